import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTemplateTag } from '../../src/parse/template-tags.js';

const NOTHING: readonly string[] = [
  '{% include ad.html %}',
  '{% endraw %}',
  '{{ content }}',
  '{{< youtube ab12cd >}}',
  '{{% notice warning %}}',
  '[gallery ids="1,2,3"]',
  '\\[gallery ids="1,2,3"\\]',
  '[/su_box]',
  '[embed]https://films.example.org/1[/embed]',
  '\\[video\\]https://films.example.org/1\\[/video\\]',
];

const NONE: readonly string[] = [
  'The council voted {% include ad.html %} on Friday.',
  '[He laughs.]',
  '[A view of the bridge](bridge.jpg)',
  '{sic}',
  '[1] The first note.',
  '[Ad hoc committees were formed.]',
];

describe('readTemplateTag', () => {
  for (const tag of NOTHING) {
    test(`says nothing: ${tag}`, () =>
      assert.deepEqual(readTemplateTag(tag), { caption: null, credit: null, picture: null }));
  }

  for (const text of NONE) test(`is no tag: ${text}`, () => assert.equal(readTemplateTag(text), null));

  test('Hugo’s figure has picture, caption and credit', () => {
    assert.deepEqual(readTemplateTag(`{{< figure src="pier.jpg" caption='The pier' attr="Ana Quill" >}}`), {
      caption: 'The pier',
      credit: 'Ana Quill',
      picture: 'pier.jpg',
    });
  });

  test('WordPress’s caption has the words behind the picture, however that is written', () => {
    const caption = { caption: 'The old pier', credit: null };
    assert.deepEqual(readTemplateTag('[caption id="a" width="300"]<img src="pier.jpg" /> The old pier[/caption]'), {
      ...caption,
      picture: 'pier.jpg',
    });
    assert.deepEqual(readTemplateTag('\\[caption id="a"\\][![Pier](small.jpg)](pier.jpg) The old pier\\[/caption\\]'), {
      ...caption,
      picture: 'small.jpg',
    });
    assert.deepEqual(readTemplateTag('[caption]The old pier[/caption]'), { ...caption, picture: null });
  });
});

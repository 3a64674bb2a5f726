import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPicture } from '../../src/parse/pictures.js';
import { picturesUsed, pictureUrl } from '../../src/render/pictures.js';
import { articleOf, field, withTraits } from '../listings/article-of.js';
import { path } from './archive.js';

const pictures = new Set(['1994/pictures/quay.svg', 'pictures/quay.svg', 'pictures/mole.svg'].map(path));
const find = (name: string) => findPicture(name, path('1994/harbour.md'), pictures);

describe('a picture named in an article', () => {
  test('is looked for from its own folder, then from the archive', () => {
    assert.equal(find('pictures/quay.svg'), '1994/pictures/quay.svg');
    assert.equal(find('./pictures/../pictures/quay.svg'), '1994/pictures/quay.svg');
    assert.equal(find('../pictures/quay.svg'), 'pictures/quay.svg');
    assert.equal(find('/pictures/mole.svg'), 'pictures/mole.svg');
  });

  for (const name of ['gone.svg', '../../pictures/quay.svg', 'https://a.example/quay.svg', '', '.', '/', '..']) {
    test(`is not there for ${JSON.stringify(name)}`, () => assert.equal(find(name), null));
  }

  test('stands below /files/ in the site', () => {
    assert.equal(pictureUrl(path('1994/a b.svg')), '/files/1994/a b.svg');
  });
});

describe('the pictures that articles show', () => {
  const article = articleOf({ file: '1994/harbour.md' });
  const image = path('1994/pictures/quay.svg');
  const withCaption = withTraits({ ...article, figures: [{ caption: field('The quay.'), credit: null, image }] });
  const withImage = (url: string) =>
    withTraits({
      ...article,
      document: { ...article.document, format: 'markdown' },
      body: [{ type: 'paragraph', children: [{ type: 'image', url }] }],
    });

  test('are those of captions and those within Markdown that the archive has, each once, by path', () => {
    const articles = [
      withImage('/pictures/mole.svg'),
      withCaption,
      withImage('pictures/quay.svg'),
      withImage('no.svg'),
    ];
    assert.deepEqual(picturesUsed(articles, pictures), ['1994/pictures/quay.svg', 'pictures/mole.svg']);
  });
});

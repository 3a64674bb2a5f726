import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textHash } from '../../src/infer/text-hash.js';
import { type Draft, draftOf } from '../catalogue/articles.js';

const TEXT = 'The lamp\n\nThe lamp was lit on Monday.';
const MENDED = 'The lamp\n\nThe lamp was lit on Tuesday.';

describe('textHash', () => {
  const same: readonly (readonly [string, Draft, Draft])[] = [
    ['blank lines', { text: TEXT }, { text: TEXT.replace('\n\n', '\n\n\n\n') }],
    ['white space', { text: TEXT }, { text: '  The \t lamp\n\nThe lamp\u00a0was lit on Monday.  ' }],
    ['front matter', { text: TEXT }, { text: TEXT, frontMatterLines: ['---', 'title: Another', '---'] }],
    ['the file and place', { text: TEXT, file: 'a.txt' }, { text: TEXT, file: 'b/c.md', n: 7 }],
    ['the title and date as read', { text: TEXT }, { text: TEXT, title: 'Other', date: '1999-01-01' }],
  ];
  for (const [what, a, b] of same) {
    test(`does not change with ${what}`, () => assert.equal(textHash(draftOf(a)), textHash(draftOf(b))));
  }

  test('changes with a word of the text', () => {
    assert.notEqual(textHash(draftOf({ text: TEXT })), textHash(draftOf({ text: MENDED })));
    assert.notEqual(textHash(draftOf({ text: 'a\nb' })), textHash(draftOf({ text: 'b\na' })));
    assert.notEqual(textHash(draftOf({ text: 'a b' })), textHash(draftOf({ text: 'ab' })));
  });

  test('is 128 bits in hexadecimal', () => assert.match(textHash(draftOf()), /^[0-9a-f]{32}$/));
});

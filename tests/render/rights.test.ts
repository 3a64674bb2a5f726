import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rightsOf } from '../../src/render/rights.js';
import { articleOf } from '../listings/article-of.js';

const FOLDERS = {
  '1994': { rights: 'Estate of R. Oss' },
  '1994/loans': { rights: 'On loan' },
  '199': { rights: 'No' },
};
const rights = (file: string, folders = FOLDERS) => rightsOf(articleOf({ file }), { folders, rights: 'The library' });

describe('rights in an article', () => {
  test('are those of its own folder, the nearest that says so', () => {
    assert.equal(rights('1994/a.txt'), 'Estate of R. Oss');
    assert.equal(rights('1994/loans/a.txt'), 'On loan');
    assert.equal(rights('1995/a.txt'), 'The library');
  });

  test('are first of all what the article says', () => {
    const frontMatter = { values: { rights: 'CC0' }, lineOf: {}, extra: {}, range: { first: 1, last: 3 } };
    assert.equal(rightsOf({ ...articleOf({}), frontMatter }, { folders: {}, rights: 'The library' }), 'CC0');
  });

  test('are unknown where nobody says', () => {
    assert.equal(rightsOf(articleOf({}), { folders: {}, rights: null }), null);
  });
});

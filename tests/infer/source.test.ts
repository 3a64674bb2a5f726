import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inferSource } from '../../src/infer/source.js';
import { articleOf, settingsOf } from '../listings/article-of.js';

describe('the source of an article', () => {
  const settings = settingsOf({
    source: 'The Archive',
    folders: {
      gull: { source: 'The Gull' },
      '/gull/sunday/': { source: 'The Sunday Gull' },
      'gull/arabic': { lang: settingsOf().language },
    },
  });
  const found = (file: string, source: string | null = null) => {
    const field = inferSource(articleOf({ file, source }), settings);
    return field === null ? null : [field.value, field.origin, field.rule, field.text];
  };

  test("is the article's own where it names one", () => {
    assert.deepEqual(found('gull/a.txt', 'The Heron'), ['The Heron', 'text', 'test', '']);
  });

  test('is that of the longest folder that holds the file and names a source', () => {
    assert.deepEqual(found('gull/a.txt'), ['The Gull', 'settings', 'folder-source', 'gull']);
    assert.deepEqual(found('gull/sunday/a.txt'), ['The Sunday Gull', 'settings', 'folder-source', '/gull/sunday/']);
    assert.deepEqual(found('gull/arabic/a.txt'), ['The Gull', 'settings', 'folder-source', 'gull']);
  });

  test("is the archive's for all others, also where a folder only begins alike", () => {
    assert.deepEqual(found('gulls/a.txt'), ['The Archive', 'settings', 'archive-source', 'The Archive']);
  });

  test('is null where nobody names one', () => {
    assert.equal(inferSource(articleOf(), settingsOf()), null);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceId, sourceOf } from '../../src/listings/source-of.js';
import { articleOf, settingsOf } from './article-of.js';

describe('sourceOf', () => {
  const settings = settingsOf({
    source: 'The Archive',
    folders: {
      gull: { source: 'The Gull' },
      '/gull/sunday/': { source: 'The Sunday Gull' },
      'gull/arabic': { lang: settingsOf().language },
    },
  });
  const found = (file: string, source: string | null = null) => {
    const field = sourceOf(articleOf({ file, source }), settings);
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
    assert.equal(sourceOf(articleOf(), settingsOf()), null);
  });
});

describe('sourceId', () => {
  test('is the slug of the name, or a hash where the name leaves none', () => {
    assert.equal(sourceId('The Port Courier'), 'the-port-courier');
    assert.match(sourceId('!!!'), /^source-[a-z2-7]{6}$/);
    assert.notEqual(sourceId('!!!'), sourceId('???'));
  });
});

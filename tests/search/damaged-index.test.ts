import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SearchError, type SearchFailure } from '../../src/search/client/protocol.js';
import { asking, byName, engineOver } from './archive.js';
import { TALBERG, tempArchive } from './temp-archive.js';

/** Files that a search for words, a prefix and a topic reads. */
const READ = ['root', 'terms/0', 'docs/0', 'words/0', 'facets/topic'];
const QUERY = 'kettle OR lam* OR topic:light';

describe('an index that is not whole', () => {
  let whole: ReadonlyMap<string, string>;
  before(async () => {
    whole = byName((await tempArchive(TALBERG)).files);
  });

  /** The index with another content of one file; null: without it. */
  const changed = (name: string, change: (content: string) => string | null): Map<string, string> => {
    const scripts = new Map(whole);
    const content = change(scripts.get(name) ?? '');
    assert.ok(whole.has(name));
    if (content === null) scripts.delete(name);
    else scripts.set(name, content);
    return scripts;
  };
  const failure = async (scripts: ReadonlyMap<string, string>): Promise<SearchFailure> => {
    try {
      await engineOver(scripts).search(asking(QUERY));
    } catch (error) {
      assert.ok(error instanceof SearchError, String(error));
      return error.failure;
    }
    throw new Error('the search did not fail');
  };

  for (const name of READ) {
    test(`names ${name} where it is missing`, async () => {
      const scripts = changed(name, () => null);
      assert.deepEqual(await failure(scripts), { kind: 'missing-file', file: `index/${name}.js` });
    });

    test(`names ${name} where it is cut short, wherever that is`, async () => {
      for (const part of [0, 0.01, 0.5, 0.99]) {
        const scripts = changed(name, (content) => content.slice(0, part * content.length));
        assert.deepEqual(await failure(scripts), { kind: 'damaged-file', file: `index/${name}.js` });
      }
    });

    test(`names ${name} where a letter was changed`, async () => {
      const scripts = changed(name, (content) => {
        const at = content.lastIndexOf('"') - 1;
        return content.slice(0, at) + (content.charAt(at) === '!' ? '#' : '!') + content.slice(at + 1);
      });
      assert.deepEqual(await failure(scripts), { kind: 'damaged-file', file: `index/${name}.js` });
    });
  }

  test('says that a file is of another build', async () => {
    const more = { ...TALBERG, 'more.md': '---\ntitle: More kettles\n---\n\nMore kettles came.\n' };
    const theirs = byName((await tempArchive(more)).files);
    const scripts = changed('docs/0', () => theirs.get('docs/0') ?? null);
    assert.deepEqual(await failure(scripts), { kind: 'other-build', file: 'index/docs/0.js' });
  });

  test('is read by the same engine once it is whole again', async () => {
    for (const name of READ) {
      const scripts = changed(name, () => null);
      const engine = engineOver(scripts);
      await assert.rejects(engine.search(asking(QUERY)), SearchError);
      scripts.set(name, whole.get(name) ?? '');
      assert.equal((await engine.search(asking(QUERY))).total, 4);
    }
  });
});

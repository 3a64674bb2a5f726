import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexScript } from '../../src/search/index-script.js';
import { knownScripts } from '../../src/search/known-scripts.js';
import type { KeptFiles } from '../../src/store/kept-files.js';

function keptInMemory(): KeptFiles {
  const pieces = new Map<string, Uint8Array>();
  return {
    read: (name) => pieces.get(name) ?? null,
    write: (name, bytes) => {
      pieces.set(name, bytes);
    },
    sweep: () => undefined,
  };
}

describe('a script that is known by what it is made of', () => {
  const kept = keptInMemory();
  const made = indexScript('docs/0', ['The kettle', 'The lamp']);
  let asked = 0;
  const sections = () => {
    asked += 1;
    return ['The kettle', 'The lamp'];
  };

  test('is made once, and in the next build only when its content is asked for', () => {
    const first = knownScripts(kept);
    const { file, check } = first.script('docs/0', ['two rows'], sections);
    assert.deepEqual([file.content, check, asked], [made.file.content, made.check, 1]);
    first.keep();
    const next = knownScripts(kept);
    const again = next.script('docs/0', ['two rows'], sections);
    assert.deepEqual([again.check, again.file.print, asked], [made.check, file.print, 1]);
    assert.equal(again.file.content, made.file.content);
    assert.equal(asked, 2);
    next.keep();
  });

  test('is another where its parts or its name are', () => {
    const scripts = knownScripts(kept);
    const prints = [
      scripts.script('docs/0', ['two rows'], sections),
      scripts.script('docs/0', ['two ', 'rows'], sections),
      scripts.script('docs/1', ['two rows'], sections),
    ].map(({ file }) => file.print);
    assert.equal(new Set(prints).size, 3);
    const before = asked;
    scripts.script('docs/0', ['two other rows'], sections);
    assert.equal(asked, before + 1);
  });

  test('is made at once, and goes by its content, where it is not known what it is made of', () => {
    const before = asked;
    const { file, check } = knownScripts(kept).script('docs/0', null, sections);
    assert.deepEqual([file, check, asked], [made.file, made.check, before + 1]);
    assert.equal(file.print, undefined);
  });
});

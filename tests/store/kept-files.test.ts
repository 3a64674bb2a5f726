import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openKeptFiles } from '../../src/store/kept-files.js';
import { temporaryFolder } from '../write/temp.js';

const LANTERN = Buffer.from('the lantern of the lighthouse');
const ROPE = Buffer.from('forty fathoms of rope');

describe('kept files', () => {
  test('give what was written under a name, also to the next build', (t) => {
    const folder = join(temporaryFolder(t), 'kept');
    const kept = openKeptFiles(folder, 'one program', { anew: false });
    assert.equal(kept.read('lantern'), null);
    kept.write('lantern', LANTERN);
    kept.write('rope', ROPE);
    const next = openKeptFiles(folder, 'one program', { anew: false });
    assert.deepEqual([next.read('lantern'), next.read('rope'), next.read('sail')], [LANTERN, ROPE, null]);
  });

  test('give nothing that another program wrote, nor anything from before when asked for anew', (t) => {
    const folder = temporaryFolder(t);
    openKeptFiles(folder, 'one program', { anew: false }).write('lantern', LANTERN);
    assert.equal(openKeptFiles(folder, 'another program', { anew: false }).read('lantern'), null);
    const anew = openKeptFiles(folder, 'one program', { anew: true });
    assert.equal(anew.read('lantern'), null);
    anew.write('lantern', ROPE);
    assert.deepEqual(anew.read('lantern'), ROPE);
  });

  test('are removed when a build had no use for them', (t) => {
    const folder = temporaryFolder(t);
    const kept = openKeptFiles(folder, 'one program', { anew: false });
    for (const [name, bytes] of [['lantern', LANTERN] as const, ['rope', ROPE] as const]) kept.write(name, bytes);
    const next = openKeptFiles(folder, 'one program', { anew: false });
    next.read('rope');
    next.write('sail', LANTERN);
    next.sweep();
    const last = openKeptFiles(folder, 'one program', { anew: false });
    assert.deepEqual([last.read('lantern'), last.read('rope'), last.read('sail')], [null, ROPE, LANTERN]);
    assert.equal(readdirSync(folder).length, 2);
  });

  test('are as if they had never been kept when they were harmed', (t) => {
    const folder = temporaryFolder(t);
    const damages: readonly ((path: string) => void)[] = [
      (path) => truncateSync(path, 12),
      (path) => truncateSync(path, 2),
      (path) => truncateSync(path, 0),
      (path) => {
        const bytes = readFileSync(path);
        bytes[9] = (bytes[9] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      (path) => rmSync(path),
    ];
    for (const damage of damages) {
      openKeptFiles(folder, 'one program', { anew: false }).write('lantern', LANTERN);
      for (const file of readdirSync(folder)) damage(join(folder, file));
      assert.equal(openKeptFiles(folder, 'one program', { anew: false }).read('lantern'), null);
    }
  });
});

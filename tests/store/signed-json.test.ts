import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { signedJson } from '../../src/store/signed-json.js';
import { temporaryFolder } from '../write/temp.js';

interface Tide {
  readonly harbour: string;
  readonly heights: readonly number[];
}

const TIDE: Tide = { harbour: 'Ærøskøbing', heights: [1, 0.5] };
const tides = signedJson<Tide>('tide.json');

describe('a signed JSON file', () => {
  test('gives what was last written in a folder, and null where nothing was', (t) => {
    const folder = temporaryFolder(t);
    assert.equal(tides.read(folder), null);
    tides.write(folder, TIDE);
    tides.write(folder, { ...TIDE, heights: [] });
    assert.deepEqual(tides.read(folder), { ...TIDE, heights: [] });
    assert.equal(tides.read(join(folder, 'other')), null);
    assert.equal(signedJson<Tide>('ebb.json').read(folder), null);
  });

  test('gives back whatever JSON can say', (t) => {
    const folder = temporaryFolder(t);
    const files = signedJson<unknown>('any.json');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        files.write(folder, value);
        // As JSON says it: it knows no minus zero.
        assert.deepEqual(files.read(folder), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('makes the folder that it is written in, and leaves nothing beside it', (t) => {
    const folder = join(temporaryFolder(t), 'deleted', 'since');
    tides.write(folder, TIDE);
    assert.deepEqual(readdirSync(folder), ['tide.json']);
  });

  test('holds the fingerprint of its JSON, then the JSON', (t) => {
    const folder = temporaryFolder(t);
    tides.write(folder, { harbour: 'Oban', heights: [3] });
    const text = readFileSync(join(folder, 'tide.json'), 'utf8');
    assert.equal(text, 'af11609dfe36aec4d93533a406d7c59b340873c7{"harbour":"Oban","heights":[3]}');
  });

  test('is damaged where it was changed, lengthened or cut short', (t) => {
    const folder = temporaryFolder(t);
    tides.write(folder, TIDE);
    const path = join(folder, 'tide.json');
    const text = readFileSync(path, 'utf8');
    const damaged = new DamagedStore(`${path} was changed`);
    for (const other of [text.replace('0.5', '0.6'), text.replace(/^./, 'x'), `${text} `]) {
      writeFileSync(path, other);
      assert.throws(() => tides.read(folder), damaged, other);
    }
    for (const length of [0, 39, 40, text.length - 1]) {
      writeFileSync(path, text);
      truncateSync(path, length);
      assert.throws(() => tides.read(folder), damaged, `cut to ${length} bytes`);
    }
  });

  test('is as it was where a kill left the next one half written', (t) => {
    const folder = temporaryFolder(t);
    tides.write(folder, TIDE);
    writeFileSync(join(folder, 'tide.json.part'), 'half of');
    assert.deepEqual(tides.read(folder), TIDE);
    tides.write(folder, { ...TIDE, harbour: 'Oban' });
    assert.equal(tides.read(folder)?.harbour, 'Oban');
    assert.ok(!existsSync(join(folder, 'tide.json.part')));
  });
});

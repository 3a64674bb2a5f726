import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { openPack, type Place } from '../../src/store/pack.js';
import { temporaryFolder } from '../write/temp.js';

/** The path of a pack that does not exist yet. */
function packPath(t: TestContext): string {
  return join(temporaryFolder(t), 'pieces.pack');
}

/** Make a pack of these pieces; gives their places. */
function packed(path: string, pieces: readonly Uint8Array[]): readonly Place[] {
  const pack = openPack(path, { anew: true });
  const places = pieces.map((piece) => pack.add(piece));
  pack.close();
  return places;
}

/** What a reopened pack gives at these places. */
function unpacked(path: string, places: readonly Place[]): readonly Buffer[] {
  const pack = openPack(path, { anew: false });
  try {
    return places.map((place) => pack.read(place));
  } finally {
    pack.close();
  }
}

describe('a pack', () => {
  test('gives each piece as it was added, before it is closed and afterwards', (t) => {
    const path = packPath(t);
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (pieces) => {
        const pack = openPack(path, { anew: true });
        const places = pieces.map((piece) => pack.add(piece));
        const now = places.map((place) => pack.read(place));
        pack.close();
        const wanted = pieces.map((piece) => Buffer.from(piece));
        assert.deepEqual(now, wanted);
        assert.deepEqual(unpacked(path, places), wanted);
      }),
    );
  });

  test('gives pieces that are larger than what waits to be written', (t) => {
    const path = packPath(t);
    const pieces = [1, 2, 3].map((byte) => Buffer.alloc(700_000, byte));
    const places = packed(path, pieces);
    assert.deepEqual(
      places.map(([at, length]) => [at, length]),
      [
        [0, 700_000],
        [700_000, 700_000],
        [1_400_000, 700_000],
      ],
    );
    assert.deepEqual(unpacked(path, places), pieces);
  });

  test('gives pieces in any order, some of them while others are added', (t) => {
    const path = packPath(t);
    const order = fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 200 });
    const sizes = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, order, (lengths, steps) => {
        const pieces = lengths.map((length, i) => Buffer.alloc(length, i + 1));
        const places = [...packed(path, pieces)];
        const pack = openPack(path, { anew: false });
        let next = 0;
        for (const [isNext, which] of steps) {
          const at: number = isNext ? next : which % places.length;
          assert.deepEqual(pack.read(places[at] ?? assert.fail()), pieces[at]);
          next = (at + 1) % places.length;
          if (which % 7 > 0) continue;
          const piece = Buffer.alloc(which % 5000, 255);
          pieces.push(piece);
          places.push(pack.add(piece));
        }
        pack.close();
      }),
      { numRuns: 50 },
    );
  });

  test('adds behind what stands in it, and begins empty when it is to be new', (t) => {
    const path = packPath(t);
    const [first] = packed(path, [Buffer.from('lamp')]);
    const pack = openPack(path, { anew: false });
    const second = pack.add(Buffer.from('ferry'));
    assert.equal(pack.size(), 9);
    pack.close();
    assert.deepEqual(
      [first, second].map((place) => place?.[0]),
      [0, 4],
    );
    const anew = openPack(path, { anew: true });
    assert.equal(anew.size(), 0);
    anew.close();
    assert.equal(readFileSync(path).length, 0);
  });

  test('does not give a piece that was cut short', (t) => {
    const path = packPath(t);
    const places = packed(path, [Buffer.from('lamp'), Buffer.from('ferry')]);
    truncateSync(path, 8);
    assert.deepEqual(unpacked(path, places.slice(0, 1)), [Buffer.from('lamp')]);
    assert.throws(() => unpacked(path, places), new DamagedStore(`${path} ends before byte 9`));
  });

  test('does not give a piece of which a bit was turned', (t) => {
    const path = packPath(t);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(), fc.nat({ max: 7 }), (piece, at, bit) => {
        const places = packed(path, [piece]);
        const bytes = readFileSync(path);
        const turned = at % piece.length;
        bytes[turned] = (bytes[turned] ?? 0) ^ (1 << bit);
        writeFileSync(path, bytes);
        assert.throws(() => unpacked(path, places), new DamagedStore(`${path} was changed at byte 0`));
      }),
    );
  });
});

/**
 * Numbers that look drawn by chance and are the same for the same name, on every machine: the output of SHAKE256
 * (FIPS 202) over the name. So an article does not depend on how many are made before it.
 */
import { createHash } from 'node:crypto';

export interface Draw {
  /** A whole number from 0 up to, and without, `end`; all are alike. */
  below(end: number): number;
  /**
   * A rank from 0 up to, and without, `end`, where rank r comes about 1 / (r + 1) as often as the first: so often do
   * names and words come in print (Zipf's law).
   */
  rank(end: number): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** One of the items; all are alike. */
  of<T>(items: readonly T[]): T;
  /** One of the items, the first ones often, the last ones seldom. */
  common<T>(items: readonly T[]): T;
}

const BYTES_A_NUMBER = 4;
const NUMBERS_A_BLOCK = 1024;
const RANGE = 2 ** 32;

/** The draws of a name. */
export function drawFor(name: string): Draw {
  let block = Buffer.alloc(0);
  let blocks = 0;
  let at = 0;
  function share(): number {
    if (at === block.length) {
      const length = NUMBERS_A_BLOCK * BYTES_A_NUMBER;
      block = createHash('shake256', { outputLength: length }).update(`${name} ${blocks}`).digest();
      blocks += 1;
      at = 0;
    }
    at += BYTES_A_NUMBER;
    return block.readUInt32LE(at - BYTES_A_NUMBER) / RANGE;
  }
  const below = (end: number) => Math.floor(share() * end);
  const rank = (end: number) => Math.min(end, Math.floor((end + 1) ** share())) - 1;
  return {
    below,
    rank,
    percent: (part) => below(100) < part,
    of: (items) => itemAt(items, below(items.length)),
    common: (items) => itemAt(items, rank(items.length)),
  };
}

function itemAt<T>(items: readonly T[], place: number): T {
  const item = items[place];
  if (item === undefined) throw new Error('nothing can be drawn from an empty list');
  return item;
}

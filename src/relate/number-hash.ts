/** A hash of numbers in their order, in 53 bits, which JSON holds: to tell whether the same was asked before. */
import { mix } from '../infer/copies/shingles.js';

/** Odd factors of the two halves, with bits all over (the first is 2³² divided by the golden ratio). */
const FACTORS = [0x9e3779b1, 0x85ebca6b] as const;
/** Bits of the upper half that a number has room for beside 32 of the lower. */
const UPPER_BITS = 21;

export interface NumberHash {
  /** Take in a whole number; of one above 32 bits the lowest. */
  add(number: number): void;
  /** The hash of what was taken in since the last time. */
  take(): number;
}

export function createNumberHash(): NumberHash {
  let lower = 0;
  let upper = 0;
  return {
    add(number) {
      lower = mix(Math.imul(lower, FACTORS[0]) + number);
      upper = mix(Math.imul(upper ^ number, FACTORS[1]) + 1);
    },
    take() {
      const hash = (upper >>> (32 - UPPER_BITS)) * 2 ** 32 + (lower >>> 0);
      lower = 0;
      upper = 0;
      return hash;
    },
  };
}

/** A number for a text: another one for another text, but for one case in 2⁵³. */
export function hashOfText(text: string, hash: NumberHash): number {
  for (let i = 0; i < text.length; i += 1) hash.add(text.charCodeAt(i));
  return hash.take();
}

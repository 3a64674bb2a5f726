/**
 * The one way in which texts are put in order where no reader's alphabet is meant: by code units, the same on every
 * machine, whatever its locale.
 */

/** Negative, zero or positive as `a` comes before, with or after `b`; for `Array.prototype.sort`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

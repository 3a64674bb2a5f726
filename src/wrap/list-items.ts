/** What opens an item of a list in saved text. */
import type { Line } from '../lines/line.js';

/** Bullets that open a list item, a space behind them. A long dash is none: it opens speech in many languages. */
export const BULLET = /^[-*•·▪◦●■]\s+(?=\S)/;
/** A number that a list prints again as it is: without a leading zero. */
export const NUMBERED = /^([1-9]\d?)[.)]\s+(?=\S)/;

export function opensItem(text: string): boolean {
  return BULLET.test(text) || NUMBERED.test(text);
}

/** Whether a block of lines holds a list: bullets, or more numbers than one. */
export function hasItems(block: readonly Line[]): boolean {
  if (block.some(({ text }) => BULLET.test(text))) return true;
  return block.length > 1 && block.filter(({ text }) => NUMBERED.test(text)).length > 1;
}

/** Words of the index that a word may be a misspelling of. */
import { editsBetween } from '../../settings/nearest.js';
import type { IndexReader } from './index-reader.js';

/** Words offered. */
const MOST = 5;
/** A longer word is not a slip of the pen. */
const LONGEST = 40;

/**
 * Words that begin with the same letter as `word`, or with its second one, and are one or two edits from it: nearest
 * first, then the most frequent, then by code units.
 */
export async function nearSpellings(word: string, reader: IndexReader): Promise<readonly string[]> {
  if (word.length < 2 || word.length > LONGEST) return [];
  const allowed = word.length <= 4 ? 1 : 2;
  const letters = [...new Set([word.charAt(0), word.charAt(1)])];
  const lists = await Promise.all(letters.map((letter) => reader.neighbours(letter)));
  const near: { readonly word: string; readonly bits: number; readonly edits: number }[] = [];
  for (const { word: other, bits } of lists.flat()) {
    if (Math.abs(other.length - word.length) > allowed || other === word) continue;
    const edits = editsBetween(word, other);
    if (edits <= allowed) near.push({ word: other, bits, edits });
  }
  near.sort((a, b) => a.edits - b.edits || b.bits - a.bits || (a.word < b.word ? -1 : 1));
  return near.slice(0, MOST).map((one) => one.word);
}

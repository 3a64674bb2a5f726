/**
 * Subheadings: a short line by itself between paragraphs, the next of which has more to say. A run of such lines is a
 * list that lost its bullets, not a row of subheadings.
 */
import { couldBeSubheading } from '../lines/headline-shape.js';
import { endsSentence } from '../lines/line.js';

/** What is asked of a piece of the text. */
export interface Piece {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered';
  /** Whether blank lines stand on both sides. */
  readonly alone: boolean;
}

/** `3. What it costs`, `Step 2: Dig`: the number is left out of account. */
const NUMBER = /^#?\d{1,2}[.):]\s+(?=\S)/;
/** A year by itself, over what happened in it. */
const YEAR = /^(?:1[5-9]|20)\d{2}$/;
/** Least length of the text below, and of the paragraph below a numbered subheading or behind a list. */
const TEXT = 60;
const PARAGRAPH = 120;
const LONG_PARAGRAPH = 200;
/** Longest subheading with its number. */
const LONGEST = 100;
/** Short lines in a row that are a list. */
const LIST = 3;

/** Whether the piece at an index is a subheading. */
export function isSubheading(pieces: readonly Piece[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece === undefined || next === undefined || !couldBe(piece)) return false;
  if (/^\p{Ll}/u.test(next.text) || next.text.length <= piece.text.length) return false;
  if (couldBe(next) && next.text.length < TEXT) return false;
  const above = shortAbove(pieces, i);
  if (above > 0 && (above + 1 < LIST || next.text.length < LONG_PARAGRAPH)) return false;
  if (NUMBER.test(piece.text)) return next.kind === 'paragraph' && next.text.length >= PARAGRAPH;
  return next.kind !== 'paragraph' || next.text.length > TEXT || endsSentence(next.text) || next.text.endsWith(':');
}

function couldBe({ kind, alone, text }: Piece): boolean {
  if (kind !== 'paragraph' || !alone || text.length > LONGEST) return false;
  return YEAR.test(text) || couldBeSubheading(text.replace(NUMBER, ''));
}

/** Short lines directly above one, as many as make a list. */
function shortAbove(pieces: readonly Piece[], i: number): number {
  let count = 0;
  while (count < LIST) {
    const above = pieces[i - 1 - count];
    if (above === undefined || !couldBe(above)) break;
    count += 1;
  }
  return count;
}

/** A month's name at a place in the text: one word, two (`كانون الثاني`), or two names for one month (`شباط/فبراير`). */

import { isHalfOfMonth } from './calendar-names.js';
import type { ReadingOptions } from './found.js';
import { monthOf } from './months.js';
import { isSpaceAt, skipSpaces, skipSpacesBack, wordAt, wordBefore } from './text.js';

/** A month that stands in the text between two positions. */
export interface PrintedMonth {
  readonly month: number;
  readonly start: number;
  readonly end: number;
  /** The word as printed; the last one where there are several. */
  readonly word: string;
}

function oneNameAt(text: string, start: number, { lang }: ReadingOptions): PrintedMonth | null {
  const word = wordAt(text, start);
  if (word.length < 2) return null;
  const end = start + word.length;
  if (isHalfOfMonth(word, 'first')) {
    const nextStart = skipSpaces(text, end);
    const next = nextStart > end ? wordAt(text, nextStart) : '';
    const both = next === '' ? null : monthOf(`${word} ${next}`, lang);
    if (both !== null) return { month: both, start, end: nextStart + next.length, word: next };
  }
  const month = monthOf(word, lang);
  return month === null ? null : { month, start, end, word };
}

/** Position at which a second name of the month would begin: after `/` or inside brackets. */
function secondNameStart(text: string, end: number): number | null {
  const at = skipSpaces(text, end, 1);
  const sign = text.charAt(at);
  return sign === '/' || sign === '(' ? skipSpaces(text, at + 1, 1) : null;
}

/** The month named from `start` on; null where no month is, or where two names stand that contradict each other. */
export function monthAt(text: string, start: number, options: ReadingOptions): PrintedMonth | null {
  const first = oneNameAt(text, start, options);
  if (first === null) return null;
  const secondStart = secondNameStart(text, first.end);
  const second = secondStart === null ? null : oneNameAt(text, secondStart, options);
  if (second === null) return first;
  if (second.month !== first.month) return null;
  const bracket = skipSpaces(text, second.end, 1);
  return { ...second, start, end: text.charAt(bracket) === ')' ? bracket + 1 : second.end };
}

/** The month whose name, with at most a dot, a comma and spaces behind it, ends right before `end`. */
export function monthBefore(text: string, end: number, options: ReadingOptions): PrintedMonth | null {
  let at = skipSpacesBack(text, end);
  const sign = text.charAt(at - 1);
  if (sign === '.' || sign === ',' || sign === ')') at -= 1;
  if (at === end || at === 0 || isSpaceAt(text, at - 1)) return null;
  const word = wordBefore(text, at);
  if (word.length < 2) return null;
  const start = at - word.length;
  if (isHalfOfMonth(word, 'second')) {
    const firstEnd = skipSpacesBack(text, start);
    const first = wordBefore(text, firstEnd);
    const both = monthOf(`${first} ${word}`, options.lang);
    if (both !== null) return { month: both, start: firstEnd - first.length, end: at, word };
  }
  const month = monthOf(word, options.lang);
  if (month === null || contradicted(text, start, { month, options })) return null;
  return { month, start, end: at, word };
}

/** Whether another month's name is tied to this one by a slash: `Jan/Feb 2023` is no month. */
function contradicted(text: string, start: number, known: { month: number; options: ReadingOptions }): boolean {
  if (text.charAt(start - 1) !== '/') return false;
  const other = monthOf(wordBefore(text, start - 1), known.options.lang);
  return other !== null && other !== known.month;
}

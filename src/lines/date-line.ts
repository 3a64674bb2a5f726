/** Date lines as `split` and `parse` ask for them: before an article's language is known, and of the same lines again. */
import { type PublicationLine, publicationLine } from '../dates/publication-line.js';
import { remembered } from './remembered.js';

/** Nothing is known beforehand: the language is inferred later, from what is parsed now. */
const UNKNOWN = { order: null, lang: null } as const;

/** Longest line that can be one; see `publicationLine`. */
const LONGEST = 160;
/** Digits of the scripts whose dates are read: a line without any prints no date. */
const HAS_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

const reading = remembered((text) => publicationLine(text, UNKNOWN));

/** What a line prints of the date of publication, or null where it is no such line. */
export function dateLine(text: string): PublicationLine | null {
  return text.length > LONGEST || !HAS_DIGIT.test(text) ? null : reading(text);
}

/**
 * A page that was saved with its title, as browsers show it: `Headline | Site`, `Site » Section » Headline`. The title
 * says which of the lines below it is the headline.
 */
import { couldBeHeadline } from '../lines/headline-shape.js';
import { type Line, lineKey, wordCount } from '../lines/line.js';

/** What divides the parts of a page's title. */
const DIVIDER = /\s(?:[|·•»›:]{1,2}|-{1,2}|[–—])\s/u;
/** Longest line that is looked at as a page's title, in characters. */
const LONGEST = 300;
/** Least length of a headline's key that is told from a section's name by its length. */
const TELLING = 8;
/** A headline makes up this much of its page's title at least, unless it is a whole part of it. */
const LEAST_SHARE = 0.35;

/** A page's title and the headline that it names: indices into the lines given. */
export interface NamedHeadline {
  readonly title: number;
  readonly headline: number;
}

/** The line that a page's title, the first of `lines`, names as the headline; `limit` is where the text begins. */
export function namedByPageTitle(lines: readonly Line[], limit: number): NamedHeadline | null {
  const head = lines[0];
  if (head === undefined || head.text.length > LONGEST) return null;
  const whole = ` ${head.key} `;
  const parts = head.text.split(DIVIDER).map(lineKey);
  let found: { readonly at: number; readonly length: number } | null = null;
  for (let at = 1; at < Math.min(lines.length, limit + 1); at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > head.text.length || !couldBeHeadline(line.text)) continue;
    const { key } = line;
    if (!isNamed(key, { whole, parts, words: wordCount(line.text) })) continue;
    if (found === null || key.length > found.length) found = { at, length: key.length };
  }
  return found === null ? null : { title: 0, headline: found.at };
}

interface PageTitle {
  /** Its key with a space on both sides. */
  readonly whole: string;
  /** Keys of its parts. */
  readonly parts: readonly string[];
  /** Words of the line that is compared. */
  readonly words: number;
}

function isNamed(key: string, { whole, parts, words }: PageTitle): boolean {
  // The whole title again is a headline that stands twice, which has a rule of its own.
  if (key.length < 3 || ` ${key} ` === whole || !whole.includes(` ${key} `)) return false;
  if (parts[0] === key && parts.length > 1) return words >= 2 || key.length >= TELLING;
  if (words < 3 || key.length < TELLING) return false;
  return key.length >= (whole.length - 2) * LEAST_SHARE;
}

/** A headline that was broken to fit its column: it goes on in small letters, directly below. */
import { endsSentence, type Line } from '../lines/line.js';

/** Longest line of such a headline, in characters. */
const NARROW = 48;
/** Most lines that it goes on in. */
const MOST_MORE = 3;

/**
 * The lines of the headline at an index: itself alone where nothing goes on, or where what does is a sentence. `isOther`
 * tells bylines, dates and the like, which may begin in small letters too.
 */
export function brokenHeadline(
  lines: readonly Line[],
  at: number,
  isOther: (text: string) => boolean,
): readonly Line[] {
  const found = lines.slice(at, at + 1);
  const own = [...found];
  for (const next of lines.slice(at + 1, at + 2 + MOST_MORE)) {
    const last = found.at(-1);
    if (last === undefined || !goesOn(last, next) || isOther(next.text)) break;
    found.push(next);
  }
  const last = found.at(-1);
  return found.length > MOST_MORE + 1 || (last !== undefined && endsSentence(last.text)) ? own : found;
}

function goesOn(line: Line, next: Line): boolean {
  return (
    next.no === line.no + 1 &&
    line.text.length <= NARROW &&
    next.text.length <= NARROW &&
    /^\p{Ll}/u.test(next.text) &&
    !endsSentence(line.text)
  );
}

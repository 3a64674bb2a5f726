/**
 * Menus saved one entry a line: a run of very short lines above the headline. One short line may be a kicker; three and
 * more in a row, with a headline still to come, are a menu.
 */
import { couldBeHeadline } from '../lines/headline-shape.js';
import { type Line, wordCount } from '../lines/line.js';

const FEWEST = 3;
const MOST_WORDS = 3;
const LONGEST = 30;
/** Words that a headline below the run must have to be told from another entry. */
const HEADLINE_WORDS = 4;

/** The lines of such a run among the non-blank lines above the first paragraph; none where there is none. */
export function menuRun(above: readonly Line[]): readonly Line[] {
  const headlineAt = above.findIndex(({ text }) => wordCount(text) >= HEADLINE_WORDS && couldBeHeadline(text));
  if (headlineAt < FEWEST) return [];
  const run = above.slice(0, headlineAt);
  return run.every(isEntry) ? run : [];
}

function isEntry({ text }: Line): boolean {
  return wordCount(text) <= MOST_WORDS && text.length <= LONGEST && !/[.!?:]$/.test(text);
}

/** Timelines: entries of which each opens with a day, and with a colon behind it says what happened then. */

/** An entry: its day has a year, and more than a word or two stand behind the colon. */
const ENTRY = /^(?=.{0,30}\d{4})[\p{L}\d][\p{L}\d ,./-]{5,28}: (?:\S+ ){2}\S/u;
/** Entries that make a timeline: one day alone may be the article's. */
const SEVERAL = 2;

/** Whether a line is an entry where lines beside it are entries, too. */
export function entriesOf(lines: readonly string[]): (line: string) => boolean {
  const entries = new Set(lines.filter((line) => ENTRY.test(line)));
  return entries.size < SEVERAL ? () => false : (line) => entries.has(line);
}

/**
 * The signs of the wire's own typesetting (ANPA 1312) that stay in copies of agency stories: `^` opens a line that is set
 * flush, `<` or `=` at its end says to which side. Without them lines say what they say in any text.
 */
import { isBlank, type Line, tidy, withText } from '../lines/line.js';

export interface WithoutWireMarks {
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
}

const SET_FLUSH = /^\^(?!\^)(.{0,300}?)[<=>]{1,2}$/;
/** Such lines that tell the copy of a story. */
const FEWEST = 2;

/** The lines of a transmission above its story: its number, its desk and slug (`a0412 ----`, `r n BC-ME--Mill 04-14 0245`). */
const HEADER = /^(?:[a-z]\d{3,4}(?: .{0,40})?|[a-z]{1,2} [a-z]{1,3} [A-Z]{2}.{0,60}|\d{3,4} .{0,40})$/;
/** Most lines of such a header. */
const LONGEST_HEADER = 4;

/** Take the signs off; null where the text has none. */
export function withoutWireMarks(lines: readonly Line[]): WithoutWireMarks | null {
  const marked = lines.filter(({ text }) => text.startsWith('^') && SET_FLUSH.test(text));
  if (marked.length < FEWEST) return null;
  const flush = new Set(marked);
  const residue: { line: Line; rule: string }[] = [];
  const above = lines
    .slice(
      0,
      lines.findIndex((line) => flush.has(line)),
    )
    .filter((line) => !isBlank(line));
  const header = new Set(above.length <= LONGEST_HEADER ? above.filter(({ text }) => HEADER.test(text)) : []);
  const left = lines.map((line) => {
    if (header.has(line)) {
      residue.push({ line, rule: 'agency-slug' });
      return withText(line, '', '');
    }
    if (!flush.has(line)) return line;
    const said = tidy(SET_FLUSH.exec(line.text)?.[1] ?? '');
    if (said === '') residue.push({ line, rule: 'agency-slug' });
    return withText(line, said, said);
  });
  return { lines: left, residue };
}

/**
 * A text that a mail program quoted as a whole: each line stands behind `>` (RFC 3676, section 4.5), or behind several where
 * it was quoted again. Without the signs lines say what they say in any text.
 */
import { isBlank, type Line, tidy, withText } from '../lines/line.js';

export interface WithoutQuoteMarks {
  readonly lines: readonly Line[];
  /** Lines of nothing but the sign. */
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
}

const MARKS = /^\s*(?:> ?)+/;
/** Fewer lines are a quotation within a text. */
const FEWEST = 4;
/** Share of the lines that must be quoted; above the first stands who wrote them, at times. */
const SHARE = 0.8;

/** Take the signs off; null where the text is not quoted as a whole. */
export function withoutQuoteMarks(lines: readonly Line[]): WithoutQuoteMarks | null {
  const written = lines.filter((line) => !isBlank(line));
  const quoted = written.filter(({ text }) => text.startsWith('>'));
  if (quoted.length < FEWEST || quoted.length < written.length * SHARE) return null;
  const residue: { line: Line; rule: string }[] = [];
  const left = lines.map((line) => {
    if (!line.text.startsWith('>')) return line;
    const raw = line.raw.replace(MARKS, '');
    const text = tidy(raw);
    if (text === '') residue.push({ line, rule: 'quote-mark' });
    return withText(line, text, raw);
  });
  return { lines: left, residue };
}

/** Pull quotes: a sentence of the text that stands once more by itself, set large to draw the eye. */
import type { Line } from '../lines/line.js';

/** What is shorter may be a subheading taken from a quotation: those are meant to stand there. */
const FEWEST_WORDS = 8;
const LONGEST = 300;
/** Who said it, on the line beneath. */
const SPEAKER = /^[–—-]{1,2}\s?\p{Lu}[^.!?]{2,60}$/u;

/** The lines of text that are pull quotes, with their speakers beneath them. */
export function pullQuotes(lines: readonly Line[]): ReadonlySet<Line> {
  const candidates = lines.filter((line, i) => couldBe(line, lines[i - 1], lines[i + 1]));
  if (candidates.length === 0) return new Set();
  const asked = new Set(candidates);
  const rest = ` ${said(
    lines
      .filter((line) => !asked.has(line))
      .map(({ text }) => text)
      .join(' '),
  )} `;
  const quotes = new Set(candidates.filter(({ text }) => rest.includes(` ${said(text)} `)));
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before !== undefined && quotes.has(before) && SPEAKER.test(line.text)) quotes.add(line);
  }
  return quotes;
}

/** A line by itself, of a sentence's length. */
function couldBe({ no, text }: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (text.length > LONGEST || before === undefined || before.no === no - 1) return false;
  if (after !== undefined && after.no === no + 1 && !SPEAKER.test(after.text)) return false;
  return text.split(' ').length >= FEWEST_WORDS;
}

/** Words in lower case with one space between. */
function said(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

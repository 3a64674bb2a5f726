/** Pull quotes: a sentence of the text that stands once more by itself, set large to draw the eye. */
import { type Line, wordCount } from '../lines/line.js';

/** What is shorter may be a subheading taken from a quotation: those are meant to stand there. */
const FEWEST_WORDS = 8;
const LONGEST = 220;
/** Who said it, on the line beneath. */
const SPEAKER = /^[–—-]{1,2}\s?\p{Lu}[^.!?]{2,60}$/u;

/** The lines of text that are pull quotes, with their speakers beneath them. */
export function pullQuotes(lines: readonly Line[]): ReadonlySet<Line> {
  const candidates = lines.filter((line, i) => couldBe(line, lines[i - 1], lines[i + 1]));
  const quotes = new Set<Line>();
  if (candidates.length === 0) return quotes;
  const asked = new Set(candidates);
  const rest = lines.filter((line) => !asked.has(line)).map(({ text }) => text);
  const whole = rest.join(' ');
  for (const line of candidates) if (repeats(line.text, whole)) quotes.add(line);
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before !== undefined && quotes.has(before) && SPEAKER.test(line.text)) quotes.add(line);
  }
  return quotes;
}

/** Words in a row without a mark between, behind the first: by them a sentence is looked for at little cost. */
const PROBE = / [\p{L}\p{M}]{1,24}(?: [\p{L}\p{M}]{1,24}){2,3}(?= )/u;

/** A sentence, or what somebody said, begins and ends so; an entry of a list or part of a sentence does not. */
const OPENING = /(?:^|["“”«»„‘’'(.!?…:–—]\s?\p{P}?)$/u;
const CLOSING = /^[\p{L}\p{M}\p{N}\p{P}]?(?:["“”«»‘’'),.!?…;]|$)/u;

/** Whether a text says what a line says as a whole sentence, other punctuation and capitals aside. */
function repeats(line: string, whole: string): boolean {
  const probe = PROBE.exec(line);
  if (probe === null) return false;
  let words = '';
  for (let at = whole.indexOf(probe[0]); at >= 0; at = whole.indexOf(probe[0], at + 1)) {
    if (words === '') words = ` ${said(line)} `;
    const from = at - probe.index;
    const around = whole.slice(Math.max(0, from - 2), from + line.length + 2);
    if (!` ${said(around)} `.includes(words)) continue;
    const before = whole.slice(Math.max(0, from - 2), Math.max(0, from));
    if (OPENING.test(before) && CLOSING.test(whole.slice(from + line.length - 1, from + line.length + 2))) return true;
  }
  return false;
}

/** A line by itself, of a sentence's length. */
function couldBe({ no, text }: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (text.length > LONGEST || before === undefined || before.no === no - 1) return false;
  if (after !== undefined && after.no === no + 1 && !SPEAKER.test(after.text)) return false;
  return (
    !/[?؟:]$/.test(text.slice(-1)) &&
    wordCount(text) >= FEWEST_WORDS &&
    !/^(?:\p{L}{1,12} )?\d/u.test(text) &&
    !/[{}=<>;|]/.test(text)
  );
}

/** Words in lower case with one space between. */
function said(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

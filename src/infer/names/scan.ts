/**
 * The words of a passage and how they are written. A word is a run of letters, marks and digits, with apostrophes and
 * hyphens inside (`al-Arden`, `O'Arden`), and with full stops where single letters are joined by them (`U.N.`).
 */
import { type UnitText, unitsOf } from '../units.js';

/** How a word is written. */
export const SHAPE = {
  small: 0,
  /** `Arden`, `al-Arden`, `McArden`. */
  capitalised: 1,
  /** Two capitals and more, and no small letters: `ARDEN`, `U.N.` */
  capitals: 2,
  /** `J` in `J. Arden`. */
  initial: 3,
  /** Begins with a digit. */
  number: 4,
} as const;

/** What stands between a word and the next one. */
export const GAP = {
  space: 0,
  /** A full stop that belongs to an abbreviation: `J. Arden`, `Mr. Arden`. */
  stop: 1,
  ampersand: 2,
  comma: 3,
  opening: 4,
  other: 5,
  /** The passage ends, or a sentence does. */
  end: 6,
} as const;

/** Words by number; offsets are UTF-16 code units of the text. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  /** Behind the word, a possessive `'s` left out. */
  readonly ends: readonly number[];
  /** Behind the word with its possessive. */
  readonly behinds: readonly number[];
  readonly shapes: readonly number[];
  /** The words that were taken out of the text so far; only remembers. */
  readonly taken: (string | undefined)[];
  /** What stands behind each; `stop` where a single full stop and a space do, whatever it ends. */
  readonly gaps: readonly number[];
  /** Whether any word is capitalised in one way or another. */
  readonly anyCapital: boolean;
}

const [NONE, SMALL, CAPITAL, DIGIT] = [1, 2, 3, 4];
/** Per code unit: 0 not asked yet, else one of the above. Only remembers what the expressions say. */
const CLASSES = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  return known === 0 ? classify(code) : known;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let is = NONE;
  if (/^\p{Lu}$/u.test(character)) is = CAPITAL;
  else if (/^[\p{L}\p{M}]$/u.test(character)) is = SMALL;
  else if (/^\p{N}$/u.test(character)) is = DIGIT;
  CLASSES[code] = is;
  return is;
}

const [APOSTROPHE, QUOTE, HYPHEN, STOP, SMALL_S] = [0x27, 0x2019, 0x2d, 0x2e, 0x73];

/** All words of a text, in order. */
export function scanWords(text: string): Words {
  const read = unitsOf(text);
  const { units, length } = read;
  const starts: number[] = [];
  const ends: number[] = [];
  const behinds: number[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  let anyCapital = false;
  let at = 0;
  while (at < length) {
    if (classOf(units[at] ?? 0) === NONE) {
      at += 1;
      continue;
    }
    const behind = wordEnd(read, at);
    const shape = shapeOf(read, at, behind);
    const owner = shape === SHAPE.small || shape === SHAPE.number ? behind : withoutPossessive(read, at, behind);
    if (shape !== SHAPE.small && shape !== SHAPE.number) anyCapital = true;
    if (starts.length > 0) gaps.push(gapBetween(units, behinds.at(-1) ?? 0, at));
    starts.push(at);
    ends.push(owner);
    behinds.push(behind);
    shapes.push(owner - at === 1 && shape === SHAPE.capitals ? SHAPE.initial : shape);
    at = behind;
  }
  if (starts.length > 0) gaps.push(GAP.end);
  return { text, count: starts.length, starts, ends, behinds, shapes, gaps, taken: [], anyCapital };
}

/** What the units between two words are, the first in `behind` and the last before `next`. */
function gapBetween(units: Uint16Array, behind: number, next: number): number {
  const first = units[behind] ?? 0;
  const length = next - behind;
  if (length === 1) return isSpace(first) ? GAP.space : GAP.other;
  if (first === STOP) return length === 2 ? GAP.stop : GAP.end;
  if (first === COMMA) return length === 2 ? GAP.comma : GAP.other;
  if (SENTENCE_ENDS.has(first)) return GAP.end;
  const second = units[behind + 1] ?? 0;
  if (first === SPACE && length === 2 && second === PARENTHESIS) return GAP.opening;
  if (first === SPACE && length === 3 && second === AMPERSAND) return GAP.ampersand;
  for (let at = behind; at < next; at += 1) if (!isSpace(units[at] ?? 0)) return GAP.other;
  return GAP.space;
}

/** `!`, `?`, `:` and `;` */
const SENTENCE_ENDS: ReadonlySet<number> = new Set([0x21, 0x3f, 0x3a, 0x3b]);
const [SPACE, COMMA, PARENTHESIS, AMPERSAND] = [0x20, 0x2c, 0x28, 0x26];

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function wordEnd({ units, length }: UnitText, start: number): number {
  let at = start + 1;
  while (at < length) {
    const code = units[at] ?? 0;
    if (classOf(code) !== NONE) at += 1;
    else if (at + 1 < length && isInner(code) && classOf(units[at + 1] ?? 0) !== NONE) at += 2;
    else if (code === STOP && isDotted(units, start, at, length)) at += 1;
    else break;
  }
  return at;
}

function isInner(code: number): boolean {
  return code === APOSTROPHE || code === QUOTE || code === HYPHEN;
}

/** Whether a full stop belongs to letters that are joined by them: `U.N.`, `D.C.`; not to the initial in `J. Arden`. */
function isDotted(units: Uint16Array, start: number, stop: number, length: number): boolean {
  if (classOf(units[stop - 1] ?? 0) !== CAPITAL) return false;
  if (stop - start > 1 && units[stop - 2] !== STOP) return false;
  const next = stop + 1 < length ? (units[stop + 1] ?? 0) : 0;
  const after = stop + 2 < length ? (units[stop + 2] ?? 0) : 0;
  if (classOf(next) === CAPITAL && after === STOP) return true;
  return stop - start > 1;
}

function shapeOf(read: UnitText, start: number, end: number): number {
  const { text, units } = read;
  const first = classOf(units[start] ?? 0);
  if (first === DIGIT) return SHAPE.number;
  if (first === SMALL) return opensWithArticle(read, start, end) ? SHAPE.capitalised : SHAPE.small;
  let capitals = 0;
  let small = false;
  let hyphen = false;
  for (let at = start; at < end; at += 1) {
    const code = units[at] ?? 0;
    const is = classOf(code);
    // `TVs`, `ARDEN's` are capitals with a small ending.
    if (is === DIGIT) return SHAPE.number;
    if (is === SMALL) small ||= !(at === end - 1 && code === SMALL_S && capitals > 1);
    else if (is === CAPITAL) capitals += 1;
    else if (code === HYPHEN) hyphen = true;
  }
  if (hyphen && small && MADE_WITH_NAME.test(text.slice(start, end))) return SHAPE.small;
  return small ? SHAPE.capitalised : SHAPE.capitals;
}

/** The Arabic article, small before a name, with its consonant as it is spoken: `al-Arden`, `ash-Shams`. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ul']);
/** Words made with a name that are no name: `Arden-based`, `US-led`. */
const MADE_WITH_NAME = /-(?:\p{Ll}*(?:ed|ing)|born|run|held|style|wide|like|made|built|language|area|wing|day|year)$/u;

function opensWithArticle({ text, units }: UnitText, start: number, end: number): boolean {
  for (let at = start + 2; at <= start + 3 && at + 1 < end; at += 1) {
    if (units[at] === HYPHEN) return classOf(units[at + 1] ?? 0) === CAPITAL && ARTICLES.has(text.slice(start, at));
  }
  return false;
}

function withoutPossessive({ units }: UnitText, start: number, end: number): number {
  const mark = units[end - 2] ?? 0;
  const last = units[end - 1] ?? 0;
  const is = end - start > 2 && (last === SMALL_S || last === 0x53) && (mark === APOSTROPHE || mark === QUOTE);
  return is ? end - 2 : end;
}

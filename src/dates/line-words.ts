/** What stands in a line beside its dates: labels, words of the page, and words that mean something else. */
import { isHijriWord } from './calendar-names.js';
import type { FoundDate } from './found.js';
import { type DateKind, FILLERS, FURNITURE, LABELS, LONGEST_LABELS, OTHER_SUBJECT_WORDS } from './labels.js';
import { weekdayOf } from './months.js';
import { asciiDigits, foldWord, isAscii } from './text.js';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,6})?`;
const HALF_OF_DAY = String.raw`(?:a\.?m\b\.?|p\.?m\b\.?|uhr|hrs?\b|h\b)`;
const TIMES = [
  // `14時05分`, `14时05分`, `14시 05분`
  String.raw`\d{1,2} ?[時时點点시] ?(?:\d{1,2} ?[分분])?`,
  String.raw`t?${CLOCK}(?:[+−-]\d{2}:?\d{2})? ?${HALF_OF_DAY}?`,
  String.raw`\d{1,2} ?h ?\d{2}(?!\d)`,
  String.raw`\d{1,2} ?${HALF_OF_DAY}`,
  String.raw`\d{4} ?(?=gmt|utc|hrs|hours|est|edt|et\b|h\b|z\b|local)`,
  String.raw`(?:gmt|utc)? ?[+−-]\d{1,2}(?::?\d{2})?(?!\d)`,
];
/** Times of day and offsets from UTC; on text in lowercase. */
const TIME = new RegExp(TIMES.map((form) => `(?<![\\d.,:/])(?:${form})`).join('|'), 'g');

const TOKEN = /[\p{L}\p{M}]+(?:['’.\u200c-](?=\p{L})[\p{L}\p{M}]+)*|\d+/gu;
/** The same in a text of ASCII. */
const ASCII_TOKEN = /[a-z]+(?:['.-][a-z]+)*|\d+/gi;

interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
}

/** The tokens of a text, looked for as far as they are asked for: most lines are known by their first words. */
interface Tokens {
  readonly text: string;
  readonly pattern: RegExp;
  readonly found: Token[];
  /** Where the search goes on; null at the end of the text. */
  next: number | null;
}

const NO_TOKEN: Token = { word: '', start: 0 };

function tokensOf(text: string): Tokens {
  return { text, pattern: isAscii(text) ? ASCII_TOKEN : TOKEN, found: [], next: 0 };
}

/** The token at a place in the row of tokens, from 0. */
function tokenAt(tokens: Tokens, at: number): Token | undefined {
  const { text, pattern, found } = tokens;
  while (found.length <= at && tokens.next !== null) {
    pattern.lastIndex = tokens.next;
    const match = pattern.exec(text);
    if (match !== null) found.push({ word: foldWord(match[0]), start: match.index });
    tokens.next = match === null ? null : pattern.lastIndex;
  }
  return found[at];
}

/** A label with its place. */
export interface PlacedLabel {
  readonly kind: DateKind;
  readonly start: number;
}

const TO = '(?:[-–—]|to|bis|until|à|a)';
/** Two times of day with a dash or a word of range between them: `10:00am – 5:00pm`, `2-4 pm`. */
const TIME_RANGE = new RegExp(
  [
    String.raw`\d{1,2}(?:[:.h]\d{2})? ?${HALF_OF_DAY}? ?${TO} ?\d{1,2}[:.h]\d{2}(?!\d)`,
    String.raw`\d{1,2} ?${TO} ?\d{1,2} ?${HALF_OF_DAY}`,
  ].join('|'),
  'i',
);

const DIGIT = /[0-9]/;

/** Whether a line says from when to when something takes place. */
export function hasTimeRange(text: string): boolean {
  return DIGIT.test(text) && TIME_RANGE.test(text);
}

/** The words of a line without its dates and times. */
export interface LineWords {
  readonly labels: readonly PlacedLabel[];
  /** Positions of words and numbers that are neither label nor filler nor furniture of a page, ascending. */
  readonly foreign: readonly number[];
  /** Whether a word says that the line is about something else than an article's appearance. */
  readonly otherSubject: boolean;
  /** The line in lowercase with dates and times blanked; every position as in the line. */
  readonly rest: string;
}

/** Stands where a date or time stood: no word, no space and no sign that divides. */
const BLANK = '\u0000';

function withoutDates(text: string, dates: readonly FoundDate[]): string {
  const lower = asciiDigits(text).toLowerCase();
  let rest = lower.length === text.length ? lower : asciiDigits(text);
  for (const { start, end } of dates) rest = rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end);
  return DIGIT.test(rest) ? rest.replace(TIME, (time) => BLANK.repeat(time.length)) : rest;
}

/** The label that begins with the token at `at`, the longest first, and how many tokens it takes. */
function labelAt(tokens: Tokens, at: number): (PlacedLabel & { readonly words: number }) | null {
  const { word, start } = tokenAt(tokens, at) ?? NO_TOKEN;
  for (let words = LONGEST_LABELS.get(word) ?? 0; words > 0; words -= 1) {
    let phrase = word;
    for (let next = at + 1; next < at + words; next += 1) phrase += ` ${tokenAt(tokens, next)?.word ?? ''}`;
    const kind = LABELS.get(phrase);
    if (kind !== undefined) return { kind, start, words };
  }
  return null;
}

const isNumber = (word: string) => DIGIT.test(word.charAt(0));

/** Words that a number may stand beside: `4 min read`, `24 رجب 1444`. */
const takesNumber = (word: string | undefined) => word !== undefined && (FURNITURE.has(word) || isHijriWord(word));

/** Whether a token that begins no label belongs beside a date all the same. */
function belongs(tokens: Tokens, at: number, lang: string | null): boolean {
  const word = tokenAt(tokens, at)?.word ?? '';
  if (isNumber(word)) return takesNumber(tokenAt(tokens, at + 1)?.word) || takesNumber(tokenAt(tokens, at - 1)?.word);
  return FILLERS.has(word) || takesNumber(word) || weekdayOf(word, lang) !== null;
}

export interface WordOptions {
  /** Language of the text (BCP 47), null where it is not known yet. */
  readonly lang: string | null;
  /** Reading stops once there are more foreign words than this. @default Infinity */
  readonly mostForeign?: number | undefined;
}

/** Read what stands beside the dates of a line. */
export function lineWords(text: string, dates: readonly FoundDate[], options: WordOptions): LineWords {
  const { lang, mostForeign = Number.POSITIVE_INFINITY } = options;
  const rest = withoutDates(text, dates);
  const tokens = tokensOf(rest);
  const labels: PlacedLabel[] = [];
  const foreign: number[] = [];
  for (let at = 0; foreign.length <= mostForeign; ) {
    const token = tokenAt(tokens, at);
    if (token === undefined) break;
    const label = labelAt(tokens, at);
    if (label !== null) labels.push(label);
    else if (!belongs(tokens, at, lang)) foreign.push(token.start);
    at += label?.words ?? 1;
  }
  const otherSubject = tokens.found.some(({ word }) => OTHER_SUBJECT_WORDS.has(word));
  return { labels, foreign, otherSubject, rest };
}

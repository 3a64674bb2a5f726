/** What stands in a line beside its dates: labels, words of the page, and words that mean something else. */
import { isHijriWord } from './calendar-names.js';
import type { FoundDate } from './found.js';
import { type DateKind, FILLERS, FURNITURE, LABELS, LONGEST_LABEL, OTHER_SUBJECT_WORDS } from './labels.js';
import { weekdayOf } from './months.js';
import { asciiDigits, foldWord } from './text.js';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,6})?`;
const HALF_OF_DAY = String.raw`(?:a\.?m\b\.?|p\.?m\b\.?|uhr|hrs?\b|h\b)`;
const TIMES = [
  String.raw`t?${CLOCK}(?:[+−-]\d{2}:?\d{2})? ?${HALF_OF_DAY}?`,
  String.raw`\d{1,2} ?h ?\d{2}(?!\d)`,
  String.raw`\d{1,2} ?${HALF_OF_DAY}`,
  String.raw`\d{4} ?(?=gmt|utc|hrs|hours|est|edt|et\b|h\b|z\b|local)`,
  String.raw`(?:gmt|utc)? ?[+−-]\d{1,2}(?::?\d{2})?(?!\d)`,
];
/** Times of day and offsets from UTC; on text in lowercase. */
const TIME = new RegExp(TIMES.map((form) => `(?<![\\d.,:/])(?:${form})`).join('|'), 'g');

const TOKEN = /[\p{L}\p{M}]+(?:['’.-](?=\p{L})[\p{L}\p{M}]+)*|\d+/gu;

interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
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

/** Whether a line says from when to when something takes place. */
export function hasTimeRange(text: string): boolean {
  return TIME_RANGE.test(text);
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
  return rest.replace(TIME, (time) => BLANK.repeat(time.length));
}

/** The label that begins with the token at `at`, the longest first, and how many tokens it takes. */
function labelAt(tokens: readonly Token[], at: number): (PlacedLabel & { readonly words: number }) | null {
  for (let words = Math.min(LONGEST_LABEL, tokens.length - at); words > 0; words -= 1) {
    const phrase = tokens.slice(at, at + words).map(({ word }) => word);
    const kind = LABELS.get(phrase.join(' '));
    if (kind !== undefined) return { kind, start: tokens[at]?.start ?? 0, words };
  }
  return null;
}

const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word);

/** Words that a number may stand beside: `4 min read`, `24 رجب 1444`. */
const takesNumber = (word: string | undefined) => word !== undefined && (FURNITURE.has(word) || isHijriWord(word));

/** Whether a token that begins no label belongs beside a date all the same. */
function belongs(tokens: readonly Token[], at: number, lang: string | null): boolean {
  const word = tokens[at]?.word ?? '';
  if (isNumber(word)) return takesNumber(tokens[at + 1]?.word) || takesNumber(tokens[at - 1]?.word);
  return FILLERS.has(word) || takesNumber(word) || weekdayOf(word, lang) !== null;
}

/** Read what stands beside the dates of a line. */
export function lineWords(text: string, dates: readonly FoundDate[], lang: string | null): LineWords {
  const rest = withoutDates(text, dates);
  const tokens = [...rest.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word: foldWord(word), start: index }));
  const labels: PlacedLabel[] = [];
  const foreign: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const label = labelAt(tokens, at);
    if (label !== null) labels.push(label);
    else if (!belongs(tokens, at, lang)) foreign.push(tokens[at]?.start ?? 0);
    at += label?.words ?? 1;
  }
  const otherSubject = tokens.some(({ word }) => OTHER_SUBJECT_WORDS.has(word));
  return { labels, foreign, otherSubject, rest };
}

/**
 * The names that one language gives to months and weekdays, as `Intl` knows them. A language is loaded when a text first
 * needs it and then kept.
 */
import { foldWord } from './text.js';

/** The locales that say how each language names its months; regions count where their papers use other names. */
const LOCALES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: ['en', 'en-GB'],
    de: ['de', 'de-AT'],
    fr: ['fr'],
    es: ['es'],
    it: ['it'],
    pt: ['pt'],
    nl: ['nl'],
    pl: ['pl'],
    tr: ['tr'],
    sv: ['sv'],
    da: ['da'],
    nb: ['nb'],
    fi: ['fi'],
    cs: ['cs'],
    hu: ['hu'],
    ro: ['ro'],
    id: ['id', 'ms'],
    sw: ['sw'],
    ar: ['ar', 'ar-SY', 'ar-IQ', 'ar-MA', 'ar-DZ'],
    fa: ['fa'],
    ru: ['ru'],
    uk: ['uk'],
    el: ['el'],
    he: ['he'],
    hi: ['hi'],
  }),
);

/** What papers print and `Intl` lacks: older abbreviations and spellings. */
const ALSO_PRINTED: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  Object.entries({
    en: { sept: 9, febr: 2 },
    de: { mrz: 3, maerz: 3, jaenner: 1, febr: 2, sept: 9 },
    fr: { fev: 2, juill: 7 },
    es: { setiembre: 9, set: 9 },
    it: { genn: 1, febbr: 2, sett: 9 },
    ar: { يونيه: 6, يوليه: 7, اوغسطس: 8 },
  }),
);

export interface Names {
  /** Folded full name → number. */
  readonly long: ReadonlyMap<string, number>;
  /** Folded full name or abbreviation → number. */
  readonly all: ReadonlyMap<string, number>;
}

export interface Calendar {
  /** Months, from 1. */
  readonly months: Names;
  /** Weekdays, Monday is 1. */
  readonly weekdays: Names;
}

/** What a name may stand for. */
export type Kind = keyof Calendar;

/** The fifteenth of every month of 2021; together they fall on every day of the week. */
const DAYS = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15));

/** Skeletons that make `Intl` print the names: the day brings the genitive (`lutego`, `февраля`). */
const SKELETONS = [
  { length: 'long', options: { month: 'long', weekday: 'long', day: 'numeric' } },
  { length: 'long', options: { month: 'long' } },
  { length: 'all', options: { month: 'short', weekday: 'short', day: 'numeric' } },
] as const;

const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/** Words of a name, folded and joined by one space; Hebrew weekdays lose their leading "day". */
export function foldName(name: string): string {
  return name
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== 'יום')
    .join(' ');
}

/** Monday 1 to Sunday 7. */
const weekdayNumber = (day: number) => new Date(day).getUTCDay() || 7;

function addName(to: Map<string, number>, name: string, number: number): void {
  const key = foldName(name);
  if (key.length > 1 && !/\d/.test(key) && !to.has(key)) to.set(key, number);
}

type Growing = Readonly<Record<keyof Names, Map<string, number>>>;

const noNames = (): Growing => ({ long: new Map<string, number>(), all: new Map<string, number>() });

/** Add what one locale calls its months and weekdays, in one length. */
function addLocale(locale: string, to: Readonly<Record<Kind, Growing>>): void {
  for (const { length, options } of SKELETONS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, ...FIXED });
    for (const [index, day] of DAYS.entries()) {
      for (const part of format.formatToParts(day)) {
        if (part.type === 'month') addName(to.months[length], part.value, index + 1);
        if (part.type === 'weekday') addName(to.weekdays[length], part.value, weekdayNumber(day));
      }
    }
  }
}

function loadLanguage(lang: string): Calendar {
  const calendar = { months: noNames(), weekdays: noNames() };
  for (const locale of LOCALES.get(lang) ?? []) addLocale(locale, calendar);
  for (const { long, all } of [calendar.months, calendar.weekdays]) for (const [key, nth] of long) all.set(key, nth);
  for (const [key, month] of Object.entries(ALSO_PRINTED.get(lang) ?? {}))
    calendar.months.all.set(foldWord(key), month);
  return calendar;
}

const loaded = new Map<string, Calendar>();

/** The names in one language (two- or three-letter code); empty for a language we do not load. */
export function calendarOf(lang: string): Calendar {
  const known = loaded.get(lang);
  if (known !== undefined) return known;
  const calendar = loadLanguage(lang);
  loaded.set(lang, calendar);
  return calendar;
}

type Half = 'first' | 'second';

/** First and second words of month names that take two (`كانون الثاني`), which Arabic alone has; with and without hamza. */
let halves: Readonly<Record<Half, ReadonlySet<string>>> | null = null;

function arabicHalves(): Readonly<Record<Half, ReadonlySet<string>>> {
  const found = { first: new Set<string>(), second: new Set<string>() };
  for (const name of calendarOf('ar').months.all.keys()) {
    const [first, second] = name.split(' ');
    if (first === undefined || second === undefined) continue;
    found.first.add(first);
    found.second.add(second).add(second.replace('الاول', 'الأول'));
  }
  return found;
}

/** Whether an Arabic word opens or closes a month name of two words; to be read together with its neighbour. */
export function isHalfOfMonth(word: string, half: Half): boolean {
  const code = word.charCodeAt(0);
  if (Number.isNaN(code) || code < 0x0620 || code > 0x06ff) return false;
  halves ??= arabicHalves();
  return halves[half].has(word);
}

let hijri: ReadonlySet<string> | null = null;

/** Whether an Arabic word belongs to the name of a Hijri month: papers print that calendar's date beside the other. */
export function isHijriWord(word: string): boolean {
  const code = word.charCodeAt(0);
  if (Number.isNaN(code) || code < 0x0620 || code > 0x06ff) return false;
  if (hijri === null) {
    const format = new Intl.DateTimeFormat('ar', { month: 'long', calendar: 'islamic-civil', timeZone: 'UTC' });
    /** Every 29 days, so that no month of a lunar year is stepped over. */
    const names = Array.from({ length: 14 }, (_, step) => format.format(Date.UTC(2021, 0, 1 + step * 29)));
    hijri = new Set(names.flatMap((name) => foldName(name).split(' ')));
  }
  return hijri.has(foldWord(word));
}

/** The months of a calendar as one locale names them, folded → from 1. */
function monthsIn(locale: string, calendar: string, days: readonly number[]): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar, timeZone: 'UTC' });
  return new Map(days.map((day, at) => [foldName(format.format(day)), at + 1]));
}

/** A day in each month of the Persian year 1400, which began on 21 March 2021. */
const PERSIAN_DAYS = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month + 3, 5));

let persian: ReadonlyMap<string, number> | null = null;
let thai: ReadonlyMap<string, number> | null = null;

/** The month of the Persian solar year that a word names, from 1; null for any other word. */
export function persianMonthOf(word: string): number | null {
  const code = word.charCodeAt(0);
  if (Number.isNaN(code) || code < 0x0620 || code > 0x06ff) return null;
  persian ??= monthsIn('fa', 'persian', PERSIAN_DAYS);
  return persian.get(foldWord(word)) ?? null;
}

/** The month that a Thai word names, from 1; null for any other word. */
export function thaiMonthOf(word: string): number | null {
  const code = word.charCodeAt(0);
  if (Number.isNaN(code) || code < 0x0e00 || code > 0x0e7f) return null;
  thai ??= monthsIn('th', 'gregory', DAYS);
  return thai.get(foldWord(word)) ?? null;
}

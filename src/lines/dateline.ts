/**
 * Datelines: the place (and often the date and agency) that open the text of a news story, as the agencies' style books
 * have them: `SALVADOR, Feb 26 - `, `WASHINGTON (Reuters) - `, `KUALA LUMPUR, April 1, 1997 (AFP)`, `Aden, Taiz – `.
 */
import { isMonthBesidesEnglish, monthOf, weekdayOf } from '../dates/months.js';
import { opensAsByline } from './byline-labels.js';
import { startsWithCapital } from './line.js';
import { isHouseName } from './paper-name.js';

export interface DatelineReading {
  /** As printed, without the dash that ends it. */
  readonly printed: string;
  readonly place: string;
  /** The text after the dash; empty when the dateline stands on a line of its own. */
  readonly rest: string;
  readonly rule:
    | 'dateline-dated'
    | 'dateline-agency'
    | 'dateline-capitals'
    | 'dateline-alone'
    | 'dateline-place'
    | 'dateline-opening';
}

const CAPS_WORD = "(?:[\\p{Lu}][\\p{Lu}\\p{M}'’.-]*|(?:DE|LA|EL|DU|DES|OF|AND|THE|D['’]\\p{Lu}+))";
/** A place in capitals, with its state, land or a second city: `PORT-AU-PRINCE, Haiti`, `LONDON/PARIS`, `ST. LOUIS`. */
const CAPS_PLACE = `${CAPS_WORD}(?:[ /]${CAPS_WORD}){0,4}`;
/** Two hyphens are a dash. */
const TITLE_WORD = "\\p{Lu}(?:[\\p{L}\\p{M}.'’]|-(?!-))*";
const REGION = `(?:, (?:${TITLE_WORD})(?: (?:${TITLE_WORD}|of|and|the)){0,3}\\.?)`;
const MONTH_WORD = '\\p{L}{3,10}\\.?';
const DATE = `(?:${MONTH_WORD} \\d{1,2}(?:,? (?:\\d{4}(?:, \\d{4})?|\\d{2}(?=\\b)))?|\\d{1,2}\\.? ${MONTH_WORD}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
/** `(Reuters)`, `--(BUSINESS WIRE)`, `, Kyodo`. */
const AGENCY = '(?:\\s?(?:--)?\\((?:\\p{L}[\\p{L}. /&-]{1,40})\\)|, (?:Kyodo|Jiji)(?: News| Press)?(?= ))';
const DASH = '(?:\\.?\\s?(?:--?|[–—])\\s*|\\s?_\\s)';

const flags = 'u';
/** `SALVADOR, Feb 26 - text`; the date may carry an agency and be followed by it or preceded. */
const DATED = new RegExp(
  `^((${CAPS_PLACE}${REGION}?|${TITLE_WORD}(?: ${TITLE_WORD}){0,3}${REGION}?),? ${AGENCY}?,? ?${DATE}${AGENCY}?)${DASH}(?=\\S)`,
  flags,
);
const DATED_CAPS = new RegExp(`^((${CAPS_PLACE}${REGION}?),? ?${AGENCY}?,? ${DATE}${AGENCY}?)${DASH}`, flags);
const WITH_AGENCY = new RegExp(
  `^((${CAPS_PLACE}${REGION}?|${TITLE_WORD}(?:[ -]${TITLE_WORD}){0,3}${REGION}?)${AGENCY})${DASH}(?=\\S)`,
  flags,
);
/** The text behind the dash begins as a sentence does: `WANTED - a good home` names no place. */
const CAPITALS = new RegExp(`^((${CAPS_PLACE}${REGION}?))${DASH}(?=["“‘'(<+*]{0,3}[\\p{Lu}\\d])`, flags);
/**
 * `PORT ELLERY, Ore. (March 4, 2016) -- text`; wires of press releases: `ELLERY, Ore., March 4, 2016 /PRNewswire/ -- text`,
 * `ELLERY, OR--(Marketwired - Mar 4, 2016) - text`.
 */
const DATED_RELEASE = new RegExp(
  `^((${CAPS_PLACE}${REGION}?)(?: \\(${DATE}\\)|,? ${DATE} /[\\p{L}. -]{2,30}/|\\s?(?:--)?\\([\\p{L}. ]{2,20} - ${DATE}\\)))${DASH}(?=\\S)`,
  flags,
);
/** `ELLERY, OR / ACCESSWIRE / March 4, 2016 / text` */
const SLASHED_RELEASE = new RegExp(`^((${CAPS_PLACE}${REGION}?) / \\p{Lu}{4,20} / ${DATE}) / (?=\\S)`, flags);
/** `Ellery, Mar 4 (PTI) Text`: Indian agencies and some of their neighbours set no dash. */
const DASHLESS = new RegExp(
  `^((${CAPS_PLACE}${REGION}?|${TITLE_WORD}(?:[ -]${TITLE_WORD}){0,3}${REGION}?), ${DATE} \\((?:PTI|UNI|ANI|IANS|APP|BSS|UNB|CNA|ENS)\\))[:.]?\\s(?=["“‘']?[\\p{Lu}\\d])`,
  flags,
);
/** `Ellery (sda) Text`: Swiss and some other agencies neither. */
const IN_BRACKETS = new RegExp(
  `^((${CAPS_PLACE}|${TITLE_WORD}(?:[ -/]${TITLE_WORD}){0,3}) \\((?:sda|SDA|ats|ATS|awp|AWP|dpa|apa|APA|afp|AFP|epd|kna|KNA|Reuters|AP|IPS|Keystone-SDA)(?:/[\\p{L}.-]{2,12}){0,2}\\))[:.]? (?=["“„«']?[\\p{Lu}\\d])`,
  flags,
);
const ALONE = new RegExp(
  `^((${CAPS_PLACE}${REGION}?|${TITLE_WORD}(?: ${TITLE_WORD}){0,2}${REGION}?),? ${AGENCY}?,? ?${DATE},?${AGENCY}?)\\.?$`,
  flags,
);
/** `Aden, Taiz – text`: title case, so only with a spaced dash and few words. */
const PLACES = new RegExp(
  `^((${TITLE_WORD}(?: ${TITLE_WORD}){0,2}(?:[,،] ?${TITLE_WORD}(?: ${TITLE_WORD}){0,2}){0,2})) [–—-] (?=[\\p{Lu}"“‘'])`,
  flags,
);

/** `(ANSA) - ROMA, 04 MAG - testo`, `(Adnkronos) - Roma, 4 mag. - testo`: Italian agencies name themselves first. */
const AGENCY_FIRST = new RegExp(
  `^(\\(\\p{Lu}[\\p{L}. /&-]{1,30}\\) ?[-–—] ?(${CAPS_PLACE}|${TITLE_WORD}(?: ${TITLE_WORD}){0,3}), ${DATE})${DASH}(?=\\S)`,
  flags,
);
/** `МОСКВА, 4 мая. /ТАСС/. Текст`, `МОСКВА, 4 мая — РИА Новости. Текст`, `Москва. 4 мая. ИНТЕРФАКС - Текст`. */
const RUSSIAN = new RegExp(
  `^((${CAPS_PLACE}|${TITLE_WORD}(?: ${TITLE_WORD}){0,2})(?:, ${DATE}(?:\\.? /[\\p{L}. -]{2,20}/| [–—-] (?:РИА Новости|ТАСС|Интерфакс)(?:, [\\p{L} .]{3,40})?)\\.|\\. ${DATE}\\. [\\p{Lu}.]{4,20} [–—-]))\\s+(?=\\S)`,
  flags,
);

/** `OSLO (NTB): Tekst`, `VRAKVIK (Havnebladet): Tekst`: Norwegian papers name agency or themselves, and set a colon. */
const NORDIC = new RegExp(
  `^((${CAPS_PLACE}) \\((?:NTB|TT|STT|FNB|VG|E24|\\p{Lu}\\p{L}{2,25}(?:bladet|posten|avisen|avis|blad|nytt|tidende))\\)):\\s+(?=\\S)`,
  flags,
);

/** `صنعاء (رويترز) - نص` and `عدن: نص`: Arabic has no capitals, so an agency or a single word before a colon must do. */
const ARABIC_AGENCY = /^(([\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){0,2})\s?\([^()]{2,30}\))\s?[-–—:]\s*(?=\S)/u;
const ARABIC_COLON = /^(([\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12})?))\s?:\s(?=\S)/u;
/** Words before a colon that speak, ask or answer. */
const SAYS =
  /^(?:و?قال(?:ت|وا)?|و?أكد(?:ت)?|و?أضاف(?:ت)?|و?ذكر(?:ت)?|سؤال|جواب|خاص|عاجل|ملاحظة|تنويه|تصحيح|المصدر|س|ج)(?=[\s:])/u;

/** Capitals that open a text without being a place. */
const NOT_A_PLACE =
  /^(?:Q|A|Q&A|UPDATE|CORRECTED|CORRECTION|URGENT|BREAKING|EXCLUSIVE|ANALYSIS|FACTBOX|INTERVIEW|FEATURE|OPINION|NOTE|NB|PS|FILE|PHOTO|VIDEO|WATCH|READ|LIVE|NEWS|TT|AP|AFP|REUTERS|UPI|DPA|RTRS|HD|TD|I|II|III|IV|V|VI)\.?$/;

/** Whom a letter speaks to stands before a dash, too: `Sir — Your correspondent …`. */
const SALUTATION = /^(?:dear )?(?:sirs?|madam|sir or madam|mr editor|editor)$/i;

/** What its date is, is read by `infer`. */
const LONGEST_HEAD = 110;

/** `London, Monday, March 3.`: the weekday belongs to the date. */
const WEEKDAY_END = /,? (?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

function reading(match: RegExpExecArray | null, text: string, rule: DatelineReading['rule']): DatelineReading | null {
  if (match === null) return null;
  const [whole, printed = '', place = ''] = match;
  const shown = withoutHouse(place.replace(WEEKDAY_END, '').replace(/,$/, '').trim());
  if (NOT_A_PLACE.test(shown) || SALUTATION.test(shown) || opensAsByline(shown) || shown.length < 3) return null;
  // `Tuesday, March 10` is a day, and `Lorne Rovers 3-1 Lennick Town` none.
  if (weekdayOf(shown, null) !== null || (DATED_RULES.has(rule) && !hasDay(printed))) return null;
  return { printed: printed.trim(), place: shown, rest: text.slice(whole.length).trim(), rule };
}

/** A site by its address: `KOMPAS.com`. */
const SITE = /^\p{L}{2,20}\.\p{L}{2,3}$/u;

/** `Jakarta, Suara Pelabuhan`, `TEMPO.CO, Jakarta`: Indonesian papers name themselves beside the place. */
function withoutHouse(place: string): string {
  if (!place.includes(', ')) return place;
  const parts = place.split(', ');
  const places = parts.filter((part) => !SITE.test(part) && !isHouseName(part));
  return places.length === 0 ? place : places.join(', ');
}

const DATED_RULES: ReadonlySet<DatelineReading['rule']> = new Set(['dateline-dated', 'dateline-alone']);
const FIGURES = /\d[./-]\d/;
const DAY = /(\p{L}{3,10})\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (\p{L}{3,10})/gu;

/** Whether a text prints a day: in figures, or one beside the name of a month in whatever language. */
function hasDay(text: string): boolean {
  if (FIGURES.test(text)) return true;
  return [...text.matchAll(DAY)].some(([, before, behind]) => isMonth(before ?? behind ?? ''));
}

/** Some short names are words of other languages, too: `04 MAG`. */
function isMonth(word: string): boolean {
  return monthOf(word, null) !== null || isMonthBesidesEnglish(word);
}

/** Forms that end in a dash, and the sign besides it without which each cannot be. */
const DASHED: readonly (readonly [RegExp, DatelineReading['rule'], RegExp | null])[] = [
  [DATED_CAPS, 'dateline-dated', /\d/],
  [DATED, 'dateline-dated', /\d/],
  [DATED_RELEASE, 'dateline-dated', /\d[)/]| \//],
  [RUSSIAN, 'dateline-dated', /\d .*(?:[\u0400-\u04ff]|\/)/u],
  [WITH_AGENCY, 'dateline-agency', /\(/],
  [CAPITALS, 'dateline-capitals', null],
];
const SOME_DASH = /[-–—_]/;

/** Read the dateline that opens a paragraph; null where none does. Looks at the first 110 characters only. */
export function readDateline(text: string): DatelineReading | null {
  if (text.startsWith('(')) return readAgencyFirst(text);
  if (!startsWithCapital(text)) return readArabic(text);
  const head = text.slice(0, LONGEST_HEAD);
  const dashless = readDashless(head, text);
  if (dashless !== null) return dashless;
  if (!SOME_DASH.test(head)) return null;
  for (const [pattern, rule, sign] of DASHED) {
    const found = sign === null || sign.test(head) ? reading(pattern.exec(head), text, rule) : null;
    if (found !== null && found.rest !== '') return found;
  }
  return readPlaces(text);
}

/** Forms that end in another sign, and the sign without which each cannot be. */
const DASHLESS_FORMS: readonly (readonly [RegExp, string])[] = [
  [RUSSIAN, '/. '],
  [SLASHED_RELEASE, ' / '],
  [DASHLESS, ') '],
];

function readDashless(head: string, text: string): DatelineReading | null {
  const nordic = head.includes('): ') ? reading(NORDIC.exec(head), text, 'dateline-agency') : null;
  if (nordic !== null) return nordic;
  const bracketed = head.includes(') ') ? reading(IN_BRACKETS.exec(head), text, 'dateline-agency') : null;
  if (bracketed !== null && bracketed.rest !== '') return bracketed;
  for (const [pattern, sign] of DASHLESS_FORMS) {
    const found = head.includes(sign) && /\d/.test(head) ? reading(pattern.exec(head), text, 'dateline-dated') : null;
    if (found !== null && found.rest !== '') return found;
  }
  return null;
}

function readAgencyFirst(text: string): DatelineReading | null {
  const found = reading(AGENCY_FIRST.exec(text.slice(0, LONGEST_HEAD)), text, 'dateline-dated');
  return found === null || found.rest === '' ? null : found;
}

const ARABIC = /^[\u0621-\u064a]/;

function readArabic(text: string): DatelineReading | null {
  if (!ARABIC.test(text)) return null;
  const head = text.slice(0, LONGEST_HEAD);
  const agency = reading(ARABIC_AGENCY.exec(head), text, 'dateline-agency');
  if (agency !== null) return agency;
  const place = SAYS.test(head) ? null : reading(ARABIC_COLON.exec(head), text, 'dateline-place');
  return place !== null && place.rest.length >= 60 ? place : null;
}

function readPlaces(text: string): DatelineReading | null {
  const found = reading(PLACES.exec(text.slice(0, LONGEST_HEAD)), text, 'dateline-place');
  if (found === null || found.rest.length < 60) return null;
  return found;
}

/** Read a line that is nothing but a dateline: `KUALA LUMPUR, April 1, 1997 (AFP)`, `BRUSSELS 1996-08-22`. */
export function readDatelineAlone(text: string): DatelineReading | null {
  if (text.length > LONGEST_HEAD || !startsWithCapital(text) || !/\d/.test(text)) return null;
  return reading(ALONE.exec(text), text, 'dateline-alone');
}

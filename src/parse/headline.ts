/**
 * Which line is the headline. An ordered table of rules over the first lines of a document: the first that finds one
 * wins. What stands above or between is named too, so that no line is lost.
 */

import { isBodyName } from '../lines/body-name.js';
import { readBareNames, readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { couldBeHeadline, endsAsHeadline, HOUR, isCapitals } from '../lines/headline-shape.js';
import { endsSentence, type Line, wordCount } from '../lines/line.js';
import { isPaperName } from '../lines/paper-name.js';
import { isTransmissionNote } from '../lines/transmission-note.js';
import { brokenHeadline } from './broken-headline.js';
import { type ByPlace, headlineByEvidence, type Surroundings } from './headline-evidence.js';
import { isLettersPage } from './letters-page.js';
import { namedByPageTitle } from './page-title.js';

export interface HeadlineReading {
  /** Index into the lines given. */
  readonly at: number;
  /** The headline: the line, or the part of it before the site's name. */
  readonly text: string;
  /** Indices of lines that say the headline again. */
  readonly repeats: readonly number[];
  /** Lines behind the first that the headline goes on in. */
  readonly more: number;
  readonly rule:
    | 'headline-repeated'
    | 'headline-under-page-title'
    | 'headline-by-evidence'
    | 'headline-under-kicker'
    | 'headline-first-line'
    | 'headline-markdown-heading';
}

/** Lines looked at, counted without blank ones and residue. */
const WINDOW = 160;
/** A line this long that ends as a sentence does is text: no headline stands below it. */
const TEXT_LENGTH = 140;

/** Characters from which a line in capitals may have been too short for its headline. */
const FULL_LINE = 34;

const NOTHING_AROUND: Surroundings = { residue: new Map(), path: '' };

type Found = Omit<HeadlineReading, 'more'>;
type Rule = (lines: readonly Line[]) => Found | null;

/** From the surest to the plainest. */
const RULES: readonly Rule[] = [overDateline, underPageTitle, repeated, underKicker, firstLine];

/** Find the headline among the non-blank lines of a document that are not residue; null where none is. */
export function findHeadline(lines: readonly Line[], around: Surroundings = NOTHING_AROUND): HeadlineReading | null {
  const window = lines.slice(0, WINDOW);
  const issued = underIssuer(window, around) ?? underObituaries(window);
  if (issued !== null) return withSecondLine(lines, issued);
  let found: Found | null = null;
  for (const rule of RULES) {
    found = rule(window);
    if (found !== null) break;
  }
  const chosen = onPage(lines, found, around);
  return chosen === null ? null : withSecondLine(lines, chosen);
}

/** The line that the signs of a whole page speak for, where they speak clearly. */
function onPage(lines: readonly Line[], found: Found | null, around: Surroundings): Found | null {
  // The signs are told by words, which Chinese and Japanese do not set apart.
  if (found !== null && (isOverDateline(lines, found) || EAST_ASIAN.test(found.text))) return found;
  const at = headlineByEvidence(lines, found === null ? null : byPlace(found), around);
  if (at === null || (found !== null && lines[at]?.key === lines[found.at]?.key)) return found;
  return { at, text: lines[at]?.text ?? '', repeats: [], rule: 'headline-by-evidence' };
}

function byPlace({ at, rule }: Found): ByPlace {
  return { at, isNamed: rule === 'headline-under-page-title', isRepeated: rule === 'headline-repeated' };
}

/** Signs that divide a headline from its site in the title of a page. */
const PAGE_TITLE = /[|»›·•]|\s[–—]\s/u;

/** The first line, with a dated dateline and nothing else below it: so agencies set a story. */
function overDateline(lines: readonly Line[]): Found | null {
  const [line, below] = lines;
  if (line === undefined || below === undefined || readDatelineAlone(below.text) === null) return null;
  if (
    !couldBeHeadline(line.text) ||
    PAGE_TITLE.test(line.text) ||
    isOther(line.text) ||
    repeatsOf(lines, 0, line.key).length > 0
  )
    return null;
  return { at: 0, text: line.text, repeats: [], rule: 'headline-first-line' };
}

/** Whether a dateline stands below the headline; tables of results may follow, whose rows look like headlines. */
function isOverDateline(lines: readonly Line[], { at }: Found): boolean {
  const below = lines[at + 1];
  return below !== undefined && (readDatelineAlone(below.text) ?? readDateline(below.text)) !== null;
}

/** A headline in capitals that fills its line goes on in the next one, when that is in capitals too. */
function withSecondLine(lines: readonly Line[], found: Found): HeadlineReading {
  const [line, next] = [lines[found.at], lines[found.at + 1]];
  const goesOn =
    found.repeats.length === 0 &&
    line !== undefined &&
    next !== undefined &&
    next.no === line.no + 1 &&
    line.text.length >= FULL_LINE &&
    isCapitals(line.text) &&
    isCapitals(next.text) &&
    next.indent <= line.indent &&
    next.text.length <= 120 &&
    !isOther(next.text) &&
    readDateline(next.text) === null;
  if (!goesOn && line !== undefined && found.repeats.length === 0) {
    const broken = brokenHeadline(lines, found.at, isOther);
    if (broken.length > 1) return { ...found, text: broken.map(({ text }) => text).join(' '), more: broken.length - 1 };
  }
  return goesOn ? { ...found, text: `${line.text} ${next.text}`, more: 1 } : { ...found, more: 0 };
}

function isOther(text: string): boolean {
  return (
    HOUR.test(text) ||
    dateLine(text) !== null ||
    readLabelledByline(text) !== null ||
    readDatelineAlone(text) !== null ||
    readCaption(text) !== null
  );
}

/** Index of the first line that is plainly text, or the number of lines. */
function textBegins(lines: readonly Line[]): number {
  const at = lines.findIndex(
    (line) => line.text.length > TEXT_LENGTH && endsSentence(line.text) && readCaption(line.text) === null,
  );
  return at < 0 ? lines.length : at;
}

/** Three columns or more: the head of a table, which stands above each of its parts. */
const ROW = /\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S/;

/** The headline stands twice, other lines (captions, buttons) between: how many sites' pages look as plain text. */
function repeated(lines: readonly Line[]): Found | null {
  const limit = textBegins(lines);
  for (let i = 0; i < Math.min(limit, 12); i += 1) {
    const line = lines[i];
    if (line === undefined || !couldBeHeadline(line.text) || wordCount(line.text) < 2 || isOther(line.text)) continue;
    // A paper stands twice above its pages, too.
    if (ROW.test(line.raw.trim()) || isPaperName(line.text)) continue;
    const repeats = repeatsOf(lines, i, line.key);
    if (repeats.length > 0 && (i === 0 || (repeats[0] ?? 0) > i + 1) && (repeats[0] ?? 0) <= limit + 1) {
      return { at: i, text: line.text, repeats, rule: 'headline-repeated' };
    }
  }
  return null;
}

/** Indices of the lines below one that say the same. */
function repeatsOf(lines: readonly Line[], at: number, key: string): readonly number[] {
  const repeats: number[] = [];
  for (let i = at + 1; i < lines.length; i += 1) if (lines[i]?.key === key) repeats.push(i);
  return repeats;
}

/** A browser's title first (`Headline | Site`), the headline itself further down. */
function underPageTitle(lines: readonly Line[]): Found | null {
  const named = namedByPageTitle(lines, textBegins(lines));
  if (named === null) return null;
  const text = lines[named.headline]?.text ?? '';
  return { at: named.headline, text, repeats: [named.title], rule: 'headline-under-page-title' };
}

/** The column in which the name of the dead is the headline. */
const OBITUARIES =
  /^(?:obituar(?:y|ies)|death notices?|deaths|in memoriam|funeral notices?|nachrufe?|todesanzeigen?|avis de décès|nécrologie|obituarios?|esquelas|necrologi)$/i;

/** The name of the dead right below the column's. */
function underObituaries([column, name]: readonly Line[]): Found | null {
  if (column === undefined || name === undefined || !OBITUARIES.test(column.text)) return null;
  const isName = readBareNames(name.text.replace(/,? (?:Sr|Jr)\.?$/, '')) !== null;
  return isName ? { at: 1, text: name.text, repeats: [], rule: 'headline-under-kicker' } : null;
}

/** A section or kicker (and perhaps a date) above a line that is more of a headline. */
function underKicker(lines: readonly Line[]): Found | null {
  const kicker = lines[0];
  if (kicker === undefined || !isKicker(kicker.text)) return null;
  const at = lines.findIndex((line, i) => i > 0 && dateLine(line.text) === null);
  const line = lines[at];
  if (line === undefined || at > 2 || lines[at + 1] === undefined) return null;
  if (wordCount(line.text) < 4 || line.text.length > 120 || !couldBeHeadline(line.text) || !endsAsHeadline(line.text))
    return null;
  if (isOther(line.text) || readDateline(line.text) !== null || line.no - kicker.no > 3 * at) return null;
  if (isCapitals(line.text) && !isCapitals(kicker.text)) return null;
  if (isOverDecks(lines, kicker, at) || opensWrapped(lines, at) || isLettersPage(lines)) return null;
  return { at, text: line.text, repeats: [], rule: 'headline-under-kicker' };
}

/** The wire of a German service for press releases. */
const RELEASE = /^[^()]{3,40} \(ots\) [-–]/;
/** Fewest words of a headline below the name of whoever issued a release. */
const RELEASED_WORDS = 4;

/** The name of whoever issued a release, above its headline. */
function underIssuer(lines: readonly Line[], { residue }: Surroundings): Found | null {
  const issuerAt = lines.findIndex(({ text }) => dateLine(text) === null && readDatelineAlone(text) === null);
  const [issuer, line, below] = lines.slice(Math.max(0, issuerAt), issuerAt + 3);
  if (issuer === undefined || line === undefined || below === undefined || !isBodyName(issuer.text)) return null;
  const isRelease = [...residue.values()].includes('press-release') || RELEASE.test(below.text);
  const isHeadline =
    wordCount(line.text) >= RELEASED_WORDS &&
    couldBeHeadline(line.text) &&
    endsAsHeadline(line.text) &&
    !isOther(line.text) &&
    readDateline(line.text) === null;
  if (!isRelease || !isHeadline) return null;
  return { at: issuerAt + 1, text: line.text, repeats: [], rule: 'headline-under-kicker' };
}

/** Lines of a paragraph that was broken to fit: more than a headline has. */
const WRAPPED_LINES = 3;

/** Whether a paragraph begins at an index that was broken into lines, and goes on in small letters. */
function opensWrapped(lines: readonly Line[], at: number): boolean {
  const run = lines.slice(at, at + WRAPPED_LINES);
  return (
    run.length === WRAPPED_LINES &&
    run.every(({ no, text }, i) => no === (run[0]?.no ?? 0) + i && (i === 0 || /^\p{Ll}/u.test(text)))
  );
}

/** Fewest words of a headline of old print that is told from a kicker. */
const HEADLINE_WORDS = 3;

/** Whether a line in capitals is the headline of old print and the one below its deck: how the story came, or a dateline, follows. */
function isOverDecks(lines: readonly Line[], { text }: Line, at: number): boolean {
  if (!isCapitals(text) || wordCount(text) < HEADLINE_WORDS) return false;
  const below = lines[at + 1]?.text ?? '';
  return isTransmissionNote(below) || readDateline(below)?.rule === 'dateline-dated';
}

/** Chinese and Japanese set no spaces between words. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Longest kicker of theirs, in characters. */
const LONGEST_KICKER_UNSPACED = 6;

/** One or two words; up to four where they are set in capitals. */
function isKicker(text: string): boolean {
  if (EAST_ASIAN.test(text)) return text.length <= LONGEST_KICKER_UNSPACED;
  const words = wordCount(text);
  return text.length <= 32 && (words <= 2 || (words <= 4 && isCapitals(text)));
}

/** A notice to editors that agencies send above a story: `ATTENTION - ADDS quotes ///`. */
const SLUG = /(?:\/{2,3}|=\(PICTURE\)=)\s*$|^(?:ATTENTION|EDS?|EDITORS?)\s*[-–—:]/;

/** The first line that has a headline's shape and is nothing else; a notice to editors only where there is no other. */
function firstLine(lines: readonly Line[]): Found | null {
  const limit = textBegins(lines);
  let notice: Found | null = null;
  for (let at = 0; at < Math.min(limit, lines.length); at += 1) {
    const line = lines[at];
    if (line === undefined || isOther(line.text)) continue;
    if (opensText(line.text)) break;
    if (!couldBeHeadline(line.text) && !opensInLowerCase(lines, at)) break;
    // A sentence with nothing below it is the text.
    if (lines.length === at + 1 && !endsAsHeadline(line.text)) break;
    const found: Found = { at, text: line.text, repeats: [], rule: 'headline-first-line' };
    if (!SLUG.test(line.text)) return found;
    notice ??= found;
  }
  return notice;
}

/** An agency alone opens the text where the story has no place: `(Reuters) - The harbour …`. */
const AGENCY_ALONE = /^\(\p{Lu}[\p{L}. /&-]{1,30}\) ?(?:--?|[–—]) ?\S/u;

/** Whether a line opens the text of a story as agencies do: a dateline with a day, or one before a whole sentence. */
function opensText(text: string): boolean {
  const rule = readDateline(text)?.rule;
  if (rule === 'dateline-dated') return true;
  return endsSentence(text) && (rule === 'dateline-agency' || AGENCY_ALONE.test(text));
}

/** Wires and cut headlines begin in lower case: the first line all the same, by itself and without a sentence's end. */
function opensInLowerCase(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || at > 0 || (next !== undefined && next.no === line.no + 1)) return false;
  return (
    line.text.length <= 120 && /\p{L}{3}/u.test(line.text) && endsAsHeadline(line.text) && !/[,;]$/.test(line.text)
  );
}

/**
 * Bylines: who wrote the article, from a line that says little else. Labelled forms (`By X`) are recognised anywhere in
 * the head of an article; a bare name only with a role behind it, or beside a date, which the caller decides.
 */
import { isAgencySign } from './agency-sign.js';
import { authorsIn, endsNames, isAgency, isOfAgency, namesIn, partsIn } from './author-names.js';
import { BYLINE_LABELS } from './byline-labels.js';
import { dateLine } from './date-line.js';
import { looksLikeName, nameCase } from './names.js';
import { isHouseName } from './paper-name.js';
import { remembered } from './remembered.js';
import { namesRole, withoutRole } from './writer-roles.js';

export interface BylineReading {
  readonly names: readonly string[];
  readonly rule:
    | 'byline-labelled'
    | 'byline-role'
    | 'byline-name'
    | 'byline-beneath-headline'
    | 'byline-in-headline'
    | 'byline-signature'
    | 'byline-agency'
    | 'byline-agency-writer'
    | 'byline-reporting';
}

/** Begins as one of the labels does, or nearly so: most lines begin with none, which one look tells. */
const SOME_LABEL = new RegExp(BYLINE_LABELS.map(({ label }) => label.source).join('|'), 'iu');

/** The other half of `Text: X, Fotos: Y`. */
const PICTURES_BY = /\b(?:fotos?|photos?|bilder|pictures|zdjęcia|illustrationen?)\s*:/iu;

/** Longest line that is read as a byline, in characters. */
const LONGEST = 140;

/** Read a line that says it is a byline (`By Ana Quill and Tom Marrow, Staff Writers`); null for any other line. */
export function readLabelledByline(text: string): BylineReading | null {
  return text.length > LONGEST || !SOME_LABEL.test(text) ? null : labelledByline(text);
}

const labelledByline = remembered((text): BylineReading | null => {
  for (const { label } of BYLINE_LABELS) {
    const match = label.exec(text);
    if (match === null || match[0] === '') continue;
    const rest = text.slice(match[0].length);
    const names = authorsIn(rest);
    if (names.length > 0 && leavesLittle(rest, names)) return { names, rule: 'byline-labelled' };
  }
  return null;
});

/** Whether a line says who wrote an article, by a label or by the writer's role. */
export function isByline(text: string): boolean {
  return readLabelledByline(text) !== null || readRoleByline(text) !== null;
}

/** What else a row says of the article: `Author: Ana Quill, Date: …`. */
const FURTHER_LABEL = /,\s?(?:date|datum|fecha|published|veröffentlicht|rubrik|section|quelle|source|stand)\s?:/iu;

/** A sentence that happens to begin with "By" has much more in it than names. */
function leavesLittle(rest: string, names: readonly string[]): boolean {
  const left = rest.length - names.join(' ').length;
  return (
    left <= 12 ||
    FURTHER_LABEL.test(rest) ||
    endsInDateOrPaper(rest) ||
    isOfAgency(rest) ||
    namesRole(rest) ||
    PICTURES_BY.test(rest) ||
    endsNames(rest) ||
    left <= rest.length * 0.5
  );
}

/** `courier.example` */
const SITE = /^(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,12}$/;

/** `Ana Quill, May 1, 2024`, `Ana Quill, Ostmere Dispatch` */
function endsInDateOrPaper(text: string): boolean {
  for (const { index } of text.matchAll(/, /g)) {
    const behind = text.slice(index + 2);
    if (dateLine(behind) !== null || isHouseName(behind) || SITE.test(behind)) return true;
  }
  return false;
}

/** Read `Ana Quill, Shipping Correspondent` or `ANA QUILL Staff Writer`; null for any other line. */
export function readRoleByline(text: string): BylineReading | null {
  return text.length > LONGEST ? null : roleByline(text);
}

const roleByline = remembered((text): BylineReading | null => {
  if (/[.!?]$/.test(text) || !namesRole(text)) return null;
  const said = withoutLabel(text);
  const comma = said.search(/[,|–—]/);
  const head = comma > 0 ? said.slice(0, comma).trim() : withoutRole(said);
  const names = namesIn(head, false);
  return names.length === 0 ? null : { names, rule: 'byline-role' };
});

/** What stands behind the words that announce an author; all of it where there are none. */
function withoutLabel(text: string): string {
  const label = SOME_LABEL.test(text) ? BYLINE_LABELS.find(({ label }) => label.test(text))?.label : undefined;
  return label === undefined ? text : text.replace(label, '');
}

/** Longest role in small letters, in characters: papers in Russian and its neighbours print it so. */
const LONGEST_IN_LOWER = 40;

function isRoleInLower(text: string): boolean {
  return (
    text.length <= LONGEST_IN_LOWER && /^\p{Script=Cyrillic}/u.test(text) && namesRole(text.split(' ', 1)[0] ?? '')
  );
}

/** Whether a line says what a writer is and nothing else (`Staff Writer`): it stands beneath a name. */
export function isRoleLine(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= 7 &&
    namesRole(text) &&
    !/[.!?:;]$/.test(text) &&
    (/^[\p{Lu}\p{Lo}]/u.test(text) || isRoleInLower(text))
  );
}

/** Read a line that is nothing but one name or several, or `X in Cairo`; only its surroundings can say that it is a byline. */
export function readBareNames(text: string): BylineReading | null {
  if (text.length > 100 || (/[.!?:;]$/.test(text) && !INITIAL_LAST.test(text))) return null;
  const parts = partsIn(text);
  if (parts.length === 0 || parts.length > 5 || !parts.every((part) => looksLikeName(part))) return null;
  return { names: parts.map(nameCase), rule: 'byline-name' };
}

/** `Juan Quill M.` */
const INITIAL_LAST = /\p{L}\s\p{Lu}\.$/u;

/** `Ana Quill (AFP)`, `Ana Quill, AFP` */
const WITH_AGENCY = /^([^,()]{4,60})(?: \(([^,()]{2,30})\)|, ([^,()]{2,30}))$/;

/** Read a line that names an agency and nothing else, `(AFP)`, or a writer with the agency. */
export function readAgencyLine(text: string): BylineReading | null {
  const [, writer = '', bracketed, house = bracketed ?? ''] = WITH_AGENCY.exec(text) ?? [];
  if (writer !== '' && isAgency(house)) {
    const names = readBareNames(writer)?.names ?? [];
    return names.length === 0 ? null : { names, rule: 'byline-agency-writer' };
  }
  if (text.length > 40) return null;
  const name = text.replace(/^\((.*)\)$/, '$1').trim();
  return isAgency(name) || isAgencySign(name) ? { names: [name], rule: 'byline-agency' } : null;
}

/** Longest byline of a script without capitals, in characters and words. */
const LONGEST_UNCASED = 70;
const MOST_UNCASED_WORDS = 9;

/**
 * Read a line in a script without capitals (Arabic) that could be a byline: few words and no sentence's end. Papers in
 * Arabic print place, paper and writer on one line beneath the headline (`لندن: …`), so it is kept as printed.
 */
export function readUncasedByline(text: string): BylineReading | null {
  const words = text.split(' ');
  if (text.length > LONGEST_UNCASED || words.length > MOST_UNCASED_WORDS || !/\p{Script=Arabic}/u.test(text))
    return null;
  if (/[.؟!?…»"”]$/u.test(text) || /\d{3}|[٠-٩]{3}/u.test(text)) return null;
  return { names: [text.replace(/[\s:،؛*-]+$/u, '')], rule: 'byline-beneath-headline' };
}

/** Works and deeds have makers: `a new play by …`, `designed by …` say nothing of who wrote the article. */
const MADE_BY =
  /(?:\p{L}(?:ed|en)|play|plays|book|books|novel|film|films|movie|song|songs|painting|paintings|opera|album|poem|poems|essay|report|work|works|speech|visit|attack|bid|offer|goal|win|portrait|music|written|made|led|held|shot|sung|won|built) by$/iu;

/** The author at the end of a headline as agencies send it (`Siege ends in the hills by Ana Quill`), and the headline. */
export function readHeadlineByline(text: string): { readonly headline: string; readonly byline: BylineReading } | null {
  const at = text.lastIndexOf(' by ');
  if (at < 12 || MADE_BY.test(text.slice(0, at + 3))) return null;
  const names = namesIn(text.slice(at + 4), false);
  if (names.length === 0 || names.join(', ').length < text.length - at - 8) return null;
  return { headline: text.slice(0, at).replace(/[\s,;–-]+$/, ''), byline: { names, rule: 'byline-in-headline' } };
}

/** Read the credit at the end of agency copy: `(Reporting by Ana Quill in Saltmarsh; editing by Tom Marrow)`. */
export function readReportingCredit(text: string): BylineReading | null {
  if (text.length > 400) return null;
  const match = /^\(?(?:additional )?(?:reporting|writing|reported|written|compiled) by\s+([^;)]{2,200})/i.exec(text);
  if (match === null) return null;
  const names = namesIn(match[1] ?? '', true);
  return names.length > 0 ? { names, rule: 'byline-reporting' } : null;
}

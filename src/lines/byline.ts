/**
 * Bylines: who wrote the article, from a line that says little else. Labelled forms (`By X`) are recognised anywhere in
 * the head of an article; a bare name only with a role behind it, or beside a date, which the caller decides.
 */
import { isAgencySign } from './agency-sign.js';
import { BYLINE_LABELS } from './byline-labels.js';
import { dateLine } from './date-line.js';
import { looksLikeName, nameCase } from './names.js';
import { isHouseName } from './paper-name.js';
import { remembered } from './remembered.js';
import { BEAT, namesRole, withoutRole } from './writer-roles.js';

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

/** A role by itself names nobody: `Staff Reporter`. */
const ROLE_ALONE = /^(?:our |a |the )?(?:\p{L}+ ){0,2}(?:correspondents?|reporters?|editors?|writers?)$/iu;

/** News agencies and the like that stand behind a writer's name or in place of one. */
const AGENCIES =
  'reuters?|afp|agence france-presse|ap|associated press|dpa|epa|upi|itar-tass|tass|xinhua|kyodo|ansa|efe|pa|press association|bloomberg';
const AGENCY = new RegExp(`^(?:(?:the )?(?:${AGENCIES})|staff)$`, 'i');
/** `Ana Quill of The Associated Press`, `ANA QUILL Associated Press` */
const OF_AGENCY = new RegExp(String.raw`^(\p{Lu}[^,]{3,60}?)(?: (?:of|for|with))? (?:the )?(?:${AGENCIES})$`, 'iu');
/** `Ana Quill, Reuters`, as agencies print it. */
const BEHIND_COMMA = new RegExp(`, (?:the )?(?:${AGENCIES})$`, 'i');

/** What stands behind a comma and still belongs to the name before it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mp|qc|kc|mba|rn|dds|cpa|obe|mbe|cbe)\.?$/i;

/** Words by which a group of people is known: then the whole phrase is the author. */
const GROUP =
  /\b(?:office|cent(?:er|re)|team|staff|agency|department|council|committee|community|working group|bureau|association|services?|university|institute|desk|board|network|news|press|reporters|correspondents|commission|ministry|foundation|library|museum|blog|redaktion|rédaction|redacción)\b/iu;
const TITLE_CASE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*|of|for|the|and|&|in|on)(?: (?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*|of|for|the|and|&|in|on)){0,9}$/u;

const BETWEEN =
  /\s*(?:;|,\s*(?:and|AND)\s+|,\s*|\s+(?:and|AND)\s+|\s+&\s+|\s+und\s+|\s+et\s+|\s+y\s+|\s+with\s+|\s+mit\s+|\s+By\s+(?=\p{Lu}\p{L}+\s\p{Lu})|\s+و\s*(?=\p{Lo}{2}))\s*/u;

/** The other half of `Text: X, Fotos: Y`. */
const PICTURES_BY = /\b(?:fotos?|photos?|bilder|pictures|zdjęcia|illustrationen?)\s*:/iu;

/** Where the names end: a place, a paper, a bar, a dash, an address. */
const AFTER_NAMES =
  /\s+(?:in|at|for|of|from|aus|à|en|dans)\s+(?=\p{Lu}).*$|\s+(?:on|am|le|el)\s+(?=[\p{Lu}\d]).*$|\s*[|•·].*$|\s+[-–—]\s+.*$|\s*[<(](?!\p{Lu}[\p{L}-]{0,20}\) \p{Lu}).*$|\s+\S+@\S+.*$/u;
/** `Ana Quill@anaquill`: a name on a network, glued to the name. */
const GLUED_HANDLE = /(?<=\p{Lu}\p{Ll}{1,30})@[\p{L}\d_]{1,30}$/u;

/** `Ana Quill in Ostmere and Tom Marrow in Lennick`: the place of a writer whom others follow. */
const PLACE_BETWEEN =
  /\s(?:in|aus|à|en|a)\s\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}(?=(?:,|,?\s(?:and|und|et|y|e|&))\s\p{Lu}\p{L}+\s\p{Lu})/gu;
/** What rows print behind the names: `Ana Quill Publié le 1 mai 2024`. */
const ROW_GOES_ON =
  /\s(?:Published|Posted|Updated|Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Aggiornato|Veröffentlicht|Aktualisiert)(?=\s).*$/u;

/** The day at the end of a row without any sign before it: `Ana Quill, Associated Press January 7, 2019`. */
const DAY_BEHIND =
  /(?<=[\p{L}.)]),?\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4}|\d{4}-\d{2}-\d{2})$/u;

function stripTail(text: string): string {
  return text
    .replace(DAY_BEHIND, '')
    .replace(GLUED_HANDLE, '')
    .replace(PLACE_BETWEEN, '')
    .replace(ROW_GOES_ON, '')
    .replace(AFTER_NAMES, '')
    .replace(/[.,:;]+$/, '')
    .trim();
}

/** Teams and stations that carry a number: `7News`, `Studio4`. */
const NUMBERED_NAME = /^(?=\p{L}*\d)(?=\d*\p{Lu})(?!\d+[AP]M$)[\p{L}\d]{3,20}$/u;

/** The authors named in a text: people, or after a label one group. */
function authorsIn(text: string, labelled: boolean): readonly string[] {
  const whole = text.replace(/[.,:;]+$/, '').trim();
  if (labelled && isAgencySign(whole)) return [whole];
  const [, ofAgency = ''] = OF_AGENCY.exec(whole) ?? [];
  if (labelled && ofAgency.includes(' ') && looksLikeName(ofAgency, true)) return [nameCase(ofAgency)];
  if (labelled && isGroup(whole.replace(SHORT_FOR_WHOLE, ''))) return [whole];
  return namesIn(text, labelled);
}

/** The ministry, paper or house to which an office belongs, in capitals: `Office of Lighthouses, MOT`. */
const SHORT_FOR_WHOLE = /, \p{Lu}{2,6}$/u;

function isGroup(text: string): boolean {
  if (!text.includes(' ') || text.includes(',')) return false;
  return isNewsroom(text) || (GROUP.test(text) && TITLE_CASE.test(text) && !ROLE_ALONE.test(text));
}

/** `Dispatch reporters`: those of a paper. */
const NEWSROOM = /^(?:\p{Lu}[\p{L}\p{M}.&'’-]* ){1,4}(?:staff )?(?:correspondents|reporters|writers|staff)$/u;
/** Words before that which name no paper. */
const NO_PAPER = new RegExp(String.raw`^(?:our|${BEAT})\b`, 'i');

function isNewsroom(text: string): boolean {
  return NEWSROOM.test(text) && !NO_PAPER.test(text);
}

/** The house of a writer named before, by its letters: `Ana Quill, NDR`. */
const HOUSE_IN_LETTERS = /^\p{Lu}{2,6}$/u;

/** Others of the house behind a writer's name: `and the Courier politics team`. */
const TEAM = /^(?:the )?\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,3} (?:team|staff|desk|newsroom)$/u;

/** Names among the parts of a byline, up to the first part that is none; a suffix or an agency joins the name before. */
function namesIn(text: string, labelled: boolean): readonly string[] {
  const parts = stripTail(text)
    .split(BETWEEN)
    .filter((part) => part !== '');
  const names: string[] = [];
  for (const part of parts) {
    const before = names.at(-1);
    if (before !== undefined && (SUFFIX.test(part) || AGENCY.test(part)))
      names[names.length - 1] = `${before}, ${part}`;
    else if (before !== undefined && (isHouseName(part) || HOUSE_IN_LETTERS.test(part))) continue;
    else if (before !== undefined && labelled && TEAM.test(part)) names.push(part.replace(/^the /, ''));
    else if (namesRole(part) || !(looksLikeName(part, labelled) || (labelled && NUMBERED_NAME.test(part)))) break;
    else names.push(nameCase(part));
  }
  return names;
}

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
    const names = authorsIn(rest, true);
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
    OF_AGENCY.test(rest) ||
    namesRole(rest) ||
    PICTURES_BY.test(rest) ||
    AFTER_NAMES.test(rest) ||
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
  const parts = text
    .replace(PLACE_BETWEEN, '')
    .replace(PLACE_BEHIND, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5 || !parts.every((part) => looksLikeName(part))) return null;
  return { names: parts.map(nameCase), rule: 'byline-name' };
}

/** `Juan Quill M.` */
const INITIAL_LAST = /\p{L}\s\p{Lu}\.$/u;

const PLACE_BEHIND = /\s(?:in|at|aus|à)\s\p{Lu}[\p{L} '’-]{1,30}$/u;

/** `Ana Quill (AFP)`, `Ana Quill, AFP` */
const WITH_AGENCY = /^([^,()]{4,60})(?: \(([^,()]{2,30})\)|, ([^,()]{2,30}))$/;

/** Read a line that names an agency and nothing else, `(AFP)`, or a writer with the agency. */
export function readAgencyLine(text: string): BylineReading | null {
  const [, writer = '', bracketed, house = bracketed ?? ''] = WITH_AGENCY.exec(text) ?? [];
  if (writer !== '' && AGENCY.test(house)) {
    const names = readBareNames(writer)?.names ?? [];
    return names.length === 0 ? null : { names, rule: 'byline-agency-writer' };
  }
  if (text.length > 40) return null;
  const name = text.replace(/^\((.*)\)$/, '$1').trim();
  return AGENCY.test(name) || isAgencySign(name) ? { names: [name], rule: 'byline-agency' } : null;
}

/** A writer as printed, without the agency behind the name: one writer is one, whoever the story was sent by. */
export function writerOf(printed: string): string {
  return printed.replace(BEHIND_COMMA, '');
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

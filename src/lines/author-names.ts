/** The names in a byline: people, or one group of them; where they end, and what joins a name to the one before. */
import { isAgencySign } from './agency-sign.js';
import { looksLikeName, nameCase } from './names.js';
import { isHouseName } from './paper-name.js';
import { BEAT, namesRole } from './writer-roles.js';

/** A role by itself names nobody: `Staff Reporter`. */
const ROLE_ALONE = /^(?:our |a |the )?(?:\p{L}+ ){0,2}(?:correspondents?|reporters?|editors?|writers?)$/iu;

/** News agencies and the like that stand behind a writer's name or in place of one. */
const AGENCIES =
  'reuters?|afp|agence france-presse|ap|associated press|dpa|epa|upi|itar-tass|tass|xinhua|kyodo|ansa|efe|pa|press association|bloomberg';
const AGENCY = new RegExp(`^(?:(?:the )?(?:${AGENCIES})|staff)$`, 'i');
/** `Ana Quill of The Associated Press`, `ANA QUILL Associated Press` */
const OF_AGENCY = new RegExp(String.raw`^(\p{Lu}[^,]{3,60}?)(?: (?:of|for|with))? (?:the )?(?:${AGENCIES})$`, 'iu');

/** What stands behind a comma and still belongs to the name before it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mp|qc|kc|mba|rn|dds|cpa|obe|mbe|cbe)\.?$/i;

/** Words by which a group of people is known: then the whole phrase is the author. */
const GROUP =
  /\b(?:office|cent(?:er|re)|team|staff|agency|department|council|committee|community|working group|bureau|association|services?|university|institute|desk|board|network|news|press|reporters|correspondents|commission|ministry|foundation|library|museum|blog|redaktion|rédaction|redacción)\b/iu;
const TITLE_CASE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*|of|for|the|and|&|in|on)(?: (?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*|of|for|the|and|&|in|on)){0,9}$/u;

const BETWEEN =
  /\s{0,4}(?:;|,\s{0,4}(?:and|AND)\s{1,4}|,\s{0,4}|\s{1,4}(?:and|AND)\s{1,4}|\s{1,4}&\s{1,4}|\s{1,4}und\s{1,4}|\s{1,4}et\s{1,4}|\s{1,4}y\s{1,4}|\s{1,4}with\s{1,4}|\s{1,4}mit\s{1,4}|\s{1,4}By\s{1,4}(?=\p{Lu}\p{L}+\s\p{Lu})|\s{1,4}و\s{0,4}(?=\p{Lo}{2}))\s{0,4}/u;

/** Where the names end: a place, a paper, a bar, a dash, an address. */
const AFTER_NAMES =
  /\s{1,4}(?:in|at|for|of|from|aus|à|en|dans)\s{1,4}(?=\p{Lu}).*$|\s{1,4}(?:on|am|le|el)\s{1,4}(?=[\p{Lu}\d]).*$|\s{0,4}[|•·].*$|\s{1,4}[-–—]\s{1,4}.*$|\s{0,4}[<(](?!\p{Lu}[\p{L}-]{0,20}\) \p{Lu}).*$|\s{1,4}\S+@\S+.*$/u;
/** `Ana Quill@anaquill`: a name on a network, glued to the name. */
const GLUED_HANDLE = /(?<=\p{Lu}\p{Ll}{1,30})@[\p{L}\d_]{1,30}$/u;

/** `Ana Quill in Ostmere and Tom Marrow in Lennick`: the place of a writer whom others follow. */
const PLACE_BETWEEN =
  /\s(?:in|aus|à|en|a)\s\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}(?=(?:,|,?\s(?:and|und|et|y|e|&))\s\p{Lu}\p{L}+\s\p{Lu})/gu;
/** What rows print behind the names: `Ana Quill Publié le 1 mai 2024`, `Ana Quill Follow @anaquill`, `Ana Quill Special to the Courier`. */
const ROW_GOES_ON =
  /\s(?:@[\p{L}\d_.]{2,30}$|Follow(?=\s(?:@|me\b|on\b))|(?:Special|special|SPECIAL)(?=\s(?:to|TO|for|FOR)\s)|Published|Posted|Updated|Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Aggiornato|Veröffentlicht|Aktualisiert)(?:\s.*)?$/u;

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

/** The authors named behind a label: people, or one group. */
export function authorsIn(text: string): readonly string[] {
  const whole = text.replace(/[.,:;]+$/, '').trim();
  if (isAgencySign(whole)) return [whole];
  const [, ofAgency = ''] = OF_AGENCY.exec(whole) ?? [];
  if (ofAgency.includes(' ') && looksLikeName(ofAgency, true)) return [nameCase(ofAgency)];
  if (isGroup(whole.replace(SHORT_FOR_WHOLE, ''))) return [whole];
  return namesIn(text, true);
}

/** The ministry, paper or house to which an office belongs, in capitals: `Office of Lighthouses, MOT`. */
const SHORT_FOR_WHOLE = /, \p{Lu}{2,6}$/u;

function isGroup(text: string): boolean {
  if (!text.includes(' ') || text.includes(',')) return false;
  return isNewsroom(text) || (GROUP.test(text) && TITLE_CASE.test(text) && !ROLE_ALONE.test(text));
}

/** `Dispatch reporters`, `The Courier Editorial Board`, `Ostmere Dispatch Staff Report`: a paper's own people. */
const NEWSROOM =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.&'’-]*|of|the|and) ){1,5}(?:(?:[Ee]ditorial|EDITORIAL) (?:[Bb]oard|BOARD|[Ss]taff|STAFF)|(?:(?:[Nn]ews|[Ww]eb|[Ss]ports|NEWS|SPORTS) )?(?:[Ss]taff|STAFF)(?: (?:[Rr]eports?|REPORTS?))?|[Nn]ewsroom|NEWSROOM|[Dd]igital [Tt]eam|(?:staff )?(?:correspondents|reporters|writers))$|^(?:[Ee]ditorial [Bb]oard|[Ss]taff [Rr]eports?)$/u;
/** Words before that which name no paper. */
const NO_PAPER = new RegExp(String.raw`^(?:our|meet|all|full|${BEAT})\b`, 'i');
/** Longest such phrase, in characters. */
const LONGEST_NEWSROOM = 60;

/** Whether a text names the people of a paper together and nothing else. */
export function isNewsroom(text: string): boolean {
  return text.length <= LONGEST_NEWSROOM && /^\p{Lu}/u.test(text) && NEWSROOM.test(text) && !NO_PAPER.test(text);
}

/** The house of a writer named before, by its letters: `Ana Quill, NDR`. */
const HOUSE_IN_LETTERS = /^\p{Lu}{2,6}$/u;

/** Others of the house behind a writer's name: `and the Courier politics team`. */
const TEAM = /^(?:the )?\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,3} (?:team|staff|desk|newsroom)$/u;

/** Names among the parts of a byline, up to the first part that is none; a suffix or an agency joins the name before. */
export function namesIn(text: string, labelled: boolean): readonly string[] {
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

const PLACE_BEHIND = /\s(?:in|at|aus|à)\s\p{Lu}[\p{L} '’-]{1,30}$/u;

/** The parts of a line that may be nothing but names, without the places of the writers: `Ana Quill in Ostmere`. */
export function partsIn(text: string): readonly string[] {
  return text
    .replace(PLACE_BETWEEN, '')
    .replace(PLACE_BEHIND, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
}

/** Whether a text names a news agency, or the staff, and nothing else. */
export function isAgency(text: string): boolean {
  return AGENCY.test(text);
}

/** Whether a text is a writer with an agency behind the name: `Ana Quill of The Associated Press`. */
export function isOfAgency(text: string): boolean {
  return OF_AGENCY.test(text);
}

/** Whether something stands in a text that ends the names: a place, a paper, a bar, a dash, an address, what rows print behind. */
export function endsNames(text: string): boolean {
  return AFTER_NAMES.test(text) || ROW_GOES_ON.test(text);
}

/** `Ana Quill, Reuters`, as agencies print it. */
const BEHIND_COMMA = new RegExp(`, (?:the )?(?:${AGENCIES})$`, 'i');

/** A writer as printed, without the agency behind the name: one writer is one, whoever the story was sent by. */
export function writerOf(printed: string): string {
  return printed.replace(BEHIND_COMMA, '');
}

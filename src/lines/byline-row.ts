/**
 * Rows of saved pages that name the writer beside a date, a section or a count of comments, in any order and with any
 * divider: `Posted on 5 May 2020 by Ana Quill | 3 comments`, `12. März 2019 • Ana Quill`, `Von Ana Quill 5.5.2020 06:15`.
 */
import { looksLikeName, nameCase } from './names.js';
import { isHouseName } from './paper-name.js';
import { remembered } from './remembered.js';

export interface RowReading {
  readonly names: readonly string[];
  /** The date as printed, without the rest of the row; null where the row has none. */
  readonly date: string | null;
  /** Whether a word says that the names are the writers'. */
  readonly isLabelled: boolean;
}

/** Longest row, in characters. */
const LONGEST = 160;
/** Figures without which no line prints a date: two with a sign between them, or a year. */
const SOME_DATE = /\d[./-]\s?\d|(?:19|20)\d\d/;

/** A date as pages print it, in figures or with the month's name. */
const DATE =
  /(?<![\d.])(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d|:\d)|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\.?\s?(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?(?:19|20)\d{2}(?!\d)|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}(?!\d))/u;

const dateIn = remembered((text) => DATE.exec(text)?.[0] ?? null);

/** The date that a short line prints somewhere, as printed; null where it prints none. */
export function printedDate(text: string): string | null {
  return text.length <= LONGEST && SOME_DATE.test(text) ? dateIn(text) : null;
}

/** Words that say who wrote, by language. Behind them a single word may be a name too. */
const WRITERS =
  '(?:posted |published |written |submitted |post author )?by|authors?(?: by)?|auteur(?:e|s)?|par|(?:publié|écrit) par|autor(?:[*:_]?in(?:nen)?|en)?|kolumnist(?:[*:_]?in)?|(?:veröffentlicht|geschrieben|verfasst|erstellt|gespeichert|publiziert|eingestellt|gepostet) von|(?:eine? )?(?:kolumne|(?:gast)?kommentar|(?:gast|blog)? ?beitrag|artikel|essay|glosse|reportage|rezension|bericht|text) von|texte? ?(?:&|\\+|\\/|und|and|et) ?(?:fotos?|bilder|photos?)|von|vom|durch|por|escrito por|escribe|door|text|words';
const WRITER = new RegExp(String.raw`(?<![\p{L}\d])(?:${WRITERS})(?![\p{L}\d-])\s*:?\s*`, 'iu');
/** What may stand before a label that opens its line. */
const NOTHING = /^[^\p{L}\p{N}]*$/u;
/** What a writer is called, glued to the name. */
const GLUED_ROLE =
  /(?<=\p{Ll})(?=(?:(?:Staff|Senior|Contributing|Guest) (?:Writer|Editor|Reporter)|Editor|Reporter|Contributor|Redakteur(?:in)?)$)/u;
/** A line in which a role is glued to the name before it, with `divider` between them; any other line as it is. */
export function withGluedRole(text: string, divider: string): string {
  return text.replace(GLUED_ROLE, divider);
}

/** Of whom an embedded post is: `Ana Quill (@quill) May 2, 2020`. */
const ACCOUNT = /\(@/;
/** A paper's own desk, where it stands in a writer's place. */
const DESK = /^(?:online-?)?redaktion$/iu;
/** The same glued to the name, as menus and labels of a page are when their text is copied. */
const GLUED = /^((?:veröffentlicht|geschrieben|verfasst|erstellt) von|author|autor|by)(?=\p{Lu}\p{Ll})/iu;
/** A day, or what says which day it is, glued to the name before it: `ANA QUILLFebruary 11, 2021`, `Ana QuillUpdated …`. */
const GLUED_DAY =
  /(?<=\p{Ll}|\p{Lu}{2})(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2},? \d{4}|(?:Published|Updated|Posted|Today|Yesterday)\b)/gu;
/** Words around a date that name nobody, times and counts. */
const AROUND_WORDS = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:post(?:ed)?|published|updated|veröffentlicht|publiziert|erstellt|eingestellt|gespeichert|aktualisiert|geändert|stand|datum|post date|date|publié|mis à jour|actualizado)(?:\s(?:on|am|le|in|el))?|on|am|um|le|el|at|à|uhr|klo?|kello|ore|pukul`;
const AROUND = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:${AROUND_WORDS})(?![\p{L}\d])\s?:?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|[A-Z]{3,4}))?`,
  'giu',
);
/** A line without a date names its writer only where it opens with a word that says so, or one of those around. */
const OPENS_ROW = new RegExp(String.raw`^[^\p{L}\d]*(?:${WRITERS}|${AROUND_WORDS}|\d)`, 'iu');
/** What divides the parts of a row. */
const DIVIDER = /\s*[|│·•∙⋅~@—–]+\s*|\s-\s|\s*\/\/?\s*|\s*,\s*|\s{2,}/u;
/** Counts and calls that follow a name: `Ana Quill 3 comments`. */
const BEHIND =
  /\s+(?:\d+.*|follow(?:\s.*)?|(?:leave|post|add) a comment.*|comments?.*|kommentar(?:e|ieren)?(?:\s.*)?|schreibe? (?:einen|ein) kommentar.*|kommentar (?:schreiben|verfassen).*|hinterlasse.*|in\s.*|(?:zuletzt|zuerst|lesezeit|lesedauer|letztes?|last|online seit|erschienen|reading time|min read)(?:\s.*)?|filed under.*|abgelegt.*|kategorien?.*|(?:fotos?|photos?|bilder|pictures|illustration(?:en|s)?|grafik)(?:\s?:|\s(?:von|by)\s).*|\([^()]{12,}\))$/iu;
/** The section that follows a whole name: `Ana Quill Kultur`. */
const SECTION_BEHIND =
  /(?<=\S\s\S{1,40})\s(?:kultur|politik|wirtschaft|sport|lokales|gesellschaft|panorama|netzwerk|aktuell(?:es)?|allgemein(?:es)?|wissen(?:schaft)?|digital|reise|news|politics|business|culture|society|travel|lifestyle|politique|société|économie|política|economía|deportes|cultura|sociedad)$/iu;
const BETWEEN = /\s+(?:and|und|et|y|&)\s+|\s*,\s*/u;
/** A name on a network: one word, behind a label. */
const HANDLE = /^[\p{L}_][\p{L}\d_.-]{1,23}$/u;
/** Single words behind a label that name nobody. */
const NOBODY =
  /^(?:der|die|das|dem|den|ein|eine|einem|einer|the|this|our|la|le|les|el|los|admin|uns|mir|us|me|hand|default|fotos?|bilder|article|articles|artikel|staff writers?|auteurs?|email|mail|post|oben|unten|heute|hier|jetzt|mehr|selbst|nur|sich|allen)$/iu;

/** Read a row with a date, or a line that opens with a label; null for any other line. */
export function readBylineRow(line: string): RowReading | null {
  return line.length > LONGEST || ACCOUNT.test(line) ? null : rowIn(line);
}

const rowIn = remembered((line): RowReading | null => {
  const text = withGluedRole(line.replace(GLUED, '$1 ').replace(GLUED_DAY, ' | '), ' | ');
  const date = printedDate(text);
  if (date === null && !OPENS_ROW.test(text)) return null;
  const rest = (date === null ? text : text.replace(date, ' | ')).replace(AROUND, ' | ');
  const label = WRITER.exec(rest);
  if (label !== null && (date !== null || NOTHING.test(rest.slice(0, label.index)))) {
    const names = writersIn(rest.slice(label.index + label[0].length), date !== null);
    if (names.length > 0) return { names, date, isLabelled: true };
  }
  if (date === null) return null;
  const parts = rest
    .split(DIVIDER)
    .map(cleaned)
    .filter((part) => part !== '');
  const names =
    parts.length > MOST_PARTS
      ? []
      : parts
          .slice(0, 2)
          .filter((part) => isSigned(part, parts.length))
          .slice(0, 1);
  return names.length === 0 ? null : { names: names.map(nameCase), date, isLabelled: false };
});

/** A handle told by its shape: `QuillAtSea`, `ana_quill`, `mara77`. */
const SHAPED_HANDLE = /^(?=\p{L})(?=[\p{L}\d_]*(?:\p{Ll}\p{Lu}|_|\p{L}\d))[\p{L}\d_]{4,24}$/u;
/** Names of that shape that are no writer's. */
const NETWORK = /^(?:facebook|whatsapp|youtube|linkedin|tiktok|playstation|mysql|javascript|iphone|ipad|covid\d*)$/i;
/** The letters with which a writer of the house signs: `mh`. */
const INITIALS =
  /^(?!(?:a[bdlmnst]|ab|bis|b[ey]|d[aeiou]|da[ls]|de[lnrst]|die|du|e[lnt]|i[lmnst]|l[aeo]s?|neu|new|o[fn]|p[am]|sur|the|to|u[mn]|uhr|und|and|une?|vo[mn]|zu[mr]?)$)\p{Ll}{2,3}$/u;

/** Whether a part of a row beside its date is a writer; `count` is the number of parts beside it. */
function isSigned(part: string, count: number): boolean {
  if (SHAPED_HANDLE.test(part)) return !NETWORK.test(part);
  if (!CAPITAL.test(part)) return count === 1 && INITIALS.test(part);
  return looksLikeName(part) || DESK.test(part);
}

/** A row of more parts is a list of sections or labels. */
const MOST_PARTS = 4;

/** Names directly behind a label, up to the next divider. `loose`: a handle in small letters will do. */
function writersIn(text: string, loose: boolean): readonly string[] {
  const parts = text.split(/\s*[|│·•∙⋅~@—–]+\s*|\s-\s|\s*\/\/?\s*/u);
  const said = cleaned(parts.find((part) => part.trim() !== '') ?? '');
  const names: string[] = [];
  for (const part of said.split(BETWEEN).map(cleaned)) {
    // Behind a whole name a single word is a house or a desk, as a paper's name is: `Ana Quill, Courier`.
    const isHouse = names[0]?.includes(' ') === true && (!part.includes(' ') || isHouseName(part));
    const isNext = isWriter(part, loose) && !isHouse;
    // Single words with something else behind them are the beginning of a headline: `Von Booten, Netzen und dem Meer`.
    if (!isNext && !loose && names.length > 0 && !names.some((name) => name.includes(' '))) return [];
    if (!isNext) break;
    names.push(nameCase(part));
  }
  return names;
}

/** In scripts without capitals any few words have a name's shape. */
const CAPITAL = /\p{Lu}/u;

function isWriter(text: string, loose: boolean): boolean {
  if (NOBODY.test(text) || !(CAPITAL.test(text) || /^[a-z]/.test(text))) return false;
  return looksLikeName(text, true) || (loose && HANDLE.test(text));
}

function cleaned(text: string): string {
  return text
    .replace(BEHIND, '')
    .replace(SECTION_BEHIND, '')
    .replace(/^[\s:.,;|()[\]-]+|[\s:,;|()[\]-]+$/gu, '')
    .trim();
}

/** Most parts of a row with a name and no date: `- Ana Quill - 12 comments`. */
const MOST_NAME_PARTS = 3;

/** The name in a row without date or label, before counts, calls and sections; null where the row says more. */
export function readNameInRow(line: string): string | null {
  if (line.length > LONGEST_NAME_ROW || !CAPITAL.test(line)) return null;
  const parts = line
    .split(DIVIDER)
    .map(cleaned)
    .filter((part) => part !== '');
  const [name, second] = parts;
  // What stands behind a count of comments says where the article is filed.
  const isCounted = second === undefined || COUNT.test(second) || COUNT_BEHIND.test(line);
  if (name === undefined || parts.length > MOST_NAME_PARTS || !isCounted) return null;
  return looksLikeName(name) || DESK.test(name) ? nameCase(name) : null;
}

/** Longest such row, in characters. */
const LONGEST_NAME_ROW = 80;
const COUNT = /^\d/;
const COUNT_BEHIND = /^\P{N}{3,60}\s\d{1,4}\s(?:comments?|kommentare?|commentaires?|comentarios?)(?:\s|$)/iu;

/** The one word, perhaps in small letters, behind a label that opens a line: `von mara77`; null for any other line. */
export function readLabelledHandle(text: string): string | null {
  if (text.length > LONGEST_HANDLE_LINE) return null;
  const label = WRITER.exec(text);
  if (label === null || !NOTHING.test(text.slice(0, label.index))) return null;
  const said = text.slice(label.index + label[0].length).trim();
  return HANDLE.test(said) && !NOBODY.test(said) ? said : null;
}

/** Longest such line, in characters. */
const LONGEST_HANDLE_LINE = 50;

/** A label by itself: the writer's name stands on the next line. */
const LABEL_ALONE =
  /^(?:(?:posted |published |written )?by|authors?|written by|autor(?:in|en|\*in|:in|\/in(?:nen)?)?|auteur(?:\(s\)|e|s)?|von|(?:veröffentlicht|geschrieben|verfasst|erstellt|artikel|beitrag|text) von|par|por|text)\s*:?$/iu;

/** Whether a line is a label such as `By` or `Autor:` and nothing else. */
export function isWriterLabel(text: string): boolean {
  return text.length <= 20 && LABEL_ALONE.test(text);
}

/** The writers that a line below such a label names: one, or several; a handle will do. */
export function readLabelledNames(text: string): readonly string[] {
  if (text.length > LONGEST / 2) return [];
  const date = printedDate(text);
  return writersIn((date === null ? text : text.replace(date, ' | ')).replace(AROUND, ' | '), true);
}

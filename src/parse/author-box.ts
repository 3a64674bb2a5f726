/**
 * The box in which a saved page presents the writer: a name over a biography that begins with it, over the way to the
 * writer's other articles, or with a role glued to it; a line that says who the writer is.
 */
import { readBareNames, readRoleByline } from '../lines/byline.js';
import { withGluedRole } from '../lines/byline-row.js';
import type { Line } from '../lines/line.js';
import { looksLikeName } from '../lines/names.js';
import { tellsOf } from './author-note.js';

/** The writers in a page's box, with the line that names them. */
export interface AuthorBox {
  readonly names: readonly string[];
  readonly line: Line;
}

/** A line with those around it; rules are those by which lines are the page's residue. */
interface Place {
  readonly at: number;
  readonly line: Line;
  readonly below: Line | undefined;
  readonly written: readonly Line[];
  readonly ruleOf: (line: Line | undefined) => string | undefined;
}

/** What a form makes of a place; `needsStranger`: whom the text tells of may stand in such a place too. */
interface Found {
  readonly names: readonly string[];
  readonly needsStranger: boolean;
}

type Form = (place: Place) => Found | null;

const FORMS: readonly Form[] = [overBiography, overOtherArticles, gluedToRole, presented, belowOpener];

/** Longest line that names a writer and no more, in characters. */
const LONGEST_NAME = 60;
/** Longest line that leads to other articles, in characters. */
const LONGEST_WAY = 80;
/** Longest biography that is looked at, in characters. */
const LONGEST_LOOKED_AT = 1000;
/** Longest line that opens a box, in characters. */
const LONGEST_OPENER = 90;
/** Least length of a line of the text, in characters. */
const TEXT = 100;

/** The ways to a writer's other articles, by language. */
const WRITERS_OTHERS: readonly { readonly lang: string; readonly words: RegExp }[] = [
  {
    lang: 'en',
    words:
      /^(?:all|more|(?:view|see|read) (?:all|more)) (?:posts|articles|stories|columns|work)(?: (?:by|from) .{3,50})?$/i,
  },
  { lang: 'en', words: /^(?:more (?:by|from)|(?:posts|articles) by|follow) \p{Lu}.{2,50}$/u },
  {
    lang: 'de',
    words:
      /^(?:alle|weitere|mehr|alle neuen) (?:artikel|beiträge|texte|kolumnen|posts)(?: (?:von|des autors|der autorin|dieses autors|dieser autorin)(?:\s.{3,50})?)?$/i,
  },
  { lang: 'de', words: /^(?:alles|mehr) (?:von|über) \p{Lu}.{2,50}$/u },
  { lang: 'fr', words: /^(?:voir )?(?:tous (?:les|ses)|plus d['’]|ses autres) ?articles(?: (?:de|par) .{3,50})?$/i },
  {
    lang: 'es',
    words: /^(?:ver )?(?:todos (?:los|sus)|más) (?:artículos|posts|notas|columnas)(?: (?:de|por) .{3,50})?$/i,
  },
];
/** How such lines begin: most lines begin otherwise, which one look tells. */
const OPENS_WAY =
  /^(?:all|more|view|see|read|posts|articles|follow|alle|alles|weitere|mehr|voir|tous|plus|ses|ver|todos|más)\s/iu;
/** The last word of such a line shows that it is the writer's: `All posts by …`; without it, it may head a list. */
const SAYS_WHOSE = /\b(?:by|from|von|des|der|dieses|dieser|de|par|por)\s\S/iu;

/** Words that present a writer in the line itself, by language. */
const PRESENTS =
  /^(?:about the authors?|über (?:den autor|die autorin|die autoren)|zu[rm] autor(?:in)?|à propos de l['’]auteure?|sobre (?:el autor|la autora))\s?[-–—:|]\s?/iu;

/**
 * The one writer whom a page's boxes present; null where there is none, or several. `written` are the lines with text,
 * `residue` the rules of those that are the page's.
 */
export function readAuthorBox(written: readonly Line[], residue: ReadonlyMap<number, string>): AuthorBox | null {
  let only: AuthorBox | null = null;
  const ruleOf: Place['ruleOf'] = (line) => (line === undefined ? undefined : residue.get(line.no));
  for (const [at, line] of written.entries()) {
    const names =
      line.text.length > LONGEST_LOOKED_AT ? null : namesAt({ at, line, below: written[at + 1], written, ruleOf });
    if (names === null) continue;
    if (only !== null && only.names.join() !== names.join()) return null;
    only ??= { names, line };
  }
  return only;
}

function namesAt(place: Place): readonly string[] | null {
  for (const form of FORMS) {
    const found = form(place);
    if (found === null) continue;
    return found.needsStranger && isToldOf(found.names, place) ? null : found.names;
  }
  return null;
}

/** Whether the text tells of somebody: then the box presents whom it is about, or whom it asks. */
function isToldOf(names: readonly string[], { line, below, written }: Place): boolean {
  const surnames = names.map((name) => name.split(' ').at(-1) ?? name);
  return written.some(
    (other) =>
      other !== line &&
      other !== below &&
      other.text.length >= TEXT &&
      surnames.some((surname) => other.text.includes(surname)),
  );
}

const CAPITAL = /\p{Lu}/u;

function bareNames({ text }: Line): readonly string[] | null {
  return text.length <= LONGEST_NAME && CAPITAL.test(text) ? (readBareNames(text)?.names ?? null) : null;
}

/** `Ana Quill` over `Ana Quill is …`. */
function overBiography({ line, below }: Place): Found | null {
  if (below === undefined || line.text.length > LONGEST_NAME || !below.text.includes(line.text)) return null;
  const names = bareNames(line);
  return names !== null && tellsOf(below.text, line.text) ? { names, needsStranger: true } : null;
}

/** `Ana Quill` over `All posts`. */
function overOtherArticles({ line, below }: Place): Found | null {
  if (below === undefined || below.text.length > LONGEST_WAY || line.text.length > LONGEST_NAME) return null;
  if (!OPENS_WAY.test(below.text) || !WRITERS_OTHERS.some(({ words }) => words.test(below.text))) return null;
  const names = bareNames(line);
  return names === null ? null : { names, needsStranger: !SAYS_WHOSE.test(below.text) };
}

/** `Ana QuillStaff Writer`, as two parts of a box are run together. */
function gluedToRole({ line: { text } }: Place): Found | null {
  if (text.length > LONGEST_NAME) return null;
  const parted = withGluedRole(text, ', ');
  const names = parted === text ? null : (readRoleByline(parted)?.names ?? null);
  return names === null ? null : { names, needsStranger: false };
}

/** `About the author - Ana Quill`. */
function presented({ line: { text } }: Place): Found | null {
  const opener = text.length > LONGEST_OPENER ? null : PRESENTS.exec(text);
  const names = opener === null ? null : (readBareNames(text.slice(opener[0].length))?.names ?? null);
  return names === null ? null : { names, needsStranger: false };
}

/** Words of a name that opens a biography: as many as looked at. */
const NAME_WORDS = [4, 3, 2];
const ACADEMIC = /^(?:(?:Dr|Prof|Mag|Dipl)\.[-\p{L}. ]{0,12}\s)+/u;

/** `About the author` over `Ana Quill is …`. */
function belowOpener({ at, line: { text }, written, ruleOf }: Place): Found | null {
  if (ruleOf(written[at - 1]) !== 'about-author') return null;
  const words = text.replace(ACADEMIC, '').split(' ', Math.max(...NAME_WORDS));
  for (const count of NAME_WORDS) {
    const name = words.slice(0, count).join(' ');
    if (looksLikeName(name) && tellsOf(text, name)) return { names: [name], needsStranger: false };
  }
  return null;
}

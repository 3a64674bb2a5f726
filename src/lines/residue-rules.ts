/**
 * Residue: lines that belong to the page an article was saved from. The tables are in `residue/`, one a language; this
 * is the engine. A line is residue only when the whole line is what a rule describes, so that a sentence which merely
 * contains "share" or "subscribe" stays in the article.
 */
import { fold } from './fold.js';
import { remembered } from './remembered.js';
import { AGENCIES } from './residue/agencies.js';
import { ARABIC } from './residue/ar.js';
import { CZECH } from './residue/cs.js';
import { DANISH } from './residue/da.js';
import { GERMAN } from './residue/de.js';
import { GREEK } from './residue/el.js';
import { ENGLISH } from './residue/en.js';
import { SPANISH } from './residue/es.js';
import { PERSIAN } from './residue/fa.js';
import { FINNISH } from './residue/fi.js';
import { FRENCH } from './residue/fr.js';
import { HEBREW } from './residue/he.js';
import { HINDI } from './residue/hi.js';
import { HUNGARIAN } from './residue/hu.js';
import { INDONESIAN } from './residue/id.js';
import { ITALIAN } from './residue/it.js';
import { JAPANESE } from './residue/ja.js';
import { KOREAN } from './residue/ko.js';
import { DUTCH } from './residue/nl.js';
import { NORWEGIAN } from './residue/no.js';
import { POLISH } from './residue/pl.js';
import { PORTUGUESE } from './residue/pt.js';
import { RELEASES } from './residue/releases.js';
import { ROMANIAN } from './residue/ro.js';
import { RUSSIAN } from './residue/ru.js';
import { SAVING } from './residue/saving.js';
import { SENDING } from './residue/sending.js';
import { SHARED } from './residue/shared.js';
import { SWEDISH } from './residue/sv.js';
import { SWAHILI } from './residue/sw.js';
import type { Phrases, ResiduePattern, ResidueTable, Zone } from './residue/table.js';
import { TURKISH } from './residue/tr.js';
import { UKRAINIAN } from './residue/uk.js';
import { VIETNAMESE } from './residue/vi.js';
import { CHINESE } from './residue/zh.js';
import { type WordIndex, wordIndex } from './word-index.js';

export type { Zone } from './residue/table.js';

/** A page mixes languages (a German paper's share row says "Tweet"): every table is asked, whatever the text's own. */
const TABLES: readonly ResidueTable[] = [
  SHARED,
  SAVING,
  AGENCIES,
  RELEASES,
  SENDING,
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ARABIC,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  POLISH,
  RUSSIAN,
  TURKISH,
  GREEK,
  CHINESE,
  JAPANESE,
  KOREAN,
  HINDI,
  CZECH,
  DANISH,
  PERSIAN,
  FINNISH,
  HEBREW,
  HUNGARIAN,
  INDONESIAN,
  NORWEGIAN,
  ROMANIAN,
  SWEDISH,
  SWAHILI,
  UKRAINIAN,
  VIETNAMESE,
];

const ANYWHERE = phraseIndex(TABLES.map(({ anywhere }) => anywhere));
const EDGES = phraseIndex(TABLES.map(({ edges }) => edges));
const PATTERNS: readonly ResiduePattern[] = TABLES.flatMap(({ patterns }) => patterns);

/** Patterns, those of them that need no word, and which others have one in a line; by their places. */
interface Patterns {
  readonly list: readonly ResiduePattern[];
  readonly free: readonly number[];
  readonly needed: WordIndex;
}

/** Most lines are longer than what all but a few patterns describe. */
const SHORT_LINE = 170;
const SHORT = patternsOf(PATTERNS);
const LONG = patternsOf(PATTERNS.filter(({ longest }) => longest > SHORT_LINE));

function patternsOf(list: readonly ResiduePattern[]): Patterns {
  const free = [...list.keys()].filter((place) => list[place]?.needs.length === 0);
  return { list, free, needed: wordIndex(list.map(({ needs }) => needs)) };
}

/** Longest phrase with the punctuation that may stand around it, in characters. */
const LONGEST_PHRASE = Math.max(...[...ANYWHERE.keys(), ...EDGES.keys()].map(({ length }) => length)) + 8;
/** Lines longer than this are never residue by a rule of the tables. */
const LONGEST_RESIDUE = Math.max(...PATTERNS.map(({ longest }) => longest));

function phraseIndex(all: readonly Phrases[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const phrases of all) {
    for (const [rule, lines] of Object.entries(phrases)) {
      for (const line of lines) if (!index.has(fold(line))) index.set(fold(line), rule);
    }
  }
  return index;
}

/** What the tables say of a line: its rule anywhere, and its rule where only edges count. */
interface Verdict {
  readonly any: string | null;
  readonly edges: string | null;
}

const NOTHING: Verdict = { any: null, edges: null };

/** A line is asked about by several stages, and the lines of a page stand in many articles. */
const verdictOf = remembered(judge);

/** Name of the first rule that a line fits in a zone, or null. */
export function residueRule(text: string, zone: Zone): string | null {
  if (text.length > LONGEST_RESIDUE || text === '') return null;
  const { any, edges } = verdictOf(text);
  return zone === 'edges' ? edges : any;
}

function judge(text: string): Verdict {
  const folded = text.length <= LONGEST_PHRASE ? fold(text) : '';
  const phrase = ANYWHERE.get(folded);
  if (phrase !== undefined) return { any: phrase, edges: phrase };
  const { any, edges } = fitting(text);
  if (any !== null) return { any, edges: any };
  const edge = EDGES.get(folded) ?? edges ?? rowRule(text);
  return edge === null ? NOTHING : { any: null, edges: edge };
}

const DIVIDER = /\s{0,3}[|·•∙]\s{0,3}/u;
/** Buttons that a row holds at most. */
const LONGEST_ROW = 12;

/** The rule of a row of phrases with dividers between them (`Accept | Manage settings`): that of its first. */
function rowRule(text: string): string | null {
  if (text.length > LONGEST_ROW * 16 || !DIVIDER.test(text)) return null;
  const parts = text.split(DIVIDER);
  if (parts.length > LONGEST_ROW) return null;
  const rules = parts.map(fold).map((part) => ANYWHERE.get(part) ?? EDGES.get(part) ?? null);
  return rules.includes(null) ? null : (rules[0] ?? null);
}

/** Places of the first patterns that fit a line, one a zone; none is behind them all. */
type First = Record<Zone, number>;

/** What patterns say of a line: the first of each zone in the order of the tables. */
function fitting(text: string): Verdict {
  const { list, free, needed } = text.length > SHORT_LINE ? LONG : SHORT;
  const first: First = { any: list.length, edges: list.length };
  const tried = { text, list, first };
  for (const place of needed(text)) tryAt(tried, place);
  for (const place of free) tryAt(tried, place);
  return { any: list[first.any]?.name ?? null, edges: list[first.edges]?.name ?? null };
}

interface Tried {
  readonly text: string;
  readonly list: readonly ResiduePattern[];
  readonly first: First;
}

/** Try the pattern at a place, unless one before it fits. */
function tryAt({ text, list, first }: Tried, place: number): void {
  const candidate = list[place];
  if (candidate === undefined || place > first[candidate.zone] || text.length > candidate.longest) return;
  if (candidate.pattern.test(text)) first[candidate.zone] = place;
}

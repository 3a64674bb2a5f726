/**
 * Residue: lines that belong to the page an article was saved from. The tables are in `residue/`, one a language; this
 * is the engine. A line is residue only when the whole line is what a rule describes, so that a sentence which merely
 * contains "share" or "subscribe" stays in the article.
 */
import { ARABIC } from './residue/ar.js';
import { GERMAN } from './residue/de.js';
import { ENGLISH } from './residue/en.js';
import { SPANISH } from './residue/es.js';
import { FRENCH } from './residue/fr.js';
import { SHARED } from './residue/shared.js';
import type { Phrases, ResiduePattern, ResidueTable, Zone } from './residue/table.js';

export type { Zone } from './residue/table.js';

/** A page mixes languages (a German paper's share row says "Tweet"): every table is asked, whatever the text's own. */
const TABLES: readonly ResidueTable[] = [SHARED, ENGLISH, GERMAN, FRENCH, SPANISH, ARABIC];

const ANYWHERE = phraseIndex(TABLES.map(({ anywhere }) => anywhere));
const EDGES = phraseIndex(TABLES.map(({ edges }) => edges));
const PATTERNS: readonly ResiduePattern[] = TABLES.flatMap(({ patterns }) => patterns);
const LONG_PATTERNS = PATTERNS.filter(({ longest }) => longest > 170);

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

/** A line as phrases are compared: lower case, one apostrophe, one alif, no vowel marks, nothing around the words. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/\s?\(\d{1,6}\)$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What the tables say of a line: its rule anywhere, and its rule where only edges count. */
interface Verdict {
  readonly any: string | null;
  readonly edges: string | null;
}

const NOTHING: Verdict = { any: null, edges: null };

/** The same line is asked about by several stages, and the lines of a page stand in many articles. */
const REMEMBERED = 2048;
const remembered = new Map<string, Verdict>();

/** Name of the first rule that a line fits in a zone, or null. */
export function residueRule(text: string, zone: Zone): string | null {
  if (text.length > LONGEST_RESIDUE || text === '') return null;
  let verdict = remembered.get(text);
  if (verdict === undefined) {
    verdict = judge(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, verdict);
  }
  return zone === 'edges' ? verdict.edges : verdict.any;
}

function judge(text: string): Verdict {
  const folded = text.length <= LONGEST_PHRASE ? fold(text) : '';
  const phrase = ANYWHERE.get(folded);
  if (phrase !== undefined) return { any: phrase, edges: phrase };
  const any = matching(text, 'any');
  if (any !== null) return { any, edges: any };
  const edges = EDGES.get(folded) ?? matching(text, 'edges') ?? rowRule(text);
  return edges === null ? NOTHING : { any: null, edges };
}

const DIVIDER = /\s{0,3}[|·•]\s{0,3}/u;
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

function matching(text: string, zone: Zone): string | null {
  const lower = text.toLowerCase();
  for (const candidate of text.length > 170 ? LONG_PATTERNS : PATTERNS) {
    if (candidate.zone !== zone || text.length > candidate.longest) continue;
    if (candidate.needs.length > 0 && !candidate.needs.some((word) => lower.includes(word))) continue;
    if (candidate.pattern.test(text)) return candidate.name;
  }
  return null;
}

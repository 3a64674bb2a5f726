/** The tables of a language as one tree of words, so that all subjects are asked in one pass over a text. */
import { SUBJECT_CODES, type SubjectCode } from '../../record/subjects.js';
import { foldedKey } from '../topics/fold.js';
import { type Compounds, emptyCompounds, nodeOfPart } from './compounds.js';
import { type Node, nodeOfWord } from './node.js';
import type { SubjectWords } from './table.js';
import { hashOf, tokensOf } from './tokens.js';

export interface Lexicon {
  /** By the hash of the first word. */
  readonly roots: ReadonlyMap<number, Node>;
  /** 1 at the low bits of the hash of each first word: most words of a text are passed over by it. */
  readonly isRoot: Uint8Array;
  /** Parts of longer words; null where the tables have none. */
  readonly compounds: Compounds | null;
  /** How many tells there are. */
  readonly tells: number;
}

/** What the lists of a table weigh. */
export const WEIGHTS = { strong: 4, clear: 2, weak: 0.6 } as const;
const LISTS = ['strong', 'clear', 'weak'] as const;
const ROOT_BITS = 1 << 18;
/** A phrase may stand on two lines. */
const WHITE_SPACE = /\s+/g;

/** Every form in which a phrase is to be found, itself included. */
export type FormsOf = (phrase: string) => readonly string[];

/** Build the tree of a language. */
export function createLexicon(tables: Readonly<Record<SubjectCode, SubjectWords>>, formsOf: FormsOf): Lexicon {
  const trees: Trees = { roots: new Map(), compounds: emptyCompounds() };
  let tells = 0;
  for (const [subject, code] of SUBJECT_CODES.entries()) {
    const table = tables[code];
    const not = phrasesOf(table.not);
    const unlike = new Set(not.map(foldedKey));
    for (const list of LISTS) {
      for (const phrase of phrasesOf(table[list]).flatMap((one) => formsBut(one, formsOf, unlike))) {
        const node = nodeOf(trees, phrase);
        // The stronger list comes first; a plural may stand in a weaker one by itself.
        if (node === null || node.tells.some((tell) => tell.subject === subject)) continue;
        node.tells.push({ at: tells, subject, weight: WEIGHTS[list] });
        tells += 1;
      }
    }
    for (const phrase of not.flatMap(formsOf)) {
      const node = nodeOf(trees, phrase);
      if (node !== null) node.blocks |= 1 << subject;
    }
  }
  const { roots, compounds } = trees;
  const isRoot = new Uint8Array(ROOT_BITS);
  for (const hash of roots.keys()) isRoot[hash & (ROOT_BITS - 1)] = 1;
  const hasParts = compounds.first.nodes.size + compounds.last.nodes.size > 0;
  return { roots, isRoot, compounds: hasParts ? compounds : null, tells };
}

/** Whether some phrase may begin with a word of this hash. */
export function mayBegin({ isRoot }: Lexicon, hash: number): boolean {
  return isRoot[hash & (ROOT_BITS - 1)] === 1;
}

function phrasesOf(list: string): readonly string[] {
  const phrases = list.split(',').map((phrase) => phrase.trim().replace(WHITE_SPACE, ' '));
  return phrases.filter((phrase) => phrase !== '');
}

/** The forms of a phrase without those that are other words, as the list `not` says. */
function formsBut(phrase: string, formsOf: FormsOf, unlike: ReadonlySet<string>): readonly string[] {
  return formsOf(phrase).filter((form) => form === phrase || !unlike.has(foldedKey(form)));
}

interface Trees {
  readonly roots: Map<number, Node>;
  readonly compounds: Compounds;
}

/** The node at which a phrase ends, made where it is missing; null for a phrase without words. */
function nodeOf({ roots, compounds }: Trees, phrase: string): Node | null {
  const { count, letters, starts } = tokensOf(phrase);
  const wordAt = (i: number) => letters.slice(starts[i], starts[i + 1]);
  if (phrase.startsWith('-')) return nodeOfPart(compounds, wordAt(0), 'last');
  if (phrase.endsWith('-')) return nodeOfPart(compounds, wordAt(0), 'first');
  let last: Node | null = null;
  for (let i = 0; i < count; i += 1) {
    if (last !== null) last.next ??= new Map();
    last = childOf(last?.next ?? roots, wordAt(i), i + 1);
  }
  return last;
}

function childOf(nodes: Map<number, Node>, word: Uint16Array, depth: number): Node {
  const hash = hashOf(word, 0, word.length);
  const known = nodeOfWord(nodes, hash, { letters: word, start: 0, end: word.length });
  if (known !== null) return known;
  const node: Node = { word, depth, next: null, twin: nodes.get(hash) ?? null, tells: [], blocks: 0 };
  nodes.set(hash, node);
  return node;
}

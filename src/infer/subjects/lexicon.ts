/** The tables of a language as one tree of words, so that all subjects are asked in one pass over a text. */
import { SUBJECT_CODES, type SubjectCode } from '../../record/subjects.js';
import type { SubjectWords } from './table.js';
import { hashOf, tokensOf } from './tokens.js';

/** That a word or phrase tells a subject, and how strongly. */
export interface Tell {
  /** Place among all tells of the lexicon. */
  readonly at: number;
  /** Place of the subject in `SUBJECT_CODES`. */
  readonly subject: number;
  readonly weight: number;
}

/** A word as the next of a phrase. */
export interface Node {
  /** Folded letters. */
  readonly word: Uint16Array;
  /** Words from the beginning of the phrase to this one. */
  readonly depth: number;
  /** By the hash of the word that follows; null where no phrase goes on, as behind most words. */
  next: Map<number, Node> | null;
  /** Another word with the same hash. */
  twin: Node | null;
  /** What the phrase that ends here tells. */
  readonly tells: Tell[];
  /** Bits of subjects that the words of the phrase that ends here do not tell. */
  blocks: number;
}

export interface Lexicon {
  /** By the hash of the first word. */
  readonly roots: ReadonlyMap<number, Node>;
  /** 1 at the low bits of the hash of each first word: most words of a text are passed over by it. */
  readonly isRoot: Uint8Array;
  /** How many tells there are. */
  readonly tells: number;
}

/** What the lists of a table weigh. */
export const WEIGHTS = { strong: 4, clear: 2, weak: 0.6 } as const;
const LISTS = ['strong', 'clear', 'weak'] as const;
const ROOT_BITS = 1 << 16;

/** Build the tree of a language. `formsOf` gives every form in which a phrase is to be found, itself included. */
export function createLexicon(
  tables: Readonly<Record<SubjectCode, SubjectWords>>,
  formsOf: (phrase: string) => readonly string[],
): Lexicon {
  const roots = new Map<number, Node>();
  let tells = 0;
  for (const [subject, code] of SUBJECT_CODES.entries()) {
    const table = tables[code];
    for (const list of LISTS) {
      for (const phrase of phrasesOf(table[list]).flatMap(formsOf)) {
        const node = nodeOf(roots, phrase);
        // The stronger list comes first; a plural may stand in a weaker one by itself.
        if (node === null || node.tells.some((tell) => tell.subject === subject)) continue;
        node.tells.push({ at: tells, subject, weight: WEIGHTS[list] });
        tells += 1;
      }
    }
    for (const phrase of phrasesOf(table.not).flatMap(formsOf)) {
      const node = nodeOf(roots, phrase);
      if (node !== null) node.blocks |= 1 << subject;
    }
  }
  const isRoot = new Uint8Array(ROOT_BITS);
  for (const hash of roots.keys()) isRoot[hash & (ROOT_BITS - 1)] = 1;
  return { roots, isRoot, tells };
}

/** Whether some phrase may begin with a word of this hash. */
export function mayBegin({ isRoot }: Lexicon, hash: number): boolean {
  return isRoot[hash & (ROOT_BITS - 1)] === 1;
}

/** The node of a word with a hash; null where there is none. */
export function nodeOfWord(nodes: ReadonlyMap<number, Node>, hash: number, word: Letters): Node | null {
  let node = nodes.get(hash) ?? null;
  while (node !== null && !isWord(node.word, word)) node = node.twin;
  return node;
}

/** Letters from `start` to before `end`. */
export interface Letters {
  readonly letters: Uint16Array;
  readonly start: number;
  readonly end: number;
}

function isWord(word: Uint16Array, { letters, start, end }: Letters): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== letters[start + i]) return false;
  return true;
}

function phrasesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The node at which a phrase ends, made where it is missing; null for a phrase without words. */
function nodeOf(roots: Map<number, Node>, phrase: string): Node | null {
  const { count, letters, starts } = tokensOf(phrase);
  let last: Node | null = null;
  for (let i = 0; i < count; i += 1) {
    if (last !== null) last.next ??= new Map();
    last = childOf(last?.next ?? roots, letters.slice(starts[i], starts[i + 1]), i + 1);
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

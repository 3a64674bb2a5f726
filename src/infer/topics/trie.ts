/** Names as a tree of words: those with the same first words share them. */
import { createHeads, ENDS, GOES_ON, type Heads } from './heads.js';
import { wordsOf } from './words.js';

/** A name to look for, and what it stands for. */
export interface Pattern<V> {
  readonly form: string;
  /** True: matches in this case only (accents and kinds of apostrophe may still differ). */
  readonly exact: boolean;
  readonly value: V;
}

/** What the words up to here are the beginning of. */
export interface Node<V> {
  /** By the key of the next word. */
  readonly next: ReadonlyMap<string, Node<V>>;
  /** Names that end here. */
  readonly patterns: readonly Pattern<V>[];
}

export interface Trie<V> {
  readonly root: Node<V>;
  /** How the first words of names begin, and the second ones. */
  readonly firsts: Heads;
  readonly seconds: Heads;
  /** The form in which a word is compared. */
  readonly keyOf: (word: string) => string;
}

export interface TrieOptions {
  readonly keyOf: (word: string) => string;
  /** Whether keys are in lower case, for words in any. */
  readonly anyCase: boolean;
}

/** Build the tree of names; those without a word in them are left out. */
export function createTrie<V>(patterns: readonly Pattern<V>[], { keyOf, anyCase }: TrieOptions): Trie<V> {
  const root = emptyNode<V>();
  const wordKey = withAmpersand(keyOf);
  for (const pattern of patterns) insert(root, pattern, wordKey);
  const seconds = new Map([...root.next.values()].flatMap(({ next }) => [...next]));
  return { root, firsts: headsOf(root.next, anyCase), seconds: headsOf(seconds, anyCase), keyOf: wordKey };
}

/** `&` is read as the word that it stands for. */
function withAmpersand(keyOf: (word: string) => string): (word: string) => string {
  return (word) => (word === '&' ? 'and' : keyOf(word));
}

interface Growing<V> {
  readonly next: Map<string, Growing<V>>;
  readonly patterns: Pattern<V>[];
}

function emptyNode<V>(): Growing<V> {
  return { next: new Map(), patterns: [] };
}

function insert<V>(root: Growing<V>, pattern: Pattern<V>, keyOf: (word: string) => string): void {
  let node = root;
  for (const word of wordsOf(pattern.form)) {
    const key = keyOf(word);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.patterns.push(pattern);
}

function headsOf<V>(next: ReadonlyMap<string, Node<V>>, anyCase: boolean): Heads {
  const signs = new Map<string, number>();
  for (const [key, { patterns }] of next) signs.set(key, patterns.length > 0 ? ENDS : GOES_ON);
  return createHeads(signs, anyCase);
}

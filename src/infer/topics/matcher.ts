/**
 * Finds many names in a text at once: whole words only, longest name first, in one pass. The names become two tries of
 * words, one that minds case and one that does not.
 */
import { mayHoldParticles, readings } from './arabic.js';
import { exactKey, foldedKey } from './fold.js';
import { type Words, wordsOf } from './words.js';

/** A name to look for, and what it stands for. */
export interface Pattern<V> {
  readonly form: string;
  /** True: matches in this case only (accents and kinds of apostrophe may still differ). */
  readonly exact: boolean;
  readonly value: V;
}

/** One place where a name stands. */
export interface Match<V> {
  readonly pattern: Pattern<V>;
  /** Offsets in the text, in UTF-16 code units; the possessive `'s` is left out. */
  readonly start: number;
  readonly end: number;
  /** The name as it is printed there. */
  readonly form: string;
}

export interface Matcher<V> {
  /**
   * Matches in order of place. From left to right the name of most words wins, and matches do not overlap; only
   * patterns that fit the same words equally well are all given, the case-minding ones first.
   */
  readonly match: (text: string) => readonly Match<V>[];
}

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  readonly patterns: Pattern<V>[];
}

interface Trie<V> {
  readonly root: Node<V>;
  readonly keyOf: (word: string) => string;
  /** Per ASCII code: 1 where some name begins with that character. Most words of a text are passed over by it. */
  readonly heads: Uint8Array;
}

/** A stretch of words that is a name. */
interface Hit<V> {
  readonly patterns: readonly Pattern<V>[];
  readonly start: number;
  readonly end: number;
  /** Index of the last word. */
  readonly last: number;
}

const ASCII = 128;
const APOSTROPHE = 0x27;
/** Longest gap between two words of one name: a line end with indentation. */
const LONGEST_GAP = 8;
/** A full stop joins words after an abbreviation of at most this many letters (`St. Lucia`, `U.S.`), else it parts. */
const LONGEST_ABBREVIATION = 3;
/** An apostrophe may end the first word: `Dockers’ Union`. */
const JOINT = /^['’]?[\s\u2010-\u2013-]*$/;
const DOTTED_JOINT = /^[.'’]?[\s\u2010-\u2013-]*$/;

/** Build a matcher; patterns without a word in them are left out. Text is read as NFC or NFD alike. */
export function createMatcher<V>(patterns: readonly Pattern<V>[]): Matcher<V> {
  const exact = emptyTrie<V>(exactKey);
  const folded = emptyTrie<V>(foldedKey);
  for (const pattern of patterns) insert(pattern.exact ? exact : folded, pattern);
  const tries = [exact, folded].filter((trie) => trie.root.next.size > 0);

  return {
    match(text) {
      const words = wordsOf(text);
      const reader = { text, words };
      const found: Match<V>[] = [];
      let at = 0;
      while (at < words.count) {
        const hits = hitsAt(tries, reader, at);
        for (const hit of hits) found.push(...matchesOf(text, hit));
        at = (hits[0]?.last ?? at) + 1;
      }
      return found;
    },
  };
}

function emptyTrie<V>(keyOf: (word: string) => string): Trie<V> {
  return { root: emptyNode(), keyOf: wordKey(keyOf), heads: new Uint8Array(ASCII) };
}

function emptyNode<V>(): Node<V> {
  return { next: new Map(), patterns: [] };
}

/** `&` is read as the word that it stands for. */
function wordKey(keyOf: (word: string) => string): (word: string) => string {
  return (word) => (word === '&' ? 'and' : keyOf(word));
}

function insert<V>(trie: Trie<V>, pattern: Pattern<V>): void {
  const words = wordsOf(pattern.form);
  let node = trie.root;
  for (let i = 0; i < words.count; i += 1) {
    const key = trie.keyOf(wordAt(pattern.form, words, i));
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (node === trie.root) return;
  node.patterns.push(pattern);
  const [first = ''] = trie.keyOf(wordAt(pattern.form, words, 0));
  for (const head of [first, first.toUpperCase(), '&']) trie.heads[head.charCodeAt(0)] = 1;
}

/** Whether a word that begins with this code unit can begin a name. A letter beyond ASCII may fold to any. */
function canBegin<V>(trie: Trie<V>, code: number): boolean {
  return code >= ASCII || trie.heads[code] === 1;
}

interface Reader {
  readonly text: string;
  readonly words: Words;
}

function startOf(words: Words, i: number): number {
  return words.starts[i] ?? 0;
}

function endOf(words: Words, i: number): number {
  return words.ends[i] ?? 0;
}

function wordAt(text: string, words: Words, i: number): string {
  return text.slice(startOf(words, i), endOf(words, i));
}

const NO_HITS: readonly never[] = [];

/** The longest names that begin at a word: several only where they cover the same number of words. */
function hitsAt<V>(tries: readonly Trie<V>[], reader: Reader, at: number): readonly Hit<V>[] {
  let best: readonly Hit<V>[] = NO_HITS;
  const head = reader.text.charCodeAt(startOf(reader.words, at));
  for (const trie of tries) {
    if (!canBegin(trie, head)) continue;
    const hit = longest(trie, reader, at);
    const last = best[0]?.last ?? -1;
    if (hit === null || hit.last < last) continue;
    best = hit.last > last ? [hit] : [...best, hit];
  }
  return best;
}

/** The longest name of one trie at a word, over all readings of that word; among equals the plainest reading. */
function longest<V>(trie: Trie<V>, reader: Reader, at: number): Hit<V> | null {
  const start = startOf(reader.words, at);
  const key = trie.keyOf(wordAt(reader.text, reader.words, at));
  // Most words begin no name: they are done with here.
  if (!trie.root.next.has(key) && !isPossessive(key) && key.charCodeAt(0) < ASCII) return null;
  if (!mayHoldParticles(key)) return walk(trie, reader, at, { key, start });
  let best: Hit<V> | null = null;
  for (const { key: rest, offset } of readings(key)) {
    const hit = trie.root.next.has(rest) ? walk(trie, reader, at, { key: rest, start: start + offset }) : null;
    if (hit !== null && (best === null || hit.last > best.last)) best = hit;
  }
  return best;
}

/** The first word of a name as it is to be read. */
interface Head {
  readonly key: string;
  /** Where the name begins in the text. */
  readonly start: number;
}

/** Follow the trie from a word onwards; the longest name on the way, or null. */
function walk<V>(trie: Trie<V>, reader: Reader, at: number, head: Head): Hit<V> | null {
  const { text, words } = reader;
  let best: Hit<V> | null = null;
  let node = trie.root;
  let key = head.key;
  for (let i = at; i < words.count; i += 1) {
    if (i > at) key = trie.keyOf(wordAt(text, words, i));
    const end = endOf(words, i);
    const next = node.next.get(key);
    if (next !== undefined && next.patterns.length > 0) {
      best = { patterns: next.patterns, start: head.start, end, last: i };
    } else if (isPossessive(key)) {
      const owner = node.next.get(key.slice(0, -2))?.patterns ?? [];
      if (owner.length > 0) best = { patterns: owner, start: head.start, end: end - 2, last: i };
    }
    if (next === undefined || next.next.size === 0 || !joined(reader, i)) break;
    node = next;
  }
  return best;
}

function isPossessive(key: string): boolean {
  const at = key.length - 2;
  return at > 0 && key.charCodeAt(at) === APOSTROPHE && (key.endsWith('s') || key.endsWith('S'));
}

/** Whether what stands between a word and the one after it can stand inside a name. */
function joined({ text, words }: Reader, i: number): boolean {
  if (i + 1 >= words.count) return false;
  const gapStart = endOf(words, i);
  const gapEnd = startOf(words, i + 1);
  if (gapEnd - gapStart > LONGEST_GAP) return false;
  if (gapEnd - gapStart === 1 && text[gapStart] === ' ') return true;
  const short = gapStart - startOf(words, i) <= LONGEST_ABBREVIATION;
  return (short ? DOTTED_JOINT : JOINT).test(text.slice(gapStart, gapEnd));
}

function matchesOf<V>(text: string, hit: Hit<V>): readonly Match<V>[] {
  return hit.patterns.map((pattern) => {
    const dotted = pattern.form.endsWith('.') && text[hit.end] === '.';
    const end = dotted ? hit.end + 1 : hit.end;
    return { pattern, start: hit.start, end, form: text.slice(hit.start, end) };
  });
}

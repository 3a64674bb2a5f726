/**
 * Finds many names in a text at once: whole words only, longest name first, in one pass. The names become two tries of
 * words, one that minds case and one that does not.
 */

import { type UnitText, unitsOf } from '../units.js';
import { mayHoldParticles, readings } from './arabic.js';
import { exactKey, foldedKey } from './fold.js';
import { ENDS, signsAt } from './heads.js';
import { createTrie, type Pattern, type Trie } from './trie.js';
import { wordEnd, wordStart } from './words.js';

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

/** A stretch of words that is a name. */
interface Hit<V> {
  readonly patterns: readonly Pattern<V>[];
  readonly start: number;
  readonly end: number;
  /** Offset behind the last word: behind `end` where a possessive is left out. */
  readonly behind: number;
}

const APOSTROPHE = 0x27;
const SPACE = 0x20;
/** Longest gap between two words of one name: a line end with indentation. */
const LONGEST_GAP = 8;
/** A full stop joins words after an abbreviation of at most this many letters (`St. Lucia`, `U.S.`), else it parts. */
const LONGEST_ABBREVIATION = 3;
/** An apostrophe may end the first word: `Dockers’ Union`. */
const JOINT = /^['’]?[\s\u2010-\u2013-]*$/;
const DOTTED_JOINT = /^[.'’]?[\s\u2010-\u2013-]*$/;

/** Build a matcher; patterns without a word in them are left out. Text is read as NFC or NFD alike. */
export function createMatcher<V>(patterns: readonly Pattern<V>[]): Matcher<V> {
  const exact = createTrie(
    patterns.filter((pattern) => pattern.exact),
    { keyOf: exactKey, anyCase: false },
  );
  const folded = createTrie(
    patterns.filter((pattern) => !pattern.exact),
    { keyOf: foldedKey, anyCase: true },
  );
  const tries = [exact, folded].filter((trie) => trie.root.next.size > 0);

  return {
    match(text) {
      const found: Match<V>[] = [];
      const read = unitsOf(text);
      let at = wordStart(read, 0);
      while (at < read.length) {
        const hits = hitsAt(tries, read, at);
        for (const hit of hits) found.push(...matchesOf(text, hit));
        at = wordStart(read, hits[0]?.behind ?? wordEnd(read, at));
      }
      return found;
    },
  };
}

const NO_HITS: readonly never[] = [];

/** The longest names that begin at a word: several only where they cover the same words. */
function hitsAt<V>(tries: readonly Trie<V>[], read: UnitText, at: number): readonly Hit<V>[] {
  let best: readonly Hit<V>[] = NO_HITS;
  for (const trie of tries) {
    if (!mayBeginName(trie, read, at)) continue;
    const hit = longest(trie, read, at);
    const behind = best[0]?.behind ?? -1;
    if (hit === null || hit.behind < behind) continue;
    best = hit.behind > behind ? [hit] : [...best, hit];
  }
  return best;
}

/** Whether a word may be the first of a name, by how it begins and, where no name is that word alone, the next one. */
function mayBeginName<V>({ firsts, seconds }: Trie<V>, read: UnitText, at: number): boolean {
  const signs = signsAt(firsts, read, at);
  if (signs === 0) return false;
  if ((signs & ENDS) !== 0) return true;
  const next = wordStart(read, wordEnd(read, at));
  return next < read.length && signsAt(seconds, read, next) !== 0;
}

/** The longest name of one trie at a word, over all readings of that word; among equals the plainest reading. */
function longest<V>(trie: Trie<V>, read: UnitText, at: number): Hit<V> | null {
  const end = wordEnd(read, at);
  const key = trie.keyOf(read.text.slice(at, end));
  if (!mayHoldParticles(key)) return walk(trie, read, { at, end, key, start: at });
  let best: Hit<V> | null = null;
  for (const { key: rest, offset } of readings(key)) {
    const hit = trie.root.next.has(rest) ? walk(trie, read, { at, end, key: rest, start: at + offset }) : null;
    if (hit !== null && (best === null || hit.behind > best.behind)) best = hit;
  }
  return best;
}

/** A word of the text. */
interface Word {
  readonly at: number;
  readonly end: number;
}

/** The first word of a name as it is to be read. */
interface Head extends Word {
  readonly key: string;
  /** Where the name begins: behind letters of the word that are not the name's. */
  readonly start: number;
}

/** Follow the trie from a word onwards; the longest name on the way, or null. */
function walk<V>(trie: Trie<V>, read: UnitText, head: Head): Hit<V> | null {
  const { start } = head;
  let best: Hit<V> | null = null;
  let node = trie.root;
  let { key, at, end } = head;
  for (;;) {
    const next = node.next.get(key);
    if (next !== undefined && next.patterns.length > 0) {
      best = { patterns: next.patterns, start, end, behind: end };
    } else if (isPossessive(key)) {
      const owner = node.next.get(key.slice(0, -2))?.patterns ?? [];
      if (owner.length > 0) best = { patterns: owner, start, end: end - 2, behind: end };
    }
    if (next === undefined || next.next.size === 0) return best;
    const following = wordStart(read, end);
    if (!joined(read, { at, end }, following)) return best;
    node = next;
    at = following;
    end = wordEnd(read, at);
    key = trie.keyOf(read.text.slice(at, end));
  }
}

function isPossessive(key: string): boolean {
  const at = key.length - 2;
  return at > 0 && key.charCodeAt(at) === APOSTROPHE && (key.endsWith('s') || key.endsWith('S'));
}

/** Whether what stands between a word and the one that begins at `next` can stand inside a name. */
function joined(read: UnitText, { at, end }: Word, next: number): boolean {
  if (next >= read.length || next - end > LONGEST_GAP) return false;
  if (next - end === 1 && read.units[end] === SPACE) return true;
  return (end - at <= LONGEST_ABBREVIATION ? DOTTED_JOINT : JOINT).test(read.text.slice(end, next));
}

function matchesOf<V>(text: string, hit: Hit<V>): readonly Match<V>[] {
  return hit.patterns.map((pattern) => {
    const dotted = pattern.form.endsWith('.') && text[hit.end] === '.';
    const end = dotted ? hit.end + 1 : hit.end;
    return { pattern, start: hit.start, end, form: text.slice(hit.start, end) };
  });
}

/** Where the words of a lexicon stand in a text: longest phrase first, each word of the text in one phrase only. */
import { partsOf } from './compounds.js';
import { type Lexicon, mayBegin } from './lexicon.js';
import { type Node, nodeOfWord } from './node.js';
import { hashOf, type Tokens } from './tokens.js';

/** A word or phrase of a lexicon found in a text. */
export interface Found {
  readonly node: Node;
  /** Bits of subjects that it does not tell here. */
  readonly blocked: number;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** The letters of the article, which Arabic writes onto the next word, as it does its shortest words. */
const ALEF = 0x627;
const LAM = 0x644;
/** `And`, `so`; then `in`, `like`, `for`. */
const PARTICLES = [
  [0x648, 0x641],
  [0x628, 0x643, LAM],
];
const ARTICLE_LENGTH = 2;
/** Shorter rests of a word are chance. */
const SHORTEST = 3;

/** Everything of a lexicon that stands in a text, in order. */
export function matchTokens(lexicon: Lexicon, tokens: Tokens): readonly Found[] {
  const found: Found[] = [];
  const { from, to, count } = tokens;
  let blocked = 0;
  let blockedTo = 0;
  let next = 0;
  for (let i = 0; i < count; i = next) {
    next = i + 1;
    const first = firstAt(lexicon, tokens, i);
    if (first === null && lexicon.compounds === null) continue;
    if (i >= blockedTo) blocked = 0;
    const { telling, blocking } = first === null ? NOTHING : longest(first, tokens, i);
    if (blocking !== null && blocking.depth > (telling?.depth ?? 0)) {
      blocked |= blocking.blocks;
      blockedTo = Math.max(blockedTo, i + blocking.depth);
    }
    if (telling !== null) next = i + telling.depth;
    const nodes = telling === null ? partsAt(lexicon, tokens, i) : [telling];
    for (const node of nodes) found.push({ node, blocked, from: from[i] ?? 0, to: to[next - 1] ?? 0 });
  }
  return found;
}

/** The word as the first of some phrase. */
function firstAt(lexicon: Lexicon, tokens: Tokens, i: number): Node | null {
  const { hashes, letters, starts } = tokens;
  if ((letters[starts[i] ?? 0] ?? 0) >= ALEF) return arabicWord(lexicon, tokens, i);
  return mayBegin(lexicon, hashes[i] ?? 0) ? wordAt(lexicon.roots, tokens, i) : null;
}

interface Ends {
  /** The longest phrase that tells something. */
  readonly telling: Node | null;
  /** The longest that takes something away. */
  readonly blocking: Node | null;
}

const NOTHING: Ends = { telling: null, blocking: null };

const NO_PARTS: readonly Node[] = [];

/** What parts of a word tell that tells nothing as a whole. */
function partsAt({ compounds }: Lexicon, tokens: Tokens, i: number): readonly Node[] {
  return compounds === null ? NO_PARTS : partsOf(compounds, tokens, i);
}

/** The phrases that begin with a word. */
function longest(first: Node, tokens: Tokens, at: number): Ends {
  if (first.next === null && first.tells.length > 0) return { telling: first, blocking: null };
  let telling: Node | null = null;
  let blocking: Node | null = null;
  let node: Node | null = first;
  for (let i = at + 1; node !== null; i += 1) {
    if (node.tells.length > 0) telling = node;
    if (node.blocks !== 0) blocking = node;
    if (node.next === null || i >= tokens.count || tokens.breaks[i] === 1) break;
    node = wordAt(node.next, tokens, i) ?? withoutArticle(node.next, tokens, i);
  }
  return { telling, blocking };
}

function wordAt(nodes: ReadonlyMap<number, Node>, tokens: Tokens, i: number): Node | null {
  const { hashes, letters, starts } = tokens;
  return nodeOfWord(nodes, hashes[i] ?? 0, { letters, start: starts[i] ?? 0, end: starts[i + 1] ?? 0 });
}

/** The node of a word's letters from `start` on. */
function restAt(lexicon: Lexicon, { letters, starts }: Tokens, { i, start }: Rest): Node | null {
  const end = starts[i + 1] ?? 0;
  if (end - start < SHORTEST) return null;
  const hash = hashOf(letters, start, end);
  return mayBegin(lexicon, hash) ? nodeOfWord(lexicon.roots, hash, { letters, start, end }) : null;
}

interface Rest {
  /** Which word. */
  readonly i: number;
  readonly start: number;
}

/** A word within a phrase that stands in the table without its article. */
function withoutArticle(nodes: ReadonlyMap<number, Node>, { letters, starts }: Tokens, i: number): Node | null {
  const start = (starts[i] ?? 0) + ARTICLE_LENGTH;
  const end = starts[i + 1] ?? 0;
  if (end - start < SHORTEST || !hasArticle(letters, start - ARTICLE_LENGTH)) return null;
  return nodeOfWord(nodes, hashOf(letters, start, end), { letters, start, end });
}

function hasArticle(letters: Uint16Array, start: number): boolean {
  return letters[start] === ALEF && letters[start + 1] === LAM;
}

/** An Arabic word as it stands, or without `and`, `so`, without `in`, `for`, `like`, without the article. */
function arabicWord(lexicon: Lexicon, tokens: Tokens, i: number): Node | null {
  const { letters, starts } = tokens;
  let start = starts[i] ?? 0;
  let node = mayBegin(lexicon, tokens.hashes[i] ?? 0) ? wordAt(lexicon.roots, tokens, i) : null;
  node ??= bare(lexicon, tokens, { i, start });
  for (const particles of PARTICLES) {
    if (node !== null) return node;
    if (!particles.includes(letters[start] ?? 0)) continue;
    start += 1;
    node = restAt(lexicon, tokens, { i, start }) ?? bare(lexicon, tokens, { i, start });
  }
  return node;
}

/** A word that begins with the article, or with `for the`, without it. */
function bare(lexicon: Lexicon, tokens: Tokens, { i, start }: Rest): Node | null {
  const { letters } = tokens;
  const forThe = letters[start] === LAM && letters[start + 1] === LAM;
  return forThe || hasArticle(letters, start) ? restAt(lexicon, tokens, { i, start: start + ARTICLE_LENGTH }) : null;
}

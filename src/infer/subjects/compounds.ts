/**
 * Words that a language writes together, German above all: a listed part at the end (`Bundestagswahl`) or beginning
 * (`Polizeisprecher`) of a longer word tells for the whole.
 */
import { type Node, nodeOfWord } from './node.js';
import { BASIS, hashOf, mixed, type Tokens } from './tokens.js';

/** The parts that stand at one end of words. */
export interface Parts {
  /** By the hash of the letters from that end inwards. */
  readonly nodes: Map<number, Node>;
  /** At the low bits of the hash of letters from that end: `ENDS` where a part has these, `GOES_ON` where these and more. */
  readonly steps: Uint8Array;
}

export interface Compounds {
  readonly first: Parts;
  readonly last: Parts;
}

/** Shorter parts stand in too many words by chance. */
const SHORTEST_PART = 4;
/** Letters of a word beside the part. */
const SHORTEST_REST = 3;

const BITS = 1 << 16;
const ENDS = 1;
const GOES_ON = 2;

export function emptyCompounds(): Compounds {
  const parts = () => ({ nodes: new Map<number, Node>(), steps: new Uint8Array(BITS) });
  return { first: parts(), last: parts() };
}

/** The node of a part, made where it is missing. Throws a RangeError for a part that is too short. */
export function nodeOfPart({ first, last }: Compounds, word: Uint16Array, which: 'first' | 'last'): Node {
  if (word.length < SHORTEST_PART) throw new RangeError(`a part of compounds has less than ${SHORTEST_PART} letters`);
  const { nodes, steps } = which === 'first' ? first : last;
  const inwards = which === 'first' ? word : word.toReversed();
  const hash = hashOf(inwards, 0, word.length);
  const known = nodeOfWord(nodes, hash, { letters: word, start: 0, end: word.length });
  if (known !== null) return known;
  const node: Node = { word, depth: 1, next: null, twin: nodes.get(hash) ?? null, tells: [], blocks: 0 };
  nodes.set(hash, node);
  for (let n = SHORTEST_PART; n <= word.length; n += 1) {
    const step = hashOf(inwards, 0, n) & (BITS - 1);
    steps[step] = (steps[step] ?? 0) | (n < word.length ? GOES_ON : ENDS);
  }
  return node;
}

const NO_PARTS: readonly Node[] = [];

/** The longest listed part at the end of a word and the one at its beginning, where they tell something. */
export function partsOf({ first, last }: Compounds, tokens: Tokens, i: number): readonly Node[] {
  const length = (tokens.starts[i + 1] ?? 0) - (tokens.starts[i] ?? 0);
  if (length < SHORTEST_PART + SHORTEST_REST) return NO_PARTS;
  const ends = lastPart(last, tokens, i);
  const begins = firstPart(first, tokens, i);
  if (ends === null && begins === null) return NO_PARTS;
  const telling: Node[] = [];
  if (ends !== null && ends.tells.length > 0) telling.push(ends);
  if (begins !== null && begins.tells.length > 0) telling.push(begins);
  return telling;
}

// The two are written out, without objects for what they share: they are asked of most words of a text.

function lastPart({ nodes, steps }: Parts, { letters, starts }: Tokens, i: number): Node | null {
  const end = starts[i + 1] ?? 0;
  const least = (starts[i] ?? 0) + SHORTEST_REST;
  const short = end - SHORTEST_PART;
  let hash = BASIS;
  for (let at = end - 1; at > short; at -= 1) hash = mixed(hash, letters[at] ?? 0);
  let found: Node | null = null;
  for (let start = short; start >= least; start -= 1) {
    hash = mixed(hash, letters[start] ?? 0);
    const known = steps[hash & (BITS - 1)] ?? 0;
    if ((known & ENDS) !== 0) found = nodeOfWord(nodes, hash, { letters, start, end }) ?? found;
    if ((known & GOES_ON) === 0) break;
  }
  return found;
}

function firstPart({ nodes, steps }: Parts, { letters, starts }: Tokens, i: number): Node | null {
  const start = starts[i] ?? 0;
  const most = (starts[i + 1] ?? 0) - SHORTEST_REST;
  const short = start + SHORTEST_PART;
  let hash = BASIS;
  for (let at = start; at < short - 1; at += 1) hash = mixed(hash, letters[at] ?? 0);
  let found: Node | null = null;
  for (let end = short; end <= most; end += 1) {
    hash = mixed(hash, letters[end - 1] ?? 0);
    const known = steps[hash & (BITS - 1)] ?? 0;
    if ((known & ENDS) !== 0) found = nodeOfWord(nodes, hash, { letters, start, end }) ?? found;
    if ((known & GOES_ON) === 0) break;
  }
  return found;
}

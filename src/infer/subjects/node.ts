/** Words of the tables, each with the words that go on behind it. */

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

/** Letters from `start` to before `end`. */
export interface Letters {
  readonly letters: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** The node of a word with a hash; null where there is none. */
export function nodeOfWord(nodes: ReadonlyMap<number, Node>, hash: number, word: Letters): Node | null {
  let node = nodes.get(hash) ?? null;
  while (node !== null && !isWord(node.word, word)) node = node.twin;
  return node;
}

function isWord(word: Uint16Array, { letters, start, end }: Letters): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== letters[start + i]) return false;
  return true;
}

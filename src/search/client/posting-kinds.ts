/** How a posting says which fields of an article have a word. */

/** Fields before the text, in the order of their bits and of their counts and places. */
export const HEAD_FIELDS = ['title', 'standfirst', 'byline'] as const;

/** The lowest two bits of a posting's first number. */
export const PostingKind = {
  /** Only the text has it, once. */
  TextOnce: 0,
  /** Only the text has it, more than once: how often less 2 follows. */
  Text: 1,
  /** Only the head has it: a bit for each field and how often less 1 for each of these fields follow. */
  Head: 2,
  /** Both: how often the text has it less 1, then as before. */
  HeadAndText: 3,
} as const;

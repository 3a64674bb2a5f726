/**
 * What a table of residue rules is made of. A phrase is a whole line and is looked up; a pattern is tried, and only on
 * lines short enough and with a word in them without which it cannot fit.
 */

/** Where in the document a rule holds: anywhere, or only above the text, below it and beside other residue. */
export type Zone = 'any' | 'edges';

/** A regular expression `^…$`, or a function where that would not be linear. */
export type Shape = Pick<RegExp, 'test'>;

export interface ResiduePattern {
  /** Stable name in kebab-case that the ledger shows. */
  readonly name: string;
  readonly zone: Zone;
  /** Describes the whole line. */
  readonly pattern: Shape;
  /** Longest line the pattern looks at, in characters. */
  readonly longest: number;
  /** Words (lower case) of which one must stand in the line; empty where none need. */
  readonly needs: readonly string[];
}

/** Whole lines by the name of their rule. Case, accents of Arabic, and punctuation around the words do not matter. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The rules of one language, or those that hold in all. */
export interface ResidueTable {
  /** BCP 47 tag, or `*`. */
  readonly lang: string;
  readonly anywhere: Phrases;
  /** Words that are also subheadings of articles: residue only in the zone `edges`. */
  readonly edges: Phrases;
  readonly patterns: readonly ResiduePattern[];
}

/** Lines that most patterns describe are no longer than this. */
const USUAL = 120;

/** A pattern with the usual limits unless told otherwise. */
export function pattern(
  name: string,
  shape: Shape,
  more: Partial<Omit<ResiduePattern, 'name' | 'pattern'>> = {},
): ResiduePattern {
  return {
    name,
    pattern: shape,
    zone: more.zone ?? 'any',
    longest: more.longest ?? USUAL,
    needs: more.needs ?? [],
  };
}

/** `a|b, c` written as one string: phrases divided by bars, for tables that can be read at a glance. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

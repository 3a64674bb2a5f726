/** Stretches of capitalised words: where they begin and end, and what they are as a candidate. */
import { type Candidate, type NameKind, nameKey } from './candidate.js';
import { IS } from './lexicon.js';
import { gapAfter, isWord, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE, type Words } from './scan.js';

/** Words from `first` to `last`, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a rule makes of the words from a place on: a candidate or none, and where to go on. */
export interface Taken {
  readonly candidate: Candidate | null;
  readonly next: number;
}

/** What a rule sees: the words from `at` to before `end` stand together and are capitalised or particles. */
export interface Spot {
  readonly reading: Reading;
  readonly at: number;
  /** Behind the last word of the run. */
  readonly end: number;
}

export type PieceRule = (spot: Spot) => Taken | null;

const OPENING_PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'van', 'von']);
const LONGEST_PARTICLE = 4;
/** Their first letters: `b`, `i`, `v`. */
const PARTICLE_LETTERS: ReadonlySet<number> = new Set([...OPENING_PARTICLES].map((word) => word.charCodeAt(0)));

/** Whether a word is written like a name. */
export function isCapital({ words }: Reading, i: number): boolean {
  const shape = words.shapes[i];
  return shape === SHAPE.capitalised || shape === SHAPE.capitals || shape === SHAPE.initial;
}

/** Whether a run may begin at a word: at a capital, or at a particle that opens a surname. */
export function opensRun(reading: Reading, i: number): boolean {
  if (isCapital(reading, i)) return true;
  return (
    opensSurname(reading.words, i) &&
    gapAfter(reading, i) === GAP.space &&
    isCapital(reading, afterParticles(reading, i))
  );
}

/** Asked of every small word: nearly all are too long, or begin otherwise, and need not be taken out of the text. */
function opensSurname(words: Words, i: number): boolean {
  if (words.shapes[i] !== SHAPE.small) return false;
  const start = words.starts[i] ?? 0;
  if ((words.ends[i] ?? 0) - start > LONGEST_PARTICLE) return false;
  return PARTICLE_LETTERS.has(words.text.charCodeAt(start)) && OPENING_PARTICLES.has(wordAt(words, i));
}

/** The word behind particles that begin at a word; the word itself where it is none. */
function afterParticles(reading: Reading, i: number): number {
  let at = i;
  while (at < reading.words.count && reading.words.shapes[at] === SHAPE.small) {
    if (at - i > 2 || !isWord(reading, at, IS.particle) || gapAfter(reading, at) !== GAP.space) return i;
    at += 1;
  }
  return at;
}

/** Behind the last word of the run that begins at a word. */
export function runEnd(reading: Reading, first: number): number {
  const { ends, behinds } = reading.words;
  let at = isCapital(reading, first) ? first : afterParticles(reading, first);
  for (;;) {
    const gap = gapAfter(reading, at);
    const owns = ends[at] !== behinds[at];
    const joined = !owns && (gap === GAP.space || gap === GAP.stop || gap === GAP.ampersand);
    if (!joined) {
      if (gap !== GAP.other || !isOwnersUnion(reading, at)) return at + 1;
    }
    const next = isCapital(reading, at + 1) ? at + 1 : afterParticles(reading, at + 1);
    if (!isCapital(reading, next)) return at + 1;
    at = next;
  }
}

/** `Dockers' Union`: a plural possessive within the name of an organisation. */
function isOwnersUnion(reading: Reading, at: number): boolean {
  const { text, behinds, starts } = reading.words;
  const between = text.slice(behinds[at], starts[at + 1]);
  return (between === "' " || between === '’ ') && isWord(reading, at + 1, IS.organisationEnd);
}

/** The bits of a capitalised word of the passage. */
export function bitsAt({ bits }: Reading, i: number): number {
  return bits[i] ?? 0;
}

/** No name has more words; the bound keeps a line of ten thousand capitals from costing their square. */
const LONGEST_SEGMENT = 12;

/** Behind the last word that may belong to the same name as the one at `at`: function words and adjectives end it. */
export function segmentEnd({ reading, at, end }: Spot): number {
  const most = Math.min(end, at + LONGEST_SEGMENT);
  for (let i = at + 1; i < most; i += 1) {
    const bits = bitsAt(reading, i);
    if ((bits & IS.function) !== 0 && (bits & IS.given) === 0) return i;
    if (reading.spans.get(reading.words.starts[i] ?? -1)?.kind === 'demonym') return i;
  }
  return most;
}

/** What makes a candidate beside its words. */
export interface Made {
  readonly kind: NameKind | null;
  readonly rule: string;
  readonly weight: number;
  readonly acronym?: string | null;
}

/** The candidate that a stretch of words is. */
export function candidate(reading: Reading, { first, last }: Stretch, made: Made): Candidate {
  const { text, starts, ends, shapes } = reading.words;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? start;
  const printed = first === last ? wordAt(reading.words, first) : text.slice(start, end);
  let capitals = true;
  for (let i = first; i <= last; i += 1) capitals &&= shapes[i] === SHAPE.capitals;
  const form = printed.includes('\n') || printed.includes('  ') ? printed.replace(/\s+/g, ' ') : printed;
  const { kind, rule, weight, acronym = null } = made;
  const words = last - first + 1;
  return { subject: null, start, end, form, key: nameKey(form), words, kind, rule, weight, acronym, capitals };
}

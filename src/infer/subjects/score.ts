/** How much the words of an article tell each subject, and which subjects are clear enough to be given. */
import { SUBJECT_CODES } from '../../record/subjects.js';
import type { Where } from '../topics/passages.js';
import { WEIGHTS } from './lexicon.js';
import type { Tell } from './node.js';

/** What a word counts by its place: the headline says what a story is about, and so do its first sentences. */
const PLACES: Readonly<Record<Where, number>> = { headline: 5, standfirst: 3, dateline: 0, caption: 1, text: 1 };
/** What words of the text count before the text has gone on for so many words. */
const OPENING = 2;
const OPENING_WORDS = 90;

/** Words that a text is taken to have in addition: a few words alone do not make a subject clear. */
const LEAST_WORDS = 120;
/** Strength from which a subject is clear. */
const THRESHOLD = 0.8;
/** Strength of a further subject, as a share of the strongest one's. */
const MARGIN = 0.4;
/** Different words that must tell a subject. */
const LEAST_TELLS = 3;
/** A subject is not clear before a word of this weight tells it: everyday words alone only look like one. */
const TELLING_WEIGHT = WEIGHTS.strong;
const MOST_SUBJECTS = 3;

/** What a word at a place counts; `before` is how many words of the text stand before its passage. */
export function placeFactor(where: Where, before: number): number {
  return where === 'text' && before < OPENING_WORDS ? OPENING : PLACES[where];
}

/** A word of a table, with the sum of what its places in an article count. */
export interface Counted {
  readonly tell: Tell;
  readonly places: number;
}

/** How much one word tells, over all the places where it stands: the second time it says less than the first. */
export function amountOf({ tell, places }: Counted): number {
  return tell.weight * Math.sqrt(places);
}

/** A subject that an article is clearly about. */
export interface ClearSubject {
  /** Place in `SUBJECT_CODES`. */
  readonly subject: number;
  readonly strength: number;
}

/** The clear subjects, strongest first, of an article of so many words. */
export function clearSubjects(told: readonly Counted[], words: number): readonly ClearSubject[] {
  const amounts = new Float64Array(SUBJECT_CODES.length);
  const tells = new Uint32Array(SUBJECT_CODES.length);
  const isTold = new Uint8Array(SUBJECT_CODES.length);
  for (const counted of told) {
    const { subject, weight } = counted.tell;
    amounts[subject] = (amounts[subject] ?? 0) + amountOf(counted);
    tells[subject] = (tells[subject] ?? 0) + 1;
    if (weight >= TELLING_WEIGHT) isTold[subject] = 1;
  }
  const norm = Math.sqrt(words + LEAST_WORDS);
  const found: ClearSubject[] = [];
  for (const [subject, amount] of amounts.entries()) {
    const strength = amount / norm;
    if (isTold[subject] === 1 && (tells[subject] ?? 0) >= LEAST_TELLS && strength >= THRESHOLD)
      found.push({ subject, strength });
  }
  found.sort((a, b) => b.strength - a.strength || a.subject - b.subject);
  const least = (found[0]?.strength ?? 0) * MARGIN;
  return found.filter(({ strength }) => strength >= least).slice(0, MOST_SUBJECTS);
}

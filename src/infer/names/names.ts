/**
 * The people, places and organisations that the text of an article names, without a model: each capitalised stretch is
 * a candidate, rules over the words in it and beside it say what it may be, and the article as a whole decides.
 */
import { isInTitleCase } from '../../lines/headline-shape.js';
import type { EntrySpan, Mentions } from '../topics/mentions.js';
import type { Passage } from '../topics/passages.js';
import { type Candidate, nameKey } from './candidate.js';
import { candidatesIn, ENGLISH_RULES } from './candidates.js';
import { IS, type Lexicon, lexicon } from './lexicon.js';
import { mergeGenitives, rulesOf } from './other-languages.js';
import { type Reading, readPassage } from './reading.js';
import { type Found, type Named, settleSenses } from './senses.js';
import { findShouted, knownInCapitals } from './shouted.js';
import { isAboutSport } from './sport.js';
import type { PieceRule } from './stretch.js';
import { isNameLanguage } from './words/other-language-words.js';

/** A line in which capitals do not tell names. */
interface Shouted {
  readonly reading: Reading;
  readonly passage: number;
}

/** Gives the names of an article, in the order in which it settles them. */
export type NameFinder = (passages: readonly Passage[], spansOf: Mentions['spansOf']) => readonly Named[];

/** What finds the names in a language (BCP 47); null where none are looked for. */
export function nameFinder(lang: string): NameFinder | null {
  const language = (/^[a-z]+/i.exec(lang)?.[0] ?? '').toLowerCase();
  if (language === 'en') return (passages, spansOf) => findNames(passages, spansOf, ENGLISH_RULES);
  if (!isNameLanguage(language)) return null;
  const rules = rulesOf(language);
  return (passages, spansOf) => findNames(passages, spansOf, rules, language === 'de' ? mergeGenitives : undefined);
}

function findNames(
  passages: readonly Passage[],
  spansOf: Mentions['spansOf'],
  rules: readonly PieceRule[],
  merge: (found: readonly Found[]) => readonly Found[] = (all) => all,
): readonly Named[] {
  const known = lexicon();
  const isSport = isAboutSport(passages);
  const found: Found[] = [];
  const shouted: Shouted[] = [];
  const inTitleCase = new Set<Found>();
  for (const [i, passage] of passages.entries()) {
    const { countries, entries } = spansOf(passage);
    const reading = readPassage(passage.text, { spans: countries, lexicon: known, isSport });
    if (reading === null) continue;
    const manner = mannerOf(passage);
    if (manner !== 'plain') shouted.push({ reading, passage: i });
    for (const candidate of candidatesOf(reading, manner, rules)) {
      const own = entries.length === 0 ? candidate : withEntry(candidate, entries);
      if (own === null) continue;
      const one = { candidate: own, passage: i };
      found.push(one);
      if (manner === 'title-case' && isOfFirstName(own)) inTitleCase.add(one);
    }
  }
  const senses = settleSenses(merge(inTitleCase.size === 0 ? found : withoutWordsBehind(found, inTitleCase, known)));
  for (const { reading, passage } of shouted) {
    findShouted(reading, (candidate) => senses.add({ candidate, passage }));
  }
  return senses.named();
}

type Manner = 'plain' | 'capitals' | 'title-case';

function mannerOf({ where, text, inCapitals }: Passage): Manner {
  if (inCapitals) return 'capitals';
  return where === 'headline' || (where !== 'text' && isInTitleCase(text)) ? 'title-case' : 'plain';
}

function candidatesOf(reading: Reading, manner: Manner, rules: readonly PieceRule[]): readonly Candidate[] {
  if (manner === 'plain') return candidatesIn(reading, rules);
  if (manner === 'capitals') return knownInCapitals(reading);
  // Where any word may be capitalised, only what words themselves tell is a sign.
  return candidatesIn(reading, rules).flatMap((candidate) =>
    candidate.weight > 1 && !isMadeOfWords(candidate, reading) ? [{ ...candidate, weight: 1 }] : [],
  );
}

/** Words of a full name at least. */
const FULL_NAME = 2;

function isOfFirstName({ rule, words }: Candidate): boolean {
  return rule === 'first-name' && words > FULL_NAME;
}

/**
 * Names in headlines without the words behind them that have a capital too: `Ivo Arden Ends Season` is about Ivo Arden. The
 * text tells how long the name is, or else the words that are ordinary ones.
 */
function withoutWordsBehind(
  found: readonly Found[],
  inTitleCase: ReadonlySet<Found>,
  known: Lexicon,
): readonly Found[] {
  const inText = new Set(found.flatMap((one) => (inTitleCase.has(one) ? [] : [one.candidate.key])));
  return found.map((one) => {
    if (!inTitleCase.has(one)) return one;
    const { candidate } = one;
    const words = candidate.form.split(' ');
    const told = words.findLastIndex((_, at) => at + 1 >= FULL_NAME && inText.has(nameKey(upTo(words, at + 1))));
    const count = told < 0 ? withoutOrdinary(words, known) : told + 1;
    if (count >= words.length) return one;
    const form = upTo(words, count);
    const end = candidate.end - (candidate.form.length - form.length);
    return { ...one, candidate: { ...candidate, form, key: nameKey(form), words: count, end } };
  });
}

function upTo(words: readonly string[], count: number): string {
  return words.slice(0, count).join(' ');
}

/** How many words are left without ordinary ones at the end; behind a first name such a word is a surname. */
function withoutOrdinary(words: readonly string[], known: Lexicon): number {
  const isGiven = (at: number) => (known.bitsOf(words[at] ?? '') & IS.given) !== 0;
  let count = words.length;
  while (count > FULL_NAME && known.isOrdinary(words[count - 1] ?? '') && !isGiven(count - 2)) count -= 1;
  return count;
}

/** Rules that go by one word of a name: `Read to an Empty Quay` names no place. */
const BY_ONE_WORD: ReadonlySet<string> = new Set(['place-word', 'organisation-word']);

function isMadeOfWords({ rule, form }: Candidate, { lexicon }: Reading): boolean {
  return BY_ONE_WORD.has(rule) && form.split(' ').every(lexicon.isOrdinary);
}

/** A candidate within words that the keeper knows is that entry, or nothing where the entry is no such thing. */
function withEntry(candidate: Candidate, entries: readonly EntrySpan[]): Candidate | null {
  const entry = entries.find(({ start, end }) => start <= candidate.start && candidate.end <= end);
  if (entry === undefined) return candidate;
  const { subject } = entry;
  if (subject.kind !== 'person' && subject.kind !== 'place' && subject.kind !== 'organisation') return null;
  return { ...candidate, subject, kind: subject.kind, rule: 'authority-match', weight: 3 };
}

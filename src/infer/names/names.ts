/**
 * The people, places and organisations that the text of an article names, without a model: each capitalised stretch is
 * a candidate, rules over the words in it and beside it say what it may be, and the article as a whole decides.
 */
import type { EntrySpan, Mentions } from '../topics/mentions.js';
import { isInTitleCase, type Passage } from '../topics/passages.js';
import { type Candidate, nameKey } from './candidate.js';
import { candidatesIn, ENGLISH_RULES } from './candidates.js';
import { IS, lexicon } from './lexicon.js';
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
  for (const [i, passage] of passages.entries()) {
    const { countries, entries } = spansOf(passage);
    const reading = readPassage(passage.text, { spans: countries, lexicon: known, isSport });
    if (reading === null) continue;
    const manner = mannerOf(passage);
    if (manner !== 'plain') shouted.push({ reading, passage: i });
    for (const candidate of candidatesOf(reading, manner, rules)) {
      const own = entries.length === 0 ? candidate : withEntry(candidate, entries);
      if (own !== null) found.push({ candidate: own, passage: i });
    }
  }
  const senses = settleSenses(merge(found));
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
    candidate.weight > 1 && !isMadeOfWords(candidate, reading)
      ? [{ ...withoutWordsBehind(candidate, reading), weight: 1 }]
      : [],
  );
}

/** `Ivo Arden Ends Season` in a headline is about Ivo Arden: words that are no names have a capital too. */
function withoutWordsBehind(found: Candidate, { lexicon }: Reading): Candidate {
  if (found.rule !== 'first-name') return found;
  const words = found.form.split(' ');
  const isGiven = (at: number) => (lexicon.bitsOf(words[at] ?? '') & IS.given) !== 0;
  let count = words.length;
  while (count > FULL_NAME && lexicon.isOrdinary(words[count - 1] ?? '') && !isGiven(count - 2)) count -= 1;
  if (count >= words.length) return found;
  const form = words.slice(0, count).join(' ');
  return { ...found, form, key: nameKey(form), words: count, end: found.end - (found.form.length - form.length) };
}

/** Words of a full name at least. */
const FULL_NAME = 2;

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

/**
 * Where an article names the entries of the authority file and countries. A word that may be something else is taken
 * only where the words beside it, or the rest of the article, bear it out.
 */
import type { SourceDocument } from '../../record/article.js';
import type { Authority, Subject } from './authority.js';
import { type CountryForm, countryForms } from './countries.js';
import { judge, type NameUse, type Verdict } from './judge.js';
import { createMatcher, type Match, type Matcher } from './matcher.js';
import { linesNaming, type Passage, type Where } from './passages.js';
import type { Pattern } from './trie.js';

export interface Mention {
  readonly subject: Subject;
  /** Whether a name of the keeper's, a rule of the keeper's or the library led to it. */
  readonly by: 'authority' | 'rule' | 'country';
  readonly where: Where;
  /** Lines of the source file, ascending. */
  readonly lines: readonly number[];
  /** As printed. */
  readonly form: string;
  /** From 0 to 1: a name says more than an adjective, an adjective more than a capital. */
  readonly strength: number;
}

/** A country's name, adjective or capital in a passage. */
export interface CountrySpan {
  /** Offsets in the passage, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly kind: CountryForm['kind'];
}

/** An entry of the authority file in a passage. */
export interface EntrySpan {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

/** Where a passage names what is known beforehand. */
export interface Spans {
  /** By offset. */
  readonly countries: ReadonlyMap<number, CountrySpan>;
  readonly entries: readonly EntrySpan[];
}

/** What the passages name, and where. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly spansOf: (passage: Passage) => Spans;
}

/** Looks for names in the passages of articles in one language. */
export type MentionFinder = (document: SourceDocument, passages: readonly Passage[]) => Mentions;

const STRENGTH: Readonly<Record<CountryForm['kind'], number>> = { name: 1, demonym: 0.75, capital: 0.5 };

/** A finder for texts in a language (BCP 47); its matchers are built once, that for capitals when first needed. */
export function createMentionFinder(authority: Authority, lang: string): MentionFinder {
  const ordinary = createMatcher(patterns(authority, lang, true));
  let capitals: Matcher<NameUse> | null = null;
  const matcherFor = (inCapitals: boolean): Matcher<NameUse> => {
    if (!inCapitals) return ordinary;
    capitals ??= createMatcher(patterns(authority, lang, false));
    return capitals;
  };

  return (document, passages) => {
    const found: Judged[] = [];
    for (const passage of passages) {
      for (const match of keeperFirst(matcherFor(passage.inCapitals).match(passage.text))) {
        found.push({ match, passage, verdict: judge(match, passage) });
      }
    }
    const spans = spansByPassage(found);
    return {
      mentions: supported(found, (match, passage) => mentionsOf(match, { authority, document, passage })),
      spansOf: (passage) => spans.get(passage) ?? NO_SPANS,
    };
  };
}

const NO_SPANS: Spans = { countries: new Map(), entries: [] };

interface OpenSpans extends Spans {
  readonly countries: Map<number, CountrySpan>;
  readonly entries: EntrySpan[];
}

/** Where names stand; a word that may be something else as well is among them. */
function spansByPassage(found: readonly Judged[]): ReadonlyMap<Passage, Spans> {
  const spans = new Map<Passage, OpenSpans>();
  for (const { match, passage, verdict } of found) {
    if (verdict === 'no' || verdict === 'person') continue;
    const mine: OpenSpans = spans.get(passage) ?? { countries: new Map(), entries: [] };
    spans.set(passage, mine);
    const { start, end } = match;
    const use = match.pattern.value;
    if (use.type === 'country') mine.countries.set(start, { start, end, kind: use.form.kind });
    else mine.entries.push({ start, end, subject: use.name.subject });
  }
  return spans;
}

interface Judged {
  readonly match: Match<NameUse>;
  readonly passage: Passage;
  readonly verdict: Verdict;
}

interface Open {
  readonly mention: Mention;
  /** Whether it stands by itself. */
  readonly certain: boolean;
  readonly passage: Passage;
  readonly start: number;
}

/** The mentions that stand: those beyond doubt, and the open ones of a subject that is named beyond doubt. */
function supported(
  found: readonly Judged[],
  mentionsIn: (match: Match<NameUse>, passage: Passage) => readonly Mention[],
): readonly Mention[] {
  const people = new Set<string>();
  for (const { verdict, match } of found) if (verdict === 'person') people.add(match.pattern.form);
  const open: Open[] = [];
  const subjects = new Set<string>();
  for (const { match, passage, verdict } of found) {
    if (verdict === 'no' || verdict === 'person') continue;
    const certain = verdict === 'yes' && !people.has(match.pattern.form);
    for (const mention of mentionsIn(match, passage)) {
      open.push({ mention, certain, passage, start: match.start });
      if (certain) subjects.add(mention.subject.id);
    }
  }
  const stands = ({ mention, passage, start }: Open, i: number) => {
    // An alias and a country's name may be the same word: that is one mention, the keeper's.
    const before = open[i - 1];
    const again = before?.passage === passage && before.start === start && before.mention.subject === mention.subject;
    return !again && subjects.has(mention.subject.id);
  };
  return open.filter(stands).map(({ mention }) => mention);
}

/** By place; where two patterns fit the same words, the authority file's first. */
function keeperFirst(matches: readonly Match<NameUse>[]): readonly Match<NameUse>[] {
  if (matches.length < 2 || matches.every((match) => match.pattern.value.type === 'country')) return matches;
  const rank = (match: Match<NameUse>) => (match.pattern.value.type === 'authority' ? 0 : 1);
  return [...matches].sort((a, b) => a.start - b.start || rank(a) - rank(b));
}

function patterns(authority: Authority, lang: string, caseMatters: boolean): readonly Pattern<NameUse>[] {
  return [
    ...authority.names.map((name) => ({
      form: name.form,
      exact: name.capitals,
      value: { type: 'authority', name } as const,
    })),
    ...countryForms(lang).map((form) => ({
      form: form.form,
      exact: caseMatters,
      value: { type: 'country', form } as const,
    })),
  ];
}

interface Context {
  readonly authority: Authority;
  readonly document: SourceDocument;
  readonly passage: Passage;
}

function mentionsOf(match: Match<NameUse>, context: Context): readonly Mention[] {
  const { authority, document, passage } = context;
  const { where } = passage;
  const { form } = match;
  const lines = linesNaming(document, passage, form);
  const use = match.pattern.value;
  if (use.type === 'authority')
    return [{ subject: use.name.subject, by: 'authority', where, lines, form, strength: 1 }];
  const strength = STRENGTH[use.form.kind];
  return use.form.countries.map((country) => {
    return { subject: authority.subjectOf(country), by: 'country', where, lines, form, strength };
  });
}

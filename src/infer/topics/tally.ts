/** How much an article is about each thing that it names, and which of them are worth listing it under. */
import { compareText } from '../../record/compare.js';
import type { Subject } from './authority.js';
import type { Mention } from './mentions.js';
import type { Where } from './passages.js';

/** Everything that an article says of one subject. */
export interface Tally {
  readonly subject: Subject;
  /** Only for order; see `WEIGHTS`. */
  readonly weight: number;
  readonly by: Mention['by'];
  /** Whether the text has a name of it, not only its people's or its capital's. */
  readonly isNamed: boolean;
  /** Lines of the source file, ascending. */
  readonly lines: readonly number[];
  /** As printed, first seen first. */
  readonly forms: readonly string[];
  /** How often it is named; from 1. */
  readonly mentions: number;
}

/** Parts of a state that newspapers name as lands of their own, beside which the state has its own name. */
export const LANDS: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** What a mention weighs by its place: a headline says what the text is about, a sentence in passing little. */
export const WEIGHTS: Readonly<Record<Where, number>> = {
  headline: 8,
  standfirst: 4,
  dateline: 4,
  caption: 3,
  text: 1,
};
/** Most that the mentions in the text weigh together; elsewhere the strongest mention of a place counts alone. */
const MOST_IN_TEXT = 10;
/** A country named only in the text is what the article is about from this many mentions on. */
const SALIENT_MENTIONS = 3;
/** Most countries of an article, those of the authority file apart. */
const MOST_COUNTRIES = 8;

/** What led to a subject, the plainest first. */
const BY: readonly Mention['by'][] = ['authority', 'rule', 'country'];

/** The subjects worth listing, strongest first, equals by label. The keeper's own need one mention, countries more. */
export function tallyMentions(mentions: readonly Mention[]): readonly Tally[] {
  const bySubject = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = bySubject.get(mention.subject.id) ?? [];
    same.push(mention);
    bySubject.set(mention.subject.id, same);
  }
  const tallies = [...bySubject.values()].filter(isWorthListing).flatMap(tallyOf).sort(strongestFirst);
  const countries = tallies.filter(({ by }) => by === 'country').slice(0, MOST_COUNTRIES);
  return tallies.filter((tally) => tally.by !== 'country' || countries.includes(tally));
}

function isWorthListing(mentions: readonly Mention[]): boolean {
  return mentions.length >= SALIENT_MENTIONS || mentions.some(({ by, where }) => by !== 'country' || where !== 'text');
}

function tallyOf(mentions: readonly Mention[]): readonly Tally[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const lines = new Set<number>();
  const forms = new Set<string>();
  for (const mention of mentions) {
    for (const line of mention.lines) lines.add(line);
    forms.add(mention.form);
  }
  return [
    {
      subject: first.subject,
      weight: weightOf(mentions),
      by: BY.find((one) => mentions.some(({ by }) => by === one)) ?? first.by,
      isNamed: mentions.some(({ strength, form }) => strength === 1 && !LANDS.has(form)),
      lines: [...lines].sort((a, b) => a - b),
      forms: [...forms],
      mentions: mentions.length,
    },
  ];
}

function weightOf(mentions: readonly Mention[]): number {
  const strongest = new Map<Where, number>();
  let inText = 0;
  for (const { where, strength } of mentions) {
    if (where === 'text') inText += strength;
    else strongest.set(where, Math.max(strength, strongest.get(where) ?? 0));
  }
  const elsewhere = [...strongest].map(([where, strength]) => WEIGHTS[where] * strength);
  return elsewhere.reduce((sum, weight) => sum + weight, Math.min(inText * WEIGHTS.text, MOST_IN_TEXT));
}

function strongestFirst(a: Tally, b: Tally): number {
  return b.weight - a.weight || compareText(a.subject.label, b.subject.label);
}

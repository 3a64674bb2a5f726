/** The names of an article as values of its lists, each subject once. */
import type { SourceDocument } from '../../record/article.js';
import { compareText } from '../../record/compare.js';
import type { FacetValue } from '../../record/facet-value.js';
import { ownSubject, type Resolve } from '../topics/front-matter.js';
import { linesNaming, type Passage } from '../topics/passages.js';
import { placeLabel } from '../topics/place-names.js';
import { LANDS, WEIGHTS } from '../topics/tally.js';
import type { NameKind } from './candidate.js';
import { outOfCapitals } from './reading.js';
import type { Named, Use } from './senses.js';

/** What a value is made of beside the name. */
export interface ValueContext {
  readonly document: SourceDocument;
  readonly passages: readonly Passage[];
  /** Leads a name to the authority file's entry or the library's. */
  readonly resolve: Resolve;
}

const KEYS = { person: 'people', place: 'places', organisation: 'organisations' } as const;

/** The values of names; a name that is led to a subject of another kind is that subject's, and left out here. */
export function nameValues(names: readonly Named[], context: ValueContext): readonly FacetValue[] {
  return names.flatMap((named) => nameValue(named, context));
}

function nameValue(
  { kind, label: printed, rule, subject: entry, uses }: Named,
  context: ValueContext,
): readonly FacetValue[] {
  const label = labelOf(kind, printed);
  const known = entry ?? (LANDS.has(label) ? null : context.resolve(label, KEYS[kind]));
  if (known !== null && known.kind !== kind) return [];
  const subject = known ?? ownSubject(label, kind);
  if (subject === null) return [];
  const { lines, forms } = standing(uses, context);
  const evidence = { origin: 'text', rule, lines, forms, mentions: uses.length } as const;
  // Property by property: the most frequent of all objects here, and copying one by its spread costs three times as much.
  return [{ id: subject.id, label: subject.label, kind: subject.kind, weight: weightOf(uses, context), evidence }];
}

/** Lines and forms of mentions. */
function standing(uses: readonly Use[], { document, passages }: ValueContext) {
  const lines = uses.flatMap(({ passage: at, form }) => {
    const passage = passages[at];
    return passage === undefined ? [] : linesNaming(document, passage, form);
  });
  const [first] = uses;
  if (uses.length === 1 && first !== undefined) return { lines, forms: [first.form] };
  return {
    lines: [...new Set(lines)].sort((a, b) => a - b),
    forms: [...new Set(uses.map(({ form }) => form))],
  };
}

function weightOf(uses: readonly Use[], { passages }: ValueContext): number {
  let inText = 0;
  let elsewhere = 0;
  for (const { passage } of uses) {
    const where = passages[passage]?.where ?? 'text';
    if (where === 'text') inText += WEIGHTS.text;
    else elsewhere = Math.max(elsewhere, WEIGHTS[where]);
  }
  return Math.min(inText, MOST_IN_TEXT) + elsewhere;
}

/** As in the tally of countries: more mentions in the text weigh no more. */
const MOST_IN_TEXT = 10;

function labelOf(kind: NameKind, printed: string): string {
  if (kind === 'place') return placeLabel(printed);
  const isShouted = printed.includes(' ') && printed === printed.toUpperCase() && !printed.includes('.');
  return isShouted ? outOfCapitals(printed) : printed;
}

/** Values strongest first, equals by label; those of one subject as one, with what each of them found. */
export function mergeValues(values: readonly FacetValue[]): readonly FacetValue[] {
  const byId = new Map<string, FacetValue>();
  for (const value of values) {
    const before = byId.get(value.id);
    byId.set(value.id, before === undefined ? value : merged(before, value));
  }
  return [...byId.values()].sort((a, b) => b.weight - a.weight || compareText(a.label, b.label));
}

function merged(first: FacetValue, second: FacetValue): FacetValue {
  const lines = [...new Set([...first.evidence.lines, ...second.evidence.lines])].sort((a, b) => a - b);
  const forms = [...new Set([...first.evidence.forms, ...second.evidence.forms])];
  const mentions = Math.max(first.evidence.mentions ?? 0, second.evidence.mentions ?? 0);
  const evidence = { ...first.evidence, lines, forms, ...(mentions === 0 ? {} : { mentions }) };
  return { ...first, weight: Math.max(first.weight, second.weight), evidence };
}

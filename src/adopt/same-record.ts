/**
 * What "reading it back gives the same record" means, field by field: this is the promise of `adopt`, and the one place
 * where it is written down.
 */
import type { JsonFacet, JsonRecord } from '../catalogue/json-record.js';

/** Fields that are equal to the letter. */
const EQUAL = [
  'id',
  'url',
  'title',
  'standfirst',
  'byline',
  'dateline',
  'datelinePlace',
  'date',
  'updated',
  'lang',
  'dir',
  'sourceUrl',
  'captured',
  'status',
  'captions',
  'credits',
  'images',
  'headings',
  'body',
  'notes',
  'extra',
] as const satisfies readonly (keyof JsonRecord)[];

/** Fields that an article takes over from the settings of the folder that it leaves: equal where it had them. */
const FILLED = ['source', 'rights'] as const satisfies readonly (keyof JsonRecord)[];

/** Lists of names: equal in labels, IDs and order; the lines of the evidence are those of another file. */
export const NAMES = [
  'subjects',
  'topics',
  'people',
  'places',
  'organisations',
] as const satisfies readonly (keyof JsonRecord)[];

// By nature different: file, n, lines, encoding, fileSha256 (another file); the rules of title, standfirst, byline and
// dateline (now the front matter's); residue (kept in adopted.jsonl); corrections (taken in); copies (the archive's).

/** Names of the fields in which an adopted article differs from the one that it was made of; empty as it should be. */
export function differingFields(before: JsonRecord, after: JsonRecord): readonly string[] {
  return [
    ...EQUAL.filter((key) => !isSame(before[key], after[key])),
    ...FILLED.filter((key) => before[key] !== null && !isSame(before[key], after[key])),
    ...NAMES.filter((key) => !isSame(before[key].map(name), after[key].map(name))),
    ...(isSame(dateOf(before), dateOf(after)) ? [] : ['dateEvidence']),
  ];
}

function name({ id, label, kind }: JsonFacet): unknown {
  return { id, label, kind };
}

/** Why a date is what it is. A date that its keeper put right is the front matter's from now on. */
function dateOf({ dateRule, dateEvidence }: JsonRecord): unknown {
  const rule = dateRule === 'correction' ? 'front-matter' : dateRule;
  if (dateEvidence === null || rule === 'front-matter') return { rule };
  return { rule, text: folded(dateEvidence.text) };
}

/** White space and characters that cannot be written count for nothing in a quotation. */
function folded(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two JSON values are the same, whatever the order of keys; half a surrogate pair is U+FFFD in any file. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Where an inferred date comes from, in words: so that a reader can judge it. */

import type { Edtf } from '../record/brands.js';
import type { Field, Origin } from '../record/field.js';
import { cutAt, oneLine } from '../record/shown-text.js';
import type { WordKey, Words } from './words.js';

/** Characters of the words that are quoted. */
const QUOTE = 200;

interface Wording {
  readonly origin?: Origin;
  /** Part of the rule's name. */
  readonly rule?: RegExp;
  readonly says: WordKey;
}

/** The first that fits says it. Rules are told by the words in their names, so that a new one finds its wording. */
const WORDINGS: readonly Wording[] = [
  { origin: 'correction', says: 'fromCorrection' },
  { rule: /caption/, says: 'fromCaption' },
  { rule: /dateline/, says: 'fromDateline' },
  { rule: /url/, says: 'fromAddress' },
  { rule: /^path-/, says: 'fromFileName' },
  { rule: /-(?:line|row)$/, says: 'fromDateLine' },
  { origin: 'front-matter', says: 'fromFrontMatter' },
  { origin: 'path', says: 'fromFileName' },
  { origin: 'settings', says: 'fromSettings' },
];

/** How a date was found, and the words it was found in. */
export function dateEvidence(date: Field<Edtf>, words: Words): { readonly how: string; readonly quote: string } {
  const wording = WORDINGS.find(
    ({ origin, rule }) =>
      (origin === undefined || origin === date.origin) && (rule === undefined || rule.test(date.rule)),
  );
  return { how: words.texts[wording?.says ?? 'fromText'], quote: cutAt(oneLine(date.text), QUOTE) };
}

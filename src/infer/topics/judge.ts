/**
 * Whether words that fit a name are a mention of it. Capitals, the words beside it and the kind of passage decide; what
 * they leave open, the rest of the article must bear out.
 */

import { isInTitleCase } from '../../lines/headline-shape.js';
import type { AuthorityName } from './authority.js';
import type { CountryForm } from './countries.js';
import { CURRENCY_WORDS, type Guard, PLACE_COMPANIONS } from './country-ambiguity.js';
import type { Match } from './matcher.js';
import type { Passage } from './passages.js';

/** What a pattern stands for. */
export type NameUse =
  | { readonly type: 'authority'; readonly name: AuthorityName }
  | { readonly type: 'country'; readonly form: CountryForm };

/**
 * `if-supported`: only where the article names the same thing elsewhere beyond doubt. `person`: no mention, and a sign
 * that the same word elsewhere in the article is that person.
 */
export type Verdict = 'yes' | 'no' | 'if-supported' | 'person';

/** Characters looked at on either side of a name: more than the longest word beside which names stand. */
const NEIGHBOURHOOD = 32;
/** The word before a name; a full stop between them belongs to an abbreviation (`Mr. Jordan`), else a sentence ended. */
const BEFORE = /(\p{L}[\p{L}\p{M}'’-]*|(?<!\p{L})\p{L}{1,3}\.) $/u;
const AFTER = /^ (\p{L}[\p{L}\p{M}'’-]*)/u;
/** A language, not a country: `Spanish-language`, `French speakers`. */
const LANGUAGE_AFTER = /^[ -](?:languages?|speak(?:s|ing|ers?)?)\b/;
/** A language, not a country, unless a noun follows: `in Spanish.`, but `in Spanish towns`. */
const LANGUAGE_BEFORE = /\b(?:in|into|speaks?|spoke|spoken|speaking|learn(?:s|ed|ing)?|English (?:and|or|to)) $/;
const NO_NOUN = /^(?:$|[^ -]| (?:and|or|on|at|to|for|with|as|by|is|was|but|from)\b)/;

/** Whether a match is a mention. In a line of capitals nothing tells a name from a word, or an abbreviation from one. */
export function judge(match: Match<NameUse>, { where, text, inCapitals }: Passage): Verdict {
  const use = match.pattern.value;
  if (use.type === 'authority') return use.name.capitals && inCapitals ? 'if-supported' : 'yes';
  const { countries, guards } = use.form;
  if (countries.length === 0 || isMoney(text, match.end) || isLanguage(text, match)) return 'no';
  if (guards.includes('accents') && !isSpeltLike(match, inCapitals)) return 'no';
  if (guards.length === 0) return 'yes';
  const open = guards.includes('support') ? 'if-supported' : 'yes';
  // A dateline names a place, never a person or a thing.
  if (where === 'dateline') return open;
  if (inCapitals) return 'if-supported';
  if (isInTitleCase(text)) return saysNothingInTitleCase(use.form) ? 'if-supported' : 'yes';
  if (!mayBeName(guards) || !standsBesideName(text, match)) return open;
  return guards.includes('person') ? 'person' : 'no';
}

function mayBeName(guards: readonly Guard[]): boolean {
  return guards.includes('beside-name') || guards.includes('person');
}

/** Where most words are capitalised, a capital tells nothing; an abbreviation like `US` is still one. */
function saysNothingInTitleCase({ form, guards }: CountryForm): boolean {
  if (guards.includes('support') || mayBeName(guards)) return true;
  return guards.includes('word') && form !== form.toUpperCase();
}

function isSpeltLike(match: Match<NameUse>, inCapitals: boolean): boolean {
  const form = match.pattern.form.normalize('NFC');
  return match.form.normalize('NFC') === (inCapitals ? form.toUpperCase() : form);
}

/** `US$ 20`, `Swiss francs`. */
function isMoney(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 0x24) return true;
  const [, next] = /^[ -](\p{L}+)/u.exec(text.slice(end, end + NEIGHBOURHOOD)) ?? [];
  return next !== undefined && CURRENCY_WORDS.has(next.toLowerCase());
}

function isLanguage(text: string, { pattern, start, end }: Match<NameUse>): boolean {
  if (pattern.value.type !== 'country' || pattern.value.form.kind !== 'demonym') return false;
  const after = text.slice(end, end + NEIGHBOURHOOD);
  if (LANGUAGE_AFTER.test(after)) return true;
  return NO_NOUN.test(after) && LANGUAGE_BEFORE.test(text.slice(Math.max(0, start - NEIGHBOURHOOD), start));
}

/** Whether a capitalised word stands directly before or after, other than one that goes with places. */
function standsBesideName(text: string, { start, end }: Match<NameUse>): boolean {
  const [, before] = BEFORE.exec(text.slice(Math.max(0, start - NEIGHBOURHOOD), start)) ?? [];
  const [, after] = AFTER.exec(text.slice(end, end + NEIGHBOURHOOD)) ?? [];
  return [before, after].some((word) => word !== undefined && /^\p{Lu}/u.test(word) && !PLACE_COMPANIONS.has(word));
}

/**
 * Shapes of front-matter values that only an article has: its ID, captions with their credits and pictures, why a date
 * is what it is, and where an adopted article came from.
 */

import { isArticleId } from '../record/brands.js';
import type { AdoptedFrom, GivenCaption, GivenEvidence } from '../record/front-matter.js';
import { type Checked, cleanLine, type Shape } from '../settings/schema.js';

/** An article's ID. */
export const ID: Shape<string> = {
  example: '`id: abcdefgh2345`',
  check: (value) => checked(typeof value === 'string' && isArticleId(value) ? value : null, 'is no ID of Backfile’s'),
};

type Texts = Readonly<Record<string, string>>;

/** The texts of a map as lines, without those that say nothing; null for what is no map of texts. */
function linesIn(value: unknown, keys: readonly string[]): Texts | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries: [string, string][] = [];
  for (const [key, one] of Object.entries(value)) {
    if (one === null) continue;
    if (typeof one !== 'string' || !keys.includes(key)) return null;
    const line = cleanLine(one);
    if (line !== '') entries.push([key, line]);
  }
  return Object.fromEntries(entries);
}

function checked<T>(value: T | null, fault: string): Checked<T> {
  return value === null ? { ok: false, fault } : { ok: true, value };
}

const CAPTION_KEYS = ['caption', 'credit', 'image'] as const;

/** A text is a caption without a known credit; a map that says nothing is passed over. */
function captionOf(value: unknown): GivenCaption | null {
  const texts = typeof value === 'string' ? { caption: cleanLine(value) } : linesIn(value, CAPTION_KEYS);
  if (texts === null) return null;
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

function captionsOf(value: unknown): readonly GivenCaption[] | null {
  const captions: GivenCaption[] = [];
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one === null) continue;
    const caption = captionOf(one);
    if (caption === null) return null;
    if (Object.keys(caption).length > 0) captions.push(caption);
  }
  return captions;
}

/** A caption, a list of captions, or a list of `{caption, credit, image}`; doubles stay, since a page may mean them. */
export const CAPTIONS: Shape<readonly GivenCaption[]> = {
  example: '`captions: [{caption: The old quay, credit: Ann Otter, image: quay.svg}]`',
  check: (value) => checked(captionsOf(value), 'is not a list of captions'),
};

function evidenceOf(value: unknown): GivenEvidence | null {
  const { date = '', rule = '', text = '' } = linesIn(value, ['date', 'rule', 'text']) ?? {};
  return date !== '' && /^[a-z0-9+-]{1,80}$/.test(rule) ? { date, rule, text } : null;
}

/** The rule and the words behind a date. */
export const DATE_EVIDENCE: Shape<GivenEvidence> = {
  example: '`date_evidence: {date: 2023-02-15/.., rule: not-before-caption, text: "…"}`',
  check: (value) => checked(evidenceOf(value), 'does not name a date and the rule behind it'),
};

function adoptedFromOf(value: unknown): AdoptedFrom | null {
  const { file = '', lines = '', sha256 = '' } = linesIn(value, ['file', 'lines', 'sha256']) ?? {};
  return file === '' ? null : { file, lines, sha256 };
}

/** The file, its lines and its hash. */
export const ADOPTED_FROM: Shape<AdoptedFrom> = {
  example: '`adopted_from: {file: 1994/bridge.txt, lines: 1-20, sha256: …}`',
  check: (value) => checked(adoptedFromOf(value), 'does not name the file that the article came from'),
};

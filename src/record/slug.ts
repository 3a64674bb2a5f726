/**
 * The one maker of URL segments: text in any script in, lowercase ASCII words joined by hyphens out.
 * The same text gives the same slug on every machine; nothing here depends on locale.
 */
import slugifyText from '@sindresorhus/slugify';
import { isSlug, type Slug } from './brands.js';

/** Longest slug by default, in characters: a URL stays readable and below every file system's limit on names. */
const MAX_LENGTH = 80;

/**
 * Characters of text looked at per character of slug. Few texts lose more than three quarters of their characters;
 * without a limit a megabyte of text would be transliterated to keep eighty letters of it.
 */
const LOOKED_AT = 8;

/** An apostrophe within a word joins it (`Gov’t` is `govt`); so do the half rings of transliterated Arabic. */
const INNER_APOSTROPHE = /(?<=[\p{L}\p{M}\p{N}])['’‘ʼʻʾʿ`´′](?=[\p{L}\p{N}])/gu;

/** Marks on Latin and Arabic letters: `ü` is `u` in every language, where the library writes German `ue`. */
const MARKS = /(?<=[\p{Script=Latin}\p{Script=Arabic}]\p{M}{0,4})\p{M}/gu;

const REPLACEMENTS: readonly [string, string][] = [
  ['&', ' and '],
  ['+', ' plus '],
  ['🦄', ' '],
  ['♥', ' '],
];

/** Words of plain letters and digits with one space or hyphen between them: lower case and hyphens are all they need. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/**
 * Make a slug of at most `maxLength` characters, cut between words where there is a word end to cut at. Latin letters
 * lose their marks, other scripts are transliterated where the library knows them. Null when nothing is left
 * (`🎉`, `北京`); never throws.
 *
 * @example slugify('Damascus Gov’t on Alert') // 'damascus-govt-on-alert'
 */
export function slugify(text: string, maxLength: number = MAX_LENGTH): Slug | null {
  if (!(maxLength >= 1)) return null;
  // Nearly every name found in an article is plain, and the library takes 10 µs for it.
  if (text.length <= maxLength && isPlain(text)) return plainSlug(text);
  const looked = head(text, Math.ceil(Math.min(maxLength, 1000)) * LOOKED_AT);
  const plain = looked.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(INNER_APOSTROPHE, '');
  const slug = cut(slugifyText(plain, { decamelize: false, customReplacements: REPLACEMENTS }), maxLength);
  return isSlug(slug) ? slug : null;
}

/** Whether a text has nothing that a slug must do without: no accents, no signs, single spaces or hyphens. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function plainSlug(text: string): Slug | null {
  const slug = text.toLowerCase().replaceAll(' ', '-');
  return isSlug(slug) ? slug : null;
}

/** The first `length` characters from the first letter or digit on, without a word cut in two. */
function head(text: string, length: number): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start === -1) return '';
  const part = text.slice(start, start + length);
  if (start + length >= text.length) return part;
  const end = part.search(/\s\S*$/u);
  return end === -1 ? part : part.slice(0, end);
}

function cut(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const wordEnd = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, wordEnd > 0 ? wordEnd : maxLength);
}

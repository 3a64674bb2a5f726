/**
 * The one door to zod: the shapes that hand-written values are checked against. A shape gives the value in the form that
 * the program works with, or a clause that says what it should have been.
 */
import * as z from 'zod';
import { isLang, type Lang } from '../record/brands.js';
import { nearest } from './nearest.js';

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** A kind of value. */
export interface Shape<T> {
  /** What a right value looks like, for messages: `` `language: en` ``. */
  readonly example: string;
  /** Check a value made of texts, null, arrays and objects. `fault` reads on from the key: `is not a line of text`. */
  readonly check: (value: unknown) => Checked<T>;
}

function shape<T>(schema: z.ZodType<T>, example: string): Shape<T> {
  return {
    example,
    check: (value) => {
      const result = schema.safeParse(value);
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, fault: result.error.issues[0]?.message ?? 'has a wrong value' };
    },
  };
}

/** Text without control characters (tabs and line ends stay) and without halves of surrogate pairs, trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** `cleanText` on one line: every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

const filled = (fault: string) => z.string({ error: fault }).min(1, { error: fault });
const lineSchema = (fault: string) => filled(fault).transform(cleanLine).pipe(filled(fault));

const NOT_A_LINE = 'is not a line of text';
const NOT_A_LIST = 'is not a list of names';

/** One line of text; line ends within it become spaces. */
export function lineShape(example: string): Shape<string> {
  return shape(lineSchema(NOT_A_LINE), example);
}

/** Text of one or more lines. */
export function textShape(example: string): Shape<string> {
  const fault = 'is not a text';
  return shape(filled(fault).transform(cleanText).pipe(filled(fault)), example);
}

/** One of a few words, in any case. */
export function choiceShape<const W extends string>(words: readonly W[], example: string): Shape<W> {
  const all = words.map((word) => `\`${word}\``).join(', ');
  const schema = z.string({ error: `is not one of ${all}` }).transform((text, context): W => {
    const wanted = text.trim().toLowerCase();
    const found = words.find((word) => word === wanted);
    if (found !== undefined) return found;
    const near = nearest(text, words);
    context.addIssue({
      code: 'custom',
      message: `is not one of ${all}${near === null ? '' : ` (did you mean \`${near}\`?)`}`,
    });
    return z.NEVER;
  });
  return shape(schema, example);
}

/** A language tag (BCP 47); `en_GB` and `EN` are understood as `en-GB` and `en`. */
export function languageShape(example: string): Shape<Lang> {
  const fault = 'is not a language tag';
  const schema = z.string({ error: fault }).transform((text, context): Lang => {
    const tag = canonicalLanguage(text);
    if (tag !== null) return tag;
    context.addIssue({ code: 'custom', message: fault });
    return z.NEVER;
  });
  return shape(schema, example);
}

function canonicalLanguage(text: string): Lang | null {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return tag !== undefined && isLang(tag) ? tag : null;
  } catch {
    return null;
  }
}

/** The address of a whole site: http or https, ending in `/`, without query, fragment or password. */
export function siteAddressShape(example: string): Shape<string> {
  const schema = z.string({ error: 'is not a web address' }).transform((text, context): string => {
    const url = webUrl(text);
    const fault = url === null ? 'is not an address that begins with http:// or https://' : siteFault(url);
    if (url !== null && fault === null) return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
    context.addIssue({ code: 'custom', message: fault ?? '' });
    return z.NEVER;
  });
  return shape(schema, example);
}

/** Why an address cannot be that of a site, or null. An empty query or fragment counts too: it would stay in links. */
function siteFault(url: URL): string | null {
  if (/[?#]/.test(url.href)) return 'has a `?` or `#` in it, but a site’s address ends in a path';
  return url.username !== '' || url.password !== '' ? 'has a user name or password in it' : null;
}

/** An address of a page: http or https; kept as written. */
export function webAddressShape(example: string): Shape<string> {
  return shape(webAddress, example);
}

const webAddress = lineSchema('is not a web address').refine((text) => webUrl(text) !== null, {
  error: 'is not an address that begins with http:// or https://',
});

function webUrl(text: string): URL | null {
  const address = text.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address);
}

/** Keys under which the name of an object in a list stands: `- name: Ann Otter`, `image: {path: quay.svg}`. */
const NAME_KEYS = ['name', 'label', 'title', 'path', 'src', 'url', 'filename', 'file'] as const;

const named = z.record(z.string(), z.unknown(), { error: NOT_A_LIST }).transform((object, context): string => {
  const key = NAME_KEYS.find((name) => typeof object[name] === 'string');
  const text = key === undefined ? undefined : object[key];
  if (typeof text === 'string' && cleanLine(text) !== '') return cleanLine(text);
  context.addIssue({ code: 'custom', message: NOT_A_LIST });
  return z.NEVER;
});

const item = z.union([lineSchema(NOT_A_LIST), named], { error: NOT_A_LIST });
/** Items of a list that say nothing (`-` alone) are passed over. */
const items = z.preprocess(
  (value) => (Array.isArray(value) ? value.filter((one) => one !== null && one !== '') : value),
  z.array(item, { error: NOT_A_LIST }),
);

/**
 * A list of names: one text (taken apart by `split`, which gives the parts trimmed or not), a list of texts, an object
 * with a name, or a list of those. Doubles are dropped; an empty list is right.
 */
export function listShape(example: string, split: (text: string) => readonly string[]): Shape<readonly string[]> {
  const parts = lineSchema(NOT_A_LIST).transform((text) => split(text));
  const schema = z
    .union([parts, named.transform((name) => [name]), items], { error: NOT_A_LIST })
    .transform((list): readonly string[] => [...new Set(list.map((one) => one.trim()).filter((one) => one !== ''))]);
  return shape(schema, example);
}

/** A list of web addresses, or one. */
export function webAddressesShape(example: string): Shape<readonly string[]> {
  const schema = z
    .union([webAddress.transform((one) => [one]), z.array(webAddress)], {
      error: 'is not a list of addresses that begin with http:// or https://',
    })
    .transform((list): readonly string[] => [...new Set(list)]);
  return shape(schema, example);
}

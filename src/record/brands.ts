/**
 * Strings that are easily swapped, told apart by the type checker. A value gets its brand from a guard below or from
 * the module that makes it; nothing is cast.
 */

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Path of a file below the archive folder, with `/`, never leading or climbing: `1994/harbour.txt`. */
export type SourcePath = Brand<'SourcePath'>;
/** Path of a page or file within the site, from its root: `/2023/02/15/slug/` or `/feed.xml`. Not percent-encoded. */
export type SiteUrl = Brand<'SiteUrl'>;
/** One lowercase URL segment made of ASCII letters, digits and single hyphens. */
export type Slug = Brand<'Slug'>;
/** Stable article ID: 12 lowercase base-32 characters. */
export type ArticleId = Brand<'ArticleId'>;
/** A date in the subset of EDTF (ISO 8601-2) that `edtf.ts` reads and writes. */
export type Edtf = Brand<'Edtf'>;
/** Lowercase hexadecimal SHA-256. */
export type Sha256 = Brand<'Sha256'>;
/** Language tag (BCP 47), e.g. `en`, `ar`, `en-GB`. */
export type Lang = Brand<'Lang'>;

export function isSourcePath(text: string): text is SourcePath {
  return (
    text !== '' &&
    !text.startsWith('/') &&
    !text.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

/** An empty segment before the last, or one that climbs. Asked for every link of a site, so in one pass. */
const NO_SITE_SEGMENT = /\/(?:\.{0,2}\/|\.{1,2}$)/;

export function isSiteUrl(text: string): text is SiteUrl {
  return text.startsWith('/') && !NO_SITE_SEGMENT.test(text);
}

export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

export function isArticleId(text: string): text is ArticleId {
  return /^[a-z2-7]{12}$/.test(text);
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isLang(text: string): text is Lang {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text);
}

/** Narrow `text` by `guard`, or throw: for values that this program composed itself, where a miss is a bug. */
export function must<T extends string>(guard: (text: string) => text is T, text: string): T {
  if (!guard(text)) throw new Error(`${guard.name} does not hold for ${JSON.stringify(text)}`);
  return text;
}

/** A site URL that this program composed itself. */
export function siteUrl(text: string): SiteUrl {
  return must(isSiteUrl, text);
}

/**
 * Where an article's page stands. A URL that was published is kept, whatever is corrected later; a new one is made of
 * the date as far as it is known and the headline. A second article with the same URL takes a suffix from its ID.
 */

import { type ArticleId, isSiteUrl, type SiteUrl, type Slug, siteUrl } from '../record/brands.js';
import { partsOf } from '../record/edtf.js';
import type { FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import { slugify } from '../record/slug.js';
import type { Identified } from './identity.js';

/** The rule that tells of a new address which another page had already. */
export const SLUG_SHARED = 'slug-shared';

/** Letters of the ID that a second claimant's slug ends with. */
const SUFFIX = 4;

export interface Placed {
  readonly url: SiteUrl;
  readonly former: readonly SiteUrl[];
}

export interface Placement {
  readonly places: readonly Placed[];
  readonly problems: readonly Problem[];
}

/** The folder of an article's page: by day, month, year, or undated (bounds are undated). */
export function datePath(article: Pick<FiledArticle, 'date'>): string {
  if (article.date === null) return '/undated/';
  const { year, month, day, notBefore } = partsOf(article.date.value);
  if (notBefore) return '/undated/';
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `/${[pad(year, 4), ...(month === null ? [] : [pad(month, 2)]), ...(day === null ? [] : [pad(day, 2)])].join('/')}/`;
}

function slugOf(article: FiledArticle, id: ArticleId): string {
  const wanted = article.frontMatter?.values.slug;
  return (
    (wanted === undefined ? null : slugify(wanted)) ??
    slugify(article.title?.value ?? '') ??
    slugify(article.traits.firstWords) ??
    id
  );
}

/** One or two digits alone would be taken for a month or day. */
function isPeriod(slug: string): boolean {
  return /^\d{1,2}$/.test(slug);
}

/** The slug with what a second claimant of it takes behind it: part of its ID, or all of it. */
function suffixed(slug: string, id: ArticleId): readonly [string, string] {
  return [`${slug}-${id.slice(0, SUFFIX)}`, `${slug}-${id}`];
}

/** A page moves only when the keeper asks for another slug. */
function keepsUrl(identified: Identified<FiledArticle>): boolean {
  const wanted = identified.article.frontMatter?.values.slug;
  const slug: Slug | null = wanted === undefined ? null : slugify(wanted);
  if (identified.known === null) return false;
  if (slug === null) return true;
  const last = identified.known.url.split('/').at(-2) ?? '';
  return [slug, ...suffixed(slug, identified.id)].includes(last);
}

/** Give every article its URL and the URLs that lead to it. `taken` are URLs that pages other than articles had or have. */
export function placeArticles(articles: readonly Identified<FiledArticle>[], taken: ReadonlySet<SiteUrl>): Placement {
  const problems: Problem[] = [];
  const owners = new Map<string, string>([...taken].map((url) => [url, 'a listing']));
  for (const { known, article } of articles) {
    if (known === null) continue;
    for (const url of [known.url, ...known.former]) if (!owners.has(url)) owners.set(url, article.document.file);
  }
  const urls = articles.map((identified) => {
    const { article, id, known } = identified;
    if (known !== null && keepsUrl(identified)) return known.url;
    const wanted = slugOf(article, id);
    const plain = siteUrl(`${datePath(article)}${wanted}/`);
    const mine = known !== null && (known.url === plain || known.former.includes(plain));
    const owner = mine ? undefined : owners.get(plain);
    if (owner === undefined && !isPeriod(wanted)) {
      owners.set(plain, article.document.file);
      return plain;
    }
    const [short, long] = suffixed(wanted, id).map((slug) => siteUrl(`${datePath(article)}${slug}/`));
    const url = short === undefined || owners.has(short) ? (long ?? plain) : short;
    owners.set(url, article.document.file);
    if (owner !== undefined) problems.push(sharedSlug(article, { owner, wanted, url }));
    return url;
  });
  const live = new Set<string>(urls);
  const places = articles.map((identified, i) => {
    const url = urls[i] ?? siteUrl('/');
    const former = formerUrls(identified, url, live);
    problems.push(...former.problems);
    return { url, former: former.urls };
  });
  return { places, problems };
}

function sharedSlug(
  article: FiledArticle,
  { owner, wanted, url }: { readonly owner: string; readonly wanted: string; readonly url: string },
): Problem {
  return {
    severity: 'hint',
    file: article.document.file,
    line: article.title?.lines[0] ?? article.document.range.first,
    rule: SLUG_SHARED,
    message: `the slug ${wanted} is taken by ${owner}, so the page stands at ${url}`,
    remedy: 'give one of them a slug in its front matter if you want another address',
  };
}

/** Former permalinks and the keeper's aliases, as far as no other article's page stands there now. */
function formerUrls(
  identified: Identified<FiledArticle>,
  url: SiteUrl,
  live: ReadonlySet<string>,
): { readonly urls: readonly SiteUrl[]; readonly problems: readonly Problem[] } {
  const { article, known } = identified;
  const urls = new Set<SiteUrl>(known === null ? [] : [known.url, ...known.former]);
  const problems: Problem[] = [];
  for (const alias of article.frontMatter?.values.aliases ?? []) {
    const path = aliasPath(alias);
    if (path !== null && !live.has(path)) urls.add(path);
    else if (path !== url) problems.push(badAlias(article, alias, path));
  }
  return { urls: [...urls].filter((former) => former !== url && !live.has(former)), problems };
}

/** A path or address the keeper wrote, as a URL of the site; null where it is none. */
function aliasPath(alias: string): SiteUrl | null {
  const path = alias.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const absolute = path.startsWith('/') ? path : `/${path}`;
  const named = /\.[a-z0-9]{2,5}$/i.test(absolute) || absolute.endsWith('/') ? absolute : `${absolute}/`;
  return isSiteUrl(named) && named !== '/' ? named : null;
}

function badAlias(article: FiledArticle, alias: string, path: SiteUrl | null): Problem {
  return {
    severity: 'hint',
    file: article.document.file,
    line: article.frontMatter?.lineOf.aliases ?? null,
    rule: 'alias-unusable',
    message:
      path === null ? `the alias ${alias} is no path within the site` : `another page stands at the alias ${alias}`,
    remedy: 'write the former path of this article, such as /news/1998/harbour.html',
  };
}

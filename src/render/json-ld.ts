/** What a page is about for machines that read it: schema.org descriptions as JSON-LD. */
import type { Lang } from '../record/brands.js';
import type { Thing } from './article-things.js';

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface ArticleFacts {
  /** Null where it is not known: opening words are no headline. */
  readonly headline: string | null;
  readonly description: string;
  readonly id: string;
  readonly lang: Lang;
  /** Absolute address of the page, or null. */
  readonly url: string | null;
  /** Absolute address of the article that this one is a copy of. @default its own address */
  readonly canonical?: string | null;
  /** Absolute addresses of earlier versions of it. */
  readonly earlierVersions?: readonly string[];
  /** Absolute addresses of related articles. */
  readonly related?: readonly string[];
  /** Day, month or year of publication as ISO 8601; null for a bound, a date that is only about right, or none. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** Name of the publication. */
  readonly source: string | null;
  /** Address that the article was saved from. */
  readonly sourceUrl: string | null;
  readonly keywords: readonly string[];
  readonly about: readonly Thing[];
  readonly mentions: readonly Thing[];
  /** Absolute addresses of pictures. */
  readonly images: readonly string[];
  readonly rights: string | null;
}

export interface PageFacts {
  readonly name: string;
  readonly description: string;
  readonly lang: Lang;
  /** Absolute address of the page, or null. */
  readonly url: string | null;
  readonly site: { readonly name: string; readonly url: string | null };
}

/** Only what is known: without nulls, empty texts and empty lists. */
function known(properties: Readonly<Record<string, Json>>): Json {
  const found: Record<string, Json> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    found[name] = value;
  }
  return found;
}

function named(type: string, name: string | null): Json {
  return name === null ? null : { '@type': type, name };
}

function thing({ type, name, sameAs }: Thing): Json {
  return known({ '@type': type, name, sameAs });
}

/** https://schema.org/NewsArticle */
export function newsArticle(facts: ArticleFacts): Json {
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.headline,
    description: facts.description,
    identifier: facts.id,
    url: facts.url,
    mainEntityOfPage: mainPage(facts),
    datePublished: facts.published,
    dateModified: facts.updated,
    author: facts.authors.map((name) => named('Person', name)),
    isPartOf: named('Periodical', facts.source),
    isBasedOn: basedOn(facts),
    archivedAt: facts.sourceUrl === null ? null : facts.url,
    inLanguage: facts.lang,
    keywords: facts.keywords,
    about: facts.about.map(thing),
    mentions: facts.mentions.map(thing),
    image: facts.images,
    copyrightNotice: facts.rights,
  });
}

/** The page of an article: its address, and as https://schema.org/WebPage what it leads to. */
function mainPage({ url, canonical, related = [] }: ArticleFacts): Json {
  const page = canonical ?? url;
  return page === null || related.length === 0 ? page : { '@type': 'WebPage', '@id': page, relatedLink: related };
}

/** What an article was made of: the page it was saved from, and its earlier versions. */
function basedOn({ sourceUrl, earlierVersions = [] }: ArticleFacts): Json {
  if (earlierVersions.length === 0) return sourceUrl;
  return sourceUrl === null ? earlierVersions : [sourceUrl, ...earlierVersions];
}

/** What is said alike of everything that is no article. */
function described(type: string, { name, description, url, lang }: PageFacts): Readonly<Record<string, Json>> {
  return { '@context': 'https://schema.org', '@type': type, name, description, url, inLanguage: lang };
}

/** https://schema.org/CollectionPage of `count` articles on all its pages. */
export function collectionPage(facts: PageFacts, count: number): Json {
  return known({
    ...described('CollectionPage', facts),
    isPartOf: known({ '@type': 'WebSite', name: facts.site.name, url: facts.site.url }),
    mainEntity: { '@type': 'ItemList', numberOfItems: count },
  });
}

/** https://schema.org/WebSite, kept by `keeper` where that is known. */
export function webSite(facts: PageFacts, keeper: string | null): Json {
  return known({
    ...described('WebSite', facts),
    maintainer: named('Organization', keeper),
  });
}

/** Characters that could end a script element, open a comment in it, or end a line of script in old browsers. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Plain data as JSON that may stand in a script element; it parses back to the same value. */
export function scriptJson(value: Json | object): string {
  return JSON.stringify(value).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Feeds of the newest articles, site-wide and of every name of a facet. A feed states days as facts, so only articles
 * dated to the day are in it; nothing in it depends on when it was built.
 */

import { type SiteUrl, siteUrl } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { cutAt } from '../record/shown-text.js';
import { SUBJECT_SCHEME } from '../record/subjects.js';
import { fingerprint } from '../store/fingerprint.js';
import { publicUrl } from './address.js';
import { atomFeed } from './atom-feed.js';
import { exactDay, lastChanged, latestDay } from './exact-day.js';
import type { FeedContent, FeedEntry, FeedStory } from './feed-content.js';
import { jsonFeed } from './json-feed.js';
import type { Listings } from './listings.js';
import type { FilePlan, SiteFile } from './site-file.js';
import { urn } from './uuid.js';
import { xmlChars } from './xml-text.js';

/** Entries of the site's feed, and of one of the thousands that names have. */
export const FEED_SIZE = 50;
export const NAME_FEED_SIZE = 20;

/** Length in UTF-16 units of an opening that stands for a headline. */
const NAME_LENGTH = 80;

/** A feed without entries never changed; Atom wants a date all the same. */
const NEVER = '1970-01-01';

export interface FeedOptions {
  readonly settings: ArchiveSettings;
  readonly title: string;
  /** The page that lists the same articles. */
  readonly pageUrl: SiteUrl;
  /** Folder of the feed files, ending in `/`. */
  readonly feedBase: SiteUrl;
  /** The entries of subjects by code; they say what subjects are called. */
  readonly subjects: Listings['subjects'];
  /** In the catalogue's order. */
  readonly articles: readonly CataloguedArticle[];
  /** Entries at most. */
  readonly size: number;
}

const midnight = (day: string) => `${day}T00:00:00.000Z`;

type LinkTo = (url: SiteUrl) => string;

/** An article stands in the feeds of a dozen names; what is said of it depends on how subjects are called. */
const stories = new WeakMap<FeedOptions['subjects'], WeakMap<CataloguedArticle, FeedStory>>();

function storiesWith(subjects: FeedOptions['subjects']): WeakMap<CataloguedArticle, FeedStory> {
  const known = stories.get(subjects);
  if (known !== undefined) return known;
  const none = new WeakMap<CataloguedArticle, FeedStory>();
  stories.set(subjects, none);
  return none;
}

/** Subjects under their codes, then topics. */
function categoriesOf(
  { subjects, topics }: CataloguedArticle,
  entries: FeedOptions['subjects'],
): FeedStory['categories'] {
  return [
    ...subjects.map(({ id, label }) => ({
      id,
      label: xmlChars(entries.get(id)?.label ?? label),
      scheme: SUBJECT_SCHEME,
    })),
    ...topics.map(({ id, label }) => ({ id: xmlChars(id), label: xmlChars(label), scheme: null })),
  ];
}

/** Null for an article that is not dated to the day. */
function storyOf(article: CataloguedArticle, subjects: FeedOptions['subjects']): FeedStory | null {
  const written = storiesWith(subjects);
  const known = written.get(article);
  if (known !== undefined) return known;
  const published = exactDay(article.date);
  if (published === null) return null;
  const story = storyFrom(article, { published, subjects });
  written.set(article, story);
  return story;
}

interface StoryContext extends Pick<FeedOptions, 'subjects'> {
  /** ISO day. */
  readonly published: string;
}

function storyFrom(article: CataloguedArticle, { published, subjects }: StoryContext): FeedStory {
  const source = article.source?.value;
  const byline = article.byline?.value ?? [];
  const authors = byline.length > 0 || source === undefined ? byline : [source];
  return {
    id: urn('article', article.id),
    title: xmlChars(article.title?.value ?? cutAt(article.traits.opening, NAME_LENGTH)),
    summary: xmlChars(article.standfirst?.value ?? article.traits.opening),
    published: midnight(published),
    updated: midnight(lastChanged(article) ?? published),
    authors: authors.map(xmlChars).filter((name) => name.trim() !== ''),
    categories: categoriesOf(article, subjects),
    lang: article.lang.value,
  };
}

function newestEntries(options: FeedOptions, linkTo: LinkTo): readonly FeedEntry[] {
  const entries: FeedEntry[] = [];
  for (const article of options.articles) {
    if (entries.length === options.size) break;
    const story = storyOf(article, options.subjects);
    if (story !== null) entries.push({ story, link: linkTo(article.url) });
  }
  return entries;
}

/** Plan the feeds of a list. */
export function feedPlan(options: FeedOptions): FilePlan {
  return { urls: feedUrls(options.feedBase), print: () => feedPrint(options), files: () => feedsOf(options) };
}

function feedPrint(options: FeedOptions): string {
  const { settings, title, pageUrl, feedBase } = options;
  const told: string[] = [];
  for (const article of options.articles) {
    if (told.length === options.size) break;
    if (exactDay(article.date) !== null) told.push(storyPrint(article, options.subjects));
  }
  const { title: archive, address, rights, language } = settings;
  return fingerprint(JSON.stringify([archive, address, rights, language, title, pageUrl, feedBase]), told.join());
}

function feedUrls(feedBase: SiteUrl): readonly [atom: SiteUrl, json: SiteUrl] {
  return [siteUrl(`${feedBase}feed.xml`), siteUrl(`${feedBase}feed.json`)];
}

/** Fingerprints of what feeds say of articles, by how subjects are called. */
const prints = new WeakMap<FeedOptions['subjects'], WeakMap<CataloguedArticle, string>>();

function storyPrint(article: CataloguedArticle, subjects: FeedOptions['subjects']): string {
  const known = prints.get(subjects) ?? new WeakMap<CataloguedArticle, string>();
  prints.set(subjects, known);
  const print = known.get(article) ?? fingerprint(JSON.stringify(whatIsTold(article, subjects)));
  known.set(article, print);
  return print;
}

/** Everything of an article that `storyFrom` looks at, and its address. */
function whatIsTold(article: CataloguedArticle, subjects: FeedOptions['subjects']) {
  const { id, url, title, standfirst, traits, date, updated, byline, source, lang } = article;
  const fields = [title, standfirst, date, updated, byline, source, lang].map((field) => field?.value ?? null);
  return [id, url, fields, traits.opening, categoriesOf(article, subjects)];
}

/** The Atom and the JSON feed of a list of articles. */
export function feedsOf(options: FeedOptions): readonly SiteFile[] {
  const { settings, title, feedBase } = options;
  const [atomUrl, jsonUrl] = feedUrls(feedBase);
  const linkTo: LinkTo = (url) => publicUrl(settings.address, atomUrl, url);
  const entries = newestEntries(options, linkTo);
  const content: FeedContent = {
    id: urn('feed', settings.title, feedBase),
    title: xmlChars(title),
    description: feedBase === '/' ? xmlChars(settings.description) : '',
    author: xmlChars(settings.title),
    rights: settings.rights === null ? null : xmlChars(settings.rights),
    lang: settings.language,
    updated: latestDay(entries.map(({ story }) => story.updated)) ?? midnight(NEVER),
    home: linkTo(options.pageUrl),
    self: { atom: linkTo(atomUrl), json: linkTo(jsonUrl) },
    entries,
  };
  return [
    { url: atomUrl, content: atomFeed(content) },
    { url: jsonUrl, content: jsonFeed(content) },
  ];
}

/**
 * What the keys of front matter mean: Backfile's own names and those that Jekyll, Hugo, Astro, Ghost and other content
 * systems write. All of it is policy; `front-matter-keys.ts` is the engine.
 */
import { looksLikeName } from '../lines/names.js';
import type { FrontMatter, FrontMatterKey } from '../record/front-matter.js';
import { languageShape, lineShape, listShape, type Shape, webAddressShape } from '../settings/schema.js';
import { ADOPTED_FROM, CAPTIONS, DATE_EVIDENCE, ID } from './front-matter-shapes.js';
import { FORMER_PATH } from './site-generators.js';

type KeyOf<T> = {
  [K in FrontMatterKey]-?: NonNullable<FrontMatter[K]> extends T ? K : never;
}[FrontMatterKey];
export type TextKey = KeyOf<string>;
export type ListKey = KeyOf<readonly string[]>;

/** How the value of a key is found. */
export interface Rule<K extends FrontMatterKey, T> {
  readonly key: K;
  /**
   * Names under which the value may stand, in order of precedence: the first group that is there wins, and the names
   * within a group are joined. Names that lose are kept as extra.
   */
  readonly names: readonly (readonly string[])[];
  readonly shape: Shape<T>;
}

/** Words with which keepers and exports say that they do not know. */
export const NOTHING_KNOWN =
  /^(?:unknown|not known|not available|n\/?a|none|undated|n\. ?d\.|no date|date unknown|unknown (?:author|date|location|newspaper|paper|place|publication|publisher|source|writer)|unbekannt|undatiert|o\. ?d\.|ohne datum|inconnue?|s\. ?d\.|sans date|desconocid[oa]|sin fecha|sconosciut[oa]|senza data|\?{1,3})$/iu;

/** Names of which the first that has a value wins. */
const firstOf = (...names: string[]): readonly (readonly string[])[] => names.map((name) => [name]);

/** Keys whose value is a text. */
export const TEXTS: readonly Rule<TextKey, string>[] = [
  { key: 'id', names: firstOf('id'), shape: ID },
  {
    key: 'title',
    names: firstOf('title', 'headline', 'hed'),
    shape: lineShape('`title: "Harbour bridge: the last crossing"`'),
  },
  {
    key: 'standfirst',
    names: firstOf(
      'standfirst',
      'description',
      'summary',
      'excerpt',
      'subtitle',
      'subheadline',
      'subhead',
      'subhed',
      'subheading',
      'deck',
      'dek',
      'teaser',
      'abstract',
    ),
    shape: lineShape('`standfirst: The ferry stops after ninety years`'),
  },
  {
    key: 'date',
    // A program that saves pages writes its own day under `date`, and the article's under a longer name.
    names: firstOf(
      'published_at',
      'published_date',
      'date_published',
      'publication_date',
      'pub_date',
      'date',
      'published',
      'publishdate',
      'published_on',
      'published_time',
      'first_published',
      'datetime',
      'date_text',
      'article_date',
      'issue_date',
      'posted',
      'posted_on',
      'issued',
    ),
    shape: lineShape('`date: 1994-03-05`'),
  },
  {
    key: 'updated',
    names: firstOf(
      'updated',
      'modified',
      'lastmod',
      'last_modified_at',
      'last_modified',
      'last_updated',
      'updated_at',
      'updated_date',
      'date_updated',
      'modified_at',
      'date_modified',
    ),
    shape: lineShape('`updated: 1994-03-07`'),
  },
  { key: 'dateline', names: firstOf('dateline'), shape: lineShape('`dateline: PORT MERIDIAN`') },
  { key: 'dateline_place', names: firstOf('dateline_place'), shape: lineShape('`dateline_place: Port Meridian`') },
  {
    key: 'source',
    names: firstOf(
      'source',
      'publication',
      'newspaper',
      'paper',
      'outlet',
      'publisher',
      'site_name',
      'source_name',
      'publication_name',
      'newspaper_name',
    ),
    shape: lineShape('`source: Port Meridian Courier`'),
  },
  {
    key: 'source_url',
    // Reading services name their own address `url`.
    names: firstOf(
      'source_url',
      'original_url',
      'url_original',
      'url',
      'link',
      'canonical_url',
      'canonical',
      'web_url',
      'article_url',
      'page_url',
      'uri',
    ),
    shape: webAddressShape('`source_url: https://example.org/1994/bridge.html`'),
  },
  {
    key: 'captured',
    names: firstOf(
      'captured',
      'accessed',
      'accessed_at',
      'access_date',
      'date_accessed',
      'retrieved',
      'retrieved_at',
      'date_retrieved',
      'saved',
      'saved_at',
      'date_saved',
      'clipped',
      'bookmarked_at',
      'added_at',
      'date_added',
      'archived_at',
      'downloaded',
      'downloaded_at',
      'download_date',
      'scraped_at',
      'scrape_date',
      'crawled_at',
      'crawl_date',
      'fetched_at',
    ),
    shape: lineShape('`captured: 2021-11-30`'),
  },
  { key: 'lang', names: firstOf('lang', 'language'), shape: languageShape('`lang: en`') },
  { key: 'slug', names: firstOf('slug'), shape: lineShape('`slug: harbour-bridge`') },
  {
    key: 'rights',
    names: firstOf('rights', 'copyright', 'license'),
    shape: lineShape('`rights: © Port Meridian Courier`'),
  },
  { key: 'status', names: firstOf('status'), shape: lineShape('`status: corrected`') },
];

/** Keys whose value is a list. */
export const LISTS: readonly Rule<ListKey, readonly string[]>[] = [
  {
    key: 'byline',
    names: firstOf(
      'byline',
      'author',
      'authors',
      'by',
      'writer',
      'writers',
      'reporter',
      'reporters',
      'journalist',
      'journalists',
      'author_name',
      'creator',
    ),
    shape: listShape('`byline: [Ann Otter]`', splitByline),
  },
  {
    key: 'topics',
    names: [
      ['topics'],
      ['tags', 'tag', 'categories', 'category', 'keywords', 'subjects', 'subject', 'sections', 'section'],
    ],
    shape: listShape('`topics: [harbour, trade]`', splitList),
  },
  { key: 'people', names: firstOf('people', 'persons'), shape: listShape('`people: [Ann Otter]`', splitList) },
  {
    key: 'places',
    names: [['places'], ['place', 'location', 'locations']],
    shape: listShape('`places: [Port Meridian]`', splitList),
  },
  {
    key: 'organisations',
    names: firstOf('organisations', 'organizations', 'orgs'),
    shape: listShape('`organisations: [Harbour Board]`', splitList),
  },
  {
    key: 'images',
    names: [['image', 'images', 'cover_image', 'hero_image', 'header_image', 'featured_image', 'photo', 'photos']],
    shape: listShape('`images: [bridge.svg]`', whole),
  },
  {
    key: 'aliases',
    names: [['aliases', 'redirect_from', FORMER_PATH]],
    shape: listShape('`aliases: [/1994/bridge/]`', whole),
  },
  { key: 'notes', names: firstOf('notes'), shape: listShape('`notes: ["Correction: …"]`', whole) },
];

/** Lists of names, which a note may link. */
export const NAMES: ReadonlySet<ListKey> = new Set<ListKey>(['byline', 'topics', 'people', 'places', 'organisations']);

export const CAPTIONS_RULE = { key: 'captions', names: firstOf('captions'), shape: CAPTIONS } as const;
export const DATE_EVIDENCE_RULE = {
  key: 'date_evidence',
  names: firstOf('date_evidence'),
  shape: DATE_EVIDENCE,
} as const;
export const ADOPTED_FROM_RULE = { key: 'adopted_from', names: firstOf('adopted_from'), shape: ADOPTED_FROM } as const;
export const MAPS = [CAPTIONS_RULE, DATE_EVIDENCE_RULE, ADOPTED_FROM_RULE] as const;

/** Separators of names in one text: semicolons where there are any, else commas; Arabic ones too. */
function splitList(text: string): readonly string[] {
  return text.split(/[;؛]/u.test(text) ? /[;؛]/u : /[,،、]/u);
}

function whole(text: string): readonly string[] {
  return [text];
}

/** What stands between names in a byline, and before them. */
const BETWEEN_NAMES = /\s*(?:[,،;]\s*(?:and\s|&\s)?|\sand\s|\s&\s)\s*/iu;
const LABEL = /^by:?\s+/iu;

/** Words that make a capitalised phrase a role or an institution rather than a second person. */
const NOT_A_PERSON =
  /\b(?:staff|correspondents?|reporters?|writers?|editors?|editorial|columnists?|photographers?|bureau|desk|press|news|newspapers?|agency|service|times|post|courier|herald|gazette|tribune|journal|chronicle|magazine|media|board|office|ministry|department|university|institute|college|council|association|society|company|group|team|inc|ltd|llc|jr|sr|phd|md)\b/iu;

/**
 * The names in a byline: several only where each part has the shape of a person's name, since `Smith, John`,
 * `Ann Otter, Staff Writer` and `Marsh and Sons` are one.
 */
function splitByline(text: string): readonly string[] {
  const names = text.replace(LABEL, '');
  const parts = names.split(BETWEEN_NAMES);
  const several = parts.length > 1 && parts.every((part) => looksLikeName(part) && !NOT_A_PERSON.test(part));
  return several ? parts : [names];
}

/**
 * Catalogued articles for tests: only what a test is about is said, the rest is filled in. `archiveOf` gives them in
 * the catalogue's order, as the listings expect them.
 */
import { createHash } from 'node:crypto';
import { compareArticles } from '../../src/catalogue/order.js';
import { fileArticle } from '../../src/infer/file-article.js';
import type { DatedArticle } from '../../src/record/article.js';
import { isArticleId, isLang, isSha256, isSourcePath, must, siteUrl } from '../../src/record/brands.js';
import { isEdtf } from '../../src/record/edtf.js';
import type { FacetValue } from '../../src/record/facet-value.js';
import type { Field } from '../../src/record/field.js';
import type { CataloguedArticle, FiledArticle, WholeArticle } from '../../src/record/filed-article.js';
import type { ArchiveSettings, TopicSettings } from '../../src/record/settings.js';
import { slugify } from '../../src/record/slug.js';
import { SUBJECTS, type SubjectCode } from '../../src/record/subjects.js';

export interface ArticleWords {
  readonly key?: string;
  readonly date?: string | null;
  readonly updated?: string | null;
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly byline?: readonly string[];
  readonly source?: string | null;
  readonly file?: string;
  readonly paragraphs?: readonly string[];
  /** Codes of Media Topics. */
  readonly subjects?: readonly SubjectCode[];
  readonly topics?: readonly (string | FacetValue)[];
  readonly places?: readonly (string | FacetValue)[];
  readonly lang?: string;
}

export const field = <T>(value: T): Field<T> => ({ value, origin: 'text', rule: 'test', lines: [1], text: '' });

export const lang = (text: string) => must(isLang, text);

/** A topic's slug, or a plain one for labels without letters. */
export const slugOf = (label: string): string => slugify(label) ?? 'nameless';

/** A name as an article carries it; `id` is the label's slug unless said. */
export function facetValue(label: string, more: { id?: string; forms?: readonly string[] } = {}): FacetValue {
  const { id = slugOf(label), forms = [label] } = more;
  return {
    id,
    label,
    kind: 'topic',
    weight: 1,
    evidence: { origin: 'text', rule: 'test', lines: [1], forms },
  };
}

/** A subject as an article carries it. */
export function subjectValue(code: SubjectCode): FacetValue {
  return { ...facetValue(SUBJECTS[code]), id: code };
}

const toValue = (value: string | FacetValue) => (typeof value === 'string' ? facetValue(value) : value);

/** Twelve base-32 characters from any key. */
function idOf(key: string): string {
  const digits = 'abcdefghijklmnopqrstuvwxyz234567';
  const bytes = createHash('sha256').update(key).digest();
  return Array.from(bytes.subarray(0, 12), (byte) => digits.charAt(byte % 32)).join('');
}

const optional = <T>(value: T | null | undefined): Field<T> | null =>
  value === null || value === undefined ? null : field(value);

function dateField(date: string | null | undefined) {
  return date === null || date === undefined ? null : field(must(isEdtf, date));
}

/** The article with the traits of its text as it is: what a test says of the text, lists say as well. */
export function withTraits<Article extends Omit<DatedArticle, 'dateLines'>>(
  article: Article,
): Article & Pick<FiledArticle, 'traits'> {
  const { filed } = fileArticle({ ...article, dateLines: [] }, must(isSha256, 'ab'.repeat(32)));
  return { ...article, traits: filed.traits };
}

/** An article with its text. */
export function articleOf(words: ArticleWords = {}): WholeArticle {
  const { key = JSON.stringify(words), title = 'A quiet harbour', paragraphs = [] } = words;
  const id = must(isArticleId, idOf(key));
  return withTraits({
    document: {
      file: must(isSourcePath, words.file ?? 'harbour.txt'),
      encoding: 'utf-8',
      fileSha256: must(isSha256, '0'.repeat(64)),
      format: 'text',
      n: 0,
      range: { first: 1, last: 9 },
      lines: [],
    },
    frontMatter: null,
    title: optional(title),
    standfirst: optional(words.standfirst),
    byline: words.byline === undefined ? null : field(words.byline),
    dateline: null,
    source: optional(words.source),
    sourceUrl: null,
    figures: [],
    body: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    notes: [],
    residue: [],
    ledger: [],
    date: dateField(words.date),
    updated: dateField(words.updated),
    lang: field(lang(words.lang ?? 'en')),
    dir: 'ltr',
    topics: (words.topics ?? []).map(toValue),
    places: (words.places ?? []).map(toValue),
    people: [],
    organisations: [],
    subjects: (words.subjects ?? []).map(subjectValue),
    id,
    url: siteUrl(`/article/${id}/`),
    formerUrls: [],
  });
}

/** Articles in the catalogue's order; each has its place in the list as key unless it says otherwise. */
export function archiveOf(...all: readonly ArticleWords[]): readonly WholeArticle[] {
  return all.map((words, n) => articleOf({ key: `article ${n}`, ...words })).sort(compareArticles);
}

export function settingsOf(more: Partial<ArchiveSettings> = {}): ArchiveSettings {
  return {
    title: 'The Test Archive',
    description: 'Articles for tests',
    address: null,
    language: lang('en'),
    dateOrder: null,
    source: null,
    rights: null,
    keeper: null,
    contact: null,
    about: null,
    folders: {},
    ...more,
  };
}

/** An entry of topics.yaml. */
export function topicOf(label: string, more: Partial<TopicSettings> = {}): TopicSettings {
  const slug = slugify(label);
  if (slug === null) throw new Error(`no slug for ${label}`);
  return { label, slug, kind: 'topic', aliases: [], broader: null, sameAs: [], line: 1, ...more };
}

export const titles = (articles: readonly CataloguedArticle[]) => articles.map((article) => article.title?.value);

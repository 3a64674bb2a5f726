/** An archive with its index and an engine over it, all in memory; and its articles as their records say them. */
import { jsonRecord } from '../../src/catalogue/json-record.js';
import { listingsOf } from '../../src/listings/listings.js';
import type { SiteFile } from '../../src/listings/site-file.js';
import { readArchive } from '../../src/read-archive.js';
import { wordsFor } from '../../src/render/words.js';
import { arabicStem } from '../../src/search/client/arabic.js';
import { createEngine } from '../../src/search/client/engine.js';
import { englishStem } from '../../src/search/client/english.js';
import { indexFileIn } from '../../src/search/client/index-file.js';
import { type SearchEngine, SearchError, type SearchRequest } from '../../src/search/client/protocol.js';
import { searchFeatures } from '../../src/search/features.js';
import { searchIndexFiles } from '../../src/search/index-files.js';
import { SILENT } from '../../src/workers/progress.js';

/** What a reader sees of an article, from its record and the lists it stands in. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly standfirst: string;
  readonly byline: readonly string[];
  /** Dateline, paragraphs and subheadings, captions and credits, notes. */
  readonly text: readonly string[];
  /** EDTF; null where unknown. */
  readonly date: string | null;
  readonly lang: string;
  readonly source: string | null;
  /** Names by facet: the labels of the lists it stands in. */
  readonly facets: Readonly<Record<'topic' | 'person' | 'place' | 'organisation', readonly string[]>>;
  readonly group: string | null;
}

export interface SearchableArchive {
  readonly articles: readonly Article[];
  readonly files: readonly SiteFile[];
  readonly engine: SearchEngine;
}

const FACETS = { topic: 'topics', person: 'people', place: 'places', organisation: 'organisations' } as const;

/** Read an archive folder and index it. */
export async function searchableArchive(input: string, { portable = false } = {}): Promise<SearchableArchive> {
  const archive = await readArchive({ input, only: null, workers: 1, baseUrl: null, progress: SILENT });
  const listings = listingsOf(archive.catalogue.articles, {
    ...archive,
    subjectLabels: wordsFor(archive.settings.language).subjects,
  });
  const labels = (facet: string) => {
    const found = new Map<unknown, string[]>();
    for (const { label, articles } of listings.facets.find((one) => one.facet === facet)?.entries ?? []) {
      for (const article of articles) found.set(article, [...(found.get(article) ?? []), label]);
    }
    return (article: unknown): readonly string[] => found.get(article) ?? [];
  };
  const named = { ...FACETS, source: 'sources' };
  const facets = Object.fromEntries(Object.entries(named).map(([kind, facet]) => [kind, labels(facet)]));
  const articles = listings.all.map((article): Article => {
    const record = jsonRecord(archive.whole(article));
    const namesOf = (kind: string) => facets[kind]?.(article) ?? [];
    return {
      url: record.url,
      title: record.title ?? '',
      standfirst: record.standfirst ?? '',
      byline: record.byline,
      text: [
        record.dateline ?? '',
        ...record.body,
        ...record.headings,
        ...record.captions,
        ...record.credits,
        ...record.notes,
      ],
      date: record.date,
      lang: record.lang,
      source: namesOf('source')[0] ?? null,
      facets: {
        topic: namesOf('topic'),
        person: namesOf('person'),
        place: namesOf('place'),
        organisation: namesOf('organisation'),
      },
      group: article.relations?.group[0] ?? null,
    };
  });
  const files = [
    ...searchIndexFiles({
      listings,
      whole: archive.whole,
      featuresOf: (article) => searchFeatures(archive.whole(article)),
      portable,
    }),
  ];
  return { articles, files, engine: engineOver(byName(files)) };
}

/** The scripts of an index by the names of their files. */
export function byName(files: readonly SiteFile[]): Map<string, string> {
  return new Map(files.map(({ url, content }) => [url.slice('/search/index/'.length, -'.js'.length), content]));
}

/** An engine over files in memory, which may still change; without articles' records. Notes what it loads. */
export function engineOver(scripts: ReadonlyMap<string, string>, loaded: string[] = []): SearchEngine {
  return createEngine(
    {
      load: async (name) => {
        loaded.push(name);
        const script = scripts.get(name);
        if (script === undefined) throw new SearchError({ kind: 'missing-file', file: `index/${name}.js` });
        return await Promise.resolve(indexFileIn(name, script));
      },
      record: () => Promise.resolve(null),
    },
    { en: englishStem, ar: arabicStem },
  );
}

/** A request for everything that a query finds. */
export function asking(query: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return {
    query,
    from: null,
    to: null,
    facets: [],
    order: 'relevance',
    copies: true,
    offset: 0,
    limit: 100_000,
    count: [],
    facetLimit: 10,
    ...more,
  };
}

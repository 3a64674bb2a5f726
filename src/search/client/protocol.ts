/**
 * What the search page asks and what the engine answers. Plain data, so that the engine can stand in a worker (messages
 * below) or on the page. Nothing here is HTML: the page must treat every string as text.
 */

/** What a result can be narrowed and counted by. */
export type FacetKind = 'topic' | 'place' | 'person' | 'organisation' | 'source' | 'year' | 'lang';

/** One value of a facet; for `year` the four digits are the ID, for `lang` the language tag. */
export interface FacetChoice {
  readonly kind: FacetKind;
  readonly id: string;
}

/** Relevance, ties newest first; or by date, undated last. The last tie goes to the URL. */
export type SearchOrder = 'relevance' | 'newest' | 'oldest';

/** A query with everything that narrows and orders its result. */
export interface SearchRequest {
  /** In the query language of `src/search/README.md`; empty matches every article. */
  readonly query: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: articles of that day and later ones; null: no bound. Undated ones fall out. */
  readonly from: string | null;
  /** The same for the last day; a year or a month counts to its end. */
  readonly to: string | null;
  /** All must hold; several of one kind: any of them. */
  readonly facets: readonly FacetChoice[];
  readonly order: SearchOrder;
  /** True: every copy is a hit of its own. False: of a group of copies the best hit stands for all. */
  readonly copies: boolean;
  /** First hit to give, from 0, and how many at most. */
  readonly offset: number;
  readonly limit: number;
  /** Facets whose counts are wanted. `source`, `year` and `lang` cost nothing; each other loads a file once. */
  readonly count: readonly FacetKind[];
  /** Values a facet at most, those with most hits first. */
  readonly facetLimit: number;
}

/** A piece of text; `hit` says whether the query found it. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** An article that a query found. */
export interface SearchHit {
  /** Number of the article in the index, its place in the archive's order. */
  readonly doc: number;
  /** The article's stable ID. */
  readonly id: string;
  /** From the site's root: `/2023/02/15/slug/`; the page makes it relative (and adds `index.html` where portable). */
  readonly url: string;
  /** Null where the article has no headline. */
  readonly title: string | null;
  /** The title with its hits marked; the opening words where there is no title. */
  readonly titleParts: readonly TextPart[];
  /** EDTF; null when unknown. */
  readonly date: string | null;
  /** Name of the publication. */
  readonly source: string | null;
  readonly byline: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Other articles of its group of copies that the query found as well and that it stands for. */
  readonly copies: number;
}

/** A value of a facet with the number of hits (copies collapsed where the request says so). */
export interface FacetCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly kind: FacetKind;
  /** Most hits first, then by label; years newest first. */
  readonly values: readonly FacetCount[];
  /** How many values have hits, of which `values` are the first. */
  readonly total: number;
}

/** Hits of one year; years between the first and the last one are all there, be they 0. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A word of the query that stands in no article, with words of the index spelled nearly so, nearest first. */
export interface MissingWord {
  /** As typed. */
  readonly word: string;
  readonly near: readonly string[];
}

/** What is odd about a query. It is answered all the same, as far as it is understood. */
export type QueryComplaint =
  /** Longer than is read; the rest is left out. */
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unclosed-quote' }
  /** `before:`, `after:`, from or to that is no date; it is left out. */
  | { readonly kind: 'bad-date'; readonly text: string }
  /** Only exclusions: they are taken from all articles. */
  | { readonly kind: 'only-exclusions' }
  /** A prefix so short that only its most frequent words are looked for. */
  | { readonly kind: 'short-prefix'; readonly text: string };

export interface SearchResponse {
  /** All hits, of which `hits` are those asked for (copies collapsed where the request says so). */
  readonly total: number;
  /** Hits with copies counted each. */
  readonly totalWithCopies: number;
  readonly hits: readonly SearchHit[];
  /** One for each kind in `count`, in that order. */
  readonly facets: readonly FacetCounts[];
  /** Oldest first; empty where no hit is dated to a year. */
  readonly histogram: readonly YearCount[];
  /** Hits without a year. */
  readonly undated: number;
  readonly missing: readonly MissingWord[];
  readonly complaints: readonly QueryComplaint[];
  /** Whether the query looks for words: if not, hits have no contexts. */
  readonly hasWords: boolean;
}

/** What the archive holds: for the page before anything is asked. */
export interface ArchiveFacts {
  readonly articles: number;
  /** First and last year that an article is dated to; null where none is. */
  readonly years: { readonly first: string; readonly last: string } | null;
}

/** The places in one article at which the query's words stand. */
export interface ContextsRequest {
  readonly query: string;
  /** `SearchHit.doc` and `SearchHit.url` of each article that contexts are wanted of. */
  readonly hits: readonly { readonly doc: number; readonly url: string }[];
  /** Contexts an article at most; null: all. */
  readonly limit: number | null;
}

/** Where in an article a text stands. */
export type TextField = 'title' | 'standfirst' | 'text';

/** One place: the words around a hit. Hits that stand close together share a context. */
export interface HitContext {
  readonly field: TextField;
  /** Number of the paragraph in its field, from 0. */
  readonly paragraph: number;
  readonly parts: readonly TextPart[];
  /** Whether the paragraph goes on before and after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The first hit with the words next to it, for a text fragment (`#:~:text=prefix-,exact,-suffix`); may be empty. */
  readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string };
}

export interface HitContexts {
  readonly doc: number;
  /** Titles are marked in `titleParts` and have no context here. */
  readonly contexts: readonly HitContext[];
  /** How many contexts there are in all. */
  readonly total: number;
  /** The different words that were found, as they stand in the text: what the article's page is to mark. */
  readonly found: readonly string[];
}

/** The engine as the page sees it, be it here or in a worker. Each promise rejects with a `SearchFailure`. */
export interface SearchEngine {
  facts(): Promise<ArchiveFacts>;
  /** Hits without their contexts: these come from the articles themselves, a request later. */
  search(request: SearchRequest): Promise<SearchResponse>;
  /** In the order of `hits`. */
  contexts(request: ContextsRequest): Promise<readonly HitContexts[]>;
}

/** Why a search cannot be done. The rest of the page works. */
export type FailureKind =
  /** A file of the index is not there (or the network is not). */
  | 'missing-file'
  /** A file is there, but cut short or changed. */
  | 'damaged-file'
  /** A file belongs to another build than the root: the page is to be loaded anew. */
  | 'other-build'
  /** A mistake in the engine. */
  | 'internal';

export interface SearchFailure {
  readonly kind: FailureKind;
  /** The file's path below `/search/`, or what went wrong. */
  readonly file: string;
}

/** Thrown and rejected with; crosses a worker's border as its `failure`. */
export class SearchError extends Error {
  readonly failure: SearchFailure;

  constructor(failure: SearchFailure) {
    super(`${failure.kind}: ${failure.file}`);
    this.name = 'SearchError';
    this.failure = failure;
  }
}

/** Page → worker. `id` is given back with the answer. */
export type EngineQuestion =
  | { readonly id: number; readonly kind: 'facts' }
  | { readonly id: number; readonly kind: 'search'; readonly request: SearchRequest }
  | { readonly id: number; readonly kind: 'contexts'; readonly request: ContextsRequest };

/** Worker → page. */
export type EngineAnswer =
  | { readonly id: number; readonly kind: 'facts'; readonly response: ArchiveFacts }
  | { readonly id: number; readonly kind: 'search'; readonly response: SearchResponse }
  | { readonly id: number; readonly kind: 'contexts'; readonly response: readonly HitContexts[] }
  | { readonly id: number; readonly kind: 'failure'; readonly failure: SearchFailure };

/** The content of an index file, and the check that it carries (`checkOf` of its data). */
export interface IndexFile {
  readonly check: string;
  readonly data: string;
}

/**
 * Where files come from, so that the engine knows neither `fetch` nor `<script>`. An index file is the classic script
 * `backfileIndex("NAME","CHECK","DATA");`: load it by a `<script>` element and define that function, or fetch it and take
 * it apart with `indexFileIn`. The engine keeps what it has loaded and compares the checks. Reject with a `SearchError`.
 */
export interface IndexLoader {
  /** `name` is the path below `/search/index/` without `.js`; `check` may stand in the query (`?v=`) against old caches. */
  load(name: string, check: string | null): Promise<IndexFile>;
  /**
   * An article's record (`article.json` as text) by its site URL; null where it cannot be fetched (`file://`): then the
   * engine loads the text from the index (a portable build has it there).
   */
  record(url: string): Promise<string | null>;
}

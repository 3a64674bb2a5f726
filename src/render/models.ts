/**
 * Page models: everything a template needs to draw a page, computed before any template runs. A page is a pure
 * function of its template and its model. Texts are plain text (templates escape them) except where a name ends in
 * `Html`. URLs are site URLs; templates turn them into relative links with the `to` filter.
 */
import type { Lang, SiteUrl } from '../record/brands.js';
import type {
  ArticleLink,
  Calendar,
  Chart,
  CountedLink,
  FeedLink,
  IndexEntry,
  Link,
  ListGroup,
  ListItem,
  NamedLink,
  NameList,
  PageHead,
  Pagination,
  ShownDate,
} from './page-parts.js';
import type { SearchTexts } from './search-words.js';

/** Name of the template that draws a model: `templates/<kind>.njk`. */
export type PageKind =
  | 'home'
  | 'article'
  | 'year'
  | 'month'
  | 'day'
  | 'undated'
  | 'facets'
  | 'facet'
  | 'about'
  | 'data'
  | 'copies'
  | 'search'
  | 'notFound'
  | 'redirect'
  | 'tombstone';

interface PageBase {
  readonly url: SiteUrl;
  readonly head: PageHead;
  /** Way from the start page to this one, this page's own label last without link. */
  readonly trail: readonly Link[];
  /** URL of the entry of the main navigation that this page belongs to, or null. */
  readonly section: SiteUrl | null;
}

export interface HomePage extends PageBase {
  readonly kind: 'home';
  readonly intro: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly url: SiteUrl | null }[];
  readonly chart: Chart | null;
  /** `Latest articles`; where no article is dated, `Articles`. */
  readonly latestHeading: string;
  readonly latest: readonly ListItem[];
  /** Ways in: the strongest entries of each facet. */
  readonly ways: readonly { readonly heading: string; readonly url: SiteUrl; readonly links: readonly CountedLink[] }[];
  /** Years, newest first, each with its months. */
  readonly years: readonly { readonly year: CountedLink; readonly months: readonly CountedLink[] }[];
}

export interface ArticleFigure {
  readonly caption: string | null;
  readonly credit: string | null;
  /** Picture in the site, or null: then the caption stands as a note. */
  readonly image: { readonly url: SiteUrl; readonly alt: string } | null;
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article';
  readonly id: string;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly kicker: readonly Link[];
  readonly headline: string;
  readonly headlineKnown: boolean;
  readonly standfirst: string | null;
  readonly byline: readonly NamedLink[];
  readonly dateline: string | null;
  readonly date: ShownDate | null;
  /** Where an inferred date comes from: `from a caption` and the words, or null when it was printed as such. */
  readonly dateEvidence: { readonly how: string; readonly quote: string } | null;
  readonly updated: ShownDate | null;
  readonly figures: readonly ArticleFigure[];
  /** The text as sanitised HTML. */
  readonly bodyHtml: string;
  readonly notes: readonly string[];
  /** What the archive's keeper adds to the article, or null. */
  readonly keeperNote: string | null;
  /** Names of the fields that the archive's keeper corrected. */
  readonly corrected: readonly string[];
  readonly source: Link | null;
  /** Address the article was saved from (http or https only), or null. */
  readonly sourceUrl: string | null;
  readonly captured: string | null;
  readonly rights: string | null;
  readonly status: string | null;
  /** Subjects, topics, people, places, organisations: each that the article names any of. */
  readonly names: readonly NameList[];
  readonly previous: ListItem | null;
  readonly next: ListItem | null;
  /** Absent where it stands alone. */
  readonly relations?: ArticleRelations;
  /** The page's own address where its canonical one is that of the article it is a copy of. */
  readonly address?: string;
  readonly saved: {
    readonly file: string;
    readonly lines: string;
    readonly encoding: string;
    /** SHA-256 of source.txt. */
    readonly sha256: string;
    readonly textUrl: SiteUrl;
    readonly jsonUrl: SiteUrl;
    readonly residueLines: number;
  };
}

/** Other articles that an article's page names. */
export interface ArticleRelations {
  /** The article that this one is a copy of and is listed as, or null. */
  readonly copyOf: ArticleLink | null;
  /** Further copies, and how many there are beside those. */
  readonly copies: readonly ArticleLink[];
  readonly moreCopies: number;
  readonly earlierVersions: readonly ArticleLink[];
  readonly laterVersions: readonly ArticleLink[];
  /** About the same things, nearest first. */
  readonly related: readonly ArticleLink[];
}

interface ListingBase extends PageBase {
  readonly heading: string;
  /** `128 articles`, and the like. */
  readonly intro: string;
  readonly groups: readonly ListGroup[];
  readonly pagination: Pagination | null;
  readonly chart: Chart | null;
  readonly previous: Link | null;
  readonly next: Link | null;
}

export interface YearPage extends ListingBase {
  readonly kind: 'year';
  readonly months: readonly CountedLink[];
}

export interface MonthPage extends ListingBase {
  readonly kind: 'month';
  readonly calendar: Calendar;
}

export interface DayPage extends ListingBase {
  readonly kind: 'day';
}

export interface UndatedPage extends ListingBase {
  readonly kind: 'undated';
}

/** Index of a facet: /topics/, /people/, /places/, /organisations/, /sources/, /authors/. */
export interface FacetsPage extends PageBase {
  readonly kind: 'facets';
  readonly heading: string;
  readonly intro: string;
  readonly strongest: readonly IndexEntry[];
  readonly letters: readonly {
    readonly id: string;
    readonly letter: string;
    readonly entries: readonly IndexEntry[];
  }[];
}

/** One name of a facet: /topics/syria/. */
export interface FacetPage extends ListingBase {
  readonly kind: 'facet';
  readonly facetLabel: string;
  readonly also: readonly string[];
  readonly broader: Link | null;
  readonly narrower: readonly Link[];
  /** Names that stand in the same articles, strongest first, each with the number of those. */
  readonly namedWith: readonly CountedLink[];
  readonly sameAs: readonly string[];
}

export interface AboutPage extends PageBase {
  readonly kind: 'about';
  readonly heading: string;
  readonly aboutHtml: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly url: SiteUrl | null }[];
  readonly keeper: string | null;
  readonly contact: string | null;
  readonly rights: string | null;
}

export interface DataPage extends PageBase {
  readonly kind: 'data';
  readonly heading: string;
  readonly files: readonly { readonly url: SiteUrl; readonly label: string; readonly note: string }[];
}

/** The groups of copies: each under the headline of the article that it is listed as. */
export interface CopiesPage extends ListingBase {
  readonly kind: 'copies';
}

/** The search page: a plain form, and what the program in the browser needs to answer it. */
export interface SearchPage extends PageBase {
  readonly kind: 'search';
  readonly heading: string;
  readonly texts: SearchTexts;
  /** Examples of queries, each with what it finds. */
  readonly help: readonly { readonly query: string; readonly finds: string }[];
  /** The listings, for readers whose browser runs no programs. */
  readonly ways: readonly Link[];
  /** What the program in the browser says and cites, as JSON that is safe to stand inside a script element. */
  readonly settingsJson: string;
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'notFound';
}

/** A URL that moved. */
export interface RedirectPage extends PageBase {
  readonly kind: 'redirect';
  readonly target: SiteUrl;
}

/** A URL whose page is no longer in the archive. */
export interface TombstonePage extends PageBase {
  readonly kind: 'tombstone';
  readonly heading: string;
  readonly text: string;
}

export type PageModel =
  | HomePage
  | ArticlePage
  | YearPage
  | MonthPage
  | DayPage
  | UndatedPage
  | FacetsPage
  | FacetPage
  | AboutPage
  | DataPage
  | CopiesPage
  | SearchPage
  | NotFoundPage
  | RedirectPage
  | TombstonePage;

/** What every page can use beside its own model: `site` in templates. */
export interface SiteModel {
  readonly title: string;
  readonly description: string;
  readonly language: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly address: string | null;
  readonly nav: readonly Link[];
  readonly feeds: readonly FeedLink[];
  readonly generator: string;
  readonly rights: string | null;
  /** The site's own words in its language, by key: `site.words.previousPage`. */
  readonly words: Readonly<Record<string, string>>;
}

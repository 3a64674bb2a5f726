/** What page models are made of: links, dates, lists, charts, calendars. Texts are plain, URLs are the site's. */
import type { Lang, SiteUrl } from '../record/brands.js';

export interface Link {
  readonly url: SiteUrl;
  readonly label: string;
}

/** A name, with its page where it has one. */
export interface NamedLink {
  readonly url: SiteUrl | null;
  readonly label: string;
}

/** Names of one kind that an article mentions, strongest first: those that are seen at once, and the rest. */
export interface NameList {
  readonly heading: string;
  readonly shown: readonly NamedLink[];
  readonly more: readonly NamedLink[];
  /** `7 more`; null where there are none. */
  readonly moreLabel: string | null;
}

export interface CountedLink extends Link {
  readonly count: number;
}

export interface FeedLink {
  readonly url: SiteUrl;
  readonly type: 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
}

/** What stands in the head of a page. */
export interface PageHead {
  /** Without the archive's name; the template adds it. */
  readonly title: string;
  readonly description: string;
  /** Absolute when the archive has an address, else null. */
  readonly canonical: string | null;
  readonly ogType: 'article' | 'website';
  /** Absolute address of a picture, or null. */
  readonly ogImage: string | null;
  /** ISO date for `article:published_time`, or null. */
  readonly published: string | null;
  /** Feeds of what this page lists: the site's on the start page, a name's on the name's; else none. */
  readonly feeds: readonly FeedLink[];
  /** JSON-LD, safe to stand inside a script element, or null. */
  readonly jsonLdHtml: string | null;
  readonly index: boolean;
}

/** A date as shown: never a guess about what is not known. */
export interface ShownDate {
  /** `15 February 2023`, `February 2023`, `not before 15 February 2023`. */
  readonly text: string;
  /** Valid `datetime` attribute, or null where HTML has none for it (a bound). */
  readonly datetime: string | null;
  readonly edtf: string;
  /** True when it was not printed as a publication date. */
  readonly inferred: boolean;
}

/** A link to an article beside another one. */
export interface ArticleLink extends Link {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly date: ShownDate | null;
  readonly source: string | null;
}

/** Copies of an article that are not listed themselves. */
export interface AlsoIn {
  /** Each by its publication, or by its file where that does not tell it apart. */
  readonly links: readonly Link[];
  /** How many there are beside those named. */
  readonly more: number;
}

/** One article in a listing. */
export interface ListItem {
  readonly url: SiteUrl;
  /** Headline, or the opening words where none is known. */
  readonly title: string;
  readonly titleKnown: boolean;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly date: ShownDate | null;
  readonly source: string | null;
  readonly byline: string | null;
  /** Standfirst or the opening of the text, at most about 200 characters. */
  readonly summary: string;
  /** Absent where it has no copies. */
  readonly alsoIn?: AlsoIn;
}

export interface ListGroup {
  readonly id: string;
  /** Heading of the group, linked where `url` is given; null when the page is one group. */
  readonly heading: string | null;
  readonly url: SiteUrl | null;
  readonly items: readonly ListItem[];
}

export interface Pagination {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Items on all pages. */
  readonly total: number;
  readonly previous: SiteUrl | null;
  readonly next: SiteUrl | null;
  /** One entry a page number shown; null stands for a gap. */
  readonly links: readonly (CountedLink | null)[];
}

export interface ChartBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** `1994`, `March 1994`. */
  readonly label: string;
  /** Page of the period, or null where it has none (no article then). */
  readonly url: SiteUrl | null;
}

/** A name in the index of its facet. */
export interface IndexEntry extends CountedLink {
  /** Coverage by year as the `d` of an SVG path in a box of `SPARK_WIDTH` by `SPARK_HEIGHT`; null where one year has all. */
  readonly spark: string | null;
}

/** Articles over time as a bar chart; numbers are in the SVG's own units. */
export interface Chart {
  readonly title: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly ChartBar[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  /** y of the base line. */
  readonly baseline: number;
}

export interface CalendarDay {
  /** Day of the month, or null for a cell outside the month. */
  readonly day: number | null;
  readonly count: number;
  readonly url: SiteUrl | null;
  /** Spoken label, e.g. `15 February 2023: 3 articles`. */
  readonly label: string;
}

export interface Calendar {
  readonly caption: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly CalendarDay[])[];
}

/**
 * What a feed says, before it is written as Atom or JSON: plain texts without forbidden characters, dates as ISO
 * timestamps at midnight UTC (a feed has no plain dates), and links ready to be written.
 */

/** What every feed says of an article: the same object each time, so that it is written once. */
export interface FeedStory {
  /** `urn:uuid:…`, made from the article's ID. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  /** Empty where nobody is named: then the feed's own author counts. */
  readonly authors: readonly string[];
  /** What it is about: a code or slug, its name, and the address that codes belong to. */
  readonly categories: readonly { readonly id: string; readonly label: string; readonly scheme: string | null }[];
  readonly lang: string;
}

export interface FeedEntry {
  readonly story: FeedStory;
  /** From the feed to the article. */
  readonly link: string;
}

export interface FeedContent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly rights: string | null;
  readonly lang: string;
  /** Newest of the entries' `updated`. */
  readonly updated: string;
  /** The page that lists the same articles. */
  readonly home: string;
  /** The feed's own address, by format. */
  readonly self: { readonly atom: string; readonly json: string };
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

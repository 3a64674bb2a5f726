/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Written as a plain object: the library that writes
 * our Atom feeds knows only version 1, with one author, no languages, and plain text passed off as HTML.
 */
import type { FeedContent, FeedEntry } from './feed-content.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

const people = (names: readonly string[]) => names.map((name) => ({ name }));

/** A key with no value, for fields that the format wants absent rather than empty. */
const absent = undefined;

function item({ story: entry, link }: FeedEntry) {
  return {
    id: entry.id,
    url: link,
    title: entry.title === '' ? absent : entry.title,
    content_text: entry.summary,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.length === 0 ? absent : people(entry.authors),
    tags: entry.categories.length === 0 ? absent : entry.categories.map(({ label }) => label),
    language: entry.lang,
  };
}

/** The feed as a JSON document with a final line end. */
export function jsonFeed(feed: FeedContent): string {
  const document = {
    version: VERSION,
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description === '' ? absent : feed.description,
    authors: people([feed.author]),
    language: feed.lang,
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

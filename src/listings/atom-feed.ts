/**
 * A feed as Atom 1.0 (RFC 4287). The door to the library `feed`.
 *
 * The library leaves markup in attributes as it is, reads `&amp;` in a text as `&`, and wants every link absolute. So
 * it is given texts in which signs that mean something in markup are replaced by characters that XML forbids (our texts
 * have none of them, see `xml-text.ts`), and links under a scheme of our own; both are put right in what it returns.
 */
import { type Author, Feed } from 'feed';
import type { FeedContent, FeedEntry } from './feed-content.js';

/** Stand-ins for the signs of markup, with what they become. */
const SIGNS = [
  { sign: '&', standIn: '\u0001', written: '&amp;' },
  { sign: '<', standIn: '\u0002', written: '&lt;' },
  { sign: '>', standIn: '\u0003', written: '&gt;' },
  { sign: '"', standIn: '\u0004', written: '&quot;' },
] as const;

/** Scheme under which links pass through the library: as an opaque address it is neither resolved nor changed. */
const SCHEME = 'backfile-link:';

const masked = (text: string) => SIGNS.reduce((done, { sign, standIn }) => done.replaceAll(sign, standIn), text);

/** Quotation marks are masked in texts, so the second replacement can only meet the library's own attributes. */
function unmasked(xml: string): string {
  return SIGNS.reduce((done, { standIn, written }) => done.replaceAll(standIn, written), xml).replaceAll(
    `href="${SCHEME}`,
    'href="',
  );
}

const author = (name: string): Author => ({ name: masked(name) });

function item(entry: FeedEntry): Parameters<Feed['addItem']>[0] {
  return {
    id: entry.id,
    link: SCHEME + entry.link,
    title: masked(entry.title),
    description: masked(entry.summary),
    published: new Date(entry.published),
    date: new Date(entry.updated),
    author: entry.authors.map(author),
    category: entry.topics.map(({ id, label }) => ({ term: masked(id), name: masked(label) })),
  };
}

/** The feed as an XML document with a final line end. */
export function atomFeed(feed: FeedContent): string {
  const writer = new Feed({
    id: feed.id,
    title: masked(feed.title),
    updated: new Date(feed.updated),
    generator: 'Backfile',
    author: author(feed.author),
    link: SCHEME + feed.home,
    feed: SCHEME + feed.self.atom,
    ...(feed.description === '' ? {} : { description: masked(feed.description) }),
    ...(feed.rights === null ? {} : { copyright: masked(feed.rights) }),
  });
  for (const entry of feed.entries) writer.addItem(item(entry));
  return `${unmasked(writer.atom1())}\n`;
}

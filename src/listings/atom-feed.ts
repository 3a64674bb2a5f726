/**
 * A feed as Atom 1.0 (RFC 4287). The door to the library `feed`.
 *
 * The library leaves markup in attributes as it is, reads `&amp;` in a text as `&`, and wants every link absolute. So
 * it is given texts in which signs that mean something in markup are replaced by characters that XML forbids (our texts
 * have none of them, see `xml-text.ts`), and links under a scheme of our own; both are put right in what it returns.
 */
import { type Author, Feed } from 'feed';
import type { FeedContent, FeedStory } from './feed-content.js';

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

/** A text as it stands in an attribute. */
const escaped = (text: string) => SIGNS.reduce((done, { sign, written }) => done.replaceAll(sign, written), text);

/** Quotation marks are masked in texts, so the second replacement can only meet the library's own attributes. */
function unmasked(xml: string): string {
  return SIGNS.reduce((done, { standIn, written }) => done.replaceAll(standIn, written), xml).replaceAll(
    `href="${SCHEME}`,
    'href="',
  );
}

const author = (name: string): Author => ({ name: masked(name) });

function item(story: FeedStory): Parameters<Feed['addItem']>[0] {
  return {
    id: story.id,
    link: SCHEME,
    title: masked(story.title),
    description: masked(story.summary),
    published: new Date(story.published),
    date: new Date(story.updated),
    author: story.authors.map(author),
    category: story.categories.map(({ id, label, scheme }) => ({
      term: masked(id),
      name: masked(label),
      ...(scheme === null ? {} : { scheme }),
    })),
  };
}

/** Texts before and behind the link of an entry. */
interface WrittenEntry {
  readonly before: string;
  readonly behind: string;
}

const BEGIN = '    <entry>';
const END = '</entry>\n';
const LINK = `href="${SCHEME}`;

/** The library takes as long for an entry as we for a page, and an article stands in the feeds of many names. */
const entries = new WeakMap<FeedStory, WrittenEntry>();

/** An entry as the library writes it in a feed of its own. */
function entryOf(story: FeedStory): WrittenEntry {
  const known = entries.get(story);
  if (known !== undefined) return known;
  const writer = new Feed({ id: '', title: '', copyright: '' });
  writer.addItem(item(story));
  const xml = writer.atom1();
  const entry = xml.slice(xml.indexOf(BEGIN), xml.lastIndexOf(END) + END.length);
  const at = entry.indexOf(LINK);
  if (at < 0) throw new Error(`no link in the entry ${story.id}`);
  const made = { before: unmasked(entry.slice(0, at)), behind: unmasked(entry.slice(at + LINK.length)) };
  entries.set(story, made);
  return made;
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
  const head = unmasked(writer.atom1()).replace(/<\/feed>\s*$/, '');
  const body = feed.entries.map(({ story, link }) => {
    const { before, behind } = entryOf(story);
    return `${before}href="${escaped(link)}${behind}`;
  });
  return `${head}${body.join('')}</feed>\n`;
}

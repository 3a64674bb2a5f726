import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type FeedOptions, feedsOf } from '../../src/listings/feeds.js';
import { siteUrl } from '../../src/record/brands.js';
import { type ArticleWords, archiveOf, articleOf, settingsOf } from './article-of.js';
import { childrenOf, textsOf, type XmlElement, xmlRoot } from './xml-checked.js';

const harbour = { pageUrl: siteUrl('/topics/harbour/'), feedBase: siteUrl('/topics/harbour/') };
const root = { pageUrl: siteUrl('/'), feedBase: siteUrl('/') };
const online = settingsOf({ address: 'https://example.org/archive/' });

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title?: string;
    readonly content_text: string;
    readonly date_published: string;
    readonly authors?: readonly { readonly name: string }[];
  }[];
}

function feeds(articles: FeedOptions['articles'], more: Partial<FeedOptions> = {}) {
  const [atom, json] = feedsOf({
    settings: settingsOf(),
    title: 'Test',
    subjects: new Map(),
    ...root,
    articles,
    size: 50,
    ...more,
  });
  const parsed: JsonFeed = JSON.parse(json?.content ?? '');
  return { atom: xmlRoot(atom?.content ?? ''), json: parsed, urls: [atom?.url, json?.url] };
}

const hrefs = (element: XmlElement) => childrenOf(element, 'link').map((link) => link.attributes.get('href'));
/** What a reader sees of a construct with `type="html"`. */
const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('feeds', () => {
  const article = articleOf({
    date: '2023-02-15',
    updated: '2023-02-17',
    title: 'Ferry & tide: 2 < 3',
    standfirst: 'A "new" timetable',
    byline: ['Ada Quill', 'Ben Marsh'],
    subjects: ['04000000'],
    topics: ['Harbour & quay', 'Ferries'],
    lang: 'fr',
  });

  test('stand beside the page they follow', () => {
    assert.deepEqual(feeds([], harbour).urls, ['/topics/harbour/feed.xml', '/topics/harbour/feed.json']);
  });

  test('say the same in Atom', () => {
    const { atom } = feeds([article]);
    assert.equal(atom.attributes.get('xmlns'), 'http://www.w3.org/2005/Atom');
    assert.deepEqual(textsOf(atom, 'title'), ['Test']);
    assert.deepEqual(textsOf(atom, 'updated'), ['2023-02-17T00:00:00.000Z']);
    assert.deepEqual(textsOf(atom, 'generator'), ['Backfile']);
    assert.deepEqual(
      childrenOf(atom, 'author').map((author) => textsOf(author, 'name')),
      [['The Test Archive']],
    );
    const [entry, ...others] = childrenOf(atom, 'entry');
    assert.ok(entry !== undefined && others.length === 0);
    assert.deepEqual(textsOf(entry, 'title').map(unescaped), ['Ferry & tide: 2 < 3']);
    assert.deepEqual(textsOf(entry, 'summary').map(unescaped), ['A "new" timetable']);
    assert.deepEqual(textsOf(entry, 'published'), ['2023-02-15T00:00:00.000Z']);
    assert.deepEqual(textsOf(entry, 'updated'), ['2023-02-17T00:00:00.000Z']);
    assert.deepEqual(
      childrenOf(entry, 'author').flatMap((author) => textsOf(author, 'name')),
      ['Ada Quill', 'Ben Marsh'],
    );
    assert.deepEqual(
      childrenOf(entry, 'category').map(({ attributes }) =>
        ['term', 'label', 'scheme'].map((name) => attributes.get(name)),
      ),
      [
        ['04000000', 'economy, business and finance', 'http://cv.iptc.org/newscodes/mediatopic/'],
        ['harbour-and-quay', 'Harbour & quay', undefined],
        ['ferries', 'Ferries', undefined],
      ],
    );
  });

  test('say the same in JSON', () => {
    const { json, atom } = feeds([article], { settings: online });
    assert.deepEqual(json, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Test',
      home_page_url: 'https://example.org/archive/',
      feed_url: 'https://example.org/archive/feed.json',
      description: 'Articles for tests',
      authors: [{ name: 'The Test Archive' }],
      language: 'en',
      items: [
        {
          id: textsOf(childrenOf(atom, 'entry')[0] ?? atom, 'id')[0],
          url: `https://example.org/archive${article.url}`,
          title: 'Ferry & tide: 2 < 3',
          content_text: 'A "new" timetable',
          date_published: '2023-02-15T00:00:00.000Z',
          date_modified: '2023-02-17T00:00:00.000Z',
          authors: [{ name: 'Ada Quill' }, { name: 'Ben Marsh' }],
          tags: ['economy, business and finance', 'Harbour & quay', 'Ferries'],
          language: 'fr',
        },
      ],
    });
  });

  test('link absolutely where the archive has an address, else from the feed file', () => {
    const absolute = feeds([article], { settings: online, ...harbour }).atom;
    assert.deepEqual(hrefs(absolute), [
      'https://example.org/archive/topics/harbour/',
      'https://example.org/archive/topics/harbour/feed.xml',
    ]);
    assert.deepEqual(childrenOf(absolute, 'entry').flatMap(hrefs), [`https://example.org/archive${article.url}`]);
    const relative = feeds([article], harbour);
    assert.deepEqual(hrefs(relative.atom), ['./', 'feed.xml']);
    assert.deepEqual(childrenOf(relative.atom, 'entry').flatMap(hrefs), [`../..${article.url}`]);
    assert.equal(relative.json.items[0]?.url, `../..${article.url}`);
    assert.equal(relative.json.feed_url, 'feed.json');
  });

  test('name an entry by its article alone, so that it outlives address, title and URL', () => {
    const ids = (words: ArticleWords, settings = settingsOf()) =>
      feeds([articleOf({ key: 'one', date: '2023-02-15', ...words })], { settings }).json.items[0]?.id ?? '';
    assert.match(ids({}), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(ids({}), ids({ title: 'Corrected', date: '2023-02-16' }, online));
    assert.notEqual(ids({}), ids({ key: 'two' }));
  });

  test('name each feed differently', () => {
    const id = (more: Partial<FeedOptions>) => textsOf(feeds([], more).atom, 'id')[0];
    assert.notEqual(id(root), id(harbour));
    assert.equal(id({ ...root, settings: online }), id(root));
  });

  test('hold the newest fifty of the articles that are dated to the day', () => {
    const days = Array.from({ length: 60 }, (_, n) => ({ date: `2023-01-${String((n % 28) + 1).padStart(2, '0')}` }));
    const vague = ['2024', '2024-05', '2024-05-01~', '2024-05-01/..', null].map((date) => ({ date }));
    const { atom, json } = feeds(archiveOf(...days, ...vague));
    assert.equal(childrenOf(atom, 'entry').length, 50);
    assert.equal(json.items.length, 50);
    assert.equal(json.items[0]?.date_published, '2023-01-28T00:00:00.000Z');
    assert.deepEqual(textsOf(atom, 'updated'), ['2023-01-28T00:00:00.000Z']);
  });

  test('are valid without entries, and dated by no clock', () => {
    const { atom, json } = feeds([]);
    assert.deepEqual(textsOf(atom, 'updated'), ['1970-01-01T00:00:00.000Z']);
    assert.deepEqual(json.items, []);
  });

  test('name the source where there is no byline, and leave the author to the feed where there is neither', () => {
    const names = (words: ArticleWords) =>
      childrenOf(feeds([articleOf({ date: '2023-02-15', ...words })]).atom, 'entry')
        .flatMap((entry) => childrenOf(entry, 'author'))
        .flatMap((author) => textsOf(author, 'name'));
    assert.deepEqual(names({ source: 'Port Courier' }), ['Port Courier']);
    assert.deepEqual(names({}), []);
  });

  test('call an untitled article by its opening words', () => {
    const { json } = feeds([articleOf({ date: '2023-02-15', title: null, paragraphs: ['The quay was empty.'] })]);
    assert.equal(json.items[0]?.title, 'The quay was empty.');
    assert.equal(json.items[0]?.content_text, 'The quay was empty.');
  });

  test('sum an article up by its standfirst, else by what opens its text, cut at a word', () => {
    const summary = (words: ArticleWords) => feeds([articleOf({ date: '2023-02-15', ...words })]).json.items[0];
    const paragraphs = ['The quay was empty.', 'Nobody came.'];
    assert.equal(summary({ paragraphs })?.content_text, 'The quay was empty. Nobody came.');
    assert.equal(summary({ paragraphs, standfirst: 'A quiet day.' })?.content_text, 'A quiet day.');
    const long = summary({ title: null, paragraphs: ['The quay was empty again. '.repeat(40)] });
    const cut = [
      [long?.content_text ?? '', 300],
      [long?.title ?? '', 80],
    ] as const;
    for (const [text, limit] of cut) {
      assert.ok(text.length <= limit && text.length > limit - 12, text);
      assert.match(text, /^The quay .*(?:quay|was|empty|again|The)…$/);
    }
  });

  test('survive any text: the XML stays well-formed and both formats keep the words', () => {
    const hostile = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom(']]>', '<', '&amp;', '&', '"', "'", 'href="backfile-link:', '<!--', '\u0001', '$&', 'a'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const words = { title: text, standfirst: text, byline: [`x${text}`], topics: [`x${text}`], source: text };
        const { atom, json } = feeds([articleOf({ date: '2023-02-15', ...words })], {
          title: text,
          settings: settingsOf({ title: `x${text}`, description: text, rights: text }),
        });
        const entry = childrenOf(atom, 'entry')[0] ?? atom;
        const lines = (words: string) => words.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
        assert.equal(unescaped(textsOf(entry, 'title')[0] ?? ''), lines(json.items[0]?.title ?? ''));
        assert.deepEqual(
          childrenOf(entry, 'author').flatMap((author) => textsOf(author, 'name')),
          json.items[0]?.authors?.map((author) => lines(author.name)),
        );
        assert.equal(textsOf(atom, 'title')[0] ?? '', lines(json.title));
        assert.equal(childrenOf(entry, 'category').length, 1);
      }),
    );
  });
});

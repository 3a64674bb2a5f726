/** Nothing rots: what an article is called and where it stands outlives every correction, and what moved leads on. */
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Files, type Workplace, workplace, writeFiles } from './build-site.js';
import { all, attribute, hasPage, linkRel, meta, pageAt, pagesOf, texts } from './pages.js';
import { type ArticleRecord, recordsOf } from './records.js';
import { assertLinksResolve, kindOf } from './site-rules.js';

const LAMP = `The Lamp on the Mole Is Lit

By Ada Lunt

Published: 12 March 2001

The lamp on the mole was lit on Monday by a boy with a pole, who had been told to say nothing and said so.
`;

const FERRY = `---
title: The Ferry Goes Round
date: 2001-03-14
tags: [Ferries]
---

The ferry went round the island twice on Tuesday because nobody had told the mate where the pier was.
`;

const TWO = `The Goose Returns

Published: 15 March 2001

The goose came back on Thursday, by the evening boat, in a basket that was marked for somebody else.



The Goose Leaves Again

Published: 16 March 2001

The goose left again on Friday, on foot, along the pier and then along the road, at its own pace.
`;

const ARCHIVE: Files = { 'lamp.txt': LAMP, 'ferry.md': FERRY, 'goose.txt': TWO };

/** The archive as it was published once: built a single time, copied for each test that goes on from there. */
let base: Promise<{ readonly articles: string; readonly records: readonly ArticleRecord[] }> | null = null;

async function publishOnce(): Promise<{ readonly articles: string; readonly records: readonly ArticleRecord[] }> {
  const place = workplace({ articles: ARCHIVE });
  return { articles: place.articles, records: await build(place) };
}

async function published(): Promise<{ readonly place: Workplace; readonly records: readonly ArticleRecord[] }> {
  base ??= publishOnce();
  const { articles, records } = await base;
  return { place: workplace({ from: articles }), records };
}

async function build(place: Workplace): Promise<readonly ArticleRecord[]> {
  const ran = await place.run();
  assert.equal(ran.code, 0, ran.stderr);
  assertLinksResolve(place.site, pagesOf(place.site));
  return recordsOf(place.site);
}

/** The record of an article whose text begins with these words. */
function withText(records: readonly ArticleRecord[], words: string): ArticleRecord {
  return (
    records.find(({ body }) => body[0]?.startsWith(words) === true) ?? assert.fail(`no article begins with ${words}`)
  );
}

const identityOf = (records: readonly ArticleRecord[], words: string) => {
  const { id, url } = withText(records, words);
  return { id, url };
};

/** Lines of `_redirects`. */
function redirects(place: Workplace): readonly string[] {
  return readFileSync(join(place.site, '_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** That the page at `from` leads on to `to`, to people, browsers and hosts. */
function assertRedirects(place: Workplace, from: string, to: string): void {
  const page = pageAt(place.site, from);
  assert.equal(kindOf(page), 'redirect', from);
  const absolute = (link: string | null | undefined) => new URL(link ?? '', `https://x.example${from}`).pathname;
  assert.equal(absolute(linkRel(page, 'canonical')), to, 'canonical');
  const refresh = all(page, 'meta').find((element) => attribute(element, 'http-equiv') === 'refresh');
  assert.equal(absolute(/url=(.*)$/.exec(attribute(refresh ?? assert.fail(), 'content') ?? '')?.[1]), to, 'refresh');
  assert.deepEqual(
    all(page, 'a').map((link) => absolute(attribute(link, 'href'))),
    [to],
  );
  assert.equal(meta(page, 'robots'), 'noindex');
  assert.ok(redirects(place).includes(`${from} ${to} 301`), `_redirects leads from ${from} to ${to}`);
}

describe('an article keeps its ID and URL', () => {
  const changes: readonly {
    readonly name: string;
    readonly change: (place: Workplace) => void;
    readonly words: string;
  }[] = [
    {
      name: 'when its file is renamed',
      words: 'The lamp on the mole',
      change: ({ articles }) => renameSync(join(articles, 'lamp.txt'), join(articles, 'a new name.txt')),
    },
    {
      name: 'when its file moves to a folder that is called by a date',
      words: 'The ferry went round',
      change: ({ articles }) => {
        writeFiles(articles, { '1999/12/31/ferry.md': FERRY });
        rmSync(join(articles, 'ferry.md'));
      },
    },
    {
      name: 'when its title is corrected in front matter',
      words: 'The ferry went round',
      change: ({ articles }) =>
        writeFileSync(join(articles, 'ferry.md'), FERRY.replace('Goes Round', 'Goes Round Twice')),
    },
    {
      name: 'when its date is corrected in front matter',
      words: 'The ferry went round',
      change: ({ articles }) => writeFileSync(join(articles, 'ferry.md'), FERRY.replace('2001-03-14', '2002-05-06')),
    },
    {
      name: 'when its title and date are corrected and its file is renamed',
      words: 'The ferry went round',
      change: ({ articles }) => {
        rmSync(join(articles, 'ferry.md'));
        const corrected = FERRY.replace('2001-03-14', '2002-05-06').replace('The Ferry Goes Round', 'Round Again');
        writeFileSync(join(articles, 'renamed.md'), corrected);
      },
    },
    {
      name: 'when its text is mended',
      words: 'The lamp on the mole',
      change: ({ articles }) =>
        writeFileSync(join(articles, 'lamp.txt'), LAMP.replace('a boy with a pole', 'a girl with a pole')),
    },
    {
      name: 'when its headline is mended in its text',
      words: 'The lamp on the mole',
      change: ({ articles }) => writeFileSync(join(articles, 'lamp.txt'), LAMP.replace('Is Lit', 'Is Lit at Last')),
    },
    {
      name: 'when front matter is written above its text',
      words: 'The lamp on the mole',
      change: ({ articles }) => writeFileSync(join(articles, 'lamp.txt'), `---\ntopics: [Lamps]\n---\n${LAMP}`),
    },
    {
      name: 'when the line ends and the encoding of its file change',
      words: 'The lamp on the mole',
      change: ({ articles }) =>
        writeFileSync(join(articles, 'lamp.txt'), Buffer.from(`\ufeff${LAMP.replaceAll('\n', '\r\n')}`, 'utf16le')),
    },
    {
      name: 'when another article comes to stand before it in its file',
      words: 'The goose left again',
      change: ({ articles }) =>
        writeFileSync(
          join(articles, 'goose.txt'),
          TWO.replace('\n\n\n\nThe Goose Leaves', `\n\n\n\n${LAMP.replaceAll('amp', 'adder')}\n\n\nThe Goose Leaves`),
        ),
    },
    {
      name: 'when the articles of its file change places',
      words: 'The goose came back',
      change: ({ articles }) => {
        const [first = '', second = ''] = TWO.trimEnd().split('\n\n\n\n');
        writeFileSync(join(articles, 'goose.txt'), `${second}\n\n\n\n${first}\n`);
      },
    },
  ];
  for (const { name, change, words } of changes) {
    test(name, async () => {
      const { place, records: before } = await published();
      change(place);
      const after = await build(place);
      assert.deepEqual(identityOf(after, words), identityOf(before, words));
      for (const { id, url } of before) {
        assert.equal(after.find((record) => record.id === id)?.url, url, `${url} keeps its article`);
      }
    });
  }
});

describe('a page moves only where its keeper asks for it', () => {
  test('another slug moves it, and the old URL leads on', async () => {
    const { place, records } = await published();
    const before = identityOf(records, 'The ferry went round');
    writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('tags:', 'slug: twice-round\ntags:'));
    const after = identityOf(await build(place), 'The ferry went round');
    assert.deepEqual(after, { id: before.id, url: '/2001/03/14/twice-round/' });
    assertRedirects(place, before.url, after.url);
  });

  test('every URL that it ever had leads on to where it stands now', async () => {
    const place = workplace({ articles: ARCHIVE });
    const urls: string[] = [];
    for (const slug of ['first', 'second', 'third']) {
      writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('tags:', `slug: ${slug}\ntags:`));
      urls.push(identityOf(await build(place), 'The ferry went round').url);
    }
    assert.deepEqual(urls, ['/2001/03/14/first/', '/2001/03/14/second/', '/2001/03/14/third/']);
    for (const url of urls.slice(0, 2)) assertRedirects(place, url, '/2001/03/14/third/');
  });

  test('a page that moves back stands where it stood, and the URL in between leads there', async () => {
    const place = workplace({ articles: ARCHIVE });
    const moved = FERRY.replace('tags:', 'slug: elsewhere\ntags:');
    const home = identityOf(await build(place), 'The ferry went round');
    writeFileSync(join(place.articles, 'ferry.md'), moved);
    await build(place);
    writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('tags:', 'slug: the-ferry-goes-round\ntags:'));
    const back = identityOf(await build(place), 'The ferry went round');
    assert.deepEqual(back, home);
    assertRedirects(place, '/2001/03/14/elsewhere/', home.url);
  });

  test('a new article does not take a URL that leads to another', async () => {
    const { place, records: before } = await published();
    const { url } = identityOf(before, 'The ferry went round');
    writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('tags:', 'slug: twice-round\ntags:'));
    await build(place);
    writeFileSync(
      join(place.articles, 'another.md'),
      FERRY.replace('The ferry went round the island twice', 'Another ferry went nowhere at all'),
    );
    const records = await build(place);
    assert.notEqual(withText(records, 'Another ferry').url, url);
    assertRedirects(place, url, '/2001/03/14/twice-round/');
  });

  test('aliases of front matter lead to the article', async () => {
    const aliases = 'aliases: [/news/2001/ferry.html, old/ferry, "https://former.example/a/b/?id=4"]\ntags:';
    const place = workplace({ articles: { ...ARCHIVE, 'ferry.md': FERRY.replace('tags:', aliases) } });
    const { url } = identityOf(await build(place), 'The ferry went round');
    for (const from of ['/news/2001/ferry.html', '/old/ferry/', '/a/b/']) assertRedirects(place, from, url);
  });

  test('an alias at which another article stands is told, and that article stays', async () => {
    const { place, records } = await published();
    const { url } = identityOf(records, 'The lamp on the mole');
    writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('tags:', `aliases: [${url}]\ntags:`));
    const ran = await place.run();
    assert.equal(ran.code, 0);
    assert.match(
      ran.stderr,
      /^hint: ferry\.md:4: another page stands at the alias \/2001\/03\/12\/the-lamp-on-the-mole-is-lit\/; /m,
    );
    assert.equal(kindOf(pageAt(place.site, url)), 'article');
  });
});

describe('what is no longer in the archive', () => {
  test('leaves a page that says so at each URL, and is in no listing', async () => {
    const { place, records: before } = await published();
    const { url } = identityOf(before, 'The ferry went round');
    rmSync(join(place.articles, 'ferry.md'));
    const records = await build(place);
    assert.equal(records.length, 3);
    for (const gone of [url, '/2001/03/14/', '/topics/ferries/']) {
      const page = pageAt(place.site, gone);
      assert.equal(kindOf(page), 'tombstone', gone);
      assert.equal(meta(page, 'robots'), 'noindex', gone);
      assert.match(texts(page, 'h1')[0] ?? '', /no longer/i, gone);
    }
    for (const page of pagesOf(place.site).filter((page) => kindOf(page) !== 'tombstone')) {
      assert.doesNotMatch(page.html, /ferry goes round/i, page.path);
    }
  });

  test('comes back to its URL with its ID', async () => {
    const { place, records } = await published();
    const before = identityOf(records, 'The ferry went round');
    rmSync(join(place.articles, 'ferry.md'));
    await build(place);
    writeFiles(place.articles, { 'found again/ferry.md': FERRY });
    assert.deepEqual(identityOf(await build(place), 'The ferry went round'), before);
    assert.equal(kindOf(pageAt(place.site, before.url)), 'article');
  });

  test('keeps its URL from being taken by a new article', async () => {
    const { place, records } = await published();
    const before = identityOf(records, 'The ferry went round');
    rmSync(join(place.articles, 'ferry.md'));
    await build(place);
    writeFiles(place.articles, {
      'new.md': FERRY.replace('The ferry went round the island twice', 'An entirely new ferry left the old pier'),
    });
    const after = identityOf(await build(place), 'An entirely new ferry');
    assert.notEqual(after.url, before.url);
    assert.notEqual(after.id, before.id);
    assert.equal(kindOf(pageAt(place.site, before.url)), 'tombstone');
  });
});

describe('permalinks.jsonl', () => {
  test('that lost a line is told, and the rest of it holds', async () => {
    const { place, records: before } = await published();
    const file = join(place.articles, 'permalinks.jsonl');
    const lines = readFileSync(file, 'utf8').split('\n');
    const lamp = lines.findIndex((line) => line.includes('"file":"lamp.txt"'));
    writeFileSync(file, lines.map((line, i) => (i === lamp ? line.slice(0, 20) : line)).join('\n'));
    writeFileSync(join(place.articles, 'ferry.md'), FERRY.replace('Goes Round', 'Stays'));
    const ran = await place.run();
    assert.equal(ran.code, 1);
    const expected = `error: permalinks.jsonl:${lamp + 1}: this line is no permalink; restore the file from version control; a URL that is lost here may stop working [permalink-unreadable]\n`;
    assert.ok(ran.stderr.includes(expected), ran.stderr);
    const after = recordsOf(place.site);
    assert.deepEqual(identityOf(after, 'The ferry went round'), identityOf(before, 'The ferry went round'));
  });

  test('names every page that was written', async () => {
    const place = workplace({ articles: ARCHIVE });
    const records = await build(place);
    const lines = readFileSync(join(place.articles, 'permalinks.jsonl'), 'utf8').trim().split('\n');
    const urls = lines.map((line): unknown => {
      const entry: unknown = JSON.parse(line);
      assert.ok(typeof entry === 'object' && entry !== null);
      return 'page' in entry ? entry.page : 'url' in entry ? entry.url : null;
    });
    assert.deepEqual(
      urls.map(String).sort(),
      pagesOf(place.site)
        .map(({ path }) => `/${path.replace(/index\.html$/, '')}`)
        .sort(),
    );
    assert.equal(urls.filter((url) => records.some((record) => record.url === url)).length, records.length);
  });

  test('gives a listing its URL though an alias names it', async () => {
    const place = workplace({
      articles: { ...ARCHIVE, 'ferry.md': FERRY.replace('tags:', 'aliases: [/topics/ferries/]\ntags:') },
    });
    await build(place);
    assert.equal(kindOf(pageAt(place.site, '/topics/ferries/')), 'facet', 'a listing comes before an alias');
    assert.ok(hasPage(place.site, '/2001/03/14/the-ferry-goes-round/'));
  });
});

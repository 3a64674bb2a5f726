import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Identified, identify } from '../../src/catalogue/identity.js';
import type { ArticlePermalink } from '../../src/catalogue/permalinks.js';
import { datePath, type Placement, placeArticles } from '../../src/catalogue/urls.js';
import { isSiteUrl, type SiteUrl, siteUrl } from '../../src/record/brands.js';
import type { FiledArticle } from '../../src/record/filed-article.js';
import { problemLine } from '../../src/record/problem.js';
import { type Draft, draftOf, publishedAs } from './articles.js';

const NONE: ReadonlySet<SiteUrl> = new Set();

function identified(
  drafts: readonly Draft[],
  published: readonly ArticlePermalink[] = [],
): readonly Identified<FiledArticle>[] {
  return identify(
    drafts.map((draft, i) => draftOf({ file: `${i}.txt`, ...draft })),
    published,
  );
}

const place = (drafts: readonly Draft[], taken: ReadonlySet<SiteUrl> = NONE): Placement =>
  placeArticles(identified(drafts), taken);
const urlsOf = (placement: Placement) => placement.places.map(({ url }) => url);

/** The URL of an article that is alone in its archive. */
const urlOf = (draft: Draft) => urlsOf(place([draft]))[0];

describe('datePath', () => {
  const paths = [
    ['2023-02-15', '/2023/02/15/'],
    ['2023-02-15~', '/2023/02/15/'],
    ['2023-02', '/2023/02/'],
    ['2023', '/2023/'],
    ['0987-01-02', '/0987/01/02/'],
    ['2023-02-15/..', '/undated/'],
    ['2023/..', '/undated/'],
    [null, '/undated/'],
  ] as const;
  for (const [date, path] of paths)
    test(`of ${date} is ${path}`, () => assert.equal(datePath(draftOf({ date })), path));
});

describe('a new article’s URL', () => {
  const cases: readonly (readonly [string, Draft, string])[] = [
    [
      'is made of its date and headline',
      { title: 'The Lamp Is Lit', date: '2001-03-12' },
      '/2001/03/12/the-lamp-is-lit/',
    ],
    [
      'is made of the slug in its front matter',
      { title: 'The Lamp', frontMatter: { slug: 'My Own Slug!' } },
      '/undated/my-own-slug/',
    ],
    [
      'is made of the headline where the slug has no letter',
      { title: 'The Lamp', frontMatter: { slug: '…' } },
      '/undated/the-lamp/',
    ],
    [
      'is made of the opening words where there is no headline',
      { title: null, text: 'x\n\nThe lamp on the mole was lit on Monday by a boy with a long pole.' },
      '/undated/the-lamp-on-the-mole-was-lit-on-monday-by/',
    ],
    ['transliterates other scripts', { title: 'الميناء يفتح أبوابه' }, '/undated/almynae-yfth-abwabh/'],
    [
      'is never longer than a file name may be',
      { title: 'lamp '.repeat(200) },
      `/undated/${'lamp-'.repeat(16).slice(0, -1)}/`,
    ],
  ];
  for (const [what, draft, url] of cases) test(what, () => assert.equal(urlOf(draft), url));

  test('is made of the ID where there is no letter at all', () => {
    const [entry] = identified([{ title: '🎉', text: '🎉\n\n…' }]);
    assert.ok(entry !== undefined);
    assert.deepEqual(urlsOf(placeArticles([entry], NONE)), [`/undated/${entry.id}/`]);
  });

  for (const title of ['7', '12', '03']) {
    test(`is not taken for a month or a day where the headline is ${title}`, () => {
      const url = urlOf({ title, date: '2001' });
      assert.match(url ?? '', new RegExp(`^/2001/${title}-[a-z2-7]{4}/$`));
    });
  }
});

describe('articles with one URL', () => {
  const lamp: Draft = { title: 'The Lamp', date: '2001-03-12' };

  test('are told apart by letters of the second one’s ID, with a hint', () => {
    const entries = identified([
      { ...lamp, text: 'The Lamp\n\none' },
      { ...lamp, text: 'The Lamp\n\ntwo' },
    ]);
    const placement = placeArticles(entries, NONE);
    const suffix = entries[1]?.id.slice(0, 4);
    assert.deepEqual(urlsOf(placement), ['/2001/03/12/the-lamp/', `/2001/03/12/the-lamp-${suffix}/`]);
    assert.deepEqual(placement.problems.map(problemLine), [
      `1.txt:1: the slug the-lamp is taken by 0.txt, so the page stands at /2001/03/12/the-lamp-${suffix}/; give one of them a slug in its front matter if you want another address [slug-shared]`,
    ]);
    assert.equal(placement.problems[0]?.severity, 'hint');
  });

  test('stand at different URLs where their dates differ', () => {
    assert.deepEqual(urlsOf(place([lamp, { ...lamp, date: '2001-03-13' }, { ...lamp, date: null }])), [
      '/2001/03/12/the-lamp/',
      '/2001/03/13/the-lamp/',
      '/undated/the-lamp/',
    ]);
  });

  test('give way to listings', () => {
    const taken = new Set([siteUrl('/undated/page/')]);
    assert.match(urlsOf(place([{ title: 'Page' }], taken))[0] ?? '', /^\/undated\/page-[a-z2-7]{4}\/$/);
  });
});

describe('a published article’s URL', () => {
  const was = draftOf({ file: 'a.txt', title: 'The Lamp', date: '2001-03-12' });
  const KNOWN = publishedAs('aaaabbbbcccc', '/2001/03/12/the-lamp/', was);
  const again = (draft: Draft, known: ArticlePermalink = KNOWN) =>
    placeArticles(identified([{ file: 'a.txt', ...draft }], [known]), NONE).places[0];

  test('stays whatever is corrected', () => {
    assert.deepEqual(again({ title: 'Another Lamp', date: '1999-01-01' }), { url: KNOWN.url, former: [] });
    assert.deepEqual(again({ title: null, date: null }), { url: KNOWN.url, former: [] });
  });

  test('stays where the slug asks for what it is', () => {
    assert.equal(again({ frontMatter: { slug: 'the-lamp' } })?.url, KNOWN.url);
    const suffixed = publishedAs('aaaabbbbcccc', '/2001/03/12/the-lamp-aaaa/', was);
    assert.equal(again({ frontMatter: { slug: 'the-lamp' } }, suffixed)?.url, suffixed.url);
  });

  test('moves where the slug asks for another, and the old one leads there', () => {
    assert.deepEqual(again({ date: '2001-03-12', frontMatter: { slug: 'wick' } }), {
      url: '/2001/03/12/wick/',
      former: ['/2001/03/12/the-lamp/'],
    });
  });

  test('moves from a longer slug to a shorter one that it begins with', () => {
    const longer = publishedAs('aaaabbbbcccc', '/2001/03/12/the-lamp-on-the-mole/', was);
    assert.equal(
      again({ date: '2001-03-12', frontMatter: { slug: 'the-lamp' } }, longer)?.url,
      '/2001/03/12/the-lamp/',
    );
  });

  test('moves back to where it was, without a suffix', () => {
    const moved = publishedAs('aaaabbbbcccc', '/2001/03/12/wick/', was, { former: [siteUrl('/2001/03/12/the-lamp/')] });
    assert.deepEqual(again({ date: '2001-03-12', frontMatter: { slug: 'the-lamp' } }, moved), {
      url: '/2001/03/12/the-lamp/',
      former: ['/2001/03/12/wick/'],
    });
  });

  test('is not taken by a new article, nor are those that lead there', () => {
    const known = { ...KNOWN, former: [siteUrl('/2001/03/12/wick/')] };
    const entries = identify(
      [
        draftOf({ file: 'new.txt', text: 'The Lamp\n\nnew', date: '2001-03-12' }),
        draftOf({ file: 'wick.txt', text: 'Wick\n\nnew too', date: '2001-03-12' }),
        draftOf({ file: 'a.txt', title: 'The Lamp', date: '2001-03-12' }),
      ],
      [known],
    );
    const urls = urlsOf(placeArticles(entries, NONE));
    assert.match(urls[0] ?? '', /^\/2001\/03\/12\/the-lamp-[a-z2-7]{4}\/$/);
    assert.match(urls[1] ?? '', /^\/2001\/03\/12\/wick-[a-z2-7]{4}\/$/);
    assert.equal(urls[2], KNOWN.url);
  });
});

describe('aliases', () => {
  const aliased = (...aliases: readonly string[]) => place([{ title: 'The Lamp', frontMatter: { aliases } }]);

  const paths = [
    ['/news/1998/harbour.html', '/news/1998/harbour.html'],
    ['/old/lamp/', '/old/lamp/'],
    ['/old/lamp', '/old/lamp/'],
    ['old/lamp', '/old/lamp/'],
    ['https://former.example/a/b/?id=4#x', '/a/b/'],
    ['HTTP://former.example/c.php', '/c.php'],
    ['/مصباح/', '/مصباح/'],
  ] as const;
  for (const [alias, url] of paths) {
    test(`${alias} is ${url}`, () => assert.deepEqual(aliased(alias).places[0]?.former, [url]));
  }

  for (const alias of ['/', '', '../x', '/a/../b/', '//evil.example/x/', 'https://former.example', '/a//b/']) {
    test(`${JSON.stringify(alias)} is none, which is told`, () => {
      const { places, problems } = aliased(alias);
      assert.deepEqual(places[0]?.former, []);
      assert.deepEqual(problems.map(problemLine), [
        `0.txt:3: the alias ${alias} is no path within the site; write the former path of this article, such as /news/1998/harbour.html [alias-unusable]`,
      ]);
    });
  }

  test('at which another article stands leads nowhere, which is told', () => {
    const { places, problems } = place([
      { title: 'The Lamp', frontMatter: { aliases: ['/undated/the-goose/', '/undated/the-lamp/'] } },
      { title: 'The Goose' },
    ]);
    assert.deepEqual(places[0]?.former, []);
    assert.deepEqual(problems.map(problemLine), [
      '0.txt:3: another page stands at the alias /undated/the-goose/; write the former path of this article, such as /news/1998/harbour.html [alias-unusable]',
    ]);
  });
});

describe('every article', () => {
  const draft = fc.record({
    title: fc.constantFrom('The Lamp', 'the lamp!', 'Lampe', null, '7', '🎉', 'page', 'The Lamp aaaa'),
    date: fc.constantFrom(null, '2001-03-12', '2001-03', '2001', '2001-03-12/..'),
    text: fc.constantFrom('a', 'b', 'c\n\nThe lamp'),
    slug: fc.constantFrom(undefined, undefined, 'lamp', 'the-lamp', '…'),
  });
  const archive = fc
    .array(draft, { maxLength: 14 })
    .map((drafts) =>
      drafts.map(({ slug, ...rest }): Draft => ({ ...rest, ...(slug === undefined ? {} : { frontMatter: { slug } }) })),
    );

  test('has a URL of its own, under the folder of its date', () => {
    fc.assert(
      fc.property(archive, (drafts) => {
        const entries = identified(drafts);
        const urls = urlsOf(placeArticles(entries, NONE));
        assert.equal(new Set(urls).size, urls.length);
        for (const [i, { article }] of entries.entries()) {
          const url = urls[i] ?? '';
          assert.ok(isSiteUrl(url) && url.startsWith(datePath(article)));
          assert.match(url.slice(datePath(article).length), /^[a-z0-9]+(?:-[a-z0-9]+)*\/$/);
          assert.doesNotMatch(url.slice(datePath(article).length), /^\d{1,2}\/$/);
        }
      }),
    );
  });

  test('keeps its URL in the next build, in whatever order the articles come and whoever is new or missing', () => {
    fc.assert(
      fc.property(archive, archive, fc.infiniteStream(fc.nat()), (drafts, more, random) => {
        const first = identified(drafts);
        const urls = urlsOf(placeArticles(first, NONE));
        const published = first.map(({ article, id }, i) => publishedAs(id, urls[i] ?? '/', article));
        const kept = first.map(({ article }) => article).filter(() => (random.next().value ?? 0) % 4 !== 0);
        const added = more.map((one, i) =>
          draftOf({ ...one, file: `more/${i}.txt`, text: `new ${i} ${one.text ?? ''}` }),
        );
        const keyed = [...kept, ...added].map((article) => ({ article, key: random.next().value ?? 0 }));
        const now = identify(
          keyed.sort((a, b) => a.key - b.key).map(({ article }) => article),
          published,
        );
        const again = placeArticles(now, NONE).places;
        assert.equal(new Set(again.map(({ url }) => url)).size, again.length);
        for (const [i, { known }] of now.entries()) {
          if (known !== null) assert.equal(again[i]?.url, known.url);
        }
      }),
    );
  });

  test('is led to by URLs at which no other stands', () => {
    fc.assert(
      fc.property(archive, archive, (drafts, later) => {
        const first = identified(drafts);
        const urls = urlsOf(placeArticles(first, NONE));
        const published = first.map(({ article, id }, i) => publishedAs(id, urls[i] ?? '/', article));
        const { places } = placeArticles(identified(later, published), NONE);
        const live = new Set(places.map(({ url }) => url));
        const former = places.flatMap((one) => one.former);
        assert.ok(former.every((url) => !live.has(url)));
        assert.equal(new Set(former).size, former.length, 'a former URL leads to one article');
      }),
    );
  });
});

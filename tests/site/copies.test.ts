/** One story in several papers: one entry in listings, a page for each, and a way from one to the others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { story } from '../relate/stories.js';
import { type BuiltSite, buildSite, type Files, workplace } from './build-site.js';
import { all, attribute, linkRel, type Page, pageAt, pagesOf, texts } from './pages.js';
import { assertLinksResolve, assertOnePageAnArticle } from './site-rules.js';

const ADDRESS = 'https://archive.example/';

interface Head {
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
}

function article({ title, date, source }: Head, ...paragraphs: readonly string[]): string {
  const keys = [`title: ${title}`, ...(date ? [`date: ${date}`] : []), ...(source ? [`source: ${source}`] : [])];
  return `---\n${keys.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

const COURIER = { date: '1994-03-02', source: 'The Courier' };
const ARCHIVE: Files = {
  'a/ferry.md': article({ title: 'Ferry aground off Tarrow', ...COURIER }, story(1, 80), story(2, 40)),
  'b/ferry.md': article({ title: 'Sand', date: '1994-03-04', source: 'The Ploughman' }, story(1, 80), story(2, 40)),
  'c/ferry.md': article({ title: 'Ferry & crew <safe>' }, story(1, 80), story(2, 36)),
  'a/mill.md': article({ title: 'Mill burns at Ostmere', ...COURIER }, story(3, 90)),
  'a/mill-2.md': article(
    { title: 'Mill burns at Ostmere, two hurt', ...COURIER, date: '1994-03-03' },
    story(3, 90),
    story(4, 60),
  ),
};

const FIRST = '1994/03/02/ferry-aground-off-tarrow/';
const COPIES = ['1994/03/04/sand/', 'undated/ferry-and-crew-safe/'];

describe('a site with copies', () => {
  let built: BuiltSite;
  let pages: readonly Page[];
  before(async () => {
    built = await buildSite({ articles: ARCHIVE, args: ['--base-url', ADDRESS] });
    assert.equal(built.ran.code, 0, built.ran.stderr);
    pages = pagesOf(built.site);
  });

  const record = (path: string): unknown => JSON.parse(readFileSync(join(built.site, path, 'article.json'), 'utf8'));
  const field = (path: string, name: string): unknown => {
    const found = record(path);
    return typeof found === 'object' && found !== null
      ? Object.entries(found).find(([key]) => key === name)?.[1]
      : null;
  };

  test('has a page for each article, and links that lead somewhere', () => {
    assertOnePageAnArticle(built.site, pages);
    assertLinksResolve(built.site, pages);
  });

  test('leads from a copy to the first of its group, and search engines, too', () => {
    for (const path of COPIES) {
      const page = pageAt(built.site, path);
      assert.equal(linkRel(page, 'canonical'), `${ADDRESS}${FIRST}`);
      assert.ok(texts(page, 'p', 'evidence').some((text) => text.startsWith('A copy of Ferry aground off Tarrow')));
      assert.equal(field(path, 'copyOf'), field(FIRST, 'id'));
    }
    assert.equal(linkRel(pageAt(built.site, FIRST), 'canonical'), `${ADDRESS}${FIRST}`);
  });

  test('has one entry for a group in a listing, which says where else it stands', () => {
    for (const path of ['', '1994/', '1994/03/']) {
      const entries = texts(pageAt(built.site, path), 'li', 'item').filter((text) => /Tarrow|Sand/.test(text));
      assert.equal(entries.length, 1, path);
      assert.match(entries[0] ?? '', /Also in: The Ploughman, c\/ferry\.md/);
    }
  });

  test('lists the groups, and leads to the list', () => {
    const page = pageAt(built.site, 'data/copies/');
    assert.equal(texts(page, 'li', 'item').length, 3);
    const links = all(pageAt(built.site, 'data/'), 'a').map((link) => attribute(link, 'href'));
    assert.ok(links.includes('copies/'));
  });

  test('leaves copies out of the sitemap', () => {
    const sitemap = readFileSync(join(built.site, 'sitemap.xml'), 'utf8');
    assert.ok(sitemap.includes(`<loc>${ADDRESS}${FIRST}</loc>`));
    for (const path of COPIES) assert.ok(!sitemap.includes(`<loc>${ADDRESS}${path}</loc>`), path);
  });

  test('lists two versions of a story, and each names the other', () => {
    const [early, late] = ['1994/03/02/mill-burns-at-ostmere/', '1994/03/03/mill-burns-at-ostmere-two-hurt/'];
    const said = (path: string) => texts(pageAt(built.site, path), 'p', 'evidence').join();
    assert.match(said(early), /^Later version Mill burns at Ostmere, two hurt/);
    assert.match(said(late), /^Earlier version Mill burns at Ostmere ·/);
    assert.equal(texts(pageAt(built.site, '1994/03/'), 'li', 'item').filter((text) => /Mill/.test(text)).length, 2);
  });

  test('names the first where it has no address on the web', async () => {
    const offline = await buildSite({ articles: ARCHIVE });
    assert.equal(linkRel(pageAt(offline.site, COPIES[0] ?? ''), 'canonical'), `../../../../${FIRST}`);
  });
});

describe('the copies of an archive', () => {
  /** More files than one thread reads alone; every fifth story stands in three papers. */
  const many: [string, string][] = Array.from({ length: 420 }, (_, i) => [
    `p${i % 3}/${i}.md`,
    article(
      { title: `Story ${i}`, date: `1994-0${1 + (i % 9)}-02` },
      story(Math.floor(i / 3) % 5 ? i : i - (i % 3), 40 + (i % 3)),
    ),
  ]);

  test('are the same whatever the order of the files and the number of threads is', async () => {
    const parsed = async (files: Files, threads: number) => {
      const place = workplace({ articles: files });
      const ran = await place.run(['parse', '-q', '--workers', String(threads), place.articles]);
      assert.equal(ran.code, 0, ran.stderr);
      return ran.stdout;
    };
    const one = await parsed(Object.fromEntries(many), 1);
    const copied = one.split('\n').filter((line) => /"copies":\["/.test(line)).length;
    assert.equal(copied, 84);
    assert.equal(await parsed(Object.fromEntries(many.toReversed()), 3), one);
  });
});

/** What holds for every site, whatever is in its archive. Each check throws an assertion that names page and link. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, fileOf, hasPage, isAbsolute, linksOf, type Page, pageAt } from './pages.js';
import { recordsOf } from './records.js';

/** Links that lead out of the site: an article's own address, `sameAs`, links in its text. */
const OUTGOING = /^(?:https?|mailto|tel):/i;

/** Every relative link leads to a file of the site; none begins at the host's root. */
export function assertLinksResolve(site: string, pages: readonly Page[]): void {
  assert.ok(pages.length > 0, 'there are pages');
  for (const page of pages) {
    for (const { tagName, value } of linksOf(page)) {
      const where = `${page.path}: <${tagName}> ${value}`;
      // `<base>` of the page for missing addresses is the one link that names the host's root.
      if (tagName === 'base' && page.path === '404.html') continue;
      assert.ok(!value.startsWith('/'), `${where} begins at the root`);
      if (isAbsolute(value)) {
        assert.match(value, OUTGOING, where);
        continue;
      }
      const file = fileOf(page, value);
      if (file !== null) assert.ok(existsSync(join(site, file)), `${where} leads nowhere`);
      const id = /#(.+)$/.exec(value)?.[1];
      if (id !== undefined) assertAnchor(site, file ?? page.path, decodeURIComponent(id), where);
    }
  }
}

function assertAnchor(site: string, file: string, id: string, where: string): void {
  const ids = pageAt(site, file).elements.map((element) => attribute(element, 'id'));
  assert.ok(ids.includes(id), `${where} names a place that ${file} does not have`);
}

/** Elements that fetch what they name as soon as the page is shown. */
const FETCHING = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'image', 'use'];

/** Kinds of script element that hold data; the site's own programs are files, never written into a page. */
const DATA = ['application/ld+json', 'application/json'];

/** Nothing on a page is fetched from elsewhere, and no page runs a program that is not a file of the site. */
export function assertNothingFetchedOrRun(pages: readonly Page[]): void {
  for (const page of pages) {
    for (const { tagName, rel, value } of linksOf(page)) {
      const fetches = FETCHING.includes(tagName) || /stylesheet|icon|preload|prefetch|preconnect/.test(rel);
      assert.ok(!fetches || !isAbsolute(value), `${page.path}: <${tagName}> fetches ${value}`);
    }
    for (const element of page.elements) {
      const where = `${page.path}: <${element.tagName}>`;
      if (element.tagName === 'script' && !DATA.includes(attribute(element, 'type') ?? '')) {
        assert.match(attribute(element, 'src') ?? '', /^(?:\.\.\/)*(?:search\/)?(?:page|reader)\.js$/, where);
        assert.deepEqual(element.childNodes, [], where);
      }
      for (const { name, value } of element.attrs) {
        assert.doesNotMatch(name, /^on/i, `${where} ${name}`);
        assert.doesNotMatch(value, /^\s*(?:javascript|vbscript|data:text\/html)/i, `${where} ${name}=${value}`);
      }
    }
  }
}

/** Each record has one page, at its URL, with its headline, its source and its record beside it. */
export function assertOnePageAnArticle(site: string, pages: readonly Page[]): void {
  const records = recordsOf(site);
  const articles = pages.filter(({ elements }) =>
    elements.some((element) => attribute(element, 'class') === 'page-article'),
  );
  assert.deepEqual(articles.map(({ path }) => `/${path}`).sort(), records.map(({ url }) => `${url}index.html`).sort());
  for (const record of records) {
    assert.ok(hasPage(site, `${record.url}source.txt`), record.url);
    const beside: unknown = JSON.parse(readFileSync(join(site, record.url, 'article.json'), 'utf8'));
    assert.deepEqual(beside, JSON.parse(rawRecord(site, record.id)), record.url);
  }
}

function rawRecord(site: string, id: string): string {
  const lines = readFileSync(join(site, 'data/articles.jsonl'), 'utf8').split('\n');
  return lines.find((line) => line.includes(`"id":"${id}"`)) ?? 'null';
}

/** The kind of a page: the class of its body. */
export function kindOf(page: Page): string {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  return /page-(\S+)/.exec(body === undefined ? '' : (attribute(body, 'class') ?? ''))?.[1] ?? '';
}

/** Kinds of page that the sample archive has. */
export const KINDS_OF_SAMPLE = [
  'home',
  'article',
  'year',
  'month',
  'day',
  'undated',
  'facets',
  'facet',
  'about',
  'data',
  'copies',
  'search',
  'notFound',
];

/** One page of each kind, the first by path. */
export function onePageAKind(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const found = new Map<string, Page>();
  for (const page of pages) if (!found.has(kindOf(page))) found.set(kindOf(page), page);
  return found;
}

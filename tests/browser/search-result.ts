/** What can be done with a result: narrowed, ordered, kept in the address, taken away. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, type Lab } from './lab.js';
import { headlines, PLACES, parametersOf, said, search, thenAnswered } from './search-visit.js';

const KETTLES = 'Grambolt kettles come to Osterby';
const SHELF = 'The shelf that fell';
const GRAMBOLT = 'What a grambolt is';
const UNDATED = 'A grambolt without a day';

/** What a file that is taken away must hold, by the label of its button. */
const FILES: readonly (readonly [button: string, name: string, holds: RegExp])[] = [
  ['Table (CSV)', 'search.csv', /^id,date,title,byline,source,lang,path,address\r\n.*1994-05-03,Grambolt kettles/],
  ['References (RIS)', 'search.ris', /^TY {2}- NEWS\r\nID {2}- [a-z2-7]{12}\r\nTI {2}- /],
  [
    'References (BibTeX)',
    'search.bib',
    /title = \{\{Grambolt kettles come to Osterby\}\},\n {2}author = \{\{Nella Quist\}\}/,
  ],
  ['Data (JSON)', 'search.json', /"total": 2,\n "articles": \[/],
  [
    'Quotations with their sources (text)',
    'search.txt',
    /Osterby Post, 3 May 1994\..*\n {2}“The first kettle stood on a velvern shelf\.”/,
  ],
];

/** Click a button and read the file that comes of it. */
async function takenAway(page: Page, button: string): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

export function describeSearchResult(lab: () => Lab): void {
  for (const [place, where] of PLACES) {
    describe(`a result ${where}`, () => {
      test('is narrowed by a value of a facet, with the number of its articles, and widened again', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'velvern' });
        const entry = page.locator('.narrow li', { hasText: 'Trade' });
        assert.equal(await entry.locator('.count').innerText(), '1');
        await thenAnswered(page, () => entry.getByRole('link').click());
        assert.deepEqual(await headlines(page), [KETTLES]);
        assert.ok('topic' in parametersOf(page));
        assert.equal(await page.locator('.narrow [aria-current]').innerText(), 'Trade');
        await thenAnswered(page, () => page.getByRole('link', { name: 'Remove the limit: Trade' }).click());
        assert.equal((await headlines(page)).length, 2);
        assert.deepEqual(parametersOf(page), { q: 'velvern' });
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('is narrowed by place, person, publication and year alike', async () => {
        const { page, leave } = await lab().open();
        for (const [label, parameter, finds] of [
          ['Osterby', 'place', 1],
          ['Nella Quist', 'person', 1],
          ['Quay Leaves', 'source', 1],
          ['1996', 'year', 1],
        ] as const) {
          await search(lab(), place, page, { q: 'grambolt' });
          const section = page.locator('.narrow > details').filter({ has: page.locator(`a[href*="${parameter}="]`) });
          await thenAnswered(page, () => section.getByRole('link', { name: label, exact: true }).click());
          assert.equal((await headlines(page)).length, finds, label);
        }
        await leave();
      });

      test('is narrowed by the fields for dates', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'velvern' });
        await page.fill('#from', '1996');
        await thenAnswered(page, () => page.press('#from', 'Enter'));
        assert.deepEqual([await headlines(page), parametersOf(page)], [[SHELF], { q: 'velvern', from: '1996' }]);
        await page.fill('#from', '');
        await page.fill('#to', '1994-05');
        await thenAnswered(page, () => page.press('#to', 'Enter'));
        assert.deepEqual([await headlines(page), parametersOf(page)], [[KETTLES], { q: 'velvern', to: '1994-05' }]);
        await leave();
      });

      test('has a chart over time whose bars lead to their years', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'grambolt' });
        assert.deepEqual(
          await page.evaluate("[...document.querySelectorAll('.plot a')].map((bar) => bar.getAttribute('aria-label'))"),
          ['1994: 1 article', '1996: 1 article'],
        );
        assert.match(await page.locator('.chart figcaption').innerText(), /1 without a year/);
        const bar = page.locator('.plot a').nth(1);
        await bar.focus();
        await thenAnswered(page, () => page.keyboard.press('Enter'));
        assert.deepEqual(
          [await headlines(page), parametersOf(page)],
          [[GRAMBOLT], { q: 'grambolt', from: '1996', to: '1996' }],
        );
        assert.equal(await page.inputValue('#from'), '1996');
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('is ordered by relevance, newest and oldest, undated articles last', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'grambolt' });
        const byRelevance = await headlines(page);
        await thenAnswered(page, () => page.selectOption('#order', 'newest'));
        assert.deepEqual(await headlines(page), [GRAMBOLT, KETTLES, UNDATED]);
        await thenAnswered(page, () => page.selectOption('#order', 'oldest'));
        assert.deepEqual(await headlines(page), [KETTLES, GRAMBOLT, UNDATED]);
        assert.equal(parametersOf(page).order, 'oldest');
        await thenAnswered(page, () => page.selectOption('#order', 'relevance'));
        assert.deepEqual(await headlines(page), byRelevance);
        await leave();
      });

      test('shows one of copies, and all of them by a switch', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'tavlin' });
        assert.equal((await headlines(page)).length, 1);
        assert.match(await page.locator('#result .meta').innerText(), /and 1 copy$/);
        await thenAnswered(page, () => page.check('#copies'));
        assert.equal((await headlines(page)).length, 2);
        assert.equal(parametersOf(page).copies, 'all');
        await thenAnswered(page, () => page.uncheck('#copies'));
        assert.equal((await headlines(page)).length, 1);
        await leave();
      });

      test('is cut into pages', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { to: '2030' });
        const first = await headlines(page);
        assert.equal(first.length, 20);
        assert.match(await said(page), /^\d+ articles found · Page 1 of \d$/);
        await thenAnswered(page, () => page.getByRole('link', { name: 'Next page' }).click());
        const second = await headlines(page);
        assert.equal(
          second.some((headline) => first.includes(headline) && headline !== 'The longest loaf'),
          false,
        );
        assert.equal(parametersOf(page).page, '2');
        await thenAnswered(page, () => page.getByRole('link', { name: 'Previous page' }).click());
        assert.deepEqual(await headlines(page), first);
        await search(lab(), place, page, { to: '2030', page: '999' });
        await thenAnswered(page, () => page.getByRole('link', { name: 'Previous page' }).click());
        assert.match(await said(page), /Page (\d) of \1$/, 'from beyond the last page the way leads to the last');
        await leave();
      });

      test('is kept by the address bar: back, forward, a new window', async () => {
        const { context, page, complaints } = await lab().open();
        await search(lab(), place, page, { q: 'grambolt' });
        await page.fill('#q', 'velvern');
        await thenAnswered(page, () => page.press('#q', 'Enter'));
        await thenAnswered(page, () => page.selectOption('#order', 'oldest'));
        const address = page.url();
        await thenAnswered(page, () => page.goBack());
        await thenAnswered(page, () => page.goBack());
        assert.deepEqual([(await headlines(page)).length, await page.inputValue('#q')], [3, 'grambolt']);
        await thenAnswered(page, () => page.goForward());
        assert.deepEqual([(await headlines(page)).length, await page.inputValue('#q')], [2, 'velvern']);
        assert.match(await page.title(), /^velvern — Search/);
        const other = await context.newPage();
        await other.goto(address);
        await other.waitForSelector('#result .item');
        assert.deepEqual(await headlines(other), [KETTLES, SHELF]);
        assert.equal(await other.locator('#order').inputValue(), 'oldest');
        assert.deepEqual(complaints, []);
        await context.close();
      });

      test('is taken away as a table, references, data and quotations', async () => {
        const { page, complaints, leave } = await lab().open({ acceptDownloads: true });
        await search(lab(), place, page, { q: 'velvern', order: 'oldest' });
        await page.locator('#take-away summary').click();
        for (const [button, expected, holds] of FILES) {
          const { name, content } = await takenAway(page, button);
          assert.equal(name, expected);
          assert.match(content, holds);
          assert.ok(content.includes('The shelf that fell'), `${name} has every article`);
          await page.waitForFunction(`document.querySelector('#status').textContent.includes('${expected}')`);
        }
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('keeps the focus with what was chosen, for those who use no mouse', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'velvern' });
        await page.locator('.narrow').getByRole('link', { name: 'Trade' }).focus();
        await thenAnswered(page, () => page.keyboard.press('Enter'));
        assert.equal(await ask(page, 'document.activeElement.textContent'), 'Trade');
        await thenAnswered(page, () => page.keyboard.press('Enter'));
        assert.equal(await ask(page, 'document.activeElement.textContent'), 'Trade');
        await page.getByRole('link', { name: 'Osterby' }).first().focus();
        assert.equal(await page.locator('#status').getAttribute('role'), 'status');
        await leave();
      });
    });
  }

  test('a result of a large archive leaves names unloaded until their facet is unfolded', async () => {
    const { context, page, complaints } = await lab().open();
    await context.route(/\/search\/(?:index\.html)?(?:\?|$)/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"fewNames":true', '"fewNames":false');
      await route.fulfill({ response, body });
    });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const files = () => loaded.filter((url) => url.includes('/index/facets/')).map((url) => /(\w+)\.js/.exec(url)?.[1]);
    await search(lab(), 'root', page, { q: 'velvern' });
    await page.waitForSelector('.narrow a[href*="year=1996"]');
    assert.deepEqual(files(), []);
    await page.locator('.narrow summary', { hasText: 'Topics' }).click();
    await page.waitForSelector('.narrow a[href*="topic="]');
    assert.deepEqual(files(), ['topic']);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

/** The query language, the places found and what is said where nothing is: wherever the site stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, type Lab } from './lab.js';
import { answered, headlines, PLACES, said, search, searchAddress, thenAnswered } from './search-visit.js';

const KETTLES = 'Grambolt kettles come to Osterby';
const SHELF = 'The shelf that fell';
const GRAMBOLT = 'What a grambolt is';
const UNDATED = 'A grambolt without a day';
const ZOLERE = 'Tea at the Café Zolére';
const LAMPS = 'Six lamps in a row';
const MARKUP = 'Injected <b>headline</b>';
const ARABIC = 'أُمسيات القَلزَم';

/** Queries with all that they find in the archive, in any order. */
const QUERIES: readonly (readonly [what: string, query: string, finds: readonly string[]])[] = [
  ['a word', 'grambolt', [KETTLES, GRAMBOLT, UNDATED]],
  ['words, all of them', 'grambolt kettle', [KETTLES, GRAMBOLT]],
  ['a word in its other forms', 'velvern kettles', [KETTLES, SHELF]],
  ['one form of a word', 'velvern =kettle', [KETTLES]],
  ['a phrase', '"velvern shelf"', [KETTLES]],
  ['a phrase within a query', 'nobody "velvern shelf" osterby', [KETTLES]],
  ['no word left out', 'grambolt -kettle', [UNDATED]],
  ['no phrase left out', 'velvern -"velvern shelf"', [SHELF]],
  ['one of two', 'skarnival OR wendrill', [MARKUP, LAMPS]],
  ['a beginning', 'wendr*', [LAMPS]],
  ['a headline', 'title:grambolt', [KETTLES, GRAMBOLT, UNDATED]],
  ['nothing that stands in no headline', 'title:grambolt nobody', [KETTLES, UNDATED]],
  ['a writer', 'byline:quist', [KETTLES]],
  ['a topic', 'topic:kettles', [KETTLES, SHELF]],
  ['a person', 'person:"Nella Quist"', [KETTLES]],
  ['a place', 'place:osterby velvern', [KETTLES, SHELF]],
  ['a publication', 'source:"quay leaves" grambolt', [GRAMBOLT]],
  ['a language', 'lang:ar القلزم', [ARABIC]],
  ['Arabic without its marks and with another alef', 'امسيات', [ARABIC]],
  ['capitals and accents left out', 'ZOLERE cafe', [ZOLERE]],
  ['what was printed before a year', 'grambolt before:1995', [KETTLES]],
  ['what was printed after a day', 'grambolt after:1996-03-12', [GRAMBOLT]],
];

/** Texts of the places that are shown, of all articles. */
async function places(page: Page): Promise<readonly string[]> {
  return await page.locator('#result .places li').allInnerTexts();
}

async function placesShown(page: Page, n: number): Promise<void> {
  await page.waitForFunction(`document.querySelectorAll('#result .places li').length === ${n}`);
}

export function describeSearch(lab: () => Lab): void {
  for (const [place, where] of PLACES) {
    describe(`the search ${where}`, () => {
      test('finds what a query asks for, and nothing else', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'nothing-yet' });
        for (const [what, query, finds] of QUERIES) {
          await page.fill('#q', query);
          await thenAnswered(page, () => page.press('#q', 'Enter'));
          assert.deepEqual([...(await headlines(page))].sort(), [...finds].sort(), `${what}: ${query}`);
          assert.match(await said(page), new RegExp(`^${finds.length} articles? found$`), query);
        }
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('shows each article with its date, source and the places at which the words stand', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'velvern', order: 'oldest' });
        await placesShown(page, 2);
        const first = page.locator('#result .item').first();
        assert.equal(await first.locator('.date').innerText(), '3 May 1994');
        assert.equal(await first.locator('time').getAttribute('datetime'), '1994-05-03');
        assert.equal(await first.locator('.meta').innerText(), 'The Osterby Post · Nella Quist');
        assert.deepEqual(await places(page), [
          'The first kettle stood on a velvern shelf.',
          'A shelf of velvern wood fell on Tuesday. It had held forty kettles.',
        ]);
        assert.deepEqual(await page.locator('#result .places mark').allInnerTexts(), ['velvern', 'velvern']);
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('shows three places of an article, and all of them when asked', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'wendrill' });
        await placesShown(page, 3);
        const button = page.getByRole('button', { name: 'Show all 6 places' });
        assert.equal(await button.getAttribute('aria-expanded'), 'false');
        await button.click();
        await placesShown(page, 6);
        const fewer = page.getByRole('button', { name: 'Show fewer places' });
        assert.equal(await fewer.getAttribute('aria-expanded'), 'true');
        await fewer.press('Enter');
        await placesShown(page, 3);
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('leads to the place, marks the words there and clears the marks', async () => {
        const { page, complaints, leave } = await lab().open();
        await page.setViewportSize({ width: 800, height: 300 });
        await search(lab(), place, page, { q: 'wendrill' });
        await placesShown(page, 3);
        const link = page.locator('#result .places a').nth(2);
        assert.match((await link.getAttribute('href')) ?? '', /#marks=wendrill:~:text=/);
        await link.click();
        await page.waitForURL(/six-lamps-in-a-row/);
        assert.equal((await page.locator('h1').innerText()).trim(), LAMPS);
        await page.waitForFunction("document.querySelectorAll('article mark').length === 6");
        // The way there is a smooth one.
        await page.waitForFunction(
          '((box) => box.top > 0 && box.bottom < innerHeight)(document.querySelectorAll("article mark")[2].getBoundingClientRect())',
        );
        assert.match(await page.locator('.marks').innerText(), /wendrill/);
        await page.getByRole('button', { name: 'Clear the marks' }).click();
        assert.equal(await page.locator('mark, .marks').count(), 0);
        assert.equal(new URL(page.url()).hash, '');
        assert.match(
          await ask(page, "document.querySelector('article .text').innerText"),
          /lamp that is a wendrill, number 3, and/,
        );
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('says which word stands nowhere, and offers words that are spelled nearly so', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'grambollt kettle' });
        assert.equal(await said(page), 'Nothing found');
        assert.match(
          await page.locator('#result').innerText(),
          /No article has “grambollt”\. Did you mean: .*grambolt/,
        );
        await thenAnswered(page, () => page.getByRole('link', { name: 'grambolt', exact: true }).click());
        assert.deepEqual([...(await headlines(page))].sort(), [KETTLES, GRAMBOLT].sort());
        assert.equal(await page.inputValue('#q'), 'grambolt kettle');
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('says that words which all stand somewhere stand nowhere together, and offers to lift limits', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'velvern wendrill' });
        assert.match(await page.locator('#result').innerText(), /no article fits the whole query/);
        await search(lab(), place, page, { q: 'velvern', from: '2010' });
        await thenAnswered(page, () => page.getByRole('link', { name: 'Search without these limits' }).click());
        assert.equal((await headlines(page)).length, 2);
        await leave();
      });

      test('marks a hit in an Arabic article from right to left', async () => {
        const { page, leave } = await lab().open();
        await search(lab(), place, page, { q: 'القلزم' });
        await placesShown(page, 1);
        assert.equal(await ask(page, "getComputedStyle(document.querySelector('.places li')).direction"), 'rtl');
        assert.equal(await ask(page, "document.querySelector('.places').closest('[lang]').lang"), 'ar');
        assert.match(await page.locator('.places mark').innerText(), /القَلزَم/);
        assert.equal(await ask(page, "getComputedStyle(document.querySelector('#result .date')).direction"), 'ltr');
        await leave();
      });
    });
  }

  test('the search runs beside the page where the site stands on a host, and on the page from a disk', async () => {
    for (const [place] of PLACES) {
      const { page, leave } = await lab().open();
      await page.goto(searchAddress(lab(), place, 'q=grambolt'));
      await answered(page);
      assert.equal(page.workers().length, place === 'disk' ? 0 : 1, place);
      assert.equal((await headlines(page)).length, 3);
      await leave();
    }
  });
}

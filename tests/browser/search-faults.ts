/** What must not go wrong: hostile queries and texts, and an index of which a part is missing or damaged. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { ask, type Lab } from './lab.js';
import { headlines, PLACES, said, search, thenAnswered } from './search-visit.js';

const HOSTILE: readonly (readonly [what: string, query: string])[] = [
  ['10,000 characters', 'kettle '.repeat(1430)],
  ['10,000 characters without a break', 'k'.repeat(10_000)],
  ['10,000 quotation marks', '"'.repeat(10_000)],
  ['10,000 signs of the query language', '-title:"*=OR '.repeat(770)],
  ['an unclosed quotation mark', '"grambolt kettle'],
  ['nested quotation marks', '"a "b" c" "'],
  ['control characters', '\u0001\u0002gram\u0007bolt\u202E\u0000'],
  ['half a character', 'gram\uD83Dbolt'],
  ['markup', '<img src=x onerror="document.body.dataset.owned=1"><script>document.body.dataset.owned=1</script>'],
  ['the end of a script', '</script><script>document.body.dataset.owned=1</script>'],
  ['a template', '{{ site.title }} {% raw %} <%= 1 %>'],
  ['names of what every object has', 'constructor __proto__ toString topic:__proto__ __proto__:x'],
  ['only signs', '- -" * = : OR OR'],
  ['a pattern', '(a+)+$ .* [a-z] \\'],
];

/** Serve every file of the index whose path fits with other content, or not at all. */
async function spoil(context: BrowserContext, path: RegExp, content: ((text: string) => string) | null): Promise<void> {
  await context.route(path, async (route) => {
    if (content === null) return await route.abort();
    const response = await route.fetch();
    return await route.fulfill({ response, body: content(await response.text()) });
  });
}

export function describeSearchFaults(lab: () => Lab): void {
  for (const [place, where] of PLACES) {
    describe(`a hostile query ${where}`, () => {
      test('is answered as text, quickly, and injects nothing', async () => {
        const { page, complaints, leave } = await lab().open();
        await search(lab(), place, page, { q: 'grambolt' });
        for (const [what, query] of HOSTILE) {
          await page.fill('#q', query);
          const started = performance.now();
          await thenAnswered(page, () => page.press('#q', 'Enter'));
          assert.ok(performance.now() - started < 3000, `${what} is answered in good time`);
          assert.equal(await ask(page, "document.body.dataset.owned ?? ''"), '', what);
          assert.equal(await page.locator('main :is(img, script:not(#search-settings), iframe)').count(), 0, what);
          assert.doesNotMatch(await said(page), /could not be|missing or damaged/, what);
        }
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('in an address is answered as text', async () => {
        const { page, complaints, leave } = await lab().open();
        const markup = '<img src=x onerror="document.body.dataset.owned=1">';
        await search(lab(), place, page, {
          q: `grambolt ${markup}`,
          topic: markup,
          from: markup,
          order: markup,
          page: markup,
        });
        assert.equal(await ask(page, "document.body.dataset.owned ?? ''"), '');
        assert.equal(await page.locator('main img').count(), 0);
        assert.ok((await page.locator('#result').innerText()).includes(markup), 'it stands there as text');
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('in the fragment of an article’s address marks nothing but words', async () => {
        const { page, complaints, leave } = await lab().open();
        const marks = encodeURIComponent('<img src=x onerror="document.body.dataset.owned=1">,(a+)+$');
        await page.goto(`${lab().address(place, '1996/02/10/the-shelf-that-fell/')}#marks=${marks},velvern`);
        assert.deepEqual(await page.locator('article mark').allInnerTexts(), ['velvern']);
        assert.equal(await page.locator('main img').count(), 0);
        assert.deepEqual(complaints, []);
        await leave();
      });
    });
  }

  test('markup in an article’s text stays text in a result', async () => {
    const { page, complaints, leave } = await lab().open();
    await search(lab(), 'root', page, { q: 'skarnival' });
    assert.deepEqual(await headlines(page), ['Injected <b>headline</b>']);
    await page.waitForSelector('.places li');
    assert.match(
      await page.locator('.places li').innerText(),
      /<img src=x onerror="document\.body\.dataset\.owned=1"> skarnival/,
    );
    assert.equal(await ask(page, "document.body.dataset.owned ?? ''"), '');
    assert.deepEqual(complaints, []);
    await leave();
  });

  describe('an index', () => {
    for (const [what, content] of [
      ['missing', null],
      ['empty', () => ''],
      ['cut short', (text: string) => text.slice(0, text.length / 2)],
      ['replaced by a page', () => '<!DOCTYPE html><title>Not found</title>'],
    ] as const) {
      test(`of which every file is ${what} is told of, and the rest of the page works`, async () => {
        const { context, page } = await lab().open();
        await spoil(context, /\/search\/index\//, content);
        await search(lab(), 'root', page, { q: 'grambolt' });
        assert.match(
          await said(page),
          /^A part of the search index is missing or damaged: \S+\. The rest of the site works/,
        );
        await context.unroute(/\/search\/index\//);
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.waitForSelector('#result .item');
        assert.equal((await headlines(page)).length, 3, 'once the files are there, the same page searches');
        await context.close();
      });
    }

    test('of which the texts of articles are missing still finds them', async () => {
      const { context, page } = await lab().open();
      await spoil(context, /article\.json$|\/search\/index\/text/, null);
      await search(lab(), 'root', page, { q: 'grambolt' });
      assert.equal((await headlines(page)).length, 3);
      await context.close();
    });

    test('without the program that reads it is told of', async () => {
      for (const place of ['root', 'disk'] as const) {
        const { context, page } = await lab().open();
        await spoil(context, /\/search\/engine\.js/, null);
        await search(lab(), place, page, { q: 'grambolt' });
        assert.match(await said(page), /missing or damaged: engine\.js/);
        assert.equal(await page.locator('.masthead nav a').first().isVisible(), true);
        await context.close();
      }
    });
  });
}

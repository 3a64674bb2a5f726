/** Ways to the search: the field of every page, the key, the browser's own search, and what stands there without JavaScript. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../site/build-site.js';
import { ask, type Lab } from './lab.js';
import { answered, headlines, PLACES, parametersOf, said, search, searchAddress } from './search-visit.js';

const ARTICLE = '2001/03/14/port-at-a-standstill-as-620-dockers-walk-out/';

export function describeWaysIn(lab: () => Lab): void {
  for (const [place, where] of PLACES) {
    describe(`a search field ${where}`, () => {
      test('stands on every page and leads to the result', async () => {
        const { page, complaints, leave } = await lab().open();
        // Every kind of page has it in the same place, so that one place of the site is tried with all of them.
        const kinds =
          place === 'root' ? [...lab().kinds] : [['article', ARTICLE] as const, ['search', 'search/'] as const];
        for (const [kind, path] of kinds) {
          // It leads on before anything can be asked of it.
          if (kind === 'redirect') continue;
          await page.goto(lab().address(place, path));
          const field = page.getByRole('searchbox');
          assert.equal(await field.count(), 1, kind);
          await field.fill('grambolt kettle');
          await field.press('Enter');
          await page.waitForURL(/search\/(?:index\.html)?\?.*q=grambolt/);
          await answered(page);
          assert.equal((await headlines(page)).length, 2, kind);
        }
        assert.deepEqual(complaints, []);
        await leave();
      });

      test('is a plain form: without JavaScript it leads to a page that says so and to the listings', async () => {
        const { page, leave } = await lab().open({ javaScriptEnabled: false });
        await page.goto(lab().address(place, ARTICLE));
        await page.getByRole('searchbox').fill('grambolt');
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL(/search\/(?:index\.html)?\?.*q=grambolt/);
        assert.match(await page.locator('main').innerText(), /Searching needs JavaScript, which is not running here/);
        await page.locator('noscript a', { hasText: 'Topics' }).click();
        assert.equal((await page.locator('h1').innerText()).trim(), 'Topics');
        await leave();
      });

      test('has the focus after the key /, on every page', async () => {
        const { page, leave } = await lab().open();
        for (const path of ['', ARTICLE, 'search/']) {
          await page.goto(lab().address(place, path));
          await page.keyboard.press('/');
          assert.equal(await ask(page, 'document.activeElement.type'), 'search', path);
          await page.keyboard.type('a/b');
          assert.equal(await page.getByRole('searchbox').inputValue(), 'a/b', 'within a field the key is a character');
        }
        await leave();
      });
    });
  }

  describe('the search page', () => {
    test('says how to search, and asks for nothing before it is asked', async () => {
      const { context, page, complaints } = await lab().open();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(lab().address('root', 'search/'), { waitUntil: 'networkidle' });
      assert.match(await page.locator('#help').innerText(), /"harbour strike"\s+these words, one after the other/);
      assert.deepEqual(
        requests.filter((path) => path.startsWith('/search/index')),
        [],
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test('is offered to the browser as a search engine that takes a query', async () => {
      const { context, page } = await lab().open();
      await page.goto(lab().address('root', ARTICLE));
      const href = await page.locator('link[rel="search"]').getAttribute('href');
      const description = await (await context.request.get(new URL(href ?? '', page.url()).href)).text();
      const template = /template="([^"]*)"/.exec(description)?.[1] ?? '';
      assert.match(template, /^https:\/\/.*\{searchTerms\}$/);
      const { pathname, search: query } = new URL(template.replace('{searchTerms}', 'grambolt'));
      await page.goto(`${lab().home('root')}${pathname.slice(1)}${query}`);
      await answered(page);
      assert.equal((await headlines(page)).length, 3);
      await context.close();
    });

    test('can be used by keyboard alone, from the field to an article', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().address('root', 'search/'));
      await page.keyboard.press('/');
      await page.keyboard.type('zolere');
      await page.keyboard.press('Enter');
      await answered(page);
      for (
        let i = 0;
        i < 40 && (await ask(page, "document.activeElement.closest('h3')?.textContent ?? ''")) === '';
        i += 1
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tea-at-the-cafe-zolere/);
      await leave();
    });

    test('tells screen readers how many articles were found, without moving the focus', async () => {
      const { page, leave } = await lab().open();
      await search(lab(), 'root', page, { q: 'grambolt' });
      const status = page.locator('#status');
      assert.deepEqual([await status.getAttribute('role'), await said(page)], ['status', '3 articles found']);
      await page.fill('#q', 'velvern');
      await page.press('#q', 'Enter');
      await page.waitForFunction("document.querySelector('#status').textContent === '2 articles found'");
      assert.equal(await ask(page, 'document.activeElement.id'), 'q');
      assert.deepEqual(parametersOf(page), { q: 'velvern' });
      await leave();
    });

    test('needs no scrolling to the side with a result, from 320 pixels on', async () => {
      const { page, leave } = await lab().open();
      await page.goto(searchAddress(lab(), 'root', 'q=the&topic=x&order=oldest'));
      await answered(page);
      for (const parameters of [{ q: 'harbour OR grambolt' }, { q: 'x'.repeat(300), from: '1994' }]) {
        await search(lab(), 'root', page, parameters);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          assert.equal(overflow, 0, `${JSON.stringify(parameters).slice(0, 40)} at ${width} px`);
        }
      }
      await leave();
    });

    test('is in the language of the site, from right to left where that runs so', async () => {
      const built = await buildSite({
        articles: {
          'archive.yaml': 'title: أرشيف الميناء\nlanguage: ar\n',
          'one.md':
            '---\ntitle: إفطار على الرصيف\ndate: 2013-07-18\nlang: ar\n---\n\nأُقيم إفطارٌ على رصيف الميناء مساء الخميس.\n',
          'two.md':
            '---\ntitle: Breakfast on the quay\ndate: 2014\nlang: en\n---\n\nBreakfast was served on the quay.\n',
        },
        args: ['--portable'],
      });
      assert.equal(built.ran.code, 0, built.ran.stderr);
      assert.match(readFileSync(join(built.site, 'search/index.html'), 'utf8'), /<html lang="ar" dir="rtl">/);
      const context = await lab().browser.newContext();
      const page = await context.newPage();
      await page.goto(
        `${pathToFileURL(join(built.site, 'search/index.html')).href}?q=${encodeURIComponent('الافطار OR breakfast')}`,
      );
      await answered(page);
      assert.equal(await said(page), 'عُثر على مقالتين');
      assert.equal(await ask(page, "getComputedStyle(document.querySelector('#result')).direction"), 'rtl');
      assert.deepEqual(
        await page.evaluate(
          "[...document.querySelectorAll('.item > div')].map((one) => one.getAttribute('dir')).sort()",
        ),
        [null, 'ltr'].sort(),
      );
      await context.close();
    });
  });
}

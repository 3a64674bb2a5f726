/** From the start page to an article and on: with and without JavaScript, at a root, below a path and from a disk. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Lab, Place } from './lab.js';

const JOURNEYS: readonly { readonly place: Place; readonly javaScriptEnabled: boolean }[] = [
  { place: 'root', javaScriptEnabled: true },
  { place: 'root', javaScriptEnabled: false },
  { place: 'sub-path', javaScriptEnabled: false },
  { place: 'disk', javaScriptEnabled: true },
  { place: 'disk', javaScriptEnabled: false },
];

/** Click a link and wait for the page it leads to; gives that page's heading. */
async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<string> {
  const before = page.url();
  await link.first().click();
  await page.waitForLoadState('load');
  assert.notEqual(page.url(), before, 'the link leads on');
  const heading = page.locator('h1');
  assert.equal(await heading.count(), 1);
  return (await heading.innerText()).trim();
}

async function travel(lab: Lab, place: Place, page: Page): Promise<void> {
  await page.goto(lab.home(place));
  assert.equal((await page.locator('h1').innerText()).trim(), 'The Port Meridian Archive');
  assert.equal(await follow(page, page.locator('.years a.year', { hasText: '2001' })), '2001');
  assert.equal(await follow(page, page.locator('main nav a', { hasText: 'March' })), 'March 2001');
  assert.match(
    await follow(page, page.locator('main .item a', { hasText: 'Dockers Walk Out' })),
    /^Port at a Standstill/,
  );
  assert.match(await page.locator('article .text').innerText(), /\S/);
  assert.equal(
    await follow(page, page.locator('article .details a', { hasText: 'Strikes and labour' })),
    'Strikes and labour',
  );
  assert.match(await follow(page, page.locator('main .item a', { hasText: 'Dockers Go Back' })), /^Dockers Go Back/);
  assert.equal(await follow(page, page.locator('nav.trail a', { hasText: '2001' })), '2001');
  assert.equal(await follow(page, page.locator('.masthead .name a')), 'The Port Meridian Archive');
}

async function findsAllWhole(lab: Lab, place: Place): Promise<void> {
  const { page, complaints, leave } = await lab.open();
  for (const [kind, path] of lab.kinds) {
    // It leads on before anything can be asked of it; where to is asked below.
    if (kind === 'redirect') continue;
    await page.goto(lab.address(place, path), { waitUntil: 'networkidle' });
    const isStyled = await page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily.includes('serif')");
    assert.equal(isStyled, true, `${place}: ${kind}`);
    const broken = await page.evaluate(
      '[...document.images].filter((image) => image.complete && image.naturalWidth === 0).length',
    );
    assert.equal(broken, 0, `${place}: pictures of ${kind}`);
  }
  assert.deepEqual(complaints, []);
  await leave();
}

export function describeJourneys(lab: () => Lab): void {
  describe('a reader', () => {
    for (const { place, javaScriptEnabled } of JOURNEYS) {
      const where = { root: 'at the root of a host', 'sub-path': 'below a path', disk: 'from a disk' }[place];
      test(`gets from the start page to an article, a topic and on, ${where}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
        const { page, complaints, leave } = await lab().open({ javaScriptEnabled });
        await travel(lab(), place, page);
        assert.deepEqual(complaints, []);
        await leave();
      });
    }

    test('finds every kind of page whole, with its style, and nothing from elsewhere', async () => {
      // Side by side: most of it is waiting for the network to be idle.
      await Promise.all((['sub-path', 'disk'] as const).map((place) => findsAllWhole(lab(), place)));
    });

    test('gets from a bar of the chart to its period', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().home('root'));
      const bar = page.locator('svg a').first();
      const label = (await bar.getAttribute('aria-label')) ?? '';
      await bar.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/\d{4}\/(?:\d{2}\/)?$/);
      assert.ok(label.includes((await page.locator('h1').innerText()).trim()), label);
      await leave();
    });

    test('gets from a day in the calendar to that day', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().address('root', '2001/03/'));
      assert.equal(await follow(page, page.locator('table.calendar a')), '14 March 2001');
      await leave();
    });

    test('gets from an old address to where the page stands now', async () => {
      for (const place of ['root', 'sub-path', 'disk'] as const) {
        const { page, complaints, leave } = await lab().open({ javaScriptEnabled: false });
        await page.goto(lab().address(place, 'old/clock/'), { waitUntil: 'commit' });
        await page.waitForURL(/the-clock-that-moved/);
        assert.equal((await page.locator('h1').innerText()).trim(), 'The Clock That Moved');
        assert.deepEqual(complaints, []);
        await leave();
      }
    });

    test('is told where a page is gone, and gets back to the start page', async () => {
      const { page, complaints, leave } = await lab().open();
      await page.goto(lab().address('root', 'topics/ballooning/'));
      assert.match(await page.locator('h1').innerText(), /no longer/i);
      assert.equal(await follow(page, page.locator('main a')), 'The Port Meridian Archive');
      assert.deepEqual(complaints, []);
      await leave();
    });

    test('is helped on at an address at which nothing ever was, however deep', async () => {
      const { page, leave } = await lab().open();
      const response = await page.goto(lab().address('root', 'no/such/page/at/all/'));
      assert.equal(response?.status(), 404);
      const isStyled = await page.evaluate(
        "getComputedStyle(document.querySelector('h1')).fontFamily.includes('serif')",
      );
      assert.equal(isStyled, true);
      assert.equal(await follow(page, page.locator('main a', { hasText: 'Topics' })), 'Topics');
      await leave();
    });

    test('can read the source as it was saved, and the record', async () => {
      const { page, complaints, leave } = await lab().open();
      await page.goto(lab().address('root', '2001/03/14/port-at-a-standstill-as-620-dockers-walk-out/'));
      for (const [name, says] of [
        ['source.txt', /Dockers Walk Out/],
        ['article.json', /"title":"Port at a Standstill/],
      ] as const) {
        const link = page.locator(`.saved a[href$="${name}"]`);
        await link.click();
        await page.waitForURL(new RegExp(`${name}$`));
        assert.match(await page.locator('body').innerText(), says);
        await page.goBack();
      }
      assert.deepEqual(complaints, []);
      await leave();
    });
  });
}

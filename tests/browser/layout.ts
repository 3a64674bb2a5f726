/** Every width, both directions, paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, type Lab, measure } from './lab.js';

const WIDTHS = [320, 360, 768, 1280, 2560];

const ARABIC = '2017/05/05/abnt-alwqad-alymny-ryyst-lbldyt-bwrt-myrydyan/';

export function describeLayout(lab: () => Lab): void {
  describe('the layout', () => {
    test('needs no scrolling to the side, from 320 to 2560 pixels', async () => {
      const { page, leave } = await lab().open();
      const wide: string[] = [];
      for (const [kind, path] of [...lab().kinds, ['article in Arabic', ARABIC] as const]) {
        if (kind === 'redirect') continue;
        await page.goto(lab().address('root', path));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await measure(
            page,
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (overflow > 0) wide.push(`${kind} /${path}: ${overflow} px too wide at ${width} px`);
        }
      }
      assert.deepEqual(wide, []);
      await leave();
    });

    test('keeps lines of text at a length that reads well', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().address('root', lab().kinds.get('article') ?? ''));
      for (const width of [1280, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        // Widths of a paragraph in widths of a zero of its font: what CSS calls `ch`.
        const measured = await measure(
          page,
          `(() => {
            const paragraph = document.querySelector('.text > p');
            const probe = document.createElement('span');
            probe.textContent = '0'.repeat(50);
            paragraph.append(probe);
            const zero = probe.getBoundingClientRect().width / 50;
            probe.remove();
            return paragraph.getBoundingClientRect().width / zero;
          })()`,
        );
        assert.ok(measured > 50 && measured < 80, `${Math.round(measured)} characters at ${width} px`);
      }
      await leave();
    });

    test('runs from right to left for an Arabic article, and its own words do not', async () => {
      const { page, leave } = await lab().open();
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(lab().address('root', ARABIC));
      assert.equal(await ask(page, 'getComputedStyle(document.documentElement).direction'), 'rtl');
      assert.equal(await ask(page, 'document.documentElement.lang'), 'ar');
      assert.equal(await ask(page, "getComputedStyle(document.querySelector('.text p')).direction"), 'rtl');
      const gap = await measure(
        page,
        `(() => {
          const [heading, column] = ['article h1', 'main'].map((name) => document.querySelector(name));
          const range = document.createRange();
          range.selectNodeContents(heading);
          const text = range.getBoundingClientRect();
          const box = heading.getBoundingClientRect();
          return (box.right - text.right) - (text.left - box.left);
        })()`,
      );
      assert.ok(gap <= 0, 'the headline begins at the right');
      assert.equal(await ask(page, "getComputedStyle(document.querySelector('.masthead')).direction"), 'ltr');
      assert.equal(await ask(page, "document.querySelector('.masthead').closest('[lang]').lang"), 'en');
      await leave();
    });

    test('is another at night, by the reader’s own setting', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().home('root'));
      const luminance = `(() => {
        const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        context.fillStyle = getComputedStyle(document.body).backgroundColor;
        context.fillRect(0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, part) => sum + part, 0) / 3;
      })()`;
      await page.emulateMedia({ colorScheme: 'light' });
      assert.ok((await measure(page, luminance)) > 200);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.ok((await measure(page, luminance)) < 60);
      await leave();
    });

    test('leaves the navigation out on paper, and keeps the article', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().address('root', lab().kinds.get('article') ?? ''));
      await page.emulateMedia({ media: 'print' });
      for (const navigation of await page.locator('nav').all()) assert.equal(await navigation.isVisible(), false);
      assert.equal(await page.locator('article h1').isVisible(), true);
      assert.equal(await page.locator('article .text p').first().isVisible(), true);
      assert.equal(await page.locator('.saved').isVisible(), true, 'where it comes from is printed too');
      await leave();
    });
  });
}

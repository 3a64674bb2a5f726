/** axe-core finds no violation, and a keyboard is enough. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ask, type Lab } from './lab.js';
import { answered, searchAddress } from './search-visit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RESULT = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() })),
  }),
);

const VIEWS = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'dark'],
  [1280, 'light'],
] as const;

/** A result in which there is everything; it is looked at in every view. */
const RICH = 'q=harbour+OR+grambolt';

/** Results that differ in what they are made of; the first is the page before it is asked for anything. */
const RESULTS = [
  '',
  RICH,
  'q=harbour&from=1996&topic=x',
  'q=velvern&topic=kettles',
  'q=%D8%A7%D9%84%D9%82%D9%84%D8%B2%D9%85',
  'q=grambollt+%22x',
];

/** What axe-core finds on a page that has it loaded, one line a violation with the first places. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = RESULT.parse(await page.evaluate('axe.run(document).then((result) => result.violations)'));
  return found.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary = '' }) => `${target.join(' ')} (${failureSummary.split('\n').at(-1)?.trim()})`,
    );
    return `${id}: ${help}: ${places.slice(0, 3).join('; ')}`;
  });
}

export function describeAccessibility(lab: () => Lab): void {
  describe('every kind of page', () => {
    test('is free of violations that axe-core finds, light and dark, narrow and wide', async () => {
      const { page, leave } = await lab().open();
      const found: string[] = [];
      for (const [kind, path] of lab().kinds) {
        // The browser leaves a redirect at once.
        if (kind === 'redirect') continue;
        await page.goto(lab().address('root', path));
        await page.evaluate(AXE);
        for (const [width, colorScheme] of VIEWS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          for (const line of await violations(page))
            found.push(`${kind} /${path} at ${width} px, ${colorScheme}: ${line}`);
        }
      }
      assert.deepEqual(found, []);
      await leave();
    });

    test('shows a result, empty, with its facets open and with nothing found, without such violations', async () => {
      const { page, leave } = await lab().open();
      const found: string[] = [];
      for (const parameters of RESULTS) {
        for (const [width, colorScheme] of VIEWS.filter((_, i) => i % 2 === 0 || parameters === RICH)) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.goto(searchAddress(lab(), 'root', parameters));
          if (parameters !== '') await answered(page);
          await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
          await page.evaluate(AXE);
          for (const line of await violations(page))
            found.push(`${parameters} at ${width} px, ${colorScheme}: ${line}`);
        }
      }
      assert.deepEqual(found, []);
      await leave();
    });

    test('shows an article whose words are marked without such violations', async () => {
      const { page, leave } = await lab().open();
      const found: string[] = [];
      for (const [width, colorScheme] of VIEWS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${lab().address('root', '1996/02/10/the-shelf-that-fell/')}#marks=velvern,shelf`);
        await page.evaluate(AXE);
        found.push(...(await violations(page)));
      }
      assert.deepEqual(found, []);
      await leave();
    });

    test('offers a keyboard the way past the navigation first', async () => {
      const { page, leave } = await lab().open();
      for (const [kind, path] of lab().kinds) {
        // `base` on the page for missing addresses leaves it no place of its own to jump to.
        if (kind === 'redirect' || kind === 'notFound') continue;
        await page.goto(lab().address('root', path));
        await page.keyboard.press('Tab');
        assert.equal(await ask(page, 'document.activeElement.className'), 'skip', kind);
        const box = await page.locator('a.skip').boundingBox();
        assert.ok(box !== null && box.width > 20 && box.height > 10 && box.x >= 0 && box.y >= 0, `${kind}: it is seen`);
        await page.keyboard.press('Enter');
        assert.equal(await ask(page, 'document.activeElement.id'), 'main', kind);
      }
      await leave();
    });

    test('shows where the focus is, on every link of the start page', async () => {
      const { page, leave } = await lab().open();
      await page.goto(lab().home('root'));
      const links = await page.locator('a[href]').count();
      const unseen: string[] = [];
      for (let i = 0; i < Math.min(links, 40); i += 1) {
        await page.keyboard.press('Tab');
        const state = await ask(
          page,
          `(() => {
            const { outlineStyle, outlineWidth, boxShadow, textDecorationLine, backgroundColor } = getComputedStyle(document.activeElement);
            const drawn = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
            return (drawn ? '' : document.activeElement.outerHTML.slice(0, 90));
          })()`,
        );
        if (state !== '') unseen.push(state);
      }
      assert.deepEqual(unseen, []);
      await leave();
    });
  });
}

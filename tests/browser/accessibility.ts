/** axe-core finds no violation, and a keyboard is enough. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { ask, type Lab } from './lab.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RESULT = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() })),
  }),
);

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

export function describeAccessibility(lab: () => Lab): void {
  describe('every kind of page', () => {
    test('is free of violations that axe-core finds, light and dark, narrow and wide', async () => {
      const { context, page } = await lab().open();
      const found: string[] = [];
      for (const [kind, path] of lab().kinds) {
        // The browser leaves a redirect at once.
        if (kind === 'redirect') continue;
        await page.goto(lab().address('root', path));
        await page.evaluate(AXE);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            const violations = RESULT.parse(
              await page.evaluate('axe.run(document).then((result) => result.violations)'),
            );
            for (const { id, help, nodes } of violations) {
              const at = nodes.map(
                ({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n').at(-1)?.trim()})`,
              );
              found.push(
                `${kind} /${path} at ${width} px, ${colorScheme}: ${id}: ${help}: ${at.slice(0, 3).join('; ')}`,
              );
            }
          }
        }
      }
      assert.deepEqual(found, []);
      await context.close();
    });

    test('offers a keyboard the way past the navigation first', async () => {
      const { context, page } = await lab().open();
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
      await context.close();
    });

    test('shows where the focus is, on every link of the start page', async () => {
      const { context, page } = await lab().open();
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
      await context.close();
    });
  });
}

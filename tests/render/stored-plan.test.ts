/** The plan for the templates comes from where it was made for the same templates by the same program. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { CODE_ROOT, PACKAGE_ROOT } from '../../src/package/places.js';
import { planTemplates } from '../../src/render/eleventy.js';
import { STOCK_FOLDER, STOCK_PLAN, stockPlan, storedPlan } from '../../src/render/stored-plan.js';
import { readTemplates } from '../../src/render/template-folder.js';
import { PROGRAM } from '../package/program.js';
import { temporaryFolder } from '../write/temp.js';

const STOCK = { ...readTemplates(join(PACKAGE_ROOT, 'templates')), shownPath: (path: string) => path };

/** A copy of the program's own templates, and an empty cache beside it. */
function copied(at: string) {
  const [templates, cache] = [join(at, 'templates'), join(at, 'cache')];
  cpSync(STOCK.templates, templates, { recursive: true });
  mkdirSync(cache);
  return {
    folder: () => ({ ...STOCK, ...readTemplates(templates) }),
    templates,
    cache,
    kept: join(cache, 'templates.json'),
  };
}

describe('the plan for the program’s own templates', () => {
  for (const [name, program] of [
    ['compiled', CODE_ROOT],
    ['bundled', dirname(PROGRAM)],
  ] as const) {
    test(`stands in the ${name} program as a fresh one would be made`, async () => {
      assert.deepEqual(STOCK_PLAN.read(join(program, STOCK_FOLDER)), await stockPlan(STOCK, program));
    });
  }

  test('is the fresh one, wherever the templates are gathered, and leaves nothing to keep', async (t) => {
    const { folder, cache, kept } = copied(temporaryFolder(t));
    const plan = await storedPlan(folder(), cache);
    assert.deepEqual(plan, await planTemplates(STOCK));
    assert.ok(plan.direct.some(({ path, content }) => path === 'article.njk' && content.includes('{%')));
    assert.throws(() => readFileSync(kept), { code: 'ENOENT' });
  });

  test('is of no use to another program', async (t) => {
    const other = temporaryFolder(t);
    writeFileSync(join(other, 'main.js'), 'console.log("other");\n');
    assert.notEqual((await stockPlan(STOCK, other)).key, STOCK_PLAN.read(join(CODE_ROOT, STOCK_FOLDER))?.key);
  });

  test('is refused where a template of the program’s own needs Eleventy', async (t) => {
    const { folder, templates } = copied(temporaryFolder(t));
    writeFileSync(join(templates, 'own.md'), '# A page of its own\n');
    await assert.rejects(stockPlan(folder(), CODE_ROOT), /needs Eleventy/);
  });
});

describe('the plan for other templates', () => {
  test('is made, and kept for the next build', async (t) => {
    const { folder, templates, cache, kept } = copied(temporaryFolder(t));
    writeFileSync(
      join(templates, '404.njk'),
      '---\npagination: { data: pages.notFound, size: 1, alias: model }\n---\nGone.\n',
    );
    const plan = await storedPlan(folder(), cache);
    assert.equal(plan.direct.find(({ kind }) => kind === 'notFound')?.content.trim(), 'Gone.');
    const written = readFileSync(kept, 'utf8');
    assert.deepEqual(await storedPlan(folder(), cache), plan);
    assert.equal(readFileSync(kept, 'utf8'), written);
  });

  test('is made anew where what was kept is damaged', async (t) => {
    const { folder, templates, cache, kept } = copied(temporaryFolder(t));
    writeFileSync(join(templates, '_includes', 'part.njk'), 'A part that nothing includes.\n');
    const plan = await storedPlan(folder(), cache);
    writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('article', 'particle'));
    assert.deepEqual(await storedPlan(folder(), cache), plan);
  });
});

/** The last step of `npm run compile`: makes `dist/program`, which people run, and what is known when it is compiled. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleProgram } from './package/bundle.js';
import { STOCK_FOLDER, STOCK_PLAN, stockPlan } from './render/stored-plan.js';
import { readTemplates } from './render/template-folder.js';

const COMPILED = 'dist/src';
const BUNDLED = 'dist/program';

const metafile = await bundleProgram({ from: 'src', compiled: COMPILED, to: BUNDLED });
// What each file was made of: tests ask it what a run has loaded.
writeFileSync(`${BUNDLED}.json`, JSON.stringify(metafile));

const stock = { ...readTemplates(resolve('templates')), shownPath: (path: string) => join('templates', path) };
for (const program of [COMPILED, BUNDLED]) {
  STOCK_PLAN.write(join(program, STOCK_FOLDER), await stockPlan(stock, resolve(program)));
}

/** The last step of `npm run compile`: makes `dist/program`, which people run. */
import { writeFileSync } from 'node:fs';
import { bundleProgram } from './program.js';

const BUNDLED = 'dist/program';

const metafile = await bundleProgram({ from: 'src', compiled: 'dist/src', to: BUNDLED });
// What each file was made of: tests ask it what a run has loaded.
writeFileSync(`${BUNDLED}.json`, JSON.stringify(metafile));

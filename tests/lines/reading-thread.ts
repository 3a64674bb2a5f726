/** The thread in which one reader is given every hard line; says which, so that one it does not come back from is known. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { hardLines, READERS } from './readers.js';

const { module, name } = z.object({ module: z.string(), name: z.string() }).parse(workerData);
const read = READERS[module]?.[name];
if (read === undefined) throw new Error(`no reader ${module}.${name}`);
for (const line of hardLines()) {
  parentPort?.postMessage(line.name);
  read(line.text);
}
parentPort?.postMessage('');

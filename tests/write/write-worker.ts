/** A thread that writes its share of the pages into the site of another. */
import { parentPort, workerData } from 'node:worker_threads';
import { siteUrl } from '../../src/record/brands.js';
import { writeInto } from '../../src/write/write-into.js';

const { folder, from, to }: { folder: string; from: number; to: number } = workerData;

for (let page = from; page < to; page++) await writeInto(folder, siteUrl(`/${page % 7}/${page}/`), `page ${page}`);
parentPort?.postMessage('done');

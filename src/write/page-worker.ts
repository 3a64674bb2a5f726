/** The page task as a worker thread's entry. */
import { workerData } from 'node:worker_threads';
import { carrying } from '../workers/carry.js';
import { createPageTask, type PageTaskInput, sent } from './page-task.js';

const task = createPageTask(workerData);

export default carrying(async (input: PageTaskInput) => sent(await task(input)));

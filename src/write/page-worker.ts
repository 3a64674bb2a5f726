/** The page task as a worker thread's entry. */
import { workerData } from 'node:worker_threads';
import { carrying } from '../workers/carry.js';
import { createPageTask } from './page-task.js';

export default carrying(createPageTask(workerData));

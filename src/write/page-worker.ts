/** The page task as a worker thread's entry. */
import { workerData } from 'node:worker_threads';
import { createPageTask } from './page-task.js';

export default createPageTask(workerData);

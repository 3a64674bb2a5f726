/** The article task as a worker thread's entry. */
import { workerData } from 'node:worker_threads';
import { createArticleTask } from './article-task.js';

export default createArticleTask(workerData);

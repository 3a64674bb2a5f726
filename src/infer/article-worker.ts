/** The article task as a worker thread's entry. */
import { workerData } from 'node:worker_threads';
import { createArticleTask, numbered } from './article-task.js';

export default numbered(createArticleTask(workerData));

/** Listings → a site on the disk: pages in batches, the other files, the check, the swap. */
import { join } from 'node:path';
import { createSiteChecker, type SiteChecker } from '../check/check.js';
import { ARTICLES_JSONL, jsonLine } from '../listings/data.js';
import { facetFeeds, siteFiles } from '../listings/site-files.js';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { planTemplates } from '../render/eleventy.js';
import { picturesUsed, pictureUrl } from '../render/pictures.js';
import { siteModel } from '../render/site.js';
import {
  articleJobs,
  emptyRegister,
  listingJobs,
  type PageJob,
  type PageRegister,
  type SitePagesInput,
} from '../render/site-pages.js';
import type { TemplatePlan } from '../render/template-plan.js';
import { gatherTemplates, templatePath } from '../render/templates.js';
import { carried } from '../workers/carry.js';
import { inlinePool, type Pool, workerPool } from '../workers/pool.js';
import type { Progress } from '../workers/progress.js';
import { A_THREAD, shareWork } from '../workers/share.js';
import {
  createPageTask,
  type PageTaskContext,
  type PageTaskInput,
  type PageTaskOutput,
  received,
  type SentOutput,
} from './page-task.js';
import { filesBelow } from './public-files.js';
import { openStaging, type Staging } from './staging.js';
import type { GrowingFile } from './write-into.js';

/** Articles below which starting a thread costs more than it saves. */
const WORTH_THREADS = 600;
/** Pages a batch: large enough that sending one is cheap, small enough that threads finish together. */
const BATCH = 50;

export interface WriteSiteOptions {
  readonly pages: SitePagesInput;
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  readonly templates: readonly string[];
  readonly publicFolders: readonly string[];
  readonly portable: boolean;
  readonly workers: number;
  readonly generator: string;
  readonly progress: Progress;
}

export interface SiteWritten {
  readonly problems: readonly Problem[];
  /** Every listing page that is now, or was once, published. */
  readonly published: readonly SiteUrl[];
  readonly pages: number;
  readonly files: number;
}

/** Write the site beside the old one, check it and put it in the old one's place; on any error the old one stays. */
export async function writeSite(options: WriteSiteOptions): Promise<SiteWritten> {
  const staging = await openStaging(options.output);
  try {
    const { listings, context } = options.pages;
    const checker = createSiteChecker({ address: context.settings.address, portable: options.portable });
    const register = emptyRegister();
    const pages = await writePages(options, { register, staging, checker });
    const files = await writeFiles(options, { register, staging, checker });
    const problems = checker.finish({ articleUrls: listings.all.map(({ url }) => url) });
    await staging.commit();
    return {
      problems,
      published: [...register.listings, ...options.pages.publishedPages],
      pages: pages.pages,
      files: pages.files + files,
    };
  } catch (error) {
    await staging.abandon();
    throw error;
  }
}

/** What the site in the making is told to. */
interface Sinks {
  readonly register: PageRegister;
  readonly staging: Staging;
  readonly checker: SiteChecker;
}

/** Render and write every page with the files beside it; gives their numbers. */
async function writePages(
  options: WriteSiteOptions,
  { register, staging, checker }: Sinks,
): Promise<{ readonly pages: number; readonly files: number }> {
  const { listings, context } = options.pages;
  const { folder, origins } = await gatherTemplates(options.templates, join(options.cache, 'templates'));
  const plan = await planTemplates({ templates: folder, shownPath: (path) => templatePath(origins, path) });
  const task: PageTaskContext = {
    input: options.input,
    staging: staging.folder,
    templates: folder,
    templateOrigins: origins,
    plan,
    site: siteModel(listings, options.generator, context),
    portable: options.portable,
  };
  const threads = listings.all.length < WORTH_THREADS ? 0 : options.workers - 1;
  const here = createPageTask(task);
  const pool = threads === 0 ? inlinePool(here) : otherThreads(threads, task);
  const records = staging.grow(ARTICLES_JSONL);
  const stage = options.progress.stage('pages', null);
  let [pages, files] = [0, 1];
  try {
    const work = shareWork({
      pool,
      threads,
      packed: ({ jobs, ownPages }) => ({ jobs: Array.from(jobs, withoutLines), ownPages }),
      here,
      light: batches(recorded(articleJobs(options.pages), records)),
      heavy: withOwnPages(plan, batches(listingJobs(options.pages, register))),
    });
    for await (const batch of work) {
      for (const page of batch.pages) {
        staging.claim(page.url);
        checker.add(page);
      }
      for (const url of batch.files) {
        staging.claim(url);
        checker.file(url);
      }
      pages += batch.pages.length;
      files += batch.files.length;
      stage.advance(batch.pages.length);
    }
  } finally {
    await pool.close();
    records.close();
    stage.end();
  }
  checker.file(ARTICLES_JSONL);
  return { pages, files };
}

/** Threads that work beside this one. */
function otherThreads(threads: number, context: PageTaskContext): Pool<PageTaskInput, PageTaskOutput> {
  const file = new URL('./page-worker.js', import.meta.url);
  const pool = carried<PageTaskInput, SentOutput>(workerPool({ file, threads, context, queued: A_THREAD }));
  return { run: async (input) => received(await pool.run(input)), close: pool.close };
}

/** A job as it is sent: another thread reads an article's file sooner than it takes over its lines. */
function withoutLines(job: PageJob): PageJob {
  return job.saved === null ? job : { ...job, saved: { ...job.saved, lines: null } };
}

/** The jobs of articles, each of which leaves its record in the file of all. */
function* recorded(jobs: Iterable<PageJob>, records: GrowingFile): Iterable<PageJob> {
  for (const job of jobs) {
    if (job.record !== null) records.append(jsonLine(job.record.json));
    yield job;
  }
}

/** Runs of jobs. A job is made when it is taken; a run must be taken before the next one is asked for. */
function* batches(jobs: Iterable<PageJob>): Iterable<PageTaskInput> {
  const rest = jobs[Symbol.iterator]();
  for (let first = rest.next(); first.done !== true; first = rest.next()) {
    yield { jobs: run(first.value, rest), ownPages: false };
  }
}

function* run(first: PageJob, rest: Iterator<PageJob>): Iterable<PageJob> {
  yield first;
  for (let taken = 1; taken < BATCH; taken++) {
    const { done, value } = rest.next();
    if (done === true) return;
    yield value;
  }
}

function* withOwnPages({ ownPages }: TemplatePlan, inputs: Iterable<PageTaskInput>): Iterable<PageTaskInput> {
  if (ownPages) yield { jobs: [], ownPages };
  yield* inputs;
}

/** Feeds, sitemap and the like; public files; pictures. Gives their number. */
async function writeFiles(options: WriteSiteOptions, { register, staging, checker }: Sinks): Promise<number> {
  const { listings, context } = options.pages;
  const made = await siteFiles({
    listings,
    settings: context.settings,
    urls: [...register.indexed, ...listings.shown.map(({ url }) => url)],
    redirects: register.moved,
  });
  const copied = new Map<SiteUrl, string>();
  for (const folder of options.publicFolders) {
    for (const path of await filesBelow(folder)) copied.set(siteUrl(`/${path}`), join(folder, path));
  }
  for (const path of picturesUsed(listings.all, context.pictures)) {
    copied.set(pictureUrl(path), join(options.input, path));
  }
  // A file of the archivist's own in public/ takes the place of one that is made (robots.txt, say).
  const own = made.filter(({ url }) => !copied.has(url));
  await Promise.all([
    ...own.map(({ url, content }) => staging.write(url, content)),
    ...[...copied].map(([url, from]) => staging.copy(from, url)),
  ]);
  for (const url of [...own.map(({ url }) => url), ...copied.keys()]) checker.file(url);
  let feeds = 0;
  for (const { url, content } of facetFeeds(listings, context.settings)) {
    if (copied.has(url)) continue;
    await staging.write(url, content);
    checker.file(url);
    feeds += 1;
  }
  return own.length + copied.size + feeds;
}

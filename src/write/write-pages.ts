/** The pages of the site that are not kept: planned, made in batches in one thread or several, checked. */
import { join } from 'node:path';
import type { SiteChecker } from '../check/check.js';
import { codeUrl } from '../package/places.js';
import { framePrint } from '../render/frame.js';
import { siteModel } from '../render/site.js';
import {
  articlePagePlans,
  listingPagePlans,
  overviewPrinter,
  type PageJob,
  type PagePlan,
  type PageRegister,
  registerMoved,
  registerPlace,
  type SitePagesInput,
} from '../render/site-pages.js';
import { storedPlan } from '../render/stored-plan.js';
import type { TemplatePlan } from '../render/template-plan.js';
import { templatePrints } from '../render/template-prints.js';
import { gatherTemplates, templatePath } from '../render/templates.js';
import { fingerprint } from '../store/fingerprint.js';
import { carried } from '../workers/carry.js';
import { inlinePool, type Pool, workerPool } from '../workers/pool.js';
import type { Progress } from '../workers/progress.js';
import { A_THREAD, shareWork } from '../workers/share.js';
import { takeTurns } from '../workers/turns.js';
import type { Keeper, OverviewPrinter } from './keeper.js';
import {
  createPageTask,
  type Drawing,
  type PageTaskContext,
  type PageTaskInput,
  type PageTaskOutput,
  received,
  type SentOutput,
} from './page-task.js';
import type { Staging } from './staging.js';

/** Pages a batch: large enough that sending one is cheap, small enough that threads finish together. */
const BATCH = 50;
/** Batches that this thread makes alone before others are started: starting them takes as long as making those. */
const ALONE = 12;

export interface WritePagesOptions {
  readonly pages: SitePagesInput;
  readonly input: string;
  readonly cache: string;
  readonly templates: readonly string[];
  readonly portable: boolean;
  readonly workers: number;
  readonly generator: string;
  readonly progress: Progress;
  /** Stands for the program that makes the pages. */
  readonly made: string;
}

/** What the site in the making is told to. */
export interface PageSinks {
  readonly register: PageRegister;
  readonly staging: Staging;
  readonly checker: SiteChecker;
  readonly keeper: Keeper;
}

/** How many pages the site has, and files beside them; and what they are drawn with. */
export interface PagesWritten {
  readonly pages: number;
  readonly files: number;
  readonly drawing: Drawing;
}

/** Make and write every page that is not kept, with the files beside it. */
export async function writePages(options: WritePagesOptions, sinks: PageSinks): Promise<PagesWritten> {
  const { register, staging, checker, keeper } = sinks;
  const { listings, context } = options.pages;
  const { templates, texts, origins } = await gatherTemplates(options.templates, join(options.cache, 'templates'));
  const shownPath = (path: string) => templatePath(origins, path);
  const plan = await storedPlan({ templates, texts, shownPath }, options.cache);
  const drawing: Drawing = {
    templates,
    texts,
    templateOrigins: origins,
    plan,
    site: siteModel(listings, options.generator, context),
    portable: options.portable,
  };
  const task: PageTaskContext = { ...drawing, input: options.input, staging: staging.folder };
  const prints = templatePrints(plan, task);
  const shared = fingerprint(options.made, JSON.stringify([task.site, context.settings, options.portable]));
  const printOf = ({ kind, print }: PagePlan): string | null => {
    const drawn = prints.ofKind(kind);
    return drawn === null ? null : fingerprint(shared, drawn, print());
  };
  const known = overviewOf(options.pages, prints.ofPages, shared);
  if (known !== null) keeper.frame(known.frame);
  const isSame = keeper.overview(known?.overview ?? null);
  if (isSame) {
    keeper.keepOthers((page) => registerPlace(register, page));
    registerMoved(options.pages.listings, register);
  }
  const listed = isSame ? [] : listingPagePlans(options.pages, register);
  const articles = batches(keeper.changed(articlePagePlans(options.pages), printOf));
  const others = withOwnPages(plan, batches(keeper.changed(listed, printOf)));
  const stage = options.progress.stage('pages', null);
  let [pages, files] = [0, 0];
  try {
    for await (const batch of drawn(task, { articles, others, workers: options.workers })) {
      for (const page of batch.pages) {
        staging.claim(page.url);
        checker.add(page);
        keeper.made(page);
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
    stage.end();
  }
  const kept = keeper.kept();
  return { pages: pages + kept.pages, files: files + kept.files, drawing };
}

/**
 * What stands for the site but the articles' own, and for what is around them; null where templates may look at anything
 * (see `Keeper.overview`).
 */
function overviewOf(
  pages: SitePagesInput,
  templates: string | null,
  shared: string,
): { readonly overview: OverviewPrinter; readonly frame: () => string } | null {
  if (templates === null) return null;
  const printOf = overviewPrinter(pages);
  return {
    overview: (listed) => fingerprint(shared, templates, printOf(listed)),
    frame: () => fingerprint(shared, templates, framePrint(pages)),
  };
}

interface Inputs {
  readonly articles: Generator<PageTaskInput>;
  readonly others: Generator<PageTaskInput>;
  readonly workers: number;
}

/** The batches as they are made: the first ones here, and where there are more, in several threads. */
async function* drawn(task: PageTaskContext, { articles, others, workers }: Inputs): AsyncGenerator<PageTaskOutput> {
  const here = createPageTask(task);
  for (let alone = 0; alone < ALONE; alone += 1) {
    const next = others.next();
    const input = next.done === true ? articles.next() : next;
    if (input.done === true) return;
    yield await here(input.value);
    await takeTurns();
  }
  const threads = workers - 1;
  const pool = threads === 0 ? inlinePool(here) : otherThreads(threads, task);
  try {
    const packed = ({ jobs, ownPages }: PageTaskInput) => ({ jobs: Array.from(jobs, withoutLines), ownPages });
    yield* shareWork({ pool, threads, packed, here, light: articles, heavy: others });
  } finally {
    await pool.close();
  }
}

/** Threads that work beside this one. */
function otherThreads(threads: number, context: PageTaskContext): Pool<PageTaskInput, PageTaskOutput> {
  const file = codeUrl('write/page-worker.js');
  const pool = carried<PageTaskInput, SentOutput>(workerPool({ file, threads, context, queued: A_THREAD }));
  return { run: async (input) => received(await pool.run(input)), close: pool.close };
}

/** A job as it is sent: another thread reads an article's file sooner than it takes over its lines. */
function withoutLines(job: PageJob): PageJob {
  return job.saved === null ? job : { ...job, saved: { ...job.saved, lines: null } };
}

/** Runs of jobs. A job is made when it is taken; a run must be taken before the next one is asked for. */
function* batches(jobs: Iterable<PageJob>): Generator<PageTaskInput> {
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

function* withOwnPages({ ownPages }: TemplatePlan, inputs: Iterable<PageTaskInput>): Generator<PageTaskInput> {
  if (ownPages) yield { jobs: [], ownPages };
  yield* inputs;
}

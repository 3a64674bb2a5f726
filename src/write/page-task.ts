/**
 * A batch of pages, from models to files: rendered, scanned for links, written into the staging folder with what stands
 * beside them. Runs in the main thread or in a worker; the bytes depend on the jobs alone.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageLinks, scanPage } from '../check/scan.js';
import { sliceLines } from '../read/lines.js';
import type { SiteUrl } from '../record/brands.js';
import { BackfileError } from '../record/problem.js';
import { renderPages } from '../render/eleventy.js';
import type { SiteModel } from '../render/models.js';
import type { PageJob, SavedLines } from '../render/site-pages.js';
import { templatePath } from '../render/templates.js';
import { writeInto } from './write-into.js';

/** What a batch needs to know; plain values, so that it can be handed to a thread. */
export interface PageTaskContext {
  /** The archive folder, absolute. */
  readonly input: string;
  /** The folder that the site is written into before it takes the old one's place. */
  readonly staging: string;
  /** Gathered templates, and where they come from. */
  readonly templates: string;
  readonly templateOrigins: readonly string[];
  readonly site: SiteModel;
  readonly portable: boolean;
}

export interface PageTaskInput {
  readonly jobs: readonly PageJob[];
  /** Whether pages of the archivist's own are rendered with this batch: with exactly one of a build. */
  readonly ownPages: boolean;
}

export interface PageTaskOutput {
  /** What each page links to, for the check at the end. */
  readonly pages: readonly PageLinks[];
  /** Other files that were written. */
  readonly files: readonly SiteUrl[];
}

export type PageTask = (input: PageTaskInput) => Promise<PageTaskOutput>;

/** Make the task for one build. It throws a BackfileError when a template fails or an article's file has changed. */
export function createPageTask(context: PageTaskContext): PageTask {
  return async ({ jobs, ownPages }) => {
    const { templates, site, portable, staging } = context;
    const shownPath = (path: string) => templatePath(context.templateOrigins, path);
    const models = jobs.map(({ model }) => model);
    const rendered = await renderPages(models, { templates, shownPath, site, portable, ownPages });
    const writes = rendered.map(({ url, content }) => writeInto(staging, url, content));
    const files = jobs.flatMap((job) => job.files);
    for (const { url, content } of files) writes.push(writeInto(staging, url, content));
    const saved = jobs.flatMap((job) => (job.saved === null ? [] : [job.saved]));
    for (const lines of saved) writes.push(writeSaved(lines, context));
    await Promise.all(writes);
    return {
      pages: rendered.map(({ url, content }) => scanPage(url, content)),
      files: [...files.map(({ url }) => url), ...saved.map(({ url }) => url)],
    };
  };
}

/** source.txt: the bytes of the article's lines, as they were when the article was read. */
async function writeSaved({ url, document, sha256 }: SavedLines, { input, staging }: PageTaskContext): Promise<void> {
  const bytes = await readFile(join(input, document.file));
  const lines = sliceLines(bytes, document.encoding, document.range);
  if (createHash('sha256').update(lines).digest('hex') !== sha256) throw changedMeanwhile(document.file);
  await writeInto(staging, url, lines);
}

function changedMeanwhile(file: string): BackfileError {
  return new BackfileError([
    {
      severity: 'error',
      file,
      line: null,
      rule: 'source-changed',
      message: 'the file changed while the site was built',
      remedy: 'build again',
    },
  ]);
}

/**
 * A batch of pages, from models to files: rendered, scanned for links, written into the staging folder with what stands
 * beside them. Runs in the main thread or in a worker; the bytes depend on the jobs alone.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanBytes } from '../check/byte-scan.js';
import { type PageLinks, scanPage } from '../check/scan.js';
import { jsonLine } from '../listings/records.js';
import { sliceLines } from '../read/lines.js';
import type { SiteUrl } from '../record/brands.js';
import { BackfileError } from '../record/problem.js';
import type { RenderedPage } from '../render/eleventy.js';
import type { PageModel, SiteModel } from '../render/models.js';
import { createPageRenderer } from '../render/page-renderer.js';
import type { PageJob, SavedLines } from '../render/site-pages.js';
import type { TemplateTexts } from '../render/template-folder.js';
import type { TemplatePlan } from '../render/template-plan.js';
import { templatePath } from '../render/templates.js';
import { writeNow } from './write-into.js';

/** What the pages of a site are drawn with. Plain values. */
export interface Drawing extends TemplateTexts {
  /** Where the templates come from. */
  readonly templateOrigins: readonly string[];
  readonly plan: TemplatePlan;
  readonly site: SiteModel;
  readonly portable: boolean;
}

/** What a batch needs to know; plain values, so that it can be handed to a thread. */
export interface PageTaskContext extends Drawing {
  /** The archive folder, absolute. */
  readonly input: string;
  /** The folder that the site is written into before it takes the old one's place. */
  readonly staging: string;
}

export interface PageTaskInput {
  /** Taken once, one after the other, so that they need not be in memory together. */
  readonly jobs: Iterable<PageJob>;
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
  const { staging, templateOrigins, plan } = context;
  const shownPath = (path: string) => templatePath(templateOrigins, path);
  const renderer = createPageRenderer(plan, { ...context, shownPath });
  const readSource = latestFile(context.input);
  const encode = encoder();
  return async ({ jobs, ownPages }) => {
    const pages: PageLinks[] = [];
    const files: SiteUrl[] = [];
    const models: PageModel[] = [];
    const finish = ({ url, content }: RenderedPage): void => {
      const bytes = encode(content);
      writeNow(staging, url, bytes);
      pages.push(scanBytes(url, bytes) ?? scanPage(url, content));
    };
    for (const job of jobs) {
      renderer.direct(job.model).forEach(finish);
      if (renderer.hasOthers(job.model)) models.push(job.model);
      for (const { url, content } of filesBeside(job, readSource)) {
        writeNow(staging, url, content);
        files.push(url);
      }
    }
    const others = await renderer.others(models, ownPages);
    others.forEach(finish);
    return { pages, files };
  };
}

/** Bytes that a character of a text can take in UTF-8, at most. */
const MOST_BYTES = 3;

/** Gives a text's bytes, which stand where they are until the next text is given. */
function encoder(): (text: string) => Buffer {
  let room = Buffer.allocUnsafeSlow(1 << 18);
  return (text) => {
    if (text.length * MOST_BYTES > room.length) room = Buffer.allocUnsafeSlow(text.length * MOST_BYTES);
    return room.subarray(0, room.write(text));
  };
}

/** What a batch gives, as another thread sends it: a page's links as one text, which is quicker to send than a list. */
export interface SentOutput {
  readonly pages: readonly { readonly url: SiteUrl; readonly links: string }[];
  readonly files: readonly SiteUrl[];
}

export function sent({ pages, files }: PageTaskOutput): SentOutput {
  return { pages: pages.map(({ url, links }) => ({ url, links: links.join('\n') })), files };
}

export function received({ pages, files }: SentOutput): PageTaskOutput {
  return { pages: pages.map(({ url, links }) => ({ url, links: links === '' ? [] : links.split('\n') })), files };
}

interface FileBeside {
  readonly url: SiteUrl;
  readonly content: string | Uint8Array;
}

/** What stands beside a page: the record of its article, and the article's lines as saved. */
function filesBeside({ record, saved }: PageJob, readSource: (path: string) => Uint8Array): readonly FileBeside[] {
  return [
    ...(record === null ? [] : [{ url: record.url, content: jsonLine(record.json) }]),
    ...(saved === null ? [] : [{ url: saved.url, content: savedBytes(saved, readSource) }]),
  ];
}

/** Reads files below a folder; the file read last is kept, because its articles come one after the other. */
function latestFile(folder: string): (path: string) => Uint8Array {
  let latest: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  return (path) => {
    if (latest?.path !== path) latest = { path, bytes: readFileSync(join(folder, path)) };
    return latest.bytes;
  };
}

/** source.txt: the bytes of the article's lines, as they were when the article was read. */
function savedBytes(saved: SavedLines, readSource: (path: string) => Uint8Array): Uint8Array {
  const { document, sha256 } = saved;
  const again = encodedAgain(saved);
  if (again !== null) return again;
  const lines = sliceLines(readSource(document.file), document.encoding, document.range);
  if (hash('sha256', lines) !== sha256) throw changedMeanwhile(document.file);
  return lines;
}

/** The same from the decoded lines, which come to the same bytes in most files; null where they do not. */
function encodedAgain({ document, lines, sha256 }: SavedLines): Uint8Array | null {
  if (lines === null || document.encoding !== 'utf-8') return null;
  const text = lines.join('\n');
  for (const end of ['\n', '']) {
    const bytes = Buffer.from(text + end);
    if (hash('sha256', bytes) === sha256) return bytes;
  }
  return null;
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

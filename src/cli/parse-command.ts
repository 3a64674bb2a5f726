/** `backfile parse`: the records of files or folders as JSON Lines on standard output. */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { jsonRecord } from '../catalogue/json-record.js';
import { readArchive } from '../read-archive.js';
import { compareText } from '../record/compare.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { BackfileError, type Problem } from '../record/problem.js';
import { SILENT } from '../workers/progress.js';
import type { SharedOptions } from './options.js';
import { exitCodeOf, reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

/** Print one line an article, in file order; problems go to standard error. */
export async function runParse(paths: readonly string[], options: SharedOptions, terminal: Terminal): Promise<0 | 1> {
  const problems: Problem[] = [];
  for (const path of paths) {
    const { folder, only } = await placeOf(path);
    const archive = await readArchive({
      input: folder,
      only,
      workers: options.workers,
      baseUrl: options.baseUrl,
      progress: SILENT,
    });
    problems.push(...archive.problems);
    for (const article of [...archive.catalogue.articles].sort(byFile)) {
      await written(terminal.out, `${JSON.stringify(jsonRecord(archive.whole(article)))}\n`);
    }
  }
  reportProblems(problems, terminal, options);
  return exitCodeOf(problems);
}

function byFile(a: CataloguedArticle, b: CataloguedArticle): number {
  return compareText(a.document.file, b.document.file) || a.document.n - b.document.n;
}

/** A folder is an archive; a file is read as the only one of the folder it is in. */
async function placeOf(path: string): Promise<{ readonly folder: string; readonly only: string | null }> {
  const absolute = resolve(path);
  try {
    return (await stat(absolute)).isDirectory()
      ? { folder: absolute, only: null }
      : { folder: dirname(absolute), only: basename(absolute) };
  } catch (error) {
    const problem = {
      severity: 'error',
      file: path,
      line: null,
      rule: 'usage',
      message: 'there is no such file or folder',
      remedy: 'give the path of an archive or of an article',
    } as const;
    throw new BackfileError([problem], 2, { cause: error });
  }
}

/** Waits for a slow reader, so that a large archive's records never pile up in memory. */
async function written(out: NodeJS.WritableStream, text: string): Promise<void> {
  if (out.write(text)) return;
  await new Promise<void>((resolve) => out.once('drain', resolve));
}

/**
 * `backfile inspect`: a file's lines with numbers and, beside each, what it became and by which rule; or the articles
 * that are worth a look.
 */
import { CORRECTIONS_FILE } from '../catalogue/corrections-file.js';
import { readArchive } from '../read-archive.js';
import { SILENT } from '../workers/progress.js';
import { type ArchivePlace, archivePlace, isIn } from './archive-place.js';
import { writeLedger } from './ledger.js';
import { type SharedOptions, usage, wholeNumber } from './options.js';
import { exitCodeOf, reportProblems } from './report.js';
import type { Terminal } from './terminal.js';
import { writeWeak } from './weak-command.js';

export interface InspectOptions extends SharedOptions {
  /** List the articles that are worth a look instead of a file's lines. */
  readonly weak: boolean;
  /** The same as a table for corrections.csv. */
  readonly csv: boolean;
  /** As given: articles that are listed. */
  readonly limit?: string | undefined;
}

/** Inspect one file, or list what is weak in the archive, or in a file or folder of it. */
export async function runInspect(
  file: string | undefined,
  options: InspectOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const listing = options.weak || options.csv;
  if (options.limit !== undefined && !listing)
    throw usage('--limit says how many weak articles are listed', 'give it with --weak or --csv');
  const limit =
    options.limit === undefined ? null : wholeNumber('--limit', options.limit, { least: 1, most: 999_999_999 });
  if (file === undefined && !listing)
    throw usage(
      'there is no file to inspect',
      'name an article file, or give --weak to list the articles worth a look',
    );
  const place = file === undefined ? wholeArchive(options.input) : await archivePlace(file, options.input);
  if (place.kind === 'folder' && !listing)
    throw usage(`${file} is a folder`, 'name a file in it, or give --weak to list what is worth a look there');
  const archive = await readArchive({
    input: place.folder,
    // What a line of an archive became can depend on the others of the archive.
    only: place.alone ? place.path : null,
    workers: options.workers,
    baseUrl: options.baseUrl,
    progress: SILENT,
  });
  const problems = archive.problems.filter(({ file: of }) => of === null || of === CORRECTIONS_FILE || isIn(place, of));
  const articles = archive.catalogue.articles.filter(({ document }) => isIn(place, document.file));
  if (listing) writeWeak(articles, { form: options.csv ? 'csv' : options.json ? 'json' : 'list', limit }, terminal);
  else writeLedger(articles.map(archive.whole), { ...place, json: options.json }, terminal);
  reportProblems(problems, terminal, options);
  return exitCodeOf(problems);
}

function wholeArchive(folder: string): ArchivePlace {
  return { folder, path: '', kind: 'folder', alone: false };
}

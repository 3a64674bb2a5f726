/** `backfile adopt`: writes every article as Markdown with complete front matter, and checks that it reads back the same. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type AdoptedArticle, adopt } from '../adopt/adopt.js';
import { differingFields, NAMES } from '../adopt/same-record.js';
import { isCorrected } from '../catalogue/corrected.js';
import { jsonRecord } from '../catalogue/json-record.js';
import { PERMALINKS_FILE } from '../catalogue/permalinks-file.js';
import { type Archive, readArchive } from '../read-archive.js';
import { isSourcePath, must, type SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { errorCode } from '../record/system-error.js';
import { picturesUsed } from '../render/pictures.js';
import { ARCHIVE_FILE, TOPICS_FILE } from '../settings/load.js';
import { SILENT } from '../workers/progress.js';
import { type AdoptedFolder, checkAdoptFolders, type FileToWrite, writeAdopted } from '../write/adopted-folder.js';
import type { SharedOptions } from './options.js';
import { terminalProgress } from './progress.js';
import { exitCodeOf, reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

export interface AdoptCommandOptions extends SharedOptions {
  /** The folder to write into, as the user wrote it. */
  readonly out: string;
}

/** Files that make a folder an archive; corrections.csv is not among them, since its values are in the articles now. */
const ARCHIVE_FILES: readonly SourcePath[] = [ARCHIVE_FILE, TOPICS_FILE, PERMALINKS_FILE].map((name) =>
  must(isSourcePath, name),
);

/** Adopt the archive and say what was done. Nothing is written where there are no articles. */
export async function runAdopt(options: AdoptCommandOptions, terminal: Terminal): Promise<0 | 1> {
  const { input, output, cache, workers, baseUrl } = options;
  const out = resolve(options.out);
  checkAdoptFolders({ out: options.out, input, output, cache });
  const progress = terminalProgress(terminal, options.quiet || options.json);
  const archive = await readArchive({ input, only: null, workers, baseUrl, progress });
  const pictures = new Set(archive.sources.others);
  const adopted = adopt(archive.catalogue.articles.map(archive.whole), { settings: archive.settings, pictures });
  const result = adopted.length === 0 ? null : writeAdopted(out, await filesOf(input, archive, adopted));
  const differing = result === null ? [] : await differences(archive, result, options);
  const problems = [...archive.problems, ...(result?.left.map(({ problem }) => problem) ?? []), ...differing];
  reportProblems(problems, terminal, options);
  const counts = { articles: adopted.length, written: result?.written ?? 0, unchanged: result?.unchanged ?? 0 };
  const report = { ...counts, left: result?.left.length ?? 0, problems: problems.length };
  if (options.json) terminal.out.write(`${JSON.stringify(report)}\n`);
  else if (!options.quiet) terminal.out.write(summaryText(report, result === null ? null : options.out));
  return exitCodeOf(problems);
}

async function filesOf(
  input: string,
  archive: Archive,
  adopted: readonly AdoptedArticle[],
): Promise<readonly FileToWrite[]> {
  const articles = adopted.map(({ path, text, ...rest }): FileToWrite => ({ path, bytes: Buffer.from(text), ...rest }));
  const copies: FileToWrite[] = [];
  const pictures = picturesUsed(archive.catalogue.articles, new Set(archive.sources.others));
  for (const path of [...ARCHIVE_FILES, ...pictures]) {
    const bytes = await bytesOf(join(input, path));
    if (bytes !== null) copies.push({ path, bytes });
  }
  return [...articles, ...copies];
}

/** Null where there is no such file: an archive need not have settings, and was perhaps never built. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Read what was written, as a build would, and compare every record with the one that it was made of. */
async function differences(
  archive: Archive,
  { folder, left }: AdoptedFolder,
  { workers, baseUrl }: SharedOptions,
): Promise<readonly Problem[]> {
  const again = await readArchive({ input: folder, only: null, workers, baseUrl, progress: SILENT });
  const byId = new Map(again.catalogue.articles.map((article) => [article.id, article]));
  const skipped = new Set(left.map(({ path }) => path));
  return archive.catalogue.articles.flatMap((article): readonly Problem[] => {
    const read = byId.get(article.id);
    if (read !== undefined && skipped.has(read.document.file)) return [];
    const fields =
      read === undefined ? ['id'] : differingFields(jsonRecord(archive.whole(article)), jsonRecord(again.whole(read)));
    if (fields.length === 0) return [];
    const file = read?.document.file ?? article.document.file;
    const onlyNames = isCorrected(article, 'topics') && fields.every((field) => NAMES.some((name) => name === field));
    return [onlyNames ? topicsReturn(file) : differs(file, fields)];
  });
}

/** Front matter adds to the names that the text shows; only corrections.csv takes them away. */
function topicsReturn(file: string): Problem {
  return {
    severity: 'hint',
    file,
    line: null,
    rule: 'adopt-topics',
    message: 'topics that corrections.csv took away are found in the text again',
    remedy: 'copy that row’s ID and topics into a corrections.csv of the adopted folder',
  };
}

function differs(file: string, fields: readonly string[]): Problem {
  return {
    severity: 'error',
    file,
    line: null,
    rule: 'adopt-differs',
    message: `the adopted article does not read back the same (${fields.join(', ')})`,
    remedy: 'compare it with the original, which `adopted_from` names',
  };
}

interface Summary {
  readonly articles: number;
  readonly written: number;
  readonly unchanged: number;
  readonly left: number;
}

function summaryText({ articles, written, unchanged, left }: Summary, out: string | null): string {
  if (out === null) return 'no articles, so nothing was written\n';
  const rows = Object.entries({ articles, 'files written': written, unchanged, 'left as they are': left });
  const width = Math.max(...rows.map(([, value]) => String(value).length));
  return `${rows.map(([name, value]) => `${name.padEnd(18)}${String(value).padStart(width)}\n`).join('')}adopted articles in ${out}\n`;
}

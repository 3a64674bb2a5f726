/** Two builds of one archive, one with all that earlier builds left and one with nothing, and what they made. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, BuildReport } from '../../src/build-contract.js';
import { PERMALINKS_FILE } from '../../src/catalogue/permalinks-file.js';
import type { HeldBuilds } from '../../src/held-builds.js';
import { PACKAGE_ROOT } from '../../src/package/places.js';
import { rebuild } from '../../src/rebuild.js';
import { BackfileError, type Problem } from '../../src/record/problem.js';
import { type Progress, SILENT } from '../../src/workers/progress.js';
import type { EditedArchive } from './archive-edits.js';
import { newFolder, writeFiles } from './build-site.js';
import { story } from './stories.js';
import { type Tree, treeOf } from './tree.js';

/** What came of a build: its report, or why there is none; and what stands on the disk then. */
export interface Outcome {
  readonly report: BuildReport | null;
  readonly refused: readonly Problem[];
  readonly site: Tree | null;
  readonly permalinks: string | null;
}

/** An archive of a dozen articles. */
export function startArchive(): EditedArchive {
  const at = newFolder();
  const stories = Array.from({ length: 12 }, (_, n): [string, string] => [`articles/${n % 3}/${n}.txt`, story(n, n)]);
  writeFiles(at, Object.fromEntries(stories));
  for (const folder of ['templates', 'public']) mkdirSync(join(at, folder));
  return { at, portable: false, baseUrl: null, publish: true, rehash: false };
}

/** How a build is watched, and what is held in memory of builds before it. */
interface Watched {
  readonly progress?: Progress;
  /** Told what is said of the cache. */
  readonly onNote?: BuildOptions['onNote'];
  readonly held?: HeldBuilds | null;
  /** Whether it goes the whole way although nothing has changed. */
  readonly toHold?: boolean;
}

/** Build with what earlier builds left. */
export function buildWarm(
  archive: EditedArchive,
  { progress = SILENT, onNote = refuseNote, held = null, toHold = false }: Watched = {},
): Promise<Outcome> {
  return build({ ...optionsOf(archive, archive.at), onNote }, { progress, held, toHold });
}

/** Build a copy of the archive as it is now, with nothing from before. */
export async function buildCold(archive: EditedArchive): Promise<Outcome> {
  const elsewhere = join(archive.at, 'elsewhere');
  cpSync(join(archive.at, 'articles'), join(elsewhere, 'articles'), { recursive: true });
  try {
    return await build(optionsOf(archive, elsewhere), { progress: SILENT, held: null, toHold: false });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

type Way = Required<Omit<Watched, 'onNote'>>;

async function build(options: BuildOptions, way: Way): Promise<Outcome> {
  const { report, refused } = await attempt(options, way);
  const permalinks = join(options.input, PERMALINKS_FILE);
  return {
    report,
    refused,
    site: treeOf(options.output),
    permalinks: existsSync(permalinks) ? readFileSync(permalinks, 'utf8') : null,
  };
}

async function attempt(
  options: BuildOptions,
  { progress, held, toHold }: Way,
): Promise<Pick<Outcome, 'report' | 'refused'>> {
  try {
    return { report: await rebuild(options, progress, held, { toHold }), refused: [] };
  } catch (error) {
    if (error instanceof BackfileError) return { report: null, refused: error.problems };
    throw error;
  }
}

function optionsOf({ at, portable, baseUrl, publish, rehash }: EditedArchive, place: string): BuildOptions {
  return {
    input: join(place, 'articles'),
    output: join(place, 'site'),
    cache: join(place, 'cache'),
    templates: [join(PACKAGE_ROOT, 'templates'), join(at, 'templates')],
    publicFolders: [join(PACKAGE_ROOT, 'public'), join(at, 'public')],
    baseUrl,
    portable,
    workers: 1,
    generator: 'Backfile of a test',
    publish,
    rehash,
    onNote: refuseNote,
    onPage: () => undefined,
  };
}

function refuseNote(note: string): void {
  // A file that takes the place of a folder is in the way of the former site, which is then not used.
  if (!/something stands where/.test(note)) throw new Error(`the cache was found damaged: ${note}`);
}

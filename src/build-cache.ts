/**
 * What one build leaves for the next: what was read of every file, what every page was made of, and what is to be
 * reported where nothing has changed. Safe to delete at any time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, BuildReport } from './build-contract.js';
import { PERMALINKS_FILE } from './catalogue/permalinks-file.js';
import type { EarlyPages } from './early-pages.js';
import type { HeldBuilds } from './held-builds.js';
import type { ShelfMaker } from './read-archive.js';
import { isSha256, type Sha256 } from './record/brands.js';
import { DamagedStore } from './record/damaged-store.js';
import { BackfileError } from './record/problem.js';
import { errorMessage } from './record/system-error.js';
import { storedRelated } from './relate/related-memory.js';
import type { RelatedMemory } from './relate/relations.js';
import { openShelf, type StoredShelf } from './store/article-shelf.js';
import { codeVersion } from './store/code-version.js';
import { filesWith, fingerprint, stampOf } from './store/fingerprint.js';
import { type KeptFiles, openKeptFiles } from './store/kept-files.js';
import { holdCache } from './store/lock.js';
import { signedJson } from './store/signed-json.js';
import { loadSiteMemory, NO_MEMORY, promoteNextMemory, type SiteMemory, saveSiteMemory } from './store/site-memory.js';
import { identityOf, isWithin, realFolder, usage } from './write/folders.js';

export interface BuildCache {
  /** What there is to report where nothing has changed since the last build; null where there is something to do. */
  readonly report: BuildReport | null;
  /** Opens what was read before. */
  readonly shelf: ShelfMaker;
  /** Related articles as they were found before. */
  readonly related: RelatedMemory;
  /** What is made of many articles. */
  readonly kept: KeptFiles;
  /** What is known of the site that stands. */
  readonly site: () => SiteMemory;
  /** Stands for the program that makes the pages. */
  readonly made: string;
  /** Gives articles that are what they were as the same objects; null where no other build of this process is known. */
  readonly steady: Pick<HeldBuilds, 'catalogued' | 'related'> | null;
  /** A folder for what pages that are shown early are drawn with; no build uses it. */
  readonly earlyFolder: string;
  /** Keep what the pages of articles that are edited next can be made from; the site stands. */
  readonly holdEarly: (early: EarlyPages) => void;
  /** Keep what is to be known of a site that is about to stand. */
  readonly keepSite: (identity: string, memory: SiteMemory) => void;
  /** Keep what the next build is to report where nothing changes until then; the site stands. */
  save(report: BuildReport): void;
}

/** What there is to report of a site that stands, and what must be the same for it to hold. */
interface LastBuild {
  /** The version of the program that built it. */
  readonly made: string;
  readonly inputs: string;
  readonly site: string;
  readonly report: BuildReport;
}

const KEPT = 'kept';
const LAST_BUILD = signedJson<LastBuild>('last-build.json');

/** What a build asks, and what is held of builds before it in this process; null where none is to follow. */
export interface CacheOptions extends BuildOptions {
  readonly held: HeldBuilds | null;
}

/**
 * Work with the cache of a build while no other build uses it. Where it turns out not to be as it was left, one line says
 * so and the work begins again without it. Throws a BackfileError where the system refuses the folder.
 */
export async function withCache<Result>(
  options: CacheOptions,
  work: (cache: BuildCache) => Promise<Result>,
): Promise<Result> {
  try {
    return await whileLocked(options, work);
  } catch (error) {
    throw isRefused(options.cache, error) ? unusable(options.cache, error) : error;
  }
}

/** Whether an error is one of the system's about something in the cache. */
function isRefused(cache: string, error: unknown): boolean {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' && isWithin(cache, error.path);
}

function unusable(cache: string, cause: unknown): BackfileError {
  const problem = usage(cache, 'cache-unusable', {
    message: `the cache cannot be used: ${errorMessage(cause)}`,
    remedy: 'remove it, see that the folder may be written and has space left, or give --cache another',
  });
  return new BackfileError([problem], 2, { cause });
}

async function whileLocked<Result>(
  options: CacheOptions,
  work: (cache: BuildCache) => Promise<Result>,
): Promise<Result> {
  const { cache, held, onNote } = options;
  const lock = await holdCache(cache, (pid) => onNote(`waiting for process ${pid}, which builds with this cache`));
  try {
    return await attempt(options, work, { anew: false });
  } catch (error) {
    if (!(error instanceof DamagedStore)) throw error;
    onNote(`the cache in ${cache} cannot be used (${error.message}): everything is built anew`);
    held?.drop();
    return await attempt(options, work, { anew: true });
  } finally {
    lock.release();
  }
}

async function attempt<Result>(
  options: CacheOptions,
  work: (cache: BuildCache) => Promise<Result>,
  { anew }: { readonly anew: boolean },
): Promise<Result> {
  const { cache: folder, held, input, rehash } = options;
  const shelves: StoredShelf[] = [];
  const inputs = inputsOf(options);
  const inputsNow = () => fingerprint(inputs, stampOf(join(input, PERMALINKS_FILE)) ?? '');
  const site = siteIdentity(options);
  const kept = openKeptFiles(join(folder, KEPT), codeVersion(), { anew });
  try {
    const last = anew ? null : LAST_BUILD.read(folder);
    if (last !== null && last.made !== codeVersion()) {
      options.onNote(`the cache in ${folder} was made by another version: everything is built anew`);
    }
    return await work({
      report: rehash ? null : unchanged(last, { inputs: inputsNow(), site }),
      shelf: ({ settings, topics, pictures }) => {
        const read = JSON.stringify([settings, topics]);
        const key = fingerprint(codeVersion(), read);
        const picturesPrint = fingerprint(pictures.join('\n'));
        const open = (again: boolean) =>
          openShelf(
            {
              folder,
              key,
              pictures: picturesPrint,
              stampOf: (path) => stampOf(join(input, path)),
              sha256Of: (path) => sha256Of(join(input, path)),
              rehash,
              again,
            },
            { anew },
          );
        if (held !== null) return held.shelf(fingerprint(key, picturesPrint, `${rehash}`), () => open(true));
        const shelf = open(false);
        shelves.push(shelf);
        return shelf;
      },
      related: storedRelated(folder, codeVersion(), { anew: anew || rehash }),
      kept,
      site() {
        if (anew || rehash || site === '') return NO_MEMORY;
        const key = memoryKey(site);
        return held?.site(key) ?? loadSiteMemory(folder, key) ?? NO_MEMORY;
      },
      made: codeVersion(),
      steady: held,
      earlyFolder: join(folder, 'early'),
      holdEarly: (early) => held?.holdEarly(early),
      keepSite(identity, memory) {
        const key = memoryKey(identity);
        saveSiteMemory(folder, key, memory);
        held?.holdSite(key, memory);
      },
      save(report) {
        const now = siteIdentity(options);
        promoteNextMemory(folder);
        kept.sweep();
        LAST_BUILD.write(folder, { made: codeVersion(), inputs: inputsNow(), site: now, report });
      },
    });
  } finally {
    for (const shelf of shelves) shelf.close();
    held?.rest();
  }
}

/** Everything that a build depends on but permalinks.jsonl, which it writes itself. */
function inputsOf(options: BuildOptions): string {
  const { input, output, templates, publicFolders, baseUrl, portable, generator, publish } = options;
  const files = [input, ...templates, ...publicFolders].map((folder) => filesWith(folder, stampOf));
  const own = files[0]?.filter((line) => !line.startsWith(`${PERMALINKS_FILE} `)) ?? [];
  const told = { input, output, templates, publicFolders, baseUrl, portable, generator, publish };
  return fingerprint(
    codeVersion(),
    JSON.stringify(told),
    own.join('\n'),
    ...files.slice(1).map((lines) => lines.join('\n')),
  );
}

/** What is known of a site is written as this program writes it: another version begins anew. */
function memoryKey(site: string): string {
  return fingerprint(codeVersion(), site);
}

/** Which site stands at the output folder; empty where none of ours does. */
function siteIdentity({ output }: BuildOptions): string {
  return identityOf(realFolder(output)) ?? '';
}

/** What there is to report where the archive and the site are those of the last build; else null. */
function unchanged(last: LastBuild | null, now: Pick<LastBuild, 'inputs' | 'site'>): BuildReport | null {
  return last?.inputs === now.inputs && last.site === now.site && now.site !== '' ? last.report : null;
}

function sha256Of(path: string): Sha256 | null {
  try {
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    return isSha256(hash) ? hash : null;
  } catch {
    return null;
  }
}

/**
 * What is known of the site that stands: of each page the fingerprint of what it was made of, and its links, so that a
 * page that would be the same is not made again; of each other file the fingerprint of what it holds.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { DamagedStore } from '../record/damaged-store.js';
import { readLines, startLog } from './log.js';

/** Where a line stands in a file: first byte and number of bytes, its end included. */
export type LineOfFile = readonly [at: number, length: number];

export interface KnownPage {
  readonly print: string;
  /** What it is in the site (see `PagePlace`); absent for a page of the archivist's own. */
  readonly place?: string;
  /** Of an article's page, what stands for its own file and text. */
  readonly own?: string;
  /** Stands for the articles that it looks at; absent where only `print` tells. */
  readonly looked?: string;
  /** The line of the article's record among all records; absent for a page that is no article's. */
  readonly record?: LineOfFile;
  /** What it links to: places in `SiteMemory.links`. */
  readonly links: readonly number[];
}

export interface SiteMemory {
  readonly pages: ReadonlyMap<SiteUrl, KnownPage>;
  /** What pages link to, as the check of links has it; few links are told from each other, and most stand on many pages. */
  readonly links: readonly string[];
  /** Stands for everything but the articles' own files and texts; empty where nothing is known to do so. */
  readonly overview: string;
  /** Stands for what is around the articles on pages; empty where nothing is known to do so. */
  readonly frame: string;
  /** Fingerprints of the other files. */
  readonly files: ReadonlyMap<SiteUrl, string>;
  /** Problems that the check of the site found: then nothing of it is taken for right in the next build. */
  readonly faults: number;
  /** The site that stood before, where it was kept: what stands for it, and the paths at which the two differ. */
  readonly former: { readonly identity: string; readonly differs: readonly string[] } | null;
}

/** Nothing is known: everything is made. */
export const NO_MEMORY: SiteMemory = {
  pages: new Map(),
  links: [],
  overview: '',
  frame: '',
  files: new Map(),
  faults: 0,
  former: null,
};

/** What the first line of the file says. */
interface Head extends Pick<SiteMemory, 'faults' | 'overview' | 'frame'> {
  readonly key: string;
  /** What stands for the former site, where it was kept. */
  readonly former: string | null;
}

/** What a further line says: a run of the links, pages or files, or of the paths at which the former site differs. */
type Part =
  | { readonly links: readonly string[] }
  | { readonly pages: readonly WrittenPage[] }
  | { readonly files: readonly (readonly [url: SiteUrl, print: string])[] }
  | { readonly differs: readonly string[] };

type WrittenPage = readonly [
  url: SiteUrl,
  print: string,
  place: string,
  links: readonly number[],
  looked: string,
  own?: string,
  at?: number,
  length?: number,
];

const CURRENT_FILE = 'site.log';
const NEXT_FILE = 'next-site.log';
/** The last line: a file without it was cut short. */
const END = '"end"';
/** Links, pages, files or paths a line: as one text, what is known of a large site would take as much memory again. */
const RUN = 2000;

/**
 * What is known of the site that `key` stands for; null where nothing is, or of another site. Throws `DamagedStore`
 * where a file is not as it was written.
 */
export function loadSiteMemory(folder: string, key: string): SiteMemory | null {
  for (const name of [CURRENT_FILE, NEXT_FILE]) {
    const memory = readMemory(join(folder, name), key);
    if (memory !== null) return memory;
  }
  return null;
}

function readMemory(path: string, key: string): SiteMemory | null {
  const lines = readLines(path);
  if (lines === null) return null;
  let head: Head | null = null;
  const pages = new Map<SiteUrl, KnownPage>();
  const files = new Map<SiteUrl, string>();
  const [links, differs]: [string[], string[]] = [[], []];
  const take = (part: Part): void => {
    if ('links' in part) for (const link of part.links) links.push(link);
    else if ('pages' in part) for (const page of part.pages) pages.set(page[0], pageOf(page));
    else if ('files' in part) for (const [url, print] of part.files) files.set(url, print);
    else for (const differing of part.differs) differs.push(differing);
  };
  for (const line of lines) {
    if (head === null) {
      const first: Head = JSON.parse(line);
      if (first.key !== key) return null;
      head = first;
    } else if (line !== END) take(JSON.parse(line));
    else {
      const { overview, frame, faults, former } = head;
      const kept = former === null ? null : { identity: former, differs };
      return { pages, links, overview, frame, files, faults, former: kept };
    }
  }
  throw new DamagedStore(`${path} was cut short`);
}

function pageOf([, print, place, links, looked, own, at, length]: WrittenPage): KnownPage {
  const page = { print, links, ...(place === '' ? {} : { place }), ...(looked === '' ? {} : { looked }) };
  if (at === undefined || length === undefined) return page;
  return { ...page, ...(own === undefined || own === '' ? {} : { own }), record: [at, length] };
}

/**
 * Keep what is known of the site that `key` stands for, beside what is known of the one that still stands: a build may
 * be killed before or behind the moment at which the new one takes its place.
 */
export function saveSiteMemory(folder: string, key: string, memory: SiteMemory): void {
  const { overview, frame, faults, former } = memory;
  const path = join(folder, NEXT_FILE);
  const head: Head = { key, overview, frame, faults, former: former?.identity ?? null };
  mkdirSync(folder, { recursive: true });
  const log = startLog(`${path}.part`, JSON.stringify(head));
  for (const part of partsOf(memory)) log.add(JSON.stringify(part));
  log.add(END);
  log.close();
  renameSync(`${path}.part`, path);
}

function* partsOf({ pages, links, files, former }: SiteMemory): Iterable<Part> {
  for (const run of inRuns(links)) yield { links: run };
  for (const run of inRuns(pages)) yield { pages: run.map(written) };
  for (const run of inRuns(files)) yield { files: run };
  for (const run of inRuns(former?.differs ?? [])) yield { differs: run };
}

function written([url, page]: readonly [SiteUrl, KnownPage]): WrittenPage {
  const { print, place = '', links, looked = '', own = '', record } = page;
  const told = [url, print, place, links, looked] as const;
  return record === undefined ? told : [...told, own, ...record];
}

function* inRuns<T>(all: Iterable<T>): Iterable<readonly T[]> {
  let run: T[] = [];
  for (const one of all) {
    if (run.push(one) < RUN) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

/**
 * The next site stands now: what was saved of it takes the place of what was known of the site before. Where somebody
 * deleted the cache meanwhile, nothing is known of any site.
 */
export function promoteNextMemory(folder: string): void {
  const next = join(folder, NEXT_FILE);
  if (existsSync(next)) renameSync(next, join(folder, CURRENT_FILE));
}

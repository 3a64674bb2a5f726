/**
 * What is known of the site that stands: of each page the fingerprint of what it was made of, and its links, so that a
 * page that would be the same is not made again; of each other file the fingerprint of what it holds.
 */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { signedJson } from './signed-json.js';

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

interface Written extends Pick<SiteMemory, 'former' | 'faults' | 'overview' | 'frame' | 'links'> {
  readonly key: string;
  readonly pages: readonly WrittenPage[];
  readonly files: readonly (readonly [url: SiteUrl, print: string])[];
}

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

const CURRENT_FILE = 'site.json';
const NEXT_FILE = 'next-site.json';
const CURRENT = signedJson<Written>(CURRENT_FILE);
const NEXT = signedJson<Written>(NEXT_FILE);

/**
 * What is known of the site that `key` stands for; null where nothing is, or of another site. Throws `DamagedStore`
 * where a file is not as it was written.
 */
export function loadSiteMemory(folder: string, key: string): SiteMemory | null {
  for (const memory of [CURRENT, NEXT]) {
    const written = memory.read(folder);
    if (written?.key === key) return memoryOf(written);
  }
  return null;
}

function memoryOf(written: Written): SiteMemory {
  return {
    pages: new Map(
      written.pages.map(([url, print, place, links, looked, own, at, length]): [SiteUrl, KnownPage] => {
        const page = { print, links, ...(place === '' ? {} : { place }), ...(looked === '' ? {} : { looked }) };
        if (at === undefined || length === undefined) return [url, page];
        return [url, { ...page, ...(own === undefined || own === '' ? {} : { own }), record: [at, length] }];
      }),
    ),
    links: written.links,
    overview: written.overview,
    frame: written.frame,
    files: new Map(written.files),
    faults: written.faults,
    former: written.former,
  };
}

/**
 * Keep what is known of the site that `key` stands for, beside what is known of the one that still stands: a build may
 * be killed before or behind the moment at which the new one takes its place.
 */
export function saveSiteMemory(folder: string, key: string, memory: SiteMemory): void {
  const { pages, links, overview, frame, files, faults, former } = memory;
  const written = Array.from(pages, ([url, page]): WrittenPage => {
    const { print, place = '', looked = '', own = '', record } = page;
    const told = [url, print, place, page.links, looked] as const;
    return record === undefined ? told : [...told, own, ...record];
  });
  NEXT.write(folder, { key, links, pages: written, overview, frame, files: [...files], faults, former });
}

/**
 * The next site stands now: what was saved of it takes the place of what was known of the site before. Where somebody
 * deleted the cache meanwhile, nothing is known of any site.
 */
export function promoteNextMemory(folder: string): void {
  const next = join(folder, NEXT_FILE);
  if (existsSync(next)) renameSync(next, join(folder, CURRENT_FILE));
}

/**
 * What is known of the site that stands: of each page the fingerprint of what it was made of, and its links, so that a
 * page that would be the same is not made again; of each other file the fingerprint of what it holds.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { fingerprint } from './fingerprint.js';
import { DamagedStore } from './pack.js';

/** Where a line stands in a file: first byte and number of bytes, its end included. */
export type LineOfFile = readonly [at: number, length: number];

export interface KnownPage {
  readonly print: string;
  /** The line of the article's record among all records; absent for a page that is no article's. */
  readonly record?: LineOfFile;
  /** What it links to, as the check of links has it. */
  readonly links: readonly string[];
}

export interface SiteMemory {
  readonly pages: ReadonlyMap<SiteUrl, KnownPage>;
  /** Fingerprints of the other files. */
  readonly files: ReadonlyMap<SiteUrl, string>;
  /** Problems that the check of the site found: then nothing of it is taken for right in the next build. */
  readonly faults: number;
  /** The site that stood before, where it was kept: what stands for it, and the paths at which the two differ. */
  readonly former: { readonly identity: string; readonly differs: readonly string[] } | null;
}

/** Nothing is known: everything is made. */
export const NO_MEMORY: SiteMemory = { pages: new Map(), files: new Map(), faults: 0, former: null };

/** As it is written: links by number, because few are told from each other and most stand on many pages. */
interface Written extends Pick<SiteMemory, 'former' | 'faults'> {
  readonly key: string;
  readonly links: readonly string[];
  readonly pages: readonly (readonly [url: SiteUrl, print: string, links: readonly number[], ...record: number[]])[];
  readonly files: readonly (readonly [url: SiteUrl, print: string])[];
}

const FILE = 'site.json';
const NEXT = 'next-site.json';
/** Digits of a fingerprint, which stands before the rest. */
const PRINT = 40;

/**
 * What is known of the site that `key` stands for; null where nothing is, or of another site. Throws `DamagedStore`
 * where a file is not as it was written.
 */
export function loadSiteMemory(folder: string, key: string): SiteMemory | null {
  for (const name of [FILE, NEXT]) {
    const written = readWritten(join(folder, name));
    if (written?.key === key) return memoryOf(written);
  }
  return null;
}

function readWritten(path: string): Written | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const body = text.slice(PRINT);
  if (fingerprint(body) !== text.slice(0, PRINT)) throw new DamagedStore(`${path} was changed`);
  const written: Written = JSON.parse(body);
  return written;
}

function memoryOf(written: Written): SiteMemory {
  const linksOf = (numbers: readonly number[]) => numbers.map((number) => written.links[number] ?? '');
  return {
    pages: new Map(
      written.pages.map(([url, print, links, at, length]) => {
        const record: Pick<KnownPage, 'record'> =
          at === undefined || length === undefined ? {} : { record: [at, length] };
        return [url, { print, links: linksOf(links), ...record }];
      }),
    ),
    files: new Map(written.files),
    faults: written.faults,
    former: written.former,
  };
}

/**
 * Keep what is known of the site that `key` stands for, beside what is known of the one that still stands: a build may
 * be killed before or behind the moment at which the new one takes its place.
 */
export function saveSiteMemory(folder: string, key: string, { pages, files, faults, former }: SiteMemory): void {
  const numbers = new Map<string, number>();
  const numberOf = (link: string): number => {
    const number = numbers.get(link) ?? numbers.size;
    if (number === numbers.size) numbers.set(link, number);
    return number;
  };
  const numbered = [...pages].map(
    ([url, { print, links, record = [] }]) => [url, print, links.map(numberOf), ...record] as const,
  );
  const written: Written = { key, links: [...numbers.keys()], pages: numbered, files: [...files], faults, former };
  const body = JSON.stringify(written);
  // The cache may have been deleted since the build began.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${NEXT}.part`), `${fingerprint(body)}${body}`);
  renameSync(join(folder, `${NEXT}.part`), join(folder, NEXT));
}

/** Forget the site that stood before: the new one stands. */
export function dropFormerMemory(folder: string): void {
  renameSync(join(folder, NEXT), join(folder, FILE));
}

/** Listings → a site on the disk: pages in batches, the other files, the check, the swap. */
import { join } from 'node:path';
import { createSiteChecker } from '../check/check.js';
import { ARTICLES_JSONL } from '../listings/records.js';
import type { SiteFile } from '../listings/site-file.js';
import { facetFeeds, siteFiles } from '../listings/site-files.js';
import { filesBelow } from '../read/files-below.js';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { once } from '../record/once.js';
import type { Problem } from '../record/problem.js';
import { picturesUsed, pictureUrl } from '../render/pictures.js';
import { emptyRegister } from '../render/site-pages.js';
import { fingerprint, stampOf } from '../store/fingerprint.js';
import type { SiteMemory } from '../store/site-memory.js';
import { inStage } from '../workers/progress.js';
import { identityOf, realFolder } from './folders.js';
import { createKeeper, type Keeper, type Reason } from './keeper.js';
import { startRecords } from './records-file.js';
import { pathsOf, spareIn } from './spare.js';
import { openStaging, type Staging } from './staging.js';
import { type PageSinks, type WritePagesOptions, writePages } from './write-pages.js';

export interface WriteSiteOptions extends WritePagesOptions {
  /** The index of the search and its programs; made one after the other. */
  readonly search: Iterable<SiteFile>;
  readonly output: string;
  readonly publicFolders: readonly string[];
  /** What is known of the site that stands. */
  readonly memory: SiteMemory;
  /** Told of each page that is made. */
  readonly explain: (url: SiteUrl, reason: Reason) => void;
  /** Told, before the site takes the old one's place, what it is told by from others and what is to be known of it. */
  readonly onSite: (identity: string, memory: SiteMemory) => void;
}

export interface SiteWritten {
  readonly problems: readonly Problem[];
  /** Every listing page that is now, or was once, published. */
  readonly published: readonly SiteUrl[];
  readonly pages: number;
  readonly files: number;
}

/** Write the site beside the old one, check it and put it in the old one's place; on any error the old one stays. */
export async function writeSite(options: WriteSiteOptions): Promise<SiteWritten> {
  const staging = await openStaging(options.output, spareIn(options.cache, options.memory));
  try {
    const { progress } = options;
    const { listings, context } = options.pages;
    const checker = createSiteChecker({ address: context.settings.address, portable: options.portable });
    const register = emptyRegister();
    const records = startRecords(staging);
    const keeper = createKeeper(options.memory, { staging, checker, records, explain: options.explain });
    const sinks: PageSinks = { register, staging, checker, keeper };
    const pages = await writePages(options, sinks);
    records.close();
    checker.file(ARTICLES_JSONL);
    const files = await inStage(progress, { name: 'files', work: () => writeFiles(options, sinks), count: (n) => n });
    const check = () => {
      keeper.checkKept();
      return checker.finish({ articleUrls: listings.all.map(({ url }) => url) });
    };
    const problems = await inStage(progress, { name: 'check', work: check, count: () => pages.pages });
    const commit = async () => {
      staging.tidy();
      // Should the build be killed behind the swap, the next one knows the new site.
      options.onSite(staging.identity(), memoryOf(options, { keeper, staging, faults: problems.length }));
      await staging.commit(options.cache);
    };
    await inStage(progress, { name: 'swap', work: commit });
    return {
      problems,
      published: [...register.listings, ...options.pages.publishedPages],
      pages: pages.pages,
      files: pages.files + files + 1,
    };
  } catch (error) {
    await staging.abandon();
    throw error;
  }
}

interface SiteMade {
  readonly keeper: Keeper;
  readonly staging: Staging;
  /** Problems that the check found. */
  readonly faults: number;
}

function memoryOf({ memory, output }: WriteSiteOptions, { keeper, staging, faults }: SiteMade): SiteMemory {
  const identity = identityOf(realFolder(output));
  const isKnown = memory.pages.size > 0 && identity !== null;
  const former = isKnown ? { identity, differs: staging.differences(pathsOf(memory)) } : null;
  return { ...keeper.memory(), faults, former };
}

/** Feeds, sitemap and the like; public files; pictures. Gives their number. */
async function writeFiles(
  options: WriteSiteOptions,
  { register, staging, checker, keeper }: PageSinks,
): Promise<number> {
  const { listings, context } = options.pages;
  const made = await siteFiles({
    listings,
    settings: context.settings,
    urls: [...register.indexed, ...listings.shown.map(({ url }) => url)],
    redirects: register.moved,
  });
  const copied = new Map<SiteUrl, string>();
  for (const folder of options.publicFolders) {
    for (const path of filesBelow(folder)) copied.set(siteUrl(`/${path}`), join(folder, path));
  }
  for (const path of picturesUsed(listings.all, context.pictures)) {
    copied.set(pictureUrl(path), join(options.input, path));
  }
  // A file of the archivist's own in public/ takes the place of one that is made (robots.txt, say).
  const own = made.filter(({ url }) => !copied.has(url));
  const write = async (file: SiteFile): Promise<void> => {
    const { url, print } = file;
    const made = print === undefined ? fingerprint(file.content) : fingerprint(options.made, print);
    if (!keeper.keepsFile(url, made)) await staging.write(url, file.content);
    checker.file(url);
  };
  const copy = async ([url, from]: readonly [SiteUrl, string]): Promise<void> => {
    if (!keeper.keepsFile(url, `${from} ${stampOf(from)}`)) await staging.copy(from, url);
    checker.file(url);
  };
  await Promise.all([...own.map(write), ...[...copied].map(copy)]);
  let more = 0;
  for (const { urls, print, files } of facetFeeds(listings, context.settings)) {
    const wanted = urls.filter((url) => !copied.has(url));
    const printOf = once(() => fingerprint(options.made, print()));
    const changed = new Set(wanted.filter((url) => !keeper.keepsListed(url, printOf)));
    const written = changed.size === 0 ? [] : files().filter(({ url }) => changed.has(url));
    for (const { url, content } of written) await staging.write(url, content);
    for (const url of wanted) checker.file(url);
    more += wanted.length;
  }
  for (const file of options.search) {
    if (copied.has(file.url)) continue;
    await write(file);
    more += 1;
  }
  return own.length + copied.size + more;
}

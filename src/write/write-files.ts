/** The files of the site that are no pages: public files and pictures, feeds, sitemap and the like, the search. */
import { join } from 'node:path';
import type { FilePlan, SiteFile } from '../listings/site-file.js';
import { facetFeeds, sitePlans } from '../listings/site-files.js';
import { filesBelow } from '../read/files-below.js';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { once } from '../record/once.js';
import { picturesUsed, pictureUrl } from '../render/pictures.js';
import type { SitePagesInput } from '../render/site-pages.js';
import { fingerprint, stampOf } from '../store/fingerprint.js';
import type { Keeper } from './keeper.js';
import type { PageSinks } from './write-pages.js';

export interface WriteFilesOptions {
  readonly pages: SitePagesInput;
  /** The index of the search and its programs; made one after the other. */
  readonly search: Iterable<SiteFile>;
  readonly input: string;
  readonly publicFolders: readonly string[];
  /** Stands for the program that makes the files. */
  readonly made: string;
}

/** Write every file that is not kept. Gives the number of files. */
export async function writeFiles(options: WriteFilesOptions, sinks: PageSinks): Promise<number> {
  const { register, keeper } = sinks;
  const { listings, context } = options.pages;
  const copied = filesToCopy(options);
  await Promise.all(Array.from(copied, ([url, from]) => copyFile(url, from, sinks)));
  const plans = sitePlans({
    listings,
    settings: context.settings,
    urls: [...register.indexed, ...listings.shown.map(({ url }) => url)],
    redirects: register.moved,
  });
  // A file of the archivist's own in public/ takes the place of one that is made (robots.txt, say).
  const planned: Planned = { made: options.made, isWanted: (url) => !copied.has(url), sinks };
  let count = copied.size;
  for (const plan of plans) count += await writePlan(plan, (url, print) => keeper.keepsFile(url, print()), planned);
  const feeds = facetFeeds(listings, context.settings);
  for (const plan of feeds) count += await writePlan(plan, keeper.keepsListed, planned);
  for (const file of options.search) {
    if (planned.isWanted(file.url)) count += await writeSearchFile(file, planned);
  }
  return count;
}

/** Public files and pictures: URL in the site → path on the disk. */
function filesToCopy({ pages, publicFolders, input }: WriteFilesOptions): ReadonlyMap<SiteUrl, string> {
  const copied = new Map<SiteUrl, string>();
  for (const folder of publicFolders) {
    for (const path of filesBelow(folder)) copied.set(siteUrl(`/${path}`), join(folder, path));
  }
  for (const path of picturesUsed(pages.listings.all, pages.context.pictures)) {
    copied.set(pictureUrl(path), join(input, path));
  }
  return copied;
}

async function copyFile(url: SiteUrl, from: string, { staging, checker, keeper }: PageSinks): Promise<void> {
  if (!keeper.keepsFile(url, `${from} ${stampOf(from)}`)) await staging.copy(from, url);
  checker.file(url);
}

interface Planned {
  readonly made: string;
  /** Whether the file at a URL is to be made. */
  readonly isWanted: (url: SiteUrl) => boolean;
  readonly sinks: PageSinks;
}

/** Write the files of a plan that `keeps` does not keep; gives how many files it has. */
async function writePlan(
  { urls, print, files }: FilePlan,
  keeps: Keeper['keepsListed'],
  { made, isWanted, sinks: { staging, checker } }: Planned,
): Promise<number> {
  const wanted = urls.filter(isWanted);
  const printOf = once(() => fingerprint(made, print()));
  const changed = new Set(wanted.filter((url) => !keeps(url, printOf)));
  const written = changed.size === 0 ? [] : (await files()).filter(({ url }) => changed.has(url));
  for (const { url, content } of written) await staging.write(url, content);
  for (const url of wanted) checker.file(url);
  return wanted.length;
}

/** Write a file of the search that is not kept. Its content is made when it is looked at: not where its print tells. */
async function writeSearchFile(file: SiteFile, { made, sinks }: Planned): Promise<number> {
  const { url, print } = file;
  const now = print === undefined ? fingerprint(file.content) : fingerprint(made, print);
  if (!sinks.keeper.keepsFile(url, now)) await sinks.staging.write(url, file.content);
  sinks.checker.file(url);
  return 1;
}

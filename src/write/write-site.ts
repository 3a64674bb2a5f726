/** Listings → a site on the disk: pages in batches, the other files, the check, the swap. */
import { createSiteChecker } from '../check/check.js';
import { ARTICLES_JSONL } from '../listings/records.js';
import type { SiteUrl } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { emptyRegister } from '../render/site-pages.js';
import type { SiteMemory } from '../store/site-memory.js';
import { inStage } from '../workers/progress.js';
import { identityOf, realFolder } from './folders.js';
import { createKeeper, type Keeper, type Reason } from './keeper.js';
import type { Drawing } from './page-task.js';
import { startRecords } from './records-file.js';
import { pathsOf, spareIn } from './spare.js';
import { openStaging, type Staging } from './staging.js';
import { type WriteFilesOptions, writeFiles } from './write-files.js';
import { type PageSinks, type WritePagesOptions, writePages } from './write-pages.js';

export interface WriteSiteOptions extends WritePagesOptions, WriteFilesOptions {
  readonly output: string;
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
  /** What its pages were drawn with. */
  readonly drawing: Drawing;
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
      // Those that were published before come sorted: with them first, sorting all takes no time.
      published: [...options.pages.publishedPages, ...register.listings],
      pages: pages.pages,
      files: pages.files + files + 1,
      drawing: pages.drawing,
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

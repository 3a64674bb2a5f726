/**
 * The site as a whole: every link leads somewhere, every article has its page, no two pages share a URL, nothing is
 * fetched from another host. Pages come one by one, in any order; the answer does not depend on it.
 */
import type { SiteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { Problem } from '../record/problem.js';
import { type Fault, judge, normalised, type SiteFrame } from './judge.js';
import { owned } from './owned.js';
import { type PageLinks, scanPage } from './scan.js';

/** Most problems of one rule that are told one by one. */
export const MOST_TOLD = 20;

export interface CheckOptions {
  /** Where the site will be published, ending in `/`: links with that address are checked. @default null */
  readonly address?: string | null;
  /** Path at which the site stands on its host, ending in `/`. @default the path of `address`, or `/` */
  readonly basePath?: string;
  /** Whether the site is to work from a folder opened in a browser: then links must name `index.html`. @default false */
  readonly portable?: boolean;
}

export interface SiteChecker {
  /** A page of the site, rendered in this thread. */
  page(url: SiteUrl, html: string): void;
  /** A page of the site, rendered and scanned in another thread. */
  add(page: PageLinks): void;
  /** A page of the site whose links are known to lead where they led in the site before, and all of that still stands. */
  kept(url: SiteUrl): void;
  /** The links of a page that was said to be kept: where what they lead to may be gone. */
  again(page: PageLinks): void;
  /** Any other file of the site. */
  file(url: SiteUrl): void;
  /** What is wrong, by rule, then page, then link. Call it once every page and file was given. */
  finish(site: { readonly articleUrls: Iterable<SiteUrl> }): readonly Problem[];
}

/** Pages that have a link: the first by URL, and how many in all. */
interface Referrers {
  readonly pages: SiteUrl[];
  count: number;
}

/** A checker for one build. Keeps one entry a link target, so that memory grows with the site's URLs only. */
export function createSiteChecker(options: CheckOptions = {}): SiteChecker {
  const frame = frameOf(options);
  const stands = new Set<string>();
  const pages = new Set<string>();
  const shared = new Map<string, number>();
  const referrers = new Map<string, Referrers>();

  function place(url: SiteUrl): void {
    const path = normalised(url);
    if (stands.has(path)) shared.set(path, (shared.get(path) ?? 1) + 1);
    stands.add(path);
  }

  function kept(url: SiteUrl): void {
    place(url);
    pages.add(normalised(url));
  }

  function add(page: PageLinks): void {
    kept(page.url);
    again(page);
  }

  function again({ url, links }: PageLinks): void {
    for (const link of links) {
      const known = referrers.get(link);
      if (known === undefined) referrers.set(owned(link), { pages: [url], count: 1 });
      else refer(known, url);
    }
  }

  return {
    add,
    page: (url, html) => add(scanPage(url, html)),
    kept,
    again,
    file: place,
    finish({ articleUrls }) {
      const tally = createTally();
      for (const [link, from] of referrers) {
        const fault = judge(link, stands, frame);
        if (fault !== null) tally.add(fault, from);
      }
      for (const [url, count] of shared) tally.add(sharedFault(count), { pages: [url], count: 1 });
      for (const url of articleUrls) {
        if (!pages.has(normalised(url))) tally.add(MISSING, { pages: [url], count: 1 });
      }
      return tally.problems();
    },
  };
}

function frameOf({ address = null, basePath, portable = false }: CheckOptions): SiteFrame {
  return { address, basePath: basePath ?? (address === null ? '/' : new URL(address).pathname), portable };
}

const MISSING: Fault = {
  rule: 'page-missing',
  message: 'the article that belongs here has no page',
  remedy: 'check that the article template was not removed, and report this as a fault of Backfile otherwise',
};

function sharedFault(count: number): Fault {
  return {
    rule: 'url-shared',
    message: `${count} pages or files have this URL`,
    remedy: 'give all but one of them another address (slug or permalink)',
  };
}

/** Keep the first pages by URL, so that what is told does not depend on the order in which pages come. */
function refer(known: Referrers, url: SiteUrl): void {
  known.count += 1;
  const { pages } = known;
  const last = pages.at(-1);
  if (pages.length >= MOST_TOLD && last !== undefined && compareText(url, last) > 0) return;
  let at = pages.length;
  while (at > 0 && compareText(pages[at - 1] ?? '', url) > 0) at -= 1;
  pages.splice(at, 0, url);
  if (pages.length > MOST_TOLD) pages.pop();
}

interface Tally {
  add(fault: Fault, from: { readonly pages: readonly string[]; readonly count: number }): void;
  problems(): readonly Problem[];
}

/** Collects faults by rule and tells the first of each. */
function createTally(): Tally {
  const rules = new Map<string, { told: Problem[]; count: number }>();
  return {
    add({ rule, message, remedy }, from) {
      const entry = rules.get(rule) ?? { told: [], count: 0 };
      rules.set(rule, entry);
      entry.count += from.count;
      for (const file of from.pages) entry.told.push({ severity: 'error', file, line: null, rule, message, remedy });
    },
    problems() {
      const sorted = [...rules].sort(([a], [b]) => compareText(a, b));
      return sorted.flatMap(([rule, { told, count }]) => {
        const first = told.sort(comparePlaces).slice(0, MOST_TOLD);
        return count > first.length ? [...first, more(rule, count - first.length)] : first;
      });
    },
  };
}

function comparePlaces(a: Problem, b: Problem): number {
  return compareText(a.file ?? '', b.file ?? '') || compareText(a.message, b.message);
}

function more(rule: string, count: number): Problem {
  const remedy = 'mend the first and check again';
  return { severity: 'error', file: null, line: null, rule, message: `… and ${count} more`, remedy };
}

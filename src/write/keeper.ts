/**
 * Which pages and files of the standing site are kept as they are, and what is to be known of them in the next build:
 * a page is made again only when what it is made of has another fingerprint.
 */
import type { SiteChecker } from '../check/check.js';
import type { PageLinks } from '../check/scan.js';
import type { SiteUrl } from '../record/brands.js';
import { once } from '../record/once.js';
import { isPlace, type PageJob, type PagePlan } from '../render/site-pages.js';
import type { KnownPage, LineOfFile, SiteMemory } from '../store/site-memory.js';
import { linkTable } from './link-table.js';
import type { RecordsFile } from './records-file.js';
import type { Staging } from './staging.js';

/** Fingerprint of a page that is made each time: no page has it. */
const NEVER = '';

/** Why a page was made: there was none at its address, it is made of something else now, or its template asks for it. */
export type Reason = 'new' | 'changed' | 'always';

export type OverviewPrinter = (listed: ReadonlySet<SiteUrl>) => string;

export interface Keeper {
  /**
   * Say what stands for everything but the articles' own files and texts, by the listings that the site has; null where
   * nothing does. Gives whether it is what it was: then only articles whose own are others are looked at. Ask before all
   * else.
   */
  overview(printOf: OverviewPrinter | null): boolean;
  /** Say what stands for what is around the articles: where it is what it was, a page is kept that looks at the same. */
  frame(printOf: () => string): void;
  /** The jobs of pages that are to be made; the pages of the others are kept. `printOf` gives null for one made always. */
  changed(plans: Iterable<PagePlan>, printOf: (plan: PagePlan) => string | null): Iterable<PageJob>;
  /** Keep every page that was planned for the standing site but those of articles; each is told of, in the order of plans. */
  keepOthers(told: (page: Pick<PagePlan, 'url' | 'place'>) => void): void;
  /** A page was made. */
  made(page: PageLinks): void;
  /** Whether the file at `url`, made of what `print` says, is kept. */
  keepsFile(url: SiteUrl, print: string): boolean;
  /** Whether the file at `url`, made of what the overview says alone, is kept. */
  keepsListed(url: SiteUrl, print: () => string): boolean;
  /** Numbers of pages, and of files beside them, that were kept. */
  kept(): { readonly pages: number; readonly files: number };
  /** Have the links of kept pages checked again, where something that they may lead to is gone. Ask once all is made. */
  checkKept(): void;
  /** What is to be known of the site. */
  memory(): Omit<SiteMemory, 'former' | 'faults'>;
}

/** What is told of what is kept. */
export interface KeeperSinks {
  readonly staging: Pick<Staging, 'keep'>;
  readonly checker: Pick<SiteChecker, 'kept' | 'again' | 'file'>;
  readonly records: Pick<RecordsFile, 'add' | 'keep'>;
  /** Told of each page that is made. */
  readonly explain: (url: SiteUrl, reason: Reason) => void;
}

/** A keeper for one build, which knows the standing site by `former`. */
export function createKeeper(former: SiteMemory, { staging, checker, records, explain }: KeeperSinks): Keeper {
  const pages = new Map<SiteUrl, KnownPage>();
  const files = new Map<SiteUrl, string>();
  const kept = { pages: 0, files: 0 };
  const keptPages: SiteUrl[] = [];
  const links = linkTable(former);
  let overviewOf: OverviewPrinter = () => NEVER;
  let isSame = false;
  let frame = () => NEVER;

  function keepPage({ url, beside }: Pick<PagePlan, 'url' | 'beside'>, known: KnownPage): void {
    staging.keep(url);
    checker.kept(url);
    keptPages.push(url);
    pages.set(url, withLine(known, known.record === undefined ? null : records.keep(known.record)));
    kept.pages += 1;
    for (const file of beside) {
      staging.keep(file);
      checker.file(file);
      kept.files += 1;
    }
  }

  /** What is to be known of a page, and whether it is the one that stands: the cheapest sign first that says so. */
  function planned(plan: PagePlan, known: KnownPage | undefined, printOf: (plan: PagePlan) => string | null): Planned {
    const { place, own } = plan;
    if (isSame && own !== null && known?.own === own) return { isKnown: true, print: known.print, facts: null };
    const looked = plan.looked?.();
    const facts = { place, ...(own === null ? {} : { own }), ...(looked === undefined ? {} : { looked }) };
    const isFramedAlike = former.frame !== NEVER && former.frame === frame();
    if (isFramedAlike && looked !== undefined && known?.looked === looked)
      return { isKnown: true, print: known.print, facts };
    const print = printOf(plan);
    return { isKnown: print !== null && known?.print === print, print, facts };
  }

  function keepsFile(url: SiteUrl, print: string): boolean {
    files.set(url, print);
    if (former.files.get(url) !== print) return false;
    staging.keep(url);
    return true;
  }

  return {
    frame(printOf) {
      frame = once(printOf);
    },
    overview(printOf) {
      overviewOf = printOf ?? (() => NEVER);
      isSame = former.overview !== NEVER && former.overview === overviewOf(listedIn(former.pages));
      return isSame;
    },
    *changed(plans, printOf) {
      for (const plan of plans) {
        const { url } = plan;
        const known = former.pages.get(url);
        const now = planned(plan, known, printOf);
        if (known !== undefined && now.isKnown) {
          keepPage(plan, now.facts === null ? known : { ...known, ...now.facts });
          continue;
        }
        explain(url, reasonOf(now.print, known));
        const job = plan.job();
        const record = lineOf(job.record === null ? null : records.add(job.record.json));
        // In the order of the plans, whatever order the pages are made in: `keepOthers` gives it again.
        pages.set(url, { print: now.print ?? NEVER, ...now.facts, ...record, links: [] });
        yield job;
      }
    },
    keepOthers(told) {
      for (const [url, page] of former.pages) {
        const { place } = page;
        if (!isPlace(place) || place === 'article') continue;
        keepPage({ url, beside: [] }, page);
        told({ url, place });
      }
    },
    made({ url, links: found }) {
      pages.set(url, { ...(pages.get(url) ?? { print: NEVER }), links: found.map(links.numberOf) });
    },
    keepsFile,
    keepsListed(url, print) {
      return keepsFile(url, (isSame ? former.files.get(url) : undefined) ?? print());
    },
    kept: () => kept,
    checkKept() {
      const stands = (url: SiteUrl) => pages.has(url) || files.has(url);
      const isAnyGone = [...former.pages.keys(), ...former.files.keys()].some((url) => !stands(url));
      if (!isAnyGone && former.faults === 0) return;
      for (const url of keptPages) checker.again({ url, links: links.named(pages.get(url)?.links ?? []) });
    },
    memory: () => ({
      ...links.packed(pages),
      overview: overviewOf(listedIn(pages)),
      frame: isSame ? former.frame : frame(),
      files,
    }),
  };
}

/** A page that may have to be made. */
interface Planned {
  /** Whether it is the page that stands. */
  readonly isKnown: boolean;
  /** Null for one that is made always. */
  readonly print: string | null;
  /** Null where they are those that are known. */
  readonly facts: Pick<KnownPage, 'place' | 'own' | 'looked'> | null;
}

/** The listings among the pages of a site. */
function listedIn(pages: SiteMemory['pages']): ReadonlySet<SiteUrl> {
  const listed = new Set<SiteUrl>();
  for (const [url, { place }] of pages) if (place === 'listing' || place === 'indexed') listed.add(url);
  return listed;
}

/** What is known of a page whose record stands on this line now: as it was, most often. */
function withLine(known: KnownPage, record: LineOfFile | null): KnownPage {
  return known.record?.[0] === record?.[0] && known.record?.[1] === record?.[1]
    ? known
    : { ...known, ...lineOf(record) };
}

function lineOf(record: LineOfFile | null): Pick<KnownPage, 'record'> {
  return record === null ? {} : { record };
}

function reasonOf(print: string | null, known: KnownPage | undefined): Reason {
  if (print === null) return 'always';
  return known === undefined ? 'new' : 'changed';
}

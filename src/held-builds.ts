/**
 * What a process that builds again and again (a preview) holds in memory from one build to the next, so that a build
 * after an edit need not read from the disk what the one before has written there. Nothing depends on it: where it does
 * not hold, the cache on the disk is read.
 */
import type { EarlyPages } from './early-pages.js';
import type { StoredShelf } from './store/article-shelf.js';
import type { SiteMemory } from './store/site-memory.js';
import { type Steady, steadyArticles } from './store/steady-articles.js';
import { LARGE_ARCHIVE } from './workers/heap.js';

export interface HeldBuilds {
  /** The shelf of the last build, where it was opened with the same key and nobody else has written to it; or else another. */
  shelf(key: string, open: () => StoredShelf): StoredShelf;
  /** What is known of the site that `key` stands for; null where it is not held. */
  site(key: string): SiteMemory | null;
  holdSite(key: string, memory: SiteMemory): void;
  /** The articles of the catalogue, and the same with their relations (see `Steady`). */
  readonly catalogued: Steady;
  readonly related: Steady;
  /** Pages that can be shown before the next build; null where no build has told. */
  early(): EarlyPages | null;
  holdEarly(early: EarlyPages): void;
  /** A build has ended, well or badly. */
  rest(): void;
  /** Forget everything. */
  drop(): void;
}

export function holdBuilds(): HeldBuilds {
  let shelf: { readonly key: string; readonly open: StoredShelf } | null = null;
  let site: { readonly key: string; readonly memory: SiteMemory } | null = null;
  let early: EarlyPages | null = null;
  let articles = { catalogued: steadyArticles(), related: steadyArticles() };

  function drop(): void {
    const former = shelf;
    [shelf, site, early] = [null, null, null];
    articles = { catalogued: steadyArticles(), related: steadyArticles() };
    former?.open.close();
  }

  return {
    shelf(key, open) {
      if (shelf?.key === key && shelf.open.isAsLeft()) return shelf.open;
      shelf?.open.close();
      shelf = null;
      shelf = { key, open: open() };
      return shelf.open;
    },
    site: (key) => (site?.key === key ? site.memory : null),
    holdSite(key, memory) {
      site = { key, memory };
    },
    catalogued: (all) => articles.catalogued(all),
    related: (all) => articles.related(all),
    early: () => early,
    holdEarly(made) {
      early = made;
    },
    rest() {
      // A large archive is read from the disk each time: memory would hold it twice.
      if ((shelf?.open.rest() ?? 0) > LARGE_ARCHIVE) drop();
    },
    drop,
  };
}

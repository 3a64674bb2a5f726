/** The links of a site's pages by number, going on from those of the site that stands. */
import { owned } from '../check/owned.js';
import type { SiteMemory } from '../store/site-memory.js';

export interface LinkTable {
  readonly numberOf: (link: string) => number;
  readonly named: (numbers: readonly number[]) => readonly string[];
  /** Pages and links to be kept: where most links stand on no page, only those that do, with new numbers. */
  readonly packed: (pages: SiteMemory['pages']) => Pick<SiteMemory, 'pages' | 'links'>;
}

/** Share of the links that must stand on a page, or else the rest is left out. */
const USED = 0.5;

export function linkTable(former: Pick<SiteMemory, 'links'>): LinkTable {
  const links = [...former.links];
  /** Made when a page is made: most builds after an edit make few. */
  let numbers: Map<string, number> | null = null;

  function numberOf(link: string): number {
    numbers ??= new Map(links.map((known, number) => [known, number]));
    const known = numbers.get(link);
    if (known !== undefined) return known;
    const own = owned(link);
    numbers.set(own, links.length);
    return links.push(own) - 1;
  }

  function named(own: readonly number[]): readonly string[] {
    return own.map((number) => links[number] ?? '');
  }

  return {
    numberOf,
    named,
    packed(pages) {
      const isUsed = new Uint8Array(links.length);
      for (const page of pages.values()) for (const number of page.links) isUsed[number] = 1;
      const kept = [...links.keys()].filter((number) => isUsed[number] === 1);
      if (kept.length >= links.length * USED) return { pages, links };
      const places = new Map(kept.map((number, place) => [number, place]));
      const moved = [...pages].map(([url, page]) => {
        return [url, { ...page, links: page.links.map((number) => places.get(number) ?? 0) }] as const;
      });
      return { pages: new Map(moved), links: named(kept) };
    },
  };
}

/** Pages of one name of a facet: its articles by year, newest first, fifty a page. */
import type { CompanionFinder } from '../../listings/companions.js';
import { type FacetEntry, type Listings, PAGE_SIZE } from '../../listings/listings.js';
import { type Page, paginate } from '../../listings/paginate.js';
import type { SiteUrl } from '../../record/brands.js';
import type { CataloguedArticle } from '../../record/filed-article.js';
import { once } from '../../record/once.js';
import { fingerprint } from '../../store/fingerprint.js';
import { type YearCount, yearsChart } from '../chart.js';
import type { PageContext } from '../context.js';
import { feedLinks, listingHead } from '../head.js';
import { cardPrint } from '../list-item.js';
import type { FacetPage } from '../models.js';
import type { Chart, Link } from '../page-parts.js';
import { FACET_WORDS } from '../site.js';
import { UNDATED } from '../site-urls.js';
import { count, say, type Words } from '../words.js';
import { type GroupHead, groupsOf, placedParts, yearCounts } from './groups.js';
import { numbered, pagination } from './page-numbers.js';
import { trailTo } from './trail.js';

/** What the pages of one name need to know of the rest. */
export interface FacetSurroundings {
  /** URL of the page of each year that has articles. */
  readonly years: ReadonlyMap<number, SiteUrl>;
  readonly companions: CompanionFinder;
  /** Entries of the same facet by ID. */
  readonly entries: ReadonlyMap<string, FacetEntry>;
  /** The facet's own page. */
  readonly facet: Link;
}

export function yearUrls({ years }: Pick<Listings, 'years'>): FacetSurroundings['years'] {
  return new Map(years.map(({ year, url }) => [year, url]));
}

/**
 * Coverage by year. A bar leads to the page of the list on which its year begins; where there is one page only, it leads
 * nowhere. Null where there are not two years to compare.
 */
function coverage({ articles }: FacetEntry, pages: readonly Page<CataloguedArticle>[], words: Words): Chart | null {
  const counts = yearCounts(articles);
  if (counts.size < 2) return null;
  if (pages.length === 1)
    return yearsChart(
      [...counts].map(([year, count]) => ({ year, count, url: null })),
      words,
    );
  const years = new Map<number, YearCount>();
  for (const page of pages) {
    for (const article of page.items) {
      const year = placedParts(article)?.year;
      if (year === undefined) continue;
      const known = years.get(year) ?? { year, count: 0, url: page.url };
      years.set(year, { ...known, count: known.count + 1 });
    }
  }
  return yearsChart([...years.values()], words);
}

function linksTo(ids: readonly string[], entries: FacetSurroundings['entries']): readonly Link[] {
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ url: entry.url, label: entry.label }];
  });
}

/** One page of a name, before it is made. */
export interface FacetPagePlan {
  readonly url: SiteUrl;
  /** The fingerprint of what the page is made of beside the settings of the archive. */
  readonly print: () => string;
  readonly page: () => FacetPage;
}

/** The pages of a name; an archive has thousands of names, and one edit changes few of their pages. */
export function* facetPlans(
  entry: FacetEntry,
  around: FacetSurroundings,
  context: PageContext,
): Iterable<FacetPagePlan> {
  const { facet, id, label, url, also, sameAs, broader, narrower } = entry;
  const pages = paginate(entry.articles, url);
  const companions = once(() => around.companions(entry));
  const family = [...linksTo(broader === null ? [] : [broader], around.entries), ...linksTo(narrower, around.entries)];
  const shared = JSON.stringify([facet, id, label, url, also, sameAs, broader, family, around.facet]);
  // The first page shows when all of them are from, and every page how many there are.
  const first = (): string => {
    const namedWith = companions().map((other) => [other.entry.url, other.entry.label, other.shared]);
    return JSON.stringify([namedWith, entry.articles.map((article) => placedParts(article)?.year ?? 0)]);
  };
  for (const page of pages) {
    const cards = () => page.items.map((article) => cardPrint(article, context));
    yield {
      url: page.url,
      print: () => fingerprint(shared, page.page === 1 ? first() : String(page.total), cards().join()),
      page: () => facetPage({ entry, pages, companions: companions() }, page, around, context),
    };
  }
}

/** What the pages of a name share. */
interface NamePages {
  readonly entry: FacetEntry;
  readonly pages: readonly Page<CataloguedArticle>[];
  readonly companions: ReturnType<CompanionFinder>;
}

function facetPage(
  { entry, pages, companions }: NamePages,
  page: Page<CataloguedArticle>,
  around: FacetSurroundings,
  context: PageContext,
): FacetPage {
  const { words } = context;
  const names = FACET_WORDS[entry.facet];
  const intro = count(words, 'articles', entry.articles.length);
  const description = say(words, names.articles, { articles: intro, name: entry.label });
  const feeds = feedLinks(entry.url, entry.label, words);
  const headOf = (article: CataloguedArticle): GroupHead => {
    const year = placedParts(article)?.year;
    if (year === undefined) return { id: 'undated', heading: words.texts.undated, url: UNDATED };
    return { id: `year-${year}`, heading: String(year), url: around.years.get(year) ?? null };
  };
  const title = numbered(entry.label, page, words);
  return {
    kind: 'facet',
    url: page.url,
    head: listingHead({ url: page.url, title, description, feeds }, page.total, context),
    trail: trailTo(words, around.facet, { url: entry.url, label: entry.label }),
    section: around.facet.url,
    heading: entry.label,
    intro,
    groups: groupsOf(page.items, headOf, context),
    pagination: pagination(page, { base: entry.url, size: PAGE_SIZE }, words),
    chart: page.page === 1 ? coverage(entry, pages, words) : null,
    facetLabel: words.texts[names.singular],
    also: entry.also,
    broader: linksTo(entry.broader === null ? [] : [entry.broader], around.entries)[0] ?? null,
    narrower: linksTo(entry.narrower, around.entries),
    namedWith:
      page.page === 1 ? companions.map(({ entry: { url, label }, shared }) => ({ url, label, count: shared })) : [],
    sameAs: entry.sameAs,
    previous: null,
    next: null,
  };
}

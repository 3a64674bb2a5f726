/**
 * What stands around the articles on the site's pages: every name that has a page, every period, copies and pictures. While
 * the frame is the same, a page is the same as long as the outlines of the articles that it looks at are.
 */
import type { FacetEntry, Listings } from '../listings/listings.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { TopicSettings } from '../record/settings.js';
import { fingerprintOfAll } from '../store/fingerprint.js';
import type { PageContext } from './context.js';

/** What the frame is made of; settings and words are told with the program and the templates. */
export interface Framed {
  readonly listings: Listings;
  readonly context: Pick<PageContext, 'pictures' | 'copies'>;
  readonly topics: readonly TopicSettings[];
}

export function framePrint(framed: Framed): string {
  return fingerprintOfAll(frameOf(framed));
}

function* frameOf({ listings, context, topics }: Framed): Iterable<string> {
  const { pictures, copies = [] } = context;
  const { facets, subjects, years } = listings;
  yield JSON.stringify([topics, [...pictures], [...copies]]);
  yield JSON.stringify(Array.from(subjects, ([code, { url, label, sameAs }]) => [code, url, label, sameAs]));
  // How rare a name is in the archive tells which names are said to stand beside another.
  yield String(listings.all.length);
  const copied = new Set(listings.all.filter(({ relations }) => (relations?.group.length ?? 0) > 0));
  for (const { facet, url, entries } of facets) {
    yield JSON.stringify([facet, url, entries.map((entry) => frameOfEntry(entry, copied))]);
  }
  for (const { url, months } of years) {
    yield JSON.stringify([url, months.map((month) => [month.url, month.days.map((day) => day.url)])]);
  }
}

/** `copied`: the articles that are in a group of copies. */
function frameOfEntry(entry: FacetEntry, copied: ReadonlySet<CataloguedArticle>) {
  const { id, label, url, also, broader, narrower, sameAs, articles } = entry;
  // Which of several copies a name lists depends on all of them, and on it what stands beside another name.
  const copies = articles.filter((article) => copied.has(article)).map((article) => article.id);
  return [id, label, url, also, broader, narrower, sameAs, articles.length, copies];
}

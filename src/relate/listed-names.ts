/**
 * Which names the archive lists. What only a text names, by rules that can be wrong, has a page where one article names
 * it often or several articles do; the keeper's own names always have one.
 */
import type { FacetValue } from '../record/facet-value.js';
import type { FiledArticle } from '../record/filed-article.js';

/** Mentions in one article, or articles, from which on a name found in text is listed. */
const OFTEN = 3;
const SEVERAL = 2;

/** Rules that are sure of a name: the authority file, the dateline, a country that an article is about. */
const SURE_RULES: ReadonlySet<string> = new Set(['authority-match', 'dateline-place', 'country-named']);

/** The articles in the order given; a name that is not worth a page is marked `listed: false` in each of them. */
export function withListedNames(articles: readonly FiledArticle[]): readonly FiledArticle[] {
  const places = countNames(articles, ({ places }) => places);
  const people = countNames(articles, ({ people }) => people);
  const organisations = countNames(articles, ({ organisations }) => organisations);
  return articles.map((article) => {
    const marked = {
      places: mark(article.places, places),
      people: mark(article.people, people),
      organisations: mark(article.organisations, organisations),
    };
    const same =
      marked.places === article.places &&
      marked.people === article.people &&
      marked.organisations === article.organisations;
    return same ? article : { ...article, ...marked };
  });
}

/** By ID: the number of articles that have it, or more where one of them is enough. */
function countNames(
  articles: readonly FiledArticle[],
  namesOf: (article: FiledArticle) => readonly FacetValue[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of namesOf(article)) {
      counts.set(value.id, (counts.get(value.id) ?? 0) + (isEnough(value) ? SEVERAL : 1));
    }
  }
  return counts;
}

function isEnough({ evidence }: FacetValue): boolean {
  return evidence.origin !== 'text' || SURE_RULES.has(evidence.rule) || (evidence.mentions ?? 0) >= OFTEN;
}

/** The same list where all of it is listed. */
function mark(values: readonly FacetValue[], counts: ReadonlyMap<string, number>): readonly FacetValue[] {
  const isListed = ({ id }: FacetValue) => (counts.get(id) ?? 0) >= SEVERAL;
  if (values.every(isListed)) return values;
  return values.map((value) => (isListed(value) ? value : { ...value, listed: false }));
}

/**
 * Which names the archive lists. What only a text names, by rules that can be wrong, has a page where one article names
 * it often or several articles do; the keeper's own names always have one.
 */
import type { FiledName } from '../record/facet-value.js';
import type { FiledArticle } from '../record/filed-article.js';

/** Mentions in one article, or articles, from which on a name found in text is listed. */
const OFTEN = 3;
const SEVERAL = 2;

/** Rules that are sure of a name: the authority file, the dateline, a country that an article is about. */
const SURE_RULES: ReadonlySet<string> = new Set(['authority-match', 'dateline-place', 'country-named']);

/** The articles in the order given; a name that is not worth a page is marked `listed: false` in each of them. */
export function withListedNames(articles: readonly FiledArticle[]): readonly FiledArticle[] {
  const places = createMarker(countNames(articles, ({ places }) => places));
  const people = createMarker(countNames(articles, ({ people }) => people));
  const organisations = createMarker(countNames(articles, ({ organisations }) => organisations));
  return articles.map((article) => {
    const marked = {
      places: places(article.places),
      people: people(article.people),
      organisations: organisations(article.organisations),
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
  namesOf: (article: FiledArticle) => readonly FiledName[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of namesOf(article)) {
      counts.set(value.id, (counts.get(value.id) ?? 0) + (isEnough(value) ? SEVERAL : 1));
    }
  }
  return counts;
}

function isEnough({ evidence }: FiledName): boolean {
  return evidence.origin !== 'text' || SURE_RULES.has(evidence.rule) || (evidence.mentions ?? 0) >= OFTEN;
}

/** Marks the names of a list; gives the same list where all of it is listed. One name of many articles stays one. */
function createMarker(counts: ReadonlyMap<string, number>): (values: readonly FiledName[]) => readonly FiledName[] {
  const isListed = ({ id }: FiledName) => (counts.get(id) ?? 0) >= SEVERAL;
  const marked = new Map<FiledName, FiledName>();
  const markOne = (value: FiledName): FiledName => {
    if (isListed(value)) return value;
    const known = marked.get(value) ?? { ...value, listed: false };
    marked.set(value, known);
    return known;
  };
  return (values) => (values.every(isListed) ? values : values.map(markOne));
}

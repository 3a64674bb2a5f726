/** What an article's page says of the names in it: subjects, topics, people, places, organisations. */
import type { ArticleLinks } from '../article-links.js';
import type { Link, NamedLink, NameList } from '../page-parts.js';
import { FACET_WORDS } from '../site.js';
import { number, say, type Words } from '../words.js';

/** What an article is about, in the order in which the page says it. */
const FACETS_OF_KIND = ['people', 'places', 'organisations'] as const;
const FACETS_OF_TEXT = ['topics', ...FACETS_OF_KIND] as const;
/** Names of a kind that are seen at once; a long report names a hundred. */
const SHOWN_NAMES = 8;

/** The names of each kind that there are any of; a topic that is a person, place or organisation is shown as that. */
export function namesOf(links: ArticleLinks, words: Words): readonly NameList[] {
  const elsewhere = new Set(FACETS_OF_KIND.flatMap((facet) => links[facet].map(({ label }) => label)));
  const lists = { ...links, topics: links.topics.filter(({ label }) => !elsewhere.has(label)) };
  return [
    listOf(words.texts.subjects, links.subjects, words),
    ...FACETS_OF_TEXT.map((facet) => listOf(words.texts[FACET_WORDS[facet].plural], lists[facet], words)),
  ].filter(({ shown }) => shown.length > 0);
}

function listOf(heading: string, names: readonly NamedLink[], words: Words): NameList {
  const more = names.slice(SHOWN_NAMES);
  const moreLabel = more.length === 0 ? null : say(words, 'moreNames', { n: number(words, more.length) });
  return { heading, shown: names.slice(0, SHOWN_NAMES), more, moreLabel };
}

/** Each label once, for those who index the page. */
export function keywordsOf(links: ArticleLinks): readonly string[] {
  const named = [links.subjects, ...FACETS_OF_TEXT.map((facet) => links[facet])].flat();
  return [...new Set(named.map(({ label }) => label))];
}

/** The names that have a page. */
export function linked(names: readonly NamedLink[]): readonly Link[] {
  return names.flatMap(({ url, label }) => (url === null ? [] : [{ url, label }]));
}

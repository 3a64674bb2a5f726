/** What an article's page says of the names in it: topics, people, places, organisations. */
import type { ArticleLinks } from '../article-links.js';
import type { NameList } from '../page-parts.js';
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
  const topics = links.topics.filter(({ label }) => !elsewhere.has(label));
  const lists = { ...links, topics };
  return FACETS_OF_TEXT.filter((facet) => lists[facet].length > 0).map((facet) => {
    const more = lists[facet].slice(SHOWN_NAMES);
    return {
      heading: words.texts[FACET_WORDS[facet].plural],
      shown: lists[facet].slice(0, SHOWN_NAMES),
      more,
      moreLabel: more.length === 0 ? null : say(words, 'moreNames', { n: number(words, more.length) }),
    };
  });
}

/** Each label once, for those who index the page. */
export function keywordsOf(links: ArticleLinks): readonly string[] {
  return [...new Set(FACETS_OF_TEXT.flatMap((facet) => links[facet].map(({ label }) => label)))];
}

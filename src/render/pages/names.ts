/** What an article's page says of the names in it: topics, people, places, organisations. */
import type { ArticleLinks } from '../article-links.js';
import type { NameList } from '../page-parts.js';
import { FACET_WORDS } from '../site.js';
import { number, say, type Words } from '../words.js';

/** What an article is about, in the order in which the page says it. */
const FACETS_OF_TEXT = ['topics', 'people', 'places', 'organisations'] as const;
/** Names of a kind that are seen at once; a long report names a hundred. */
const SHOWN_NAMES = 8;

/** The names of each kind that there are any of. */
export function namesOf(links: ArticleLinks, words: Words): readonly NameList[] {
  return FACETS_OF_TEXT.filter((facet) => links[facet].length > 0).map((facet) => {
    const more = links[facet].slice(SHOWN_NAMES);
    return {
      heading: words.texts[FACET_WORDS[facet].plural],
      shown: links[facet].slice(0, SHOWN_NAMES),
      more,
      moreLabel: more.length === 0 ? null : say(words, 'moreNames', { n: number(words, more.length) }),
    };
  });
}

/** Each label once, for those who index the page. */
export function keywordsOf(links: ArticleLinks): readonly string[] {
  return [...new Set(FACETS_OF_TEXT.flatMap((facet) => links[facet].map(({ label }) => label)))];
}

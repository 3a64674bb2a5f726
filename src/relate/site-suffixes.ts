/**
 * Site names behind headlines: `Headline | Site`, `Headline - Site`. One title cannot show whether its end is the
 * site's; many titles of one source that end alike do.
 */
import type { FiledArticle } from '../record/filed-article.js';
import { sourceKey } from './source-key.js';

/** Titles that must share the suffix, and the share of the source's titles with that separator. */
const FEWEST = 5;
const SHARE = 0.5;
/** The same behind two hyphens, with which wires say of whom a headline is: `HARVEST SEEN LOWER -- BUREAU`. */
const SHARE_BEHIND_HYPHENS = 0.8;
/** Longest suffix behind its separator, in characters. */
const LONGEST = 60;

/** Separators with the white space around them, as pages set their titles. */
const SEPARATOR = /\s(?:[|•·»:]|-{1,2}|[–—])\s/gu;

/** The suffixes to cut, separator included (` | The Courier`), by `sourceKey`; sources without any are absent. */
export type SiteSuffixes = ReadonlyMap<string, ReadonlySet<string>>;

/** The site suffixes of an archive; titles that the keeper wrote are left alone. */
export function siteSuffixes(articles: readonly FiledArticle[]): SiteSuffixes {
  const bySource = new Map<string, { readonly separated: Map<string, number>; readonly counts: Map<string, number> }>();
  for (const article of articles) {
    const key = sourceKey(article);
    for (const suffix of suffixesOf(article)) {
      const source = bySource.get(key) ?? { separated: new Map(), counts: new Map() };
      bySource.set(key, source);
      source.counts.set(suffix.text, (source.counts.get(suffix.text) ?? 0) + 1);
      if (suffix.last) source.separated.set(suffix.separator, (source.separated.get(suffix.separator) ?? 0) + 1);
    }
  }
  const found = new Map<string, ReadonlySet<string>>();
  for (const [key, { separated, counts }] of bySource) {
    const shared = [...counts].filter(([suffix, count]) => {
      const separator = suffix.slice(0, suffix.indexOf(' ', 1) + 1);
      const share = separator.includes('--') ? SHARE_BEHIND_HYPHENS : SHARE;
      return count >= FEWEST && count >= (separated.get(separator) ?? 0) * share;
    });
    if (shared.length > 0) found.set(key, new Set(shared.map(([suffix]) => suffix)));
  }
  return found;
}

interface Suffix {
  /** With its separator in front. */
  readonly text: string;
  readonly separator: string;
  /** Whether it is the shortest of its title. */
  readonly last: boolean;
}

/** The ends of a title behind each of its last two separators: `Headline | Section | Site` may have both cut. */
function suffixesOf({ title }: FiledArticle): readonly Suffix[] {
  if (title === null || title.origin !== 'text') return [];
  const text = title.value;
  const at = [...text.matchAll(SEPARATOR)].map((match) => ({ index: match.index, separator: match[0] })).slice(-2);
  return at.flatMap(({ index, separator }, i) => {
    if (index === 0 || text.length - index - separator.length > LONGEST) return [];
    return [{ text: text.slice(index), separator, last: i === at.length - 1 }];
  });
}

/** An article with its source's suffix cut from its title; the rule gains `+site-suffix`. Others are given back. */
export function withoutSiteSuffix(article: FiledArticle, suffixes: SiteSuffixes): FiledArticle {
  const own = suffixes.get(sourceKey(article));
  const { title } = article;
  if (own === undefined || title === null) return article;
  const longest = suffixesOf(article)
    .filter(({ text }) => own.has(text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) return article;
  const value = title.value.slice(0, -longest.text.length).trim();
  return value === '' ? article : { ...article, title: { ...title, value, rule: `${title.rule}+site-suffix` } };
}

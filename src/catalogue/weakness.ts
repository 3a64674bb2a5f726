/**
 * Which articles are worth a human look, and why. The score of an article is the sum of the weights of what is missing
 * and, for each value found, its field's weight times the share of cases in which its rule is wrong (`confidence.ts`).
 * An article is weak when there is a reason to look at it; what the keeper has corrected is no reason any more.
 */

import { compareText } from '../record/compare.js';
import { isDated } from '../record/edtf.js';
import type { CataloguedArticle, CorrectedField } from '../record/filed-article.js';
import { type MeasuredField, precisionOf } from './confidence.js';
import { isCorrected } from './corrected.js';

/** What makes an article worth a look. */
export interface Weakness {
  /** 0 and above, three decimals; higher is weaker. Only for order. */
  readonly score: number;
  /** In words, heaviest first; empty where the article is not weak. */
  readonly reasons: readonly string[];
}

export interface WeakArticle extends Weakness {
  readonly article: CataloguedArticle;
}

/** What can be amiss: what it weighs, whether it holds, and the field whose correction settles it. */
interface Lack {
  readonly weight: number;
  readonly says: string;
  readonly field: CorrectedField | null;
  readonly holds: (article: CataloguedArticle) => boolean;
}

/** Share of an article's characters from which on residue is suspicious: the article may be among it. */
const MOSTLY = 0.5;

/** Heaviest first. */
const LACKS: readonly Lack[] = [
  { weight: 4, says: 'no text', field: null, holds: ({ traits }) => !traits.hasText },
  { weight: 3, says: 'no headline', field: 'title', holds: ({ title }) => title === null },
  { weight: 2, says: 'no date', field: 'date', holds: ({ date }) => date === null },
  {
    weight: 2,
    says: 'more than half of it is residue',
    field: null,
    holds: ({ traits }) => traits.residueShare > MOSTLY,
  },
  {
    weight: 1,
    says: 'only an earliest possible date',
    field: 'date',
    holds: ({ date }) => date !== null && !isDated(date.value),
  },
  { weight: 1, says: 'language not recognised', field: null, holds: ({ lang }) => lang.rule === 'archive-language' },
];

/** What a wrong value weighs: a wrong headline or date misleads more than a wrong byline. */
const FIELDS: readonly { readonly field: MeasuredField; readonly weight: number; readonly name: string }[] = [
  { field: 'title', weight: 3, name: 'headline' },
  { field: 'date', weight: 3, name: 'date' },
  { field: 'byline', weight: 1, name: 'byline' },
  { field: 'standfirst', weight: 1, name: 'standfirst' },
  { field: 'dateline', weight: 1, name: 'dateline' },
];

/** A rule that is right less often than this is a reason to look. */
const DOUBTFUL = 0.75;

/** How weak an article is. */
export function weakness(article: CataloguedArticle): Weakness {
  const lacks = LACKS.filter(({ field, holds }) => !(field !== null && isCorrected(article, field)) && holds(article));
  const risks = FIELDS.flatMap(({ field, weight, name }) => {
    const found = article[field];
    const precision = found === null ? null : precisionOf(field, found);
    if (found === null || precision === null) return [];
    return [{ precision, risk: weight * (1 - precision), says: doubt(name, found.rule, precision) }];
  });
  const doubts = risks.filter(({ precision }) => precision < DOUBTFUL).sort((a, b) => b.risk - a.risk);
  const sum = [...lacks.map(({ weight }) => weight), ...risks.map(({ risk }) => risk)].reduce((a, b) => a + b, 0);
  return {
    score: Math.round(sum * 1000) / 1000,
    reasons: [...lacks, ...doubts].map(({ says }) => says),
  };
}

function doubt(name: string, rule: string, precision: number): string {
  return `${name} by a rule that is right in ${Math.floor(100 * precision)} of 100 cases (${rule})`;
}

/** The weak articles, weakest first; those of equal weakness in the order of their files. */
export function weakArticles(articles: readonly CataloguedArticle[]): readonly WeakArticle[] {
  return articles
    .map((article) => ({ article, ...weakness(article) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareText(a.article.document.file, b.article.document.file) ||
        a.article.document.n - b.article.document.n,
    );
}

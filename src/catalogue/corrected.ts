/** What the keeper corrected in an article, for the stages that show it. */
import type { CataloguedArticle, CorrectedField, KeptArticle } from '../record/filed-article.js';

/** Whether the keeper put a field right, be it by taking its value away. */
export function isCorrected(article: Pick<KeptArticle, 'corrections'>, field: CorrectedField): boolean {
  return article.corrections?.some((correction) => correction.field === field) === true;
}

/** The article's status (`draft`, `retracted` …): the correction's, else the front matter's; null where none is known. */
export function statusOf({ status, frontMatter }: Pick<CataloguedArticle, 'status' | 'frontMatter'>): string | null {
  return status === undefined ? (frontMatter?.values.status ?? null) : (status?.value ?? null);
}

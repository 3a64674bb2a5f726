/** Features of texts for the search index, each made once and kept from one build to the next. */
import type { ArticleTexts } from '../infer/texts.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import { fingerprint } from '../store/fingerprint.js';
import { packFeatures, type SearchFeatures, searchFeatures, unpackFeatures } from './features.js';

/** What gives the features of an article; what the keeper corrected of it is in them. */
export function featuresFinder(archive: {
  readonly whole: (article: CataloguedArticle) => WholeArticle;
  readonly derived: ArticleTexts['derived'];
}): (article: CataloguedArticle) => SearchFeatures {
  return (article) => {
    const { dateline, notes } = article;
    const beside = fingerprint(JSON.stringify([dateline?.value.printed, notes.map(({ value }) => value)]));
    const make = () => packFeatures(searchFeatures(archive.whole(article)));
    return unpackFeatures(archive.derived(article, `search with ${beside}`, make));
  };
}

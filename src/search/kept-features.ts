/** Features of texts for the search index, each made once and kept from one build to the next. */
import type { ArticleTexts } from '../infer/texts.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import { fingerprint } from '../store/fingerprint.js';
import { packFeatures, searchFeatures, unpackFeatures } from './features.js';
import type { SegmentsInput } from './segments.js';
import type { TextsInput } from './text-files.js';

export interface FeaturesFinder
  extends Required<Pick<SegmentsInput, 'featuresOf' | 'featuresPrint'> & Pick<TextsInput, 'textPrint'>> {
  /** An article with its text. Features that are not kept yet are made of it, so that it is not read once more for them. */
  readonly whole: (article: CataloguedArticle) => WholeArticle;
}

/** What gives the features of an article, and what stands for them; what the keeper corrected of it is in them. */
export function featuresFinder(archive: {
  readonly whole: (article: CataloguedArticle) => WholeArticle;
  readonly derived: ArticleTexts['derived'];
  readonly derivedPrint: ArticleTexts['derivedPrint'];
  readonly textPrint: (article: CataloguedArticle) => string;
  /** What texts are read by. */
  readonly settings: object;
  readonly topics: readonly object[];
}): FeaturesFinder {
  const read = fingerprint(JSON.stringify([archive.settings, archive.topics]));
  const packed = (article: CataloguedArticle, whole: () => WholeArticle): Uint8Array =>
    archive.derived(article, nameFor(article), () => packFeatures(searchFeatures(whole())));
  const featuresPrint = (article: CataloguedArticle): string | null => {
    const place = archive.derivedPrint(article, nameFor(article));
    return place === null ? null : `${place} ${article.traits.savedSha256}`;
  };
  return {
    whole(article) {
      const whole = archive.whole(article);
      if (archive.derivedPrint(article, nameFor(article)) === null) packed(article, () => whole);
      return whole;
    },
    featuresOf: (article) => unpackFeatures(packed(article, () => archive.whole(article))),
    featuresPrint,
    textPrint(article) {
      const { standfirst, notes } = article;
      const print = featuresPrint(article);
      if (print === null) return null;
      const fields = [standfirst?.value, notes.map(({ value }) => value)];
      return JSON.stringify([print, read, archive.textPrint(article), fields]);
    },
  };
}

/** The name of the features with what is searched as text but is not part of it. */
function nameFor({ dateline, notes }: CataloguedArticle): string {
  if (dateline === null && notes.length === 0) return 'search';
  return `search with ${fingerprint(JSON.stringify([dateline?.value.printed, notes.map(({ value }) => value)]))}`;
}

/** What the articles of an archive show together, put into each of them. */
import { bytesOfSketch, sketchOf, sketchOfBytes } from '../infer/copies/sketch.js';
import { textTraits } from '../infer/file-article.js';
import { type ArticleTexts, placeKey } from '../infer/texts.js';
import type { FiledArticle } from '../record/filed-article.js';
import { fingerprint } from '../store/fingerprint.js';
import { archiveRepeats, repeatsIn, type SourceRepeats, withoutRepeats } from './archive-repeats.js';
import { withListedNames } from './listed-names.js';
import { siteSuffixes, withoutSiteSuffix } from './site-suffixes.js';

/** Articles with the file of their texts. */
export interface ArticlesWithTexts {
  readonly articles: readonly FiledArticle[];
  readonly texts: ArticleTexts;
}

/**
 * Articles without the lines and the ends of titles that belong to their source's pages, with their names marked that
 * the archive does not list; in the order given.
 */
export function relate(read: ArticlesWithTexts): ArticlesWithTexts {
  const { articles, texts } = withoutPageParts(read);
  return { articles: withListedNames(articles), texts };
}

function withoutPageParts({ articles, texts }: ArticlesWithTexts): ArticlesWithTexts {
  const repeats = archiveRepeats(articles);
  const suffixes = siteSuffixes(articles);
  const taken = new Map<string, SourceRepeats>();
  const clean = articles.map((article) => {
    const own = repeatsIn(article, repeats);
    const shorter = own === null ? article : withoutLines(article, own, texts);
    if (own !== null && shorter !== article) taken.set(placeKey(article), own);
    return withoutSiteSuffix(shorter, suffixes);
  });
  return { articles: clean, texts: taken.size === 0 ? texts : textsWithout(taken, texts) };
}

/** What came of articles without lines, by the name of what was made; in a preview most are asked for again. */
const shortened = new WeakMap<FiledArticle, { readonly name: string; readonly shorter: FiledArticle }>();

/** The article as it is without such lines; itself where none goes. */
function withoutLines(article: FiledArticle, own: SourceRepeats, texts: ArticleTexts): FiledArticle {
  const name = nameWithout('traits', own);
  const before = shortened.get(article);
  if (before?.name === name) return before.shorter;
  const shorter = shorten(article, { own, name }, texts);
  shortened.set(article, { name, shorter });
  return shorter;
}

/** The lines that go, and the name of what the article shows without them. */
interface Shortening {
  readonly own: SourceRepeats;
  readonly name: string;
}

function shorten(article: FiledArticle, { own, name }: Shortening, texts: ArticleTexts): FiledArticle {
  const { document, traits } = article;
  const make = (): Uint8Array => {
    const saved = texts.textOf(article);
    const text = withoutRepeats(saved, document.range.first, own);
    return Buffer.from(JSON.stringify(text === saved ? null : textTraits(document, text)));
  };
  const bytes = texts.derived(article, name, make);
  const made: ReturnType<typeof textTraits> | null = JSON.parse(Buffer.from(bytes).toString());
  if (made === null) return article;
  const { savedSha256, textHash } = traits;
  return { ...article, traits: { savedSha256, textHash, ...made } };
}

/** The name of what is made of a text without these lines, however often they stand elsewhere. */
function nameWithout(name: string, own: SourceRepeats): string {
  return `${name} without ${fingerprint(JSON.stringify([...own.keys()]))}`;
}

/** Lines are taken out of a text whenever it is read, by the article's `placeKey`. */
function textsWithout(taken: ReadonlyMap<string, SourceRepeats>, texts: ArticleTexts): ArticleTexts {
  const textOf: ArticleTexts['textOf'] = (article) => {
    const own = taken.get(placeKey(article));
    const text = texts.textOf(article);
    return own === undefined ? text : withoutRepeats(text, article.document.range.first, own);
  };
  return {
    textOf,
    printOf(article) {
      const own = taken.get(placeKey(article));
      return `${texts.printOf(article)}${own === undefined ? '' : JSON.stringify([...own])}`;
    },
    derived(article, name, make) {
      const own = taken.get(placeKey(article));
      return texts.derived(article, own === undefined ? name : nameWithout(name, own), make);
    },
    derivedPrint(article, name) {
      const own = taken.get(placeKey(article));
      return texts.derivedPrint(article, own === undefined ? name : nameWithout(name, own));
    },
    sketchIn(article) {
      const own = taken.get(placeKey(article));
      if (own === undefined) return texts.sketchIn(article);
      const make = () => bytesOfSketch(sketchOf({ ...article, body: textOf(article).body }));
      return sketchOfBytes(texts.derived(article, nameWithout('sketch', own), make));
    },
  };
}

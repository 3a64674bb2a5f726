/** What the articles of an archive show together, put into each of them. */
import { bytesOfSketch, type Sketch, sketchOf, sketchOfBytes } from '../infer/copies/sketch.js';
import { textTraits } from '../infer/file-article.js';
import { type ArticleTexts, placeKey } from '../infer/texts.js';
import type { FiledArticle } from '../record/filed-article.js';
import { fingerprint } from '../store/fingerprint.js';
import {
  type ArchiveRepeats,
  archiveRepeats,
  repeatsIn,
  type SourceRepeats,
  withoutRepeats,
} from './archive-repeats.js';
import { withListedNames } from './listed-names.js';
import { type SiteSuffixes, siteSuffixes, withoutSiteSuffix } from './site-suffixes.js';

/** Articles with the file of their texts. */
export interface ArticlesWithTexts {
  readonly articles: readonly FiledArticle[];
  readonly texts: ArticleTexts;
}

/** What belongs to the pages of an archive's sources, by what its articles share: lines, and ends of titles. */
export interface PageParts {
  readonly repeats: ArchiveRepeats;
  readonly suffixes: SiteSuffixes;
}

/**
 * Articles without the lines and the ends of titles that belong to their source's pages, with their names marked that
 * the archive does not list; in the order given.
 */
export function relate(read: ArticlesWithTexts): ArticlesWithTexts & { readonly parts: PageParts } {
  const parts = { repeats: archiveRepeats(read.articles), suffixes: siteSuffixes(read.articles) };
  const { articles, texts } = withoutPageParts(read, parts);
  return { articles: withListedNames(articles), texts, parts };
}

/** Articles, of all the archive or a few of it, without what belongs to their source's pages; in the order given. */
export function withoutPageParts({ articles, texts }: ArticlesWithTexts, parts: PageParts): ArticlesWithTexts {
  const { repeats, suffixes } = parts;
  const taken = new Map<string, Taken>();
  const clean = articles.map((article) => {
    const own = repeatsIn(article, repeats);
    if (own === null) return withoutSiteSuffix(article, suffixes);
    const lines = { own, mark: fingerprint(JSON.stringify([...own.keys()])) };
    const shorter = withoutLines(article, lines, texts);
    if (shorter !== article) taken.set(placeKey(article), lines);
    return withoutSiteSuffix(shorter, suffixes);
  });
  return { articles: clean, texts: taken.size === 0 ? texts : textsWithout(taken, texts) };
}

/** The lines that go from an article's text. */
interface Taken {
  readonly own: SourceRepeats;
  /** Stands for which lines they are, however often they stand elsewhere. */
  readonly mark: string;
}

/** What came of articles without lines; in a preview most are asked for again. */
const shortened = new WeakMap<FiledArticle, { readonly mark: string; readonly shorter: FiledArticle }>();

/** The article as it is without such lines; itself where none goes. */
function withoutLines(article: FiledArticle, lines: Taken, texts: ArticleTexts): FiledArticle {
  const before = shortened.get(article);
  if (before?.mark === lines.mark) return before.shorter;
  const shorter = shorten(article, lines, texts);
  shortened.set(article, { mark: lines.mark, shorter });
  return shorter;
}

function shorten(article: FiledArticle, lines: Taken, texts: ArticleTexts): FiledArticle {
  const { document, traits } = article;
  const make = (): Uint8Array => {
    const saved = texts.textOf(article);
    const text = withoutRepeats(saved, document.range.first, lines.own);
    return Buffer.from(JSON.stringify(text === saved ? null : textTraits(document, text)));
  };
  const bytes = texts.derived(article, nameWithout('traits', lines), make);
  const made: ReturnType<typeof textTraits> | null = JSON.parse(Buffer.from(bytes).toString());
  if (made === null) return article;
  const { savedSha256, textHash } = traits;
  return { ...article, traits: { savedSha256, textHash, ...made } };
}

/** The name of what is made of a text without these lines. */
function nameWithout(name: string, { mark }: Taken): string {
  return `${name} without ${mark}`;
}

/** Sketches of articles without lines: in a preview the same object for the same article, by which more is remembered. */
const sketches = new WeakMap<object, { readonly mark: string; readonly sketch: Sketch | null }>();

/** Lines are taken out of a text whenever it is read, by the article's `placeKey`. */
function textsWithout(taken: ReadonlyMap<string, Taken>, texts: ArticleTexts): ArticleTexts {
  const textOf: ArticleTexts['textOf'] = (article) => {
    const lines = taken.get(placeKey(article));
    const text = texts.textOf(article);
    return lines === undefined ? text : withoutRepeats(text, article.document.range.first, lines.own);
  };
  return {
    textOf,
    printOf(article) {
      const lines = taken.get(placeKey(article));
      return `${texts.printOf(article)}${lines === undefined ? '' : JSON.stringify([...lines.own])}`;
    },
    derived(article, name, make) {
      const lines = taken.get(placeKey(article));
      return texts.derived(article, lines === undefined ? name : nameWithout(name, lines), make);
    },
    derivedPrint(article, name) {
      const lines = taken.get(placeKey(article));
      return texts.derivedPrint(article, lines === undefined ? name : nameWithout(name, lines));
    },
    sketchIn(article) {
      const lines = taken.get(placeKey(article));
      if (lines === undefined) return texts.sketchIn(article);
      const before = sketches.get(article);
      if (before?.mark === lines.mark) return before.sketch;
      const make = () => bytesOfSketch(sketchOf({ ...article, body: textOf(article).body }));
      const sketch = sketchOfBytes(texts.derived(article, nameWithout('sketch', lines), make));
      sketches.set(article, { mark: lines.mark, sketch });
      return sketch;
    },
  };
}

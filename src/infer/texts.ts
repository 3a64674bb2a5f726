/** Where articles wait that were read: their texts, what finds their copies, and what is known from an earlier build. */

import type { Sha256, SourcePath } from '../record/brands.js';
import type { ArticleText, FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import type { Sketch } from './copies/sketch.js';

/** What a text belongs to. */
export type OfText = Pick<FiledArticle, 'document' | 'title' | 'standfirst'>;

export interface ArticleTexts {
  /** The text of an article. */
  readonly textOf: (article: OfText) => ArticleText;
  /** Tells two texts of one file apart, of which the same lines were read in the same way; else the same. */
  readonly printOf: (article: OfText) => string;
  /**
   * What is made of an article's text, kept from one build to the next: `make` is asked only where the text, by its file
   * and `printOf`, is another than that of which something was kept under this name.
   */
  readonly derived: (article: OfText, name: string, make: () => Uint8Array) => Uint8Array;
  /** Stands for what `derived` gives under this name without making it; null where nothing is kept. */
  readonly derivedPrint: (article: OfText, name: string) => string | null;
  /** The sketch of an article's text; null where it is too short to have copies. */
  readonly sketchIn: (article: OfText) => Sketch | null;
}

/** What was read of a file, as threads and the cache have it. */
export interface FileRead {
  readonly path: SourcePath;
  /** Of the file's bytes; null where they could not be read. */
  readonly sha256: Sha256 | null;
  /** Whether it depends on which pictures the archive has. */
  readonly namesPictures: boolean;
  readonly problems: readonly Problem[];
  readonly articles: readonly ArticleRead[];
}

/** An article as read; a `FiledArticle` and its `ArticleText` as JSON, which is cheaper to hand over than objects. */
export interface ArticleRead {
  readonly filed: string;
  readonly text: string;
  readonly sketch: Sketch | null;
}

/** What later stages work on. */
export interface FiledFile {
  readonly articles: readonly FiledArticle[];
  readonly problems: readonly Problem[];
}

export interface ArticleShelf {
  /** What was read of a file in an earlier build, where it would be read the same again. */
  known(path: SourcePath): FiledFile | null;
  /** Keep what was read now. */
  keep(read: FileRead): FiledFile;
  readonly texts: ArticleTexts;
}

/** Name of an article within one reading of the archive. */
export function placeKey({ document }: { readonly document: Pick<FiledArticle['document'], 'file' | 'n'> }): string {
  return `${document.file}#${document.n}`;
}

/** A filed article from its JSON. */
export function filedArticle({ filed }: Pick<ArticleRead, 'filed'>): FiledArticle {
  const article: FiledArticle = JSON.parse(filed);
  return article;
}

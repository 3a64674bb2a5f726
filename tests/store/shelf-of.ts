/** A shelf over files that are only told: their stamps and hashes are what a test says. */
import { createHash } from 'node:crypto';
import { sketchOf } from '../../src/infer/copies/sketch.js';
import type { FileRead } from '../../src/infer/texts.js';
import { isSha256, isSourcePath, must, type Sha256, type SourcePath } from '../../src/record/brands.js';
import { openShelf, type ShelfOptions, type StoredShelf } from '../../src/store/article-shelf.js';
import { articleOf } from '../relate/articles.js';

/** The files that a test tells of: what they hold, and when they were written. */
export type ToldFiles = Map<string, { text: string; time: number }>;

export interface ShelfLab {
  readonly files: ToldFiles;
  /** Paths of which the hash was asked, since this was last emptied. */
  readonly hashed: string[];
  open(options?: Partial<ShelfOptions> & { readonly anew?: boolean }): StoredShelf;
}

/** Shelves in `folder`, which is kept from one to the next. */
export function shelfLab(folder: string): ShelfLab {
  const files: ToldFiles = new Map();
  const hashed: string[] = [];
  return {
    files,
    hashed,
    open({ anew = false, ...options } = {}) {
      const stampOf = (path: SourcePath) => {
        const file = files.get(path);
        return file === undefined ? null : `${file.text.length} ${file.time}`;
      };
      const sha256Of = (path: SourcePath) => {
        hashed.push(path);
        const file = files.get(path);
        return file === undefined ? null : sha256(file.text);
      };
      const told = { folder, key: 'key', pictures: 'none', stampOf, sha256Of, rehash: false, again: false };
      return openShelf({ ...told, ...options }, { anew });
    },
  };
}

export const pathOf = (path: string): SourcePath => must(isSourcePath, path);

function sha256(text: string): Sha256 {
  return must(isSha256, createHash('sha256').update(text).digest('hex'));
}

/** What is read of a file that holds `text`, as one article. */
export function readOf(path: string, text: string, more: Partial<FileRead> = {}): FileRead {
  const article = articleOf(path, text);
  const { body, figures, residue, ledger, document, ...fields } = article;
  const { lines, ...place } = document;
  return {
    path: pathOf(path),
    sha256: sha256(text),
    namesPictures: false,
    problems: [],
    articles: [
      {
        filed: JSON.stringify({ ...fields, document: place }),
        text: JSON.stringify({ lines, body, figures, residue, ledger }),
        sketch: sketchOf(article),
      },
    ],
    ...more,
  };
}

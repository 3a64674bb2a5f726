/**
 * The archive as cleaned masters: every article one Markdown file with complete front matter, and beside them what the
 * folder needs to be an archive by itself. Values in, values out; nothing is written here.
 */
import { type JsonRecord, jsonRecord } from '../catalogue/json-record.js';
import type { ArticleId, SourcePath } from '../record/brands.js';
import type { WholeArticle } from '../record/filed-article.js';
import type { AdoptedFrom } from '../record/front-matter.js';
import type { ArchiveSettings } from '../record/settings.js';
import { bodyOf } from './body.js';
import { frontMatterOf } from './front-matter.js';
import { adoptedPaths } from './paths.js';

/** An article's file. */
export interface AdoptedArticle {
  readonly path: SourcePath;
  readonly text: string;
  readonly id: ArticleId;
  readonly from: AdoptedFrom;
  /** Lines of the source that are not in the file, and those of which only a reading is. */
  readonly residue: JsonRecord['residue'];
}

export interface AdoptOptions {
  readonly settings: Pick<ArchiveSettings, 'folders'>;
  /** Files of the archive that are no articles. */
  readonly pictures: ReadonlySet<SourcePath>;
}

/** The files of `articles`, in their order. */
export function adopt(articles: readonly WholeArticle[], options: AdoptOptions): readonly AdoptedArticle[] {
  const paths = adoptedPaths(articles);
  return articles.map((article) => {
    const path = paths.get(article.id);
    if (path === undefined) throw new Error(`no path for article ${article.id}`);
    const record = jsonRecord(article);
    const body = bodyOf(article, path, options.pictures);
    const { file, range, fileSha256 } = article.document;
    return {
      path,
      text: `${frontMatterOf({ article, record, path, ...options })}${body === '' ? '' : `\n${body}`}`,
      id: article.id,
      from: { file, lines: `${range.first}-${range.last}`, sha256: fileSha256 },
      residue: record.residue,
    };
  });
}

/** By what articles are taken together as one source: the publication where it is known, else the folder of the file. */
import type { FiledArticle } from '../record/filed-article.js';

/** Folders that only file articles away by date: `1994`, `2023/02/15`. */
const BY_DATE = /(?:^|\/)\d{1,4}(?:[-_]\d{1,2}){0,2}$/;

/** Key of an article's source; two articles have the same key when their pages were made by the same publication. */
export function sourceKey(article: Pick<FiledArticle, 'source' | 'document'>): string {
  const name = article.source?.value.trim().toLowerCase() ?? '';
  if (name !== '') return `source:${name}`;
  const { file } = article.document;
  let folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  while (BY_DATE.test(folder)) folder = folder.replace(BY_DATE, '');
  return `folder:${folder}`;
}

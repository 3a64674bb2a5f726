/** The archive as data, for `/data/`: a table with one line an article. As JSON Lines: `records.ts`. */

import { siteUrl } from '../record/brands.js';
import { copyOf } from '../record/copy-of.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { fingerprintOfAll } from '../store/fingerprint.js';
import { absoluteUrl } from './address.js';
import { csv } from './csv.js';
import type { FilePlan } from './site-file.js';

/** What the table needs to know of the archive. */
export type DataSettings = Pick<ArchiveSettings, 'address' | 'folders' | 'source'>;

interface Column {
  readonly name: string;
  readonly cell: (article: CataloguedArticle, settings: DataSettings) => string;
}

/** The table from left to right; an unknown value is an empty cell. */
const COLUMNS: readonly Column[] = [
  { name: 'id', cell: (article) => article.id },
  {
    name: 'url',
    cell: ({ url }, { address }) => (address === null ? url : absoluteUrl(address, url)),
  },
  { name: 'date', cell: (article) => article.date?.value ?? '' },
  { name: 'date_rule', cell: (article) => article.date?.rule ?? '' },
  { name: 'title', cell: (article) => article.title?.value ?? '' },
  { name: 'byline', cell: (article) => article.byline?.value.join('; ') ?? '' },
  { name: 'source', cell: (article) => article.source?.value ?? '' },
  { name: 'lang', cell: (article) => article.lang.value },
  { name: 'file', cell: (article) => article.document.file },
  { name: 'first_line', cell: (article) => String(article.document.range.first) },
  { name: 'last_line', cell: (article) => String(article.document.range.last) },
  { name: 'copy_of', cell: (article) => copyOf(article) ?? '' },
];

/** Plan `articles.csv`: to look at its cells costs a tenth of writing them, where addresses need not be made. */
export function csvPlan(articles: readonly CataloguedArticle[], settings: DataSettings): FilePlan {
  const url = siteUrl('/data/articles.csv');
  const told = (article: CataloguedArticle) => JSON.stringify(cellsOf(article, { ...settings, address: null }));
  return {
    urls: [url],
    print: () => fingerprintOfAll([settings.address ?? '', ...articles.map(told)]),
    files: () => [{ url, content: articlesCsv(articles, settings) }],
  };
}

/** Content of `articles.csv`: a head line, then the articles in the order given. */
export function articlesCsv(articles: readonly CataloguedArticle[], settings: DataSettings): string {
  const head = COLUMNS.map((column) => column.name);
  return csv([head, ...articles.map((article) => cellsOf(article, settings))]);
}

function cellsOf(article: CataloguedArticle, settings: DataSettings): readonly string[] {
  return COLUMNS.map((column) => column.cell(article, settings));
}

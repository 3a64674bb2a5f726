/** `backfile inspect --weak` and `--csv`: the articles that are worth a human look, as a list or as a table to fill in. */
import { CORRECTED_FIELDS, guarded } from '../catalogue/corrections.js';
import { type WeakArticle, weakArticles } from '../catalogue/weakness.js';
import { csv } from '../listings/csv.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

export interface WeakOptions {
  /** `csv`: rows for corrections.csv; `json`: one object a line. */
  readonly form: 'list' | 'csv' | 'json';
  /** Articles shown; null shows a screenful in a list, else all. */
  readonly limit: number | null;
}

/** Articles that a list shows unless it is told otherwise. */
const SCREENFUL = 50;

/** Columns for an article's text. */
const TITLE_WIDTH = 96;

/** Write what is worth a look among `articles`, weakest first. */
export function writeWeak(articles: readonly CataloguedArticle[], options: WeakOptions, terminal: Terminal): void {
  const weak = weakArticles(articles);
  const limit = options.limit ?? (options.form === 'list' ? SCREENFUL : weak.length);
  const shown = weak.slice(0, limit);
  if (options.form === 'csv') terminal.out.write(weakCsv(shown));
  else if (options.form === 'json') for (const one of shown) terminal.out.write(`${JSON.stringify(weakJson(one))}\n`);
  else terminal.out.write(weakText(shown, weak.length, terminal.outColours));
}

/**
 * A table to be filled in and kept as corrections.csv, with a byte order mark (without it some spreadsheets take it for
 * the computer's local encoding). What the keeper corrected already stands in it; columns with `_` are to read only.
 */
export function weakCsv(weak: readonly WeakArticle[]): string {
  const head = ['id', ...CORRECTED_FIELDS, '_file', '_lines', '_title_now', '_date_now', '_why'];
  const rows = weak.map(({ article, reasons }) => [
    article.id,
    ...CORRECTED_FIELDS.map((field) => article.corrections?.find((one) => one.field === field)?.cell ?? ''),
    article.document.file,
    linesOf(article),
    article.title?.value ?? '',
    article.date?.value ?? '',
    reasons.join('; '),
  ]);
  return `\ufeff${csv([head, ...rows.map((row) => row.map((cell) => guarded(cell.trim())))])}`;
}

function weakJson({ article, score, reasons }: WeakArticle) {
  const { file, range } = article.document;
  return {
    file,
    lines: [range.first, range.last],
    id: article.id,
    title: article.title?.value ?? null,
    date: article.date?.value ?? null,
    score,
    reasons,
  };
}

function weakText(shown: readonly WeakArticle[], total: number, colours: Terminal['outColours']): string {
  if (total === 0) return 'No article needs a look.\n';
  const entries = shown.map(({ article, reasons }) => {
    const place = `${article.document.file}:${linesOf(article)}`;
    return `${colours.bold(printable(place))}  ${article.id}\n  ${titleText(article, colours)}\n  ${reasons.join('; ')}\n`;
  });
  const rest = total - shown.length;
  const more = rest === 0 ? '' : `\n… and ${rest} more; --limit ${total} shows all\n`;
  return entries.join('\n').concat(more);
}

function titleText(article: CataloguedArticle, colours: Terminal['outColours']): string {
  const text = printable(article.title?.value ?? `${article.traits.firstWords} …`);
  const cut = text.length > TITLE_WIDTH ? `${text.slice(0, TITLE_WIDTH - 1)}…` : text;
  return article.title === null ? colours.dim(cut) : cut;
}

function linesOf({ document }: CataloguedArticle): string {
  return `${document.range.first}–${document.range.last}`;
}

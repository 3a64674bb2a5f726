/**
 * A result as references in RIS, which reference managers read. Tags as in the format's specification of 2011
 * (https://web.archive.org/web/20120616061154/http://www.refman.com/support/risformat_intro.asp).
 */
import { parseEdtf } from '../../../record/edtf.js';
import { type Format, onOneLine, type TakenArticle } from './result.js';

/** `2023/02/15/`, parts that are not known left empty; null where the date is a bound or about right. */
function risDate(date: string | null): { readonly year: string; readonly day: string } | null {
  const parts = date === null ? null : parseEdtf(date);
  if (parts === null || parts.approximate || parts.notBefore) return null;
  const two = (n: number | null): string => (n === null ? '' : String(n).padStart(2, '0'));
  const year = String(parts.year).padStart(4, '0');
  return { year, day: `${year}/${two(parts.month)}/${two(parts.day)}/` };
}

function* fieldsOf(article: TakenArticle, archive: string): Iterable<readonly [tag: string, value: string | null]> {
  const exact = risDate(article.date);
  yield ['TY', 'NEWS'];
  yield ['ID', article.id];
  yield ['TI', article.title];
  for (const name of article.byline) yield ['AU', name];
  yield ['T2', article.source];
  yield ['PY', exact?.year ?? null];
  yield ['DA', exact?.day ?? null];
  yield ['N1', exact === null && article.date !== null ? `${article.shownDate} (${article.date})` : null];
  yield ['LA', article.lang];
  yield ['DB', archive];
  yield ['UR', article.address];
}

function reference(article: TakenArticle, archive: string): string {
  let lines = '';
  for (const [tag, value] of fieldsOf(article, archive)) {
    const text = onOneLine(value ?? '');
    if (text !== '') lines += `${tag}  - ${text}\r\n`;
  }
  return `${lines}ER  - \r\n\r\n`;
}

export const ris: Format = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  quotes: false,
  write: ({ articles, archive }) => articles.map((article) => reference(article, archive)).join(''),
};

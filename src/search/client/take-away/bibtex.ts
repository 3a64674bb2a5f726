/**
 * A result as references in BibTeX. `date` holds EDTF as it is, which biblatex reads (its manual, section 2.3.8); `year`
 * is for programs that know that field alone, and stands only where the year is known.
 */
import { parseEdtf } from '../../../record/edtf.js';
import { type Format, onOneLine, type TakenArticle } from './result.js';

/** What stands for a character that TeX keeps for itself. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return onOneLine(text).replace(/[\\{}#$%&_~^]/g, (char) => TEX[char] ?? char);
}

/** An address is read as it is, percent signs and all; only braces would end the field. */
function verbatim(text: string): string {
  return onOneLine(text).replace(/[{}\\]/g, encodeURIComponent);
}

function* fieldsOf(article: TakenArticle, archive: string): Iterable<readonly [name: string, value: string | null]> {
  const parts = article.date === null ? null : parseEdtf(article.date);
  const isExact = parts !== null && !parts.notBefore && !parts.approximate;
  // A second pair of braces keeps capitals as they are printed.
  yield ['title', article.title === null ? null : `{${tex(article.title)}}`];
  yield ['author', article.byline.map((name) => `{${tex(name)}}`).join(' and ')];
  yield ['journal', article.source === null ? null : tex(article.source)];
  yield ['date', article.date];
  yield ['year', isExact ? String(parts.year) : null];
  yield ['langid', tex(article.lang)];
  yield ['url', article.address === null ? null : verbatim(article.address)];
  yield ['note', tex(archive)];
}

function reference(article: TakenArticle, archive: string): string {
  let fields = '';
  for (const [name, value] of fieldsOf(article, archive)) {
    if (value !== null && value !== '') fields += `  ${name} = {${value}},\n`;
  }
  return `@${article.source === null ? 'misc' : 'article'}{${article.id},\n${fields}}\n\n`;
}

export const bibtex: Format = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  quotes: false,
  write: ({ articles, archive }) => articles.map((article) => reference(article, archive)).join(''),
};

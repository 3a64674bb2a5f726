/**
 * Text → documents: where one article ends and the next begins. A Markdown file is one document, as HTML is; a text file
 * may hold several. A boundary needs two witnesses: a gap before it and the beginning of an article after it; exports of
 * weblogs and of layout programs, and collections in SGML, say themselves where an article begins.
 */

import { isBlank, type Line, leaveLines, linesOf } from '../lines/line.js';
import { layoutStories } from '../read/layout-export.js';
import { sgmlDocuments } from '../read/sgml-documents.js';
import { weblogEntries, weblogFormat } from '../read/weblog-export.js';
import type { SourceDocument, SourceFile } from '../record/article.js';
import type { LineRange } from '../record/field.js';
import { boundaries } from './boundary.js';
import { frontMatterEnd } from './front-matter-end.js';

/** The documents of a source file, in file order. A file without a line of text has none. */
export function split(source: SourceFile): readonly SourceDocument[] {
  const raw = rawLines(source.text);
  const lines = linesOf(raw, 1);
  const entries = source.format === 'text' ? weblogEntries(raw) : null;
  const declared = source.format === 'text' ? (entries ?? sgmlDocuments(raw) ?? layoutStories(raw)) : [];
  const starts = declared?.map((at) => at + 1) ?? textStarts(raw, lines);
  const ranges = [1, ...starts].map((first, i) => ({ first, last: (starts[i] ?? raw.length + 1) - 1 }));
  return ranges
    .map((range) => withoutBlankEnds(lines, range))
    .filter((range) => range !== null)
    .map((range, n) => {
      const isWhole = range.first === 1 && range.last === raw.length;
      const own = isWhole ? raw : raw.slice(range.first - 1, range.last);
      leaveLines(own, isWhole ? lines : lines.slice(range.first - 1, range.last));
      return {
        file: source.path,
        encoding: source.encoding,
        fileSha256: source.sha256,
        format: entries === null ? source.format : weblogFormat(own),
        n,
        range,
        lines: own,
      };
    });
}

const LINE_FEED = 10;
const HALF_PAIR = /\p{Surrogate}/u;

/**
 * The lines of a text. `split` gives views of the whole text, which cost several times as much to go through character
 * by character, and are all of two bytes a character where one of the text is; so each line is made from its bytes.
 */
function rawLines(text: string): readonly string[] {
  // Half a surrogate pair has no bytes in UTF-8.
  if (HALF_PAIR.test(text)) return text.split('\n');
  const bytes = Buffer.from(text);
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  lines.push(bytes.toString('utf8', start));
  return lines;
}

/** The numbers of the lines at which further articles begin. */
function textStarts(raw: readonly string[], lines: readonly Line[]): readonly number[] {
  return boundaries(lines, frontMatterEnd(raw));
}

function withoutBlankEnds(lines: readonly Line[], range: LineRange): LineRange | null {
  let { first, last } = range;
  while (first <= last && isBlankAt(lines, first)) first += 1;
  while (last >= first && isBlankAt(lines, last)) last -= 1;
  return first > last ? null : { first, last };
}

function isBlankAt(lines: readonly Line[], no: number): boolean {
  const line = lines[no - 1];
  return line === undefined || isBlank(line);
}

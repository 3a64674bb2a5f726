/**
 * What a news database prints around all the articles of a file: a cover page above the first (who asked for what, and
 * when) and a summary of the search beneath the last. Neither is part of an article; the day on a cover is the day on
 * which somebody searched.
 */
import { isBlank, type Line } from './line.js';
import { residueRule } from './residue-rules.js';
import { readSeparator } from './separators.js';

/** How the lines of covers begin: LexisNexis, Nexis Uni and Lexis Advance, ProQuest. */
const OPENS_COVER =
  /^(?:(?:download|print|email|fax) request:|time of request:|report information from proquest|job number: ?\d|user name: |date and time: (?:mon|tue|wed|thu|fri|sat|sun)|client\/matter: |project id: |combined source: |number of (?:lines|pages|documents): ?\d|search type: |\|? ?about lexisnexis ?\|)/i;
/** Lines with text at the top among which a cover shows itself. */
const TOP = 6;
/** Lines with text that a cover may have where no line of the database's own ends it. */
const LONGEST_COVER = 400;
/** Lines of its own that such a cover has at least: a headline may begin like one. */
const FEWEST_OWN = 2;

/**
 * The index behind a file's cover page; 0 where it has none. A cover ends where the first article is numbered
 * (`1 of 10 DOCUMENTS`), else behind the last line that only covers have.
 */
export function coverEnd(lines: readonly Line[]): number {
  if (!beginsCover(lines)) return 0;
  const numbered = lines.findIndex((line) => readSeparator(line.text)?.rule === 'separator-count');
  if (numbered >= 0) return numbered;
  const top = lines.slice(0, LONGEST_COVER);
  const own = top.filter(({ text }) => OPENS_COVER.test(text));
  return own.length < FEWEST_OWN ? 0 : top.findLastIndex((line) => own.includes(line)) + 1;
}

function beginsCover(lines: readonly Line[]): boolean {
  let seen = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (OPENS_COVER.test(line.text)) return true;
    seen += 1;
    if (seen === TOP) return false;
  }
  return false;
}

/** The heading of Factiva's summary, and the last lines of a LexisNexis file. */
const HEADS_SUMMARY = /^(?:search summary|-{2,6} ?end of request ?-{2,6})$/i;
const LONGEST_HEADING = 40;
/** Lines with text that a summary may have. */
const LONGEST_SUMMARY = 40;

/**
 * The index at which the summary of a search begins; the number of lines where there is none. Above it stands what the
 * database ends an article with.
 */
export function summaryStart(lines: readonly Line[]): number {
  let seen = 0;
  for (let at = lines.length - 1; at >= 0 && seen < LONGEST_SUMMARY; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text.length <= LONGEST_HEADING && HEADS_SUMMARY.test(text)) return endsArticle(lines, at) ? at : lines.length;
    seen += 1;
  }
  return lines.length;
}

function endsArticle(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => !isBlank(line));
  if (above === undefined) return false;
  return readSeparator(above.text)?.database === true || residueRule(above.text, 'any') === 'copyright';
}

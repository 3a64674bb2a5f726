/**
 * Layouts of databases that print no labels: what each line of the head is, is told by the lines around it. Factiva as
 * shown on its pages; Europresse, which begins with the paper and ends with its copyright.
 */
import { dateLine } from '../lines/date-line.js';
import { copyrightHolder, type ExportRole, isWordCount } from '../lines/export-fields.js';
import { isBlank, type Line, lineKey } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

/** Read a document in a layout without labels; null where it shows none. */
export function readShown(lines: readonly Line[]): ExportLayout | null {
  return readFactiva(lines) ?? readPaperFirst(lines);
}

/** Lines at the top in which the head of a Factiva article without codes ends. */
const HEAD = 14;
/** Lines behind the date of such a head: the hour, the paper, its code, edition, page, language, copyright. */
const BEHIND_DATE = 8;
const HOUR = /^\d{1,2}[:.]\d{2}\b/;

/**
 * Headline, byline, `74 words`, date, paper, code, page, language, copyright, each on its line; the paper's publisher
 * once more beneath the text.
 */
function readFactiva(lines: readonly Line[]): ExportLayout | null {
  const head = lines.filter((line) => !isBlank(line)).slice(0, HEAD);
  const length = head.findIndex(({ text }) => isWordCount(text));
  const [count, date] = [head[length], head[length + 1]];
  if (length < 1 || count === undefined || date === undefined || dateLine(date.text) === null) return null;
  const behind = head.slice(length + 2, length + 2 + BEHIND_DATE);
  const end = behind.findIndex(({ text }) => copyrightHolder(text) !== null || /^(?:copyright|\(c\)|©)/i.test(text));
  const copyright = behind[end];
  if (end < 1 || copyright === undefined) return null;
  const between = behind.slice(0, end);
  const [paper, ...others] = between.filter(({ text }) => !HOUR.test(text));
  const time = between.filter(({ text }) => HOUR.test(text));
  return layoutOf(lines, [
    entry('length', count),
    entry('date', date),
    ...(paper === undefined ? [] : [entry('source', paper)]),
    ...[...time, ...others, ...holderBeneath(lines, copyright)].map((line) => entry('page', line)),
  ]);
}

/** The last line, where it names whom the copyright at the top does. */
function holderBeneath(lines: readonly Line[], copyright: Line): readonly Line[] {
  const last = lines.findLast((line) => !isBlank(line));
  const holder = copyrightHolder(copyright.text);
  return last === undefined || last.no <= copyright.no || holder === null || last.key !== lineKey(holder) ? [] : [last];
}

/** Longest name of a paper, in characters. */
const LONGEST_PAPER = 80;
/** Lines with text at the end among which the copyright stands. */
const FOOT = 6;
/** Characters in which a copyright has named its holder: what Europresse says of it goes on for lines. */
const HOLDER_NAMED = 100;
/** What Europresse numbers an article with: `news·20200107·LCE·2020-01-07_1`. */
const CERTIFICATE = /^news·\d{8}·\S{2,60}$/;

/** The paper; its section, the day and the page in one line; at the end the paper's copyright. */
function readPaperFirst(lines: readonly Line[]): ExportLayout | null {
  const first = lines.findIndex((line) => !isBlank(line));
  const [paper, place] = [lines[first], lines[first + 1]];
  if (paper === undefined || place === undefined || paper.text.length > LONGEST_PAPER) return null;
  const date = dayIn(place.text);
  if (date === null || paper.key === '') return null;
  const foot = lines
    .slice(first + 2)
    .filter((line) => !isBlank(line))
    .slice(-FOOT);
  const copyright = foot.find(({ text }) => {
    const holder = copyrightHolder(text.slice(0, HOLDER_NAMED));
    return holder !== null && lineKey(holder).startsWith(paper.key);
  });
  if (copyright === undefined) return null;
  const marks = foot.filter((line) => line === copyright || CERTIFICATE.test(line.text));
  return layoutOf(lines, [
    entry('source', paper),
    { ...entry('date', place), value: date },
    ...marks.map((line) => entry('page', line)),
  ]);
}

/** The part of a row such as `Société, mardi 7 janvier 2020, p. 8` that is a day; null where there is none. */
function dayIn(row: string): string | null {
  if (!row.includes(', ') || !/\d{4}/.test(row)) return null;
  return row.split(', ').find((part) => dateLine(part) !== null) ?? null;
}

function entry(role: ExportRole, line: Line): ExportEntry {
  return { role, label: '', value: line.text, lines: [line] };
}

function layoutOf(lines: readonly Line[], entries: readonly ExportEntry[]): ExportLayout {
  const taken = new Set(entries.flatMap(({ lines: own }) => own.map(({ no }) => no)));
  return { entries, preamble: [], rest: lines.filter(({ no }) => !taken.has(no)) };
}

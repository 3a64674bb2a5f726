/**
 * What stands above the first field of an export. LexisNexis: paper, date, edition, headline; Nexis Uni: headline, paper,
 * date; NewsBank and Gale: headline, author, paper and date.
 */
import { readBareNames } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { isEdition } from '../lines/export-fields.js';
import { type Line, lineKey } from '../lines/line.js';
import { addDate, addSource, type ExportState, takeAs } from './export-state.js';
import { fieldOf } from './fields.js';
import { readPaperRow } from './paper-and-date.js';

/** Longest headline in a preamble, in lines. */
const HEADLINE_LINES = 3;

/** Take what a preamble says; gives back the lines that are left to be read. */
export function takePreamble(state: ExportState, preamble: readonly Line[]): readonly Line[] {
  const at = preamble.findIndex(({ text }) => readPaperRow(text) !== null || dateLine(text) !== null);
  const date = preamble[at];
  if (date === undefined) return state.title === null ? preamble : againTitle(state, preamble);
  const [above, below] = [preamble.slice(0, at), preamble.slice(at + 1)];
  const row = readPaperRow(date.text);
  if (row === null)
    return takeHeadline(state, headlineOf(state, date, { before: takePaper(state, above, date), below }));
  addDate(state, row.date, [date]);
  addSource(state, row.paper, [date]);
  takeAs(state, [date], 'source', 'export-source');
  // In the layouts whose paper and day share a line, the author stands between headline and paper.
  return takeHeadline(state, withoutWriter(state, headlineOf(state, date, { before: above, below })));
}

/** Take the day and the paper in the line above; gives the lines above both. */
function takePaper(state: ExportState, above: readonly Line[], line: Line): readonly Line[] {
  addDate(state, line.text, [line]);
  takeAs(state, [line], 'date', 'export-date');
  const paper = above.at(-1);
  if (paper === undefined) return above;
  addSource(state, paper.text, [paper]);
  takeAs(state, [paper], 'source', 'export-source');
  return above.slice(0, -1);
}

interface Around {
  /** Lines above the paper. */
  readonly before: readonly Line[];
  /** Lines beneath the day. */
  readonly below: readonly Line[];
}

/**
 * The lines of the headline: beneath the day, where some stand there apart, else above the paper. Lines set directly
 * beneath the day say which edition it was (`Edition 1;`, `Scotland`).
 */
function headlineOf(state: ExportState, date: Line, { before, below }: Around): readonly Line[] {
  const beside = below.filter(({ no }, i) => no === date.no + 1 + i);
  const apart = below.slice(beside.length).filter(({ text }) => !isEdition(text));
  const found = [apart, before, beside.filter(({ text }) => !isEdition(text))].find((lines) => lines.length > 0) ?? [];
  const others = [...before, ...below].filter((line) => !found.includes(line));
  takeAs(state, others, 'residue', 'export-field');
  return found;
}

/** Without a last line that names the author; where a field has named him, it says nothing new. */
function withoutWriter(state: ExportState, lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length === 1) return lines;
  const names = readBareNames(last.text)?.names ?? [];
  if (names.length === 0) return lines;
  if (state.byline === null) {
    state.byline = fieldOf(names, 'export-byline', [last]);
    takeAs(state, [last], 'byline', 'export-byline');
  } else if (lineKey(names.join(' ')) === lineKey(state.byline.value.join(' '))) {
    takeAs(state, [last], 'residue', 'repeat');
  } else return lines;
  return lines.slice(0, -1);
}

function takeHeadline(state: ExportState, lines: readonly Line[]): readonly Line[] {
  if (state.title !== null) return againTitle(state, lines);
  const [first, ...others] = lines;
  const again = others.filter(({ key }) => key === first?.key);
  const own = lines.filter((line) => !again.includes(line));
  if (own.length === 0 || own.length > HEADLINE_LINES) return lines;
  takeAs(state, again, 'residue', 'repeat');
  state.title = fieldOf(own.map(({ text }) => text).join(' '), 'export-headline', own);
  takeAs(state, own, 'title', 'export-headline');
  return [];
}

/** Where a field gives the headline, a line that says it once more is a repetition; others are left to be read. */
function againTitle(state: ExportState, lines: readonly Line[]): readonly Line[] {
  const titleKey = lineKey(state.title?.value ?? '');
  const again = lines.filter(({ key }) => key === titleKey);
  takeAs(state, again, 'residue', 'repeat');
  return lines.filter((line) => !again.includes(line));
}

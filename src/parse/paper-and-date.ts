/** Rows of news databases that name the paper and the day in one. */

export interface PaperAndDate {
  readonly paper: string;
  /** The day as printed. */
  readonly date: string;
}

const DAY = String.raw`\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2}\.\d{1,2}\.\d{4}`;

/** Rows that stand in a head without a label. */
const ROWS: readonly RegExp[] = [
  // Gale: `The Ostmere Dispatch. (Feb. 6, 2004): News: pC1.`
  new RegExp(String.raw`^(?<paper>.{2,100}?)\.? \((?<date>${DAY})\)`, 'u'),
  // NewsBank: `February 6, 2004 | Ostmere Dispatch, The (Ostmere, ST)`, `Ostmere Dispatch, The - February 6, 2004`
  new RegExp(String.raw`^(?<date>${DAY}) \| (?<paper>[^|]{2,100}?)(?: \||$)`, 'u'),
  new RegExp(`^(?<paper>.{2,100}?) [-–—] (?<date>${DAY})(?:$| [-–—|])`, 'u'),
];

/** Values of labelled fields. */
const VALUES: readonly RegExp[] = [
  // ProQuest: `The Ostmere Dispatch ; Ostmere [Ostmere]06 Feb 2004: C.1.`
  new RegExp(`^(?<paper>[^;]{2,100}?) ?;.{0,200}?(?<date>${DAY})`, 'u'),
  // GENIOS: `Ostmerer Tagblatt vom 06.02.2004, Nr. 5, S. 12`
  new RegExp(`^(?<paper>.{2,100}?) vom (?<date>${DAY})(?:,|$)`, 'u'),
];

/** EBSCOhost: `Ostmere Dispatch. 02/06/2004, p4. 1p.`, always with the month first. */
const MONTH_FIRST = /^(?<paper>.{2,100}?)[.,] (?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})(?:,|$)/u;

function monthFirst(value: string): PaperAndDate | null {
  const { paper, year, month, day } = MONTH_FIRST.exec(value)?.groups ?? {};
  return paper === undefined ? null : { paper, date: `${year}-${month}-${day}` };
}

/** Read a line of a head as paper and day; null where it is no such row. */
export function readPaperRow(text: string): PaperAndDate | null {
  return /\d{4}/.test(text) ? firstOf(ROWS, text) : null;
}

/** Read what a field such as `Publication info` says; without a day the paper is what stands before the first `;`. */
export function paperAndDate(value: string): PaperAndDate | { readonly paper: string; readonly date: null } {
  return (
    monthFirst(value) ??
    firstOf([...VALUES, ...ROWS], value) ?? { paper: value.split(';')[0]?.trim() ?? '', date: null }
  );
}

function firstOf(forms: readonly RegExp[], text: string): PaperAndDate | null {
  for (const form of forms) {
    const { paper, date } = form.exec(text)?.groups ?? {};
    if (paper !== undefined && date !== undefined) return { paper, date };
  }
  return null;
}

/**
 * The byline of a saved page: a row, a labelled name or a name beside the date, some lines from the headline. What
 * stands directly beneath the headline is read with the head; this looks further, past counts, captions and a standfirst.
 */
import { isBodyName } from '../lines/body-name.js';
import { isRoleLine, readBareNames } from '../lines/byline.js';
import { printedDate } from '../lines/byline-row.js';
import { dateLine } from '../lines/date-line.js';
import { endsSentence, type Line } from '../lines/line.js';
import type { LineFate, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { readAuthorBox } from './author-box.js';
import { fieldOf } from './fields.js';
import { isLettersPage } from './letters-page.js';
import { nearLines } from './near-headline.js';
import { isRow } from './page-shape.js';
import {
  belowLabel,
  type Found,
  LABEL_WITH_COLON,
  labelled,
  READERS,
  type Reader,
  SURE_READERS,
} from './writer-lines.js';

/** What a page says of the writer, and of the date beside the name. */
export interface PageByline {
  readonly byline: Field<readonly string[]> | null;
  readonly dateLines: ParsedArticle['dateLines'];
  readonly fates: readonly LineFate[];
  /** Lines that are no longer text, by number. */
  readonly taken: ReadonlySet<number>;
}

export const NO_PAGE_BYLINE: PageByline = { byline: null, dateLines: [], fates: [], taken: new Set() };

/** Which fields are known already, so that nothing further away says anything of them. */
export interface KnownFields {
  readonly byline: boolean;
  readonly date: boolean;
  /** Whether something of a page stands around the text: then a name may stand far from the headline. */
  readonly isPage: boolean;
}

/** A page around a headline. */
export interface HeadlinePage {
  /** The lines with text that are not residue. */
  readonly lines: readonly Line[];
  /** Index of the headline among them. */
  readonly headline: number;
  /** All lines with text. */
  readonly written: () => readonly Line[];
  /** The rules of those that are residue, by line number. */
  readonly residue: ReadonlyMap<number, string>;
}

/** Byline and date of a page. A head that names the writer is read already. */
export function readPageByline(page: HeadlinePage, known: KnownFields): PageByline {
  if (known.byline) return NO_PAGE_BYLINE;
  const { lines, headline } = page;
  const written = pageWriter(page, known);
  if (known.date || !known.isPage || written.dateLines.length > 0) return written;
  const row = dateRow(lines, headline, written.taken);
  if (row === null) return written;
  const { line, ...date } = row;
  const changed = changedBeneath(lines, line);
  return {
    ...written,
    dateLines: [
      { line: line.no, ...date },
      ...changed.map(({ no, text }) => ({ line: no, text, kind: 'updated' as const })),
    ],
    fates: [
      ...written.fates,
      { line: line.no, field: 'date', rule: 'publication-line-in-row' },
      ...changed.map(({ no }) => ({ line: no, field: 'updated' as const, rule: 'publication-line-updated' })),
    ],
    taken: new Set([...written.taken, line.no, ...changed.map(({ no }) => no)]),
  };
}

/** The row directly beneath that of the day, where it says when the article was changed. */
function changedBeneath(lines: readonly Line[], row: Line): readonly Line[] {
  const below = lines[lines.indexOf(row) + 1];
  return below !== undefined && dateLine(below.text)?.kind === 'updated' ? [below] : [];
}

/** Words that say of a date that it is that of a change. */
const CHANGED =
  /aktualisiert|updated|geändert|modified|\bstand\b|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|revised|edited|uppdaterad|opdateret|oppdatert|päivitetty|aktualiz(?:acja|ov|ace)|zaktualizowano|güncelle|обновлено|оновлено|ενημερώθηκε|τελευταία ενημέρωση|diperbarui|更新/iu;

interface DateRow {
  readonly line: Line;
  readonly text: string;
  readonly kind: ParsedArticle['dateLines'][number]['kind'];
}

/** The row nearest to the headline that prints a date and little else. */
function dateRow(lines: readonly Line[], headline: number, taken: ReadonlySet<number>): DateRow | null {
  for (const at of nearLines(lines, headline)) {
    const line = lines[at];
    if (line === undefined || taken.has(line.no) || !isRow(line.text) || CHANGED.test(line.text)) continue;
    const printed = printedDate(line.text);
    const date = printed === null ? null : dateLine(printed);
    if (printed !== null && date !== null) return { line, text: printed, kind: date.kind };
  }
  return null;
}

function pageWriter(page: HeadlinePage, known: KnownFields): PageByline {
  const found = known.isPage ? pageByline(page) : plainByline(page.lines, page.headline);
  const first = found?.lines[0];
  if (found === null || first === undefined || isLettersPage(page.lines)) return NO_PAGE_BYLINE;
  const offersDate = found.date !== null && !known.date;
  const date = offersDate ? dateLine(found.date ?? '') : null;
  return {
    byline: fieldOf(found.names, found.rule, found.lines),
    dateLines: date === null ? [] : [{ line: first.no, text: found.date ?? '', kind: date.kind }],
    fates: found.lines.map(({ no }) => ({ line: no, field: 'byline', rule: found.rule })),
    taken: new Set(found.lines.map(({ no }) => no)),
  };
}

/** What the lines around the headline say of the writer, or else the rest of the page; null where nothing does. */
function pageByline({ lines, headline, written, residue }: HeadlinePage): Found | null {
  const near = nearLines(lines, headline);
  return (
    firstFound(lines, near, READERS) ??
    nameOverText(lines, headline) ??
    firstFound(lines, nearRepeats(lines, headline), READERS) ??
    onlyLabelled(lines) ??
    boxed(written(), residue)
  );
}

/** By how many characters two lines may differ that say the same. */
const PUNCTUATION = 8;

/** Indices around the other lines that say the headline. */
function nearRepeats(lines: readonly Line[], headline: number): readonly number[] {
  const said = lines[headline];
  if (said === undefined) return [];
  const { text, key } = said;
  return [...lines.entries()].flatMap(([at, line]) =>
    at !== headline && Math.abs(line.text.length - text.length) <= PUNCTUATION && line.key === key
      ? nearLines(lines, at)
      : [],
  );
}

function boxed(written: readonly Line[], residue: ReadonlyMap<number, string>): Found | null {
  const box = readAuthorBox(written, residue);
  return box === null ? null : { names: box.names, rule: 'byline-author-box', lines: [box.line], date: null };
}

/** Longest line that names the writer in a text by itself, in characters. */
const LONGEST_PLAIN = 100;

/** The same in a text without anything of a page around it, by its short lines alone. */
function plainByline(lines: readonly Line[], headline: number): Found | null {
  const near = nearLines(lines, headline).filter((at) => {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST_PLAIN || endsSentence(text)) return false;
    return !isWrapped(lines, at, headline) || LABEL_WITH_COLON.test(text);
  });
  return firstFound(lines, near, SURE_READERS);
}

/** Lengths of lines that a column's width broke, in characters: a longer one is a paragraph. */
const WRAPPED = { least: 40, most: 110 };

/** Whether a line may be the middle of a paragraph that is set in lines: one of some length touches it, but the headline. */
function isWrapped(lines: readonly Line[], at: number, headline: number): boolean {
  const no = lines[at]?.no ?? 0;
  const [above, below] = [at - 1 === headline ? undefined : lines[at - 1], lines[at + 1]];
  const isOfColumn = ({ text }: Line) => text.length >= WRAPPED.least && text.length <= WRAPPED.most;
  return (above?.no === no - 1 && isOfColumn(above)) || (below?.no === no + 1 && isOfColumn(below));
}

/** What the first reader says that finds a writer in the lines at some indices. */
function firstFound(lines: readonly Line[], near: readonly number[], readers: readonly Reader[]): Found | null {
  for (const read of readers) {
    for (const at of near) {
      const found = read(lines, at);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Longest standfirst, in characters, and the lines below a headline among which a name over the text stands. */
const STANDFIRST = 500;
const NAME_WITHIN = 4;

/** A name by itself between headline or standfirst and the text. */
function nameOverText(lines: readonly Line[], headline: number): Found | null {
  for (let at = headline + 1; at <= headline + NAME_WITHIN; at += 1) {
    const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
    if (above === undefined || line === undefined || below === undefined) return null;
    const found = readBareNames(line.text);
    const isUnderStandfirst = at > headline + 1 && above.text.length <= STANDFIRST && endsSentence(above.text);
    const isBetween = isUnderStandfirst || (at === headline + 1 && isMoreThanName(below.text));
    if (found === null || !isBetween || !CAPITAL.test(line.text) || isBodyName(line.text)) continue;
    return { names: found.names, rule: 'byline-name-on-page', lines: [line], date: null };
  }
  return null;
}

/** In scripts without capitals any few words have a name's shape. */
const CAPITAL = /\p{Lu}/u;
/** What stands beneath a writer's name is a sentence or a row, no other label. */
const MORE_THAN_NAME = 40;

function isMoreThanName(text: string): boolean {
  return text.length >= MORE_THAN_NAME || isRoleLine(text);
}

/** Longest line that names the writer far from the headline, in characters. */
const LONGEST_LABELLED = 80;

/** The one labelled name of the whole page, wherever it stands: at the end of the text, in a box beside it. */
function onlyLabelled(lines: readonly Line[]): Found | null {
  let only: Found | null = null;
  for (const [at, { text }] of lines.entries()) {
    if (text.length > LONGEST_LABELLED) continue;
    const found = labelled(lines, at) ?? belowLabel(lines, at);
    if (found === null) continue;
    if (only !== null && only.names.join() !== found.names.join()) return null;
    only ??= found;
  }
  return only;
}

/** The end of an article, read from its last line upwards: what stands beneath the text without being text. */
import {
  type BylineReading,
  readAgencyLine,
  readBareNames,
  readLabelledByline,
  readReportingCredit,
} from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { isEndMark } from '../lines/end-mark.js';
import { endsSentence, type Line } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { isValediction, readSignature } from '../lines/signature.js';
import type { LineFate, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { isAuthorNote, isToldOf, writersOfNote } from './author-note.js';
import { fieldOf } from './fields.js';
import { isLetter } from './letters-page.js';

type DateLine = ParsedArticle['dateLines'][number];

/** Most lines taken from the end: a page's foot may be a long menu. */
const LONGEST_TAIL = 60;

export interface Tail {
  /** Lines taken from the end. */
  readonly count: number;
  readonly byline: Field<readonly string[]> | null;
  readonly dateLines: readonly DateLine[];
  readonly fates: readonly LineFate[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
}

/**
 * From the last line upwards, as long as lines are not text. `names` are those of the byline above the text; `document` is
 * all of it, whose top tells whether it is a letter.
 */
export function readTail(rest: readonly Line[], names: readonly string[], document: readonly Line[]): Tail {
  const dateLines: DateLine[] = [];
  const fates: LineFate[] = [];
  const residue: Tail['residue'][number][] = [];
  let byline: Tail['byline'] = null;
  let count = 0;
  const inLetter = names.length === 0 && isLetter(document);
  for (const line of rest.slice(-LONGEST_TAIL).reverse()) {
    const at = rest.length - count - 1;
    const above = { count: at, nearest: rest[at - 1]?.text ?? '', lines: () => rest.slice(0, at), inLetter };
    const found = tailLine(line, above, byline?.value ?? names);
    if (found === null) break;
    count += 1;
    if (found.kind === 'residue') residue.push({ line, rule: found.rule });
    else fates.push({ line: line.no, field: found.kind, rule: found.rule });
    if (found.kind === 'byline') byline = fieldOf(found.names, found.rule, [line]);
    if (found.kind === 'date' || found.kind === 'updated')
      dateLines.push({ line: line.no, text: line.text, kind: found.says });
  }
  return { count, byline, dateLines: dateLines.reverse(), fates, residue };
}

type TailLine =
  | { readonly kind: 'residue'; readonly rule: string }
  | { readonly kind: 'byline'; readonly rule: string; readonly names: readonly string[] }
  | { readonly kind: 'date' | 'updated'; readonly rule: string; readonly says: DateLine['kind'] };

/** The lines above one: how many there are, and what the nearest says. */
interface Above {
  readonly count: number;
  readonly nearest: string;
  readonly lines: () => readonly Line[];
  readonly inLetter: boolean;
}

/** What stands before a biography in some papers: `• Ana Quill is a columnist`. */
const BULLET = /^[•·▪■*–—-]\s*/u;

/** A biography beneath the text; where nobody else is named, it names the writer; a sentence about whom the text tells of is text. */
function biography(text: string, above: Above, names: readonly string[]): TailLine | null {
  const said = text.replace(BULLET, '');
  if (above.count < 2 || !isAuthorNote(said, names)) return null;
  const writers = names.length === 0 ? writersOfNote(said) : [];
  if (writers.length === 0) return { kind: 'residue', rule: 'author-box' };
  return isToldOf(writers, above.lines()) ? null : { kind: 'byline', rule: 'byline-biography', names: writers };
}

/** Columns by which a line stands in that is set to the right, where old print has the writer's name. */
const SET_RIGHT = 20;

/** `By Ana Quill` beneath the last sentence of a text that names nobody above. */
function signedWithLabel(text: string, { count, nearest }: Above): BylineReading | null {
  return count > 1 && endsSentence(nearest) ? readLabelledByline(text) : null;
}

/** `(sda)`, `(APA/red.)`: the agency whose story it is. */
function signOfAgency(text: string): BylineReading | null {
  const found = text.startsWith('(') ? readAgencyLine(text) : null;
  return found?.rule === 'byline-agency' ? found : null;
}

/** `Maud Toller`, `Maud Toller, Lennick` */
const NAME_AND_PLACE = /^([^,]{4,50})(?:, \p{Lu}[\p{L}\p{M} .'’-]{2,40})?$/u;

/** The name beneath a letter, with the place behind it. */
function signedLetter(text: string, { count, nearest }: Above): BylineReading | null {
  const [, name = ''] = NAME_AND_PLACE.exec(text) ?? [];
  const found = count > 1 && endsSentence(nearest) && name !== '' ? readBareNames(name) : null;
  return found === null ? null : { names: found.names, rule: 'byline-signature' };
}

/** A place, beneath the name of a letter's writer. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{2,30}(?:,? \p{Lu}[\p{L}\p{M}.'’-]{1,30}){0,3}$/u;

function isPlaceOfLetter(text: string, { inLetter, nearest, count }: Above): boolean {
  return inLetter && count > 2 && PLACE.test(text) && !endsSentence(text) && readBareNames(nearest) !== null;
}

/** Whether a line beneath the text says once more, with a label, who wrote it. */
function namesAgain(text: string, names: readonly string[]): boolean {
  return readLabelledByline(text)?.names.every((name) => names.includes(name)) ?? false;
}

/** Who signs a text that names nobody above. */
function signed(text: string, above: Above): BylineReading | null {
  return (
    (above.count > 0 ? signOfAgency(text) : null) ??
    signedWithLabel(text, above) ??
    (above.inLetter ? signedLetter(text, above) : null)
  );
}

/** The rule by which a line about the writer says no more than is known; null for any other line. */
function saidAgain(text: string, above: Above, names: readonly string[]): string | null {
  if (names.length === 0) return isPlaceOfLetter(text, above) ? 'place-of-writer' : null;
  if (signOfAgency(text) !== null) return 'agency-sign-off';
  return namesAgain(text, names) ? 'repeat' : null;
}

/** What a line beneath the text is, or null where it is text; some are so only with lines of text above them. */
function tailLine({ text, indent }: Line, above: Above, names: readonly string[]): TailLine | null {
  if (isEndMark(text)) return { kind: 'residue', rule: 'end-mark' };
  const edge = residueRule(text, 'edges');
  if (edge !== null) return { kind: 'residue', rule: edge };
  const isSetRight = indent >= SET_RIGHT && above.count > 1;
  const isSignature = isValediction(above.nearest) || isSetRight;
  const credit =
    readReportingCredit(text) ?? readSignature(text, !isSignature) ?? (names.length > 0 ? null : signed(text, above));
  const rule = credit !== null || above.count < 2 ? null : saidAgain(text, above, names);
  if (rule !== null) return { kind: 'residue', rule };
  if (credit !== null) return { kind: 'byline', rule: credit.rule, names: credit.names };
  const note = biography(text, above, names);
  if (note !== null) return note;
  const date = above.count > 0 ? dateLine(text) : null;
  if (date === null) return null;
  return { kind: date.kind === 'updated' ? 'updated' : 'date', rule: `publication-line-${date.kind}`, says: date.kind };
}

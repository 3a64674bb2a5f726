/** Fields made of lines: value, rule, line numbers and the words themselves. */
import type { Line } from '../lines/line.js';
import type { Field } from '../record/field.js';

/** A field read from lines of the text. */
export function fieldOf<T>(value: T, rule: string, lines: readonly Line[]): Field<T> {
  return {
    value,
    origin: 'text',
    rule,
    lines: lines.map(({ no }) => no),
    text: lines.map(({ text }) => text).join(' '),
  };
}

/** What a line says of a picture: a caption, empty where it is a credit only, and who made the picture. */
export interface CaptionParts {
  readonly caption: string;
  readonly credit: string | null;
  readonly rule: string;
}

export function captionField(reading: CaptionParts, line: Line): Field<string> | null {
  return reading.caption === '' ? null : fieldOf(reading.caption, reading.rule, [line]);
}

export function creditField(reading: CaptionParts, line: Line): Field<string> | null {
  return reading.credit === null ? null : fieldOf(reading.credit, reading.rule, [line]);
}

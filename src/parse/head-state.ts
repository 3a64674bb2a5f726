/** A head while it is being read, and the lines around the one that is asked what it is. */
import type { Line } from '../lines/line.js';
import type { Dateline, LineFate, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';

export type DateLine = ParsedArticle['dateLines'][number];

export interface CaptionLine {
  readonly caption: Field<string> | null;
  readonly credit: Field<string> | null;
}

/** A head while it is being read. */
export interface State {
  standfirst: Field<string> | null;
  byline: Field<readonly string[]> | null;
  dateline: Field<Dateline> | null;
  dateLines: DateLine[];
  captions: CaptionLine[];
  notes: Field<string>[];
  fates: LineFate[];
  residue: { readonly line: Line; readonly rule: string }[];
  /** Keys of captions seen, so that a repeated one is residue. */
  captionKeys: Set<string>;
}

/** The lines around the one that is asked about. */
export interface Context {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly line: Line;
  readonly titleKey: string;
  readonly inside: boolean;
}

/** Takes the line if it is its own: changes the state and says true. */
export type Recogniser = (state: State, context: Context) => boolean;

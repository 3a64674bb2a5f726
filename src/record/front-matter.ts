/** What stands at the top of a file, by the hand of the archive's keeper. */
import type { LineRange } from './field.js';

/** A caption as front matter gives it; at least one of the three is there. */
export interface GivenCaption {
  readonly caption?: string;
  readonly credit?: string;
  /** Path of the picture, from the file's folder or the archive's. */
  readonly image?: string;
}

/** Why a date is what it is, as `adopt` carries it over: holds only for the date that it names. */
export interface GivenEvidence {
  readonly date: string;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** The words it was read from. */
  readonly text: string;
}

/** Where an adopted article was read from. A file that has this is read by its front matter alone; its text is text. */
export interface AdoptedFrom {
  /** Path in the archive that it was adopted from. */
  readonly file: string;
  /** First and last line there: `1-20`. */
  readonly lines: string;
  /** SHA-256 of that file. */
  readonly sha256: string;
}

/** Values that an archive's keeper wrote at the top of a file; absent keys are absent. Texts are as written. */
export interface FrontMatter {
  /** Who the article is, whatever its file and text are. */
  readonly id?: string;
  readonly title?: string;
  readonly standfirst?: string;
  /** EDTF or a form that a newspaper prints; read by `infer/date`. */
  readonly date?: string;
  readonly updated?: string;
  readonly byline?: readonly string[];
  readonly dateline?: string;
  /** Where the dateline's own words do not tell its place. */
  readonly dateline_place?: string;
  readonly source?: string;
  readonly source_url?: string;
  readonly captured?: string;
  readonly topics?: readonly string[];
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly organisations?: readonly string[];
  readonly lang?: string;
  readonly images?: readonly string[];
  readonly slug?: string;
  readonly aliases?: readonly string[];
  readonly rights?: string;
  readonly status?: string;
  readonly captions?: readonly GivenCaption[];
  readonly notes?: readonly string[];
  readonly date_evidence?: GivenEvidence;
  readonly adopted_from?: AdoptedFrom;
}

export type FrontMatterKey = keyof FrontMatter;

/** Front matter with the place of each key, and the keys that mean nothing to Backfile. */
export interface FrontMatterBlock {
  readonly values: FrontMatter;
  /** Line in the file at which a key stands, from 1. */
  readonly lineOf: Readonly<Partial<Record<FrontMatterKey, number>>>;
  /** Keys that are kept but not understood, with JSON values. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Lines of the block, both fences included. */
  readonly range: LineRange;
}

/**
 * The typed article and the evidence behind each of its values, with its text. Types only: what a stage adds to an article
 * is a type that extends the one before it (`SourceDocument` → `ParsedArticle` → `DatedArticle`; then `filed-article.ts`).
 */
import type { RootContent } from 'mdast';
import type { Edtf, Lang, Sha256, SourcePath } from './brands.js';
import type { FacetValue } from './facet-value.js';
import type { Field, LineRange } from './field.js';
import type { FrontMatterBlock } from './front-matter.js';

/** How a text is to be read: `html` is HTML in a text file. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** A file of the archive, decoded. */
export interface SourceFile {
  readonly path: SourcePath;
  /** WHATWG name of the encoding it was decoded from, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: Sha256;
  /** The text without byte order mark; every line end is `\n`. */
  readonly text: string;
  readonly format: TextFormat;
}

/** The lines of one article in its source file. */
export interface SourceDocument {
  readonly file: SourcePath;
  readonly encoding: string;
  readonly fileSha256: Sha256;
  readonly format: TextFormat;
  /** Position in its file, from 0. */
  readonly n: number;
  /** Where the document stands in its file. */
  readonly range: LineRange;
  /** Its lines without line ends; `lines[0]` is line `range.first` of the file. */
  readonly lines: readonly string[];
}

/** What became of one non-blank source line. Every non-blank line has at least one fate. */
export interface LineFate {
  readonly line: number;
  /** A record field, `residue`, `separator` (a line that only divides articles) or `front-matter`. */
  readonly field: LineField;
  readonly rule: string;
}

export type LineField =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'updated'
  | 'caption'
  | 'credit'
  | 'heading'
  | 'body'
  | 'source'
  | 'note'
  | 'front-matter'
  | 'separator'
  | 'residue';

/** A line that belongs to the page the article was saved from, not to the article. */
export interface ResidueLine {
  readonly line: number;
  readonly text: string;
  readonly rule: string;
}

/** A caption with what is known of its picture. */
export interface Figure {
  readonly caption: Field<string> | null;
  /** Who made the picture, e.g. `SANA/dpa`. */
  readonly credit: Field<string> | null;
  /** Path of a picture file in the archive, when one is known. */
  readonly image: SourcePath | null;
  /** What the text says to those who cannot see the picture; absent where it says nothing. */
  readonly alt?: string;
}

/** The dateline that opens a text: `SALVADOR, Feb 26` with its place and, where printed, agency and date. */
export interface Dateline {
  readonly printed: string;
  readonly place: string | null;
}

/** An article after `parse`: what each line is, before anything is inferred from it. */
export interface ParsedArticle {
  readonly document: SourceDocument;
  readonly frontMatter: FrontMatterBlock | null;
  readonly title: Field<string> | null;
  readonly standfirst: Field<string> | null;
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  /** Lines that print a publication date (`Published: 15 February 2023`), first found first; not yet read as dates. */
  readonly dateLines: readonly {
    readonly line: number;
    readonly text: string;
    readonly kind: 'published' | 'updated' | 'bare';
  }[];
  readonly source: Field<string> | null;
  readonly sourceUrl: Field<string> | null;
  readonly figures: readonly Figure[];
  /** The flow of the text: paragraphs, subheadings, quotations, lists. Positions are lines of the source file. */
  readonly body: readonly RootContent[];
  /** Editor's notes and corrections printed with the article. */
  readonly notes: readonly Field<string>[];
  readonly residue: readonly ResidueLine[];
  /** One entry a non-blank line, ascending by line. */
  readonly ledger: readonly LineFate[];
}

/** An article after `infer`. */
export interface DatedArticle extends ParsedArticle {
  /** Publication date, or a bound on it (`2023-02-15/..`), or null when unknown. */
  readonly date: Field<Edtf> | null;
  readonly updated: Field<Edtf> | null;
  readonly lang: Field<Lang>;
  readonly dir: 'ltr' | 'rtl';
  /** Top subjects of IPTC Media Topics, strongest first, at most three; `id` is a code (see `subjects.ts`). */
  readonly subjects: readonly FacetValue[];
  /** Strongest first. */
  readonly topics: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  readonly people: readonly FacetValue[];
  readonly organisations: readonly FacetValue[];
}

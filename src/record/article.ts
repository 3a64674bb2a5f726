/**
 * The typed article and the evidence behind each of its values. Types only: what a stage adds to an article is a type
 * that extends the one before it (`SourceDocument` → `ParsedArticle` → `DatedArticle`; without its text `FiledArticle` →
 * `KeptArticle` → `CataloguedArticle`; with its text again `WholeArticle`).
 */
import type { RootContent } from 'mdast';
import type { ArticleId, Edtf, Lang, Sha256, SiteUrl, SourcePath } from './brands.js';

/** Lines of a source file, from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Who says so: in the order in which one source of values overrules the next. */
export type Origin = 'correction' | 'front-matter' | 'text' | 'path' | 'settings';

/** A value with the rule that found it and the lines it was found on. */
export interface Field<T> {
  readonly value: T;
  readonly origin: Origin;
  /** Name of the rule in kebab-case, e.g. `headline-repeated`. */
  readonly rule: string;
  /** Line numbers in the source file, from 1, ascending; empty when the value does not stand in the text. */
  readonly lines: readonly number[];
  /** The words it was read from, as they stand there (a line of text, a path, a front-matter value). */
  readonly text: string;
}

/** A file of the archive, decoded. */
export interface SourceFile {
  readonly path: SourcePath;
  /** WHATWG name of the encoding it was decoded from, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: Sha256;
  /** The text without byte order mark; every line end is `\n`. */
  readonly text: string;
  readonly format: 'text' | 'markdown';
}

/** The lines of one article in its source file. */
export interface SourceDocument {
  readonly file: SourcePath;
  readonly encoding: string;
  readonly fileSha256: Sha256;
  readonly format: 'text' | 'markdown';
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
}

/** The dateline that opens a text: `SALVADOR, Feb 26` with its place and, where printed, agency and date. */
export interface Dateline {
  readonly printed: string;
  readonly place: string | null;
}

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

/** A name that an article is listed under, with the reason. */
export interface FacetValue {
  /** Slug within its facet; the authority file or the library decides it, so that variants fold. */
  readonly id: string;
  readonly label: string;
  /** What the name stands for, where the authority file or the library says so. */
  readonly kind: 'topic' | 'place' | 'person' | 'organisation' | 'event';
  /** Strength, higher is stronger; only for order. */
  readonly weight: number;
  readonly evidence: FacetEvidence;
  /** False where the archive names it too seldom for a page of its own; absent where it has one. */
  readonly listed?: false;
}

export interface FacetEvidence {
  readonly origin: Origin;
  readonly rule: string;
  /** Lines of the source file where it is named, ascending. */
  readonly lines: readonly number[];
  /** The forms in which it is named there, first seen first. */
  readonly forms: readonly string[];
  /** How often the text names it; absent where that was not counted. */
  readonly mentions?: number;
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

/** What a row of corrections.csv can put right: the names of its columns. */
export type CorrectedField =
  | 'title'
  | 'standfirst'
  | 'date'
  | 'byline'
  | 'dateline'
  | 'topics'
  | 'source'
  | 'status'
  | 'note';

/** A value that the archive's keeper put right by hand, in corrections.csv. */
export interface Correction {
  readonly field: CorrectedField;
  /** Line in corrections.csv, from 1. */
  readonly line: number;
  /** The cell as written; `-` alone takes a value away. */
  readonly cell: string;
  /** What was read before, with its lines in the source file; null where nothing was. */
  readonly replaced: { readonly text: string; readonly lines: readonly number[] } | null;
}

/** What an article's own page shows and lists of articles do without: most of its bytes. */
export interface ArticleText extends Pick<ParsedArticle, 'body' | 'figures' | 'residue' | 'ledger'> {
  /** Its lines in the source file, as `SourceDocument` has them. */
  readonly lines: readonly string[];
}

/** What the rest of the archive needs to know of a text, taken from it where it was read. */
export interface ArticleTraits {
  /** SHA-256 of the bytes of its lines in the source file: of what source.txt will hold. */
  readonly savedSha256: Sha256;
  /** What the article is known again by, see `textHash`. */
  readonly textHash: string;
  /** The first paragraphs on one line, cut to what a summary has room for; empty where there are none. */
  readonly opening: string;
  /** The first words, for the address of an article without headline. */
  readonly firstWords: string;
  /** The first caption that says something, on one line; empty where there is none. */
  readonly caption: string;
  /** Whether there is any text. */
  readonly hasText: boolean;
  /** Lines that became residue, and their share of the article's characters. */
  readonly residueLines: number;
  readonly residueShare: number;
  /** Short lines that could be the page's rather than the article's, see `archive-repeats.ts`; absent where none is. */
  readonly shortLines?: readonly ShortLine[];
  /** Pictures of the archive that stand with captions; absent where there are none. */
  readonly pictures?: readonly SourcePath[];
  /** Addresses of pictures within a text in Markdown; absent where there are none. */
  readonly imageNames?: readonly string[];
}

/** A short line of a text: `heading` is one that stands as a subheading. */
export interface ShortLine {
  readonly text: string;
  readonly kind: 'line' | 'heading';
}

/** An article whose text is filed away. Plain values: the same when read again from JSON. */
export interface FiledArticle
  extends Omit<DatedArticle, 'document' | 'dateLines' | Exclude<keyof ArticleText, 'lines'>> {
  readonly document: Omit<SourceDocument, 'lines'>;
  readonly traits: ArticleTraits;
}

/** What corrections.csv adds to an article; its values stand in the article's own fields. */
export interface KeptArticle extends FiledArticle {
  /** In the order of the columns; absent where the keeper corrected nothing. */
  readonly corrections?: readonly Correction[];
  /** The corrected status; absent where the front matter's counts (see `statusOf`). */
  readonly status?: Field<string> | null;
}

/** An article with its identity: what the rest of the build works on. */
export interface CataloguedArticle extends KeptArticle {
  readonly id: ArticleId;
  readonly url: SiteUrl;
  /** URLs that lead here by redirect: former permalinks and the keeper's `aliases`. */
  readonly formerUrls: readonly SiteUrl[];
  /** What it has to do with other articles; absent before that is known. */
  readonly relations?: Relations;
}

/** A catalogued article with its text. */
export interface WholeArticle extends CataloguedArticle, Omit<ArticleText, 'lines'> {
  readonly document: SourceDocument;
}

/** How an article stands to others of the archive, by their IDs. */
export interface Relations {
  /** Articles whose texts are nearly the same; each has this one in its list. */
  readonly copies: readonly ArticleId[];
  /** Articles that are shown as one with this one, itself among them, the first of them first; empty where it is alone. */
  readonly group: readonly ArticleId[];
  /** Shorter texts of this story that were printed before. */
  readonly earlierVersions: readonly ArticleId[];
  /** Longer texts of this story that were printed afterwards. */
  readonly laterVersions: readonly ArticleId[];
  /** Articles about the same things, nearest first; no copies and no versions. */
  readonly related: readonly ArticleId[];
}

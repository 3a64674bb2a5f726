/**
 * The article without its text, as lists and the catalogue know it (`FiledArticle` → `KeptArticle` → `CataloguedArticle`),
 * and with its text again (`WholeArticle`).
 */
import type { DatedArticle, ParsedArticle, SourceDocument } from './article.js';
import type { ArticleId, Sha256, SiteUrl, SourcePath } from './brands.js';
import type { FiledName, NamePlaces } from './facet-value.js';
import type { Field } from './field.js';

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

/** Lists of names of which an article's text knows where they stand. */
export type NameField = 'subjects' | 'places' | 'people' | 'organisations';

/** What `of` gives for each of those lists. */
export function ofEachField<Value>(of: (field: NameField) => Value): Record<NameField, Value> {
  return { subjects: of('subjects'), places: of('places'), people: of('people'), organisations: of('organisations') };
}

/** What an article's own page shows and lists of articles do without: most of its bytes. */
export interface ArticleText extends Pick<ParsedArticle, 'body' | 'figures' | 'residue' | 'ledger'> {
  /** Its lines in the source file, as `SourceDocument` has them. */
  readonly lines: readonly string[];
  /** What the evidence of its names has beside what lists know of it, by their IDs. */
  readonly names: Readonly<Record<NameField, readonly (readonly [id: string, places: Partial<NamePlaces>])[]>>;
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
  extends Omit<DatedArticle, 'document' | 'dateLines' | NameField | keyof ArticleText>,
    Readonly<Record<NameField, readonly FiledName[]>> {
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
export interface WholeArticle
  extends Omit<CataloguedArticle, NameField>,
    Pick<DatedArticle, NameField>,
    Omit<ArticleText, 'lines' | 'names'> {
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

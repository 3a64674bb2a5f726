/** A result as it is taken away: the query, and of each article what is needed to cite it. */
import type { HitContexts, SearchHit } from '../protocol.js';

export interface TakenArticle extends Pick<SearchHit, 'id' | 'url' | 'title' | 'date' | 'source' | 'byline' | 'lang'> {
  /** Full address of its page, or null where the site has none (it is read from a disk). */
  readonly address: string | null;
  /** The date in words. */
  readonly shownDate: string;
  /** The places found; empty unless the format quotes them. */
  readonly contexts: HitContexts['contexts'];
}

export interface TakenResult {
  /** Name of the archive. */
  readonly archive: string;
  /** Address of the search page with the query, or the query's parameters alone where the site has no address. */
  readonly asked: string;
  readonly articles: readonly TakenArticle[];
}

/** A way to write a result down. */
export interface Format {
  readonly id: 'csv' | 'ris' | 'bibtex' | 'json' | 'quotations';
  /** Ending of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the places found are quoted, which takes the text of each article. */
  readonly quotes: boolean;
  readonly write: (result: TakenResult) => string;
}

/** Text on one line: formats end a field with the line. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The archive's settings and authority file, as the rest of the program sees them. Read and checked by `src/settings/`. */
import type { Lang, Slug } from './brands.js';

/** Defaults for the articles below one folder of the archive. */
export interface FolderSettings {
  readonly source?: string;
  readonly lang?: Lang;
  readonly rights?: string;
}

/** `archive.yaml`, with every default filled in. */
export interface ArchiveSettings {
  readonly title: string;
  readonly description: string;
  /** Where the site will be published, ending in `/`; null when not said: then nothing absolute is written. */
  readonly address: string | null;
  /** Language of the site's own words. */
  readonly language: Lang;
  /** How `03/04/2023` is to be read; null: only where unambiguous. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** Publication that articles come from where neither article nor folder says so. */
  readonly source: string | null;
  readonly rights: string | null;
  /** Who keeps the archive: shown on the about page. */
  readonly keeper: string | null;
  readonly contact: string | null;
  /** Markdown for the about page. */
  readonly about: string | null;
  /** By folder path below the archive, with `/`; the longest path that fits wins. */
  readonly folders: Readonly<Record<string, FolderSettings>>;
}

/** The settings that decide how an article is read. */
export type ReadingSettings = Pick<ArchiveSettings, 'language' | 'dateOrder' | 'source' | 'folders'>;

/** What articles are listed under an entry by that does not name it. Words and phrases are found as whole words. */
export interface TopicMatch {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** A phrase around one of the others takes that place away; any other word or phrase takes the article away. */
  readonly not: readonly string[];
}

/** One entry of `topics.yaml`. */
export interface TopicSettings {
  readonly label: string;
  readonly slug: Slug;
  readonly kind: 'topic' | 'place' | 'person' | 'organisation' | 'event';
  readonly aliases: readonly string[];
  /** Label of the wider topic. */
  readonly broader: string | null;
  /** Addresses that name the same thing elsewhere (Wikidata, Media Topics). */
  readonly sameAs: readonly string[];
  readonly match?: TopicMatch;
  /** True: nothing is listed under it, whoever names it. */
  readonly forbid?: true;
  /** Line in topics.yaml, from 1. */
  readonly line: number;
}

/** What a build is asked, and what it answers. Types only. */
import type { SiteUrl } from './record/brands.js';
import type { Problem } from './record/problem.js';
import type { Reason } from './write/keeper.js';

export interface BuildOptions {
  /** Absolute paths. */
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  /** Folders of templates and of files to copy; a later one overrides an earlier one. */
  readonly templates: readonly string[];
  readonly publicFolders: readonly string[];
  /** Overrides the address in archive.yaml; ends in `/`; null keeps it. */
  readonly baseUrl: string | null;
  readonly portable: boolean;
  readonly workers: number;
  /** Name and version of the program, for the pages' generator line. */
  readonly generator: string;
  /** Whether addresses are written down as published: a build does, a preview does not. */
  readonly publish: boolean;
  /** Whether every file is looked into, even where its size and times say that it has not changed. */
  readonly rehash: boolean;
  /** Takes a line about the cache that is worth knowing. */
  readonly onNote: (note: string) => void;
  /** Told of each page that is made rather than kept, and why. */
  readonly onPage: (url: SiteUrl, reason: Reason) => void;
}

/** What a build did: numbers of articles, pages and files, and what was wrong. */
export interface BuildReport extends ArticleCounts {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly files: number;
}

export interface ArticleCounts {
  readonly articles: number;
  /** Articles whose date of publication is written down as such, in print or by the keeper. */
  readonly dated: number;
  /** Articles whose date is inferred from something else, be it only an earliest possible one. */
  readonly inferred: number;
  readonly undated: number;
  readonly withoutHeadline: number;
  readonly residueLines: number;
  /** Articles that are worth a human look (see `weakness.ts`). */
  readonly weak: number;
}

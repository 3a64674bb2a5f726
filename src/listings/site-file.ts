/** A file of the site beside its pages, ready to be written: what the feeds and the sitemap come as. */
import type { SiteUrl } from '../record/brands.js';

export interface SiteFile {
  readonly url: SiteUrl;
  /** Text, to be written as UTF-8. With a `print`, it may be made at the moment in which it is asked for. */
  readonly content: string;
  /** Stands for all that the content is made of but the program, where that is known beforehand. */
  readonly print?: string;
}

/** Files before they are made: an archive has thousands, and one edit changes few of them. */
export interface FilePlan {
  readonly urls: readonly SiteUrl[];
  /** Stands for all that the files are made of but the program. */
  readonly print: () => string;
  readonly files: () => readonly SiteFile[] | Promise<readonly SiteFile[]>;
}

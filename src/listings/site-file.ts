/** A file of the site beside its pages, ready to be written: what the feeds and the sitemap come as. */
import type { SiteUrl } from '../record/brands.js';

export interface SiteFile {
  readonly url: SiteUrl;
  /** Text, to be written as UTF-8. */
  readonly content: string;
}

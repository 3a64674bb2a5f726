/** URLs of pages that there is one of. */
import { siteUrl } from '../record/brands.js';

export const HOME = siteUrl('/');
export const UNDATED = siteUrl('/undated/');
export const SEARCH = siteUrl('/search/');
export const ABOUT = siteUrl('/about/');
export const DATA = siteUrl('/data/');
export const COPIES = siteUrl('/data/copies/');
export const NOT_FOUND = siteUrl('/404.html');

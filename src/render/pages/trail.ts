/** The way from the start page to a page, this page last. */
import type { Link } from '../page-parts.js';
import { HOME } from '../site-urls.js';
import type { Words } from '../words.js';

export function trailTo(words: Words, ...steps: readonly Link[]): readonly Link[] {
  return [{ url: HOME, label: words.texts.home }, ...steps];
}

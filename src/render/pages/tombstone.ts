/** A page at a URL whose article is no longer in the archive. */
import type { SiteUrl } from '../../record/brands.js';
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import type { TombstonePage } from '../models.js';

export function tombstonePage(url: SiteUrl, context: PageContext): TombstonePage {
  const { texts } = context.words;
  return {
    kind: 'tombstone',
    url,
    head: pageHead({ url, title: texts.gone, description: texts.goneText, index: false }, context),
    trail: [],
    section: null,
    heading: texts.gone,
    text: texts.goneText,
  };
}

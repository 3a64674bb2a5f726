/** The page that a host shows where there is none. */
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import type { NotFoundPage } from '../models.js';
import { NOT_FOUND } from '../site-urls.js';

export function notFoundPage(context: PageContext): NotFoundPage {
  const { texts } = context.words;
  return {
    kind: 'notFound',
    url: NOT_FOUND,
    head: pageHead(
      { url: NOT_FOUND, title: texts.notFound, description: texts.notFoundText, index: false },
      // It has no address of its own: it stands in for any.
      { settings: { ...context.settings, address: null } },
    ),
    trail: [],
    section: null,
  };
}

/** Ways to the next and the previous page of a result. */

import { PAGE_SIZE, type SearchState } from '../page/state.js';
import { filled } from '../page/words.js';
import type { SearchResponse } from '../protocol.js';
import { element } from './element.js';
import { linkTo, type View } from './view.js';

/** `Page 2 of 9`; null where all is on one page. */
export function pageOf(state: SearchState, { total }: SearchResponse, { settings, words }: View): string | null {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2) return null;
  return filled(settings.pages.of, { n: words.number(state.page), m: words.number(pages) });
}

export function pageLinks(state: SearchState, response: SearchResponse, view: View): HTMLElement | null {
  const where = pageOf(state, response, view);
  if (where === null) return null;
  const { label, previous, next } = view.settings.pages;
  const last = Math.ceil(response.total / PAGE_SIZE);
  const to = (page: number, rel: string, text: string) =>
    page < 1 || page > last ? null : linkTo({ ...state, page }, `page:${rel}`, { rel }, text);
  return element(
    'nav',
    { class: 'pages', 'aria-label': label },
    // An address may name a page beyond the last.
    to(Math.min(state.page - 1, last), 'prev', previous),
    element('span', {}, where),
    to(state.page + 1, 'next', next),
  );
}

/** What every part of the result needs to draw itself. */
import type { SearchSettings } from '../../../render/search-settings.js';
import { type SearchState, writeState } from '../page/state.js';
import type { Speaker } from '../page/words.js';
import { type Attributes, type Child, element } from './element.js';

export interface View {
  readonly settings: SearchSettings;
  readonly words: Speaker;
  /** The page's link to the start page: `../`, or `../index.html` where the site is read from a disk. */
  readonly home: string;
}

/**
 * A link to another result: a real one, to be opened in a tab of its own or shared; `main.ts` answers a plain click
 * without leaving the page. After that the focus goes to the link with the same `key`.
 */
export function linkTo(state: SearchState, key: string, attributes: Attributes, ...children: readonly Child[]) {
  return element('a', { ...attributes, href: writeState(state), 'data-key': key }, ...children);
}

/** A page at a URL that moved: it leads on, with a link for those whose browser does not. */
import type { SiteUrl } from '../../record/brands.js';
import type { PageContext } from '../context.js';
import { addressOf, pageHead } from '../head.js';
import type { RedirectPage } from '../models.js';

export interface Moved {
  readonly from: SiteUrl;
  readonly to: SiteUrl;
  /** Title of the page it leads to. */
  readonly title: string;
}

/** The canonical address is that of the target. */
export function redirectPage({ from, to, title }: Moved, context: PageContext): RedirectPage {
  const { texts } = context.words;
  const head = pageHead({ url: from, title, description: texts.moved, index: false }, context);
  return {
    kind: 'redirect',
    url: from,
    head: { ...head, canonical: addressOf(to, context) },
    trail: [],
    section: null,
    target: to,
  };
}

/**
 * Links from the result to an article: to the page, to the place in it (a text fragment), with the words that the page
 * is to mark. A browser takes the text fragment away before a program on the page can read it, so the words to mark
 * stand before it: `#marks=strike,strikes:~:text=the-,strike,-of`. A fragment is sent to no server.
 */
import { encodePath } from '../../../listings/address.js';
import { percentDecoded } from '../../../record/percent-decoded.js';
import type { HitContext } from '../protocol.js';

/** Words that a page is told to mark; more would make the address long and the page a blot. */
export const MOST_MARKS = 40;

const MARKS = 'marks=';
const DIRECTIVE = ':~:';

/** The link to a page of the site from the search page, whose own link to the start page is `home`. */
export function pageLink(url: string, home: string): string {
  const isPortable = home.endsWith('index.html');
  const root = isPortable ? home.slice(0, -'index.html'.length) : home;
  return root + encodePath(url.slice(1)) + (isPortable && url.endsWith('/') ? 'index.html' : '');
}

/** The fragment of a link: words to mark, and the place to go to. Empty where there is neither. */
export function placeFragment(found: readonly string[], quote: HitContext['quote'] | null): string {
  const marks = found.slice(0, MOST_MARKS).map(encoded).join(',');
  const text = quote === null || quote.exact === '' ? '' : `${DIRECTIVE}text=${directive(quote)}`;
  return marks === '' && text === '' ? '' : `#${marks === '' ? '' : MARKS + marks}${text}`;
}

/** https://wicg.github.io/scroll-to-text-fragment/#syntax */
function directive({ prefix, exact, suffix }: HitContext['quote']): string {
  const before = prefix === '' ? '' : `${part(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${part(suffix)}`;
  return before + part(exact) + after;
}

/** The syntax keeps hyphens, commas and ampersands for itself; a line end stands in the page as a space. */
function part(text: string): string {
  return encoded(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** A surrogate by itself has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The words to mark that a fragment names, as `location.hash` has it; none where it names none. */
export function marksIn(hash: string): readonly string[] {
  const [fragment = ''] = hash.replace(/^#/, '').split(DIRECTIVE);
  if (!fragment.startsWith(MARKS)) return [];
  return fragment
    .slice(MARKS.length)
    .split(',')
    .slice(0, MOST_MARKS)
    .map((word) => percentDecoded(word) ?? '')
    .filter((word) => word.trim() !== '');
}

/** The name of the site behind a headline (`Headline | The Courier`), where the page itself says that it is one. */
import { lineKey } from '../lines/line.js';
import type { ResidueLine } from '../record/article.js';

/** What divides a headline from the name of its site in a browser's title. */
const DIVIDER = /\s(?:[|·•»:]{1,2}|-|–|—)\s/g;
const SOME_DIVIDER = /[|·•»:–—-]/;
/** Lines of a page that name the site: its copyright line, its menu, the address it was saved from. */
const NAMES_SITE: ReadonlySet<string> = new Set(['copyright', 'saved-from', 'newsletter', 'subscription', 'menu']);
const SHORTEST = 4;

/** The headline without the part behind its last divider when a line of the page's residue names that part. */
export function withoutSiteName(headline: string, residue: () => readonly ResidueLine[]): string {
  if (!SOME_DIVIDER.test(headline)) return headline;
  const divider = [...headline.matchAll(DIVIDER)].at(-1);
  if (divider === undefined || divider.index < 12) return headline;
  const name = lineKey(headline.slice(divider.index + divider[0].length));
  if (name.length < SHORTEST) return headline;
  const named = residue().some(({ text, rule }) => NAMES_SITE.has(rule) && ` ${lineKey(text)} `.includes(` ${name} `));
  return named ? headline.slice(0, divider.index).trim() : headline;
}

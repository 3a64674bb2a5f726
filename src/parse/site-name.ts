/** The name of the site behind a headline (`Headline | The Courier`), where the page itself says that it is one. */
import { type Line, lineKey, wordCount } from '../lines/line.js';
import type { ResidueLine } from '../record/article.js';

/** What divides a headline from the name of its site in a browser's title. */
const DIVIDER = /\s(?:[|·•»:]{1,2}|-|–|—)\s/g;
const SOME_DIVIDER = /[|·•»:–—-]/;
/** Lines of a page that name the site: its copyright line, its menu, the address it was saved from. */
const NAMES_SITE: ReadonlySet<string> = new Set(['copyright', 'saved-from', 'newsletter', 'subscription', 'menu']);
const SHORTEST = 4;
/** Least length of what stands before a divider, in characters. */
const SHORTEST_HEADLINE = 12;

/** No newspaper sets a bar in its headlines: what stands behind one is a section's name or the site's. */
export const BAR = /\s[|│]\s/u;
/** Longest such name, in words, and the longest line that says little but the name. */
const NAME_WORDS = 5;
const LONGEST_LABEL = 60;
/** `courier.example`: an address is a site's name. */
const ADDRESS = /^[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20})?\.\p{Ll}{2,7}$/iu;

/** What a page says of its site: its residue, and its lines. */
export interface SiteSays {
  readonly residue: () => readonly ResidueLine[];
  readonly lines: () => readonly Line[];
}

/** The headline without what stands behind a bar, or behind its last divider where the page names that part. */
export function withoutSiteName(headline: string, page: SiteSays): string {
  if (!SOME_DIVIDER.test(headline)) return headline;
  const bar = headline.search(BAR);
  const said = bar >= SHORTEST_HEADLINE && wordCount(headline.slice(0, bar)) > 1 ? headline.slice(0, bar) : headline;
  const divider = [...said.matchAll(DIVIDER)].at(-1);
  if (divider === undefined || divider.index < SHORTEST_HEADLINE) return said.trim();
  const name = said.slice(divider.index + divider[0].length);
  return isSiteName(name, divider[0], page) ? said.slice(0, divider.index).trim() : said.trim();
}

function isSiteName(name: string, divider: string, page: SiteSays): boolean {
  if (ADDRESS.test(name)) return true;
  const key = lineKey(name);
  if (key.length < SHORTEST) return false;
  const residue = page.residue();
  if (residue.some(({ text, rule }) => NAMES_SITE.has(rule) && ` ${lineKey(text)} `.includes(` ${key} `))) return true;
  if (divider.includes(':')) return false;
  return residue.length > 0 && wordCount(name) <= NAME_WORDS && page.lines().some((line) => isLabelWith(line, key));
}

/** A short line that says the name and little else: the site's banner, its way home, its copyright. */
function isLabelWith({ text, key }: Line, name: string): boolean {
  if (text.length > LONGEST_LABEL || key.length > name.length * 3) return false;
  return ` ${key} `.includes(` ${name} `);
}

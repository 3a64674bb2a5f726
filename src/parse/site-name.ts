/** The name of the site behind a headline (`Headline | The Courier`), as browsers show it in a page's title. */
import { isCapitals } from '../lines/headline-shape.js';
import { type Line, lineKey, wordCount } from '../lines/line.js';
import type { ResidueLine } from '../record/article.js';
import { onceEach } from '../record/once.js';
import { namesSite, printedSites } from './file-words.js';

/** What divides a headline from the name of its site in a browser's title. */
const DIVIDER = /\s(?:[|·•»:>]{1,2}|-|–|—)\s/g;
const SOME_DIVIDER = /[|·•»:>–—-]/;
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
  /** Names in the address of the site, by the name of the file. */
  readonly site: () => readonly string[];
}

/** The headline without what stands behind a bar, and behind its last divider where that part is the site's name. */
export function withoutSiteName(headline: string, page: SiteSays): string {
  if (!SOME_DIVIDER.test(headline)) return headline;
  const bar = headline.search(BAR);
  const said = bar >= SHORTEST_HEADLINE && wordCount(headline.slice(0, bar)) > 1 ? headline.slice(0, bar) : headline;
  const cut = withoutLast(said, page);
  // `Headline - Section - Site`
  return withoutFirst(cut === said ? cut : withoutLast(cut, page), page);
}

/** `Site - Headline`, `Site - Section - Headline`: the headline, where the site's own address names its first part. */
function withoutFirst(said: string, page: SiteSays): string {
  const [first, ...others] = [...said.matchAll(FIRST_DIVIDER)];
  if (first === undefined || !isOwnName(said.slice(0, first.index), page)) return said;
  const rest = said.slice(first.index + first[0].length);
  const last = others.at(-1);
  const behind = last === undefined ? '' : said.slice(last.index + last[0].length);
  const isSection = last !== undefined && wordCount(said.slice(first.index + first[0].length, last.index)) <= 3;
  const headline = isSection && last[0] === first[0] ? behind : rest;
  return headline.length >= SHORTEST_HEADLINE && wordCount(headline) > 2 ? headline : said;
}

/** What divides the name of a site from what stands behind it. */
const FIRST_DIVIDER = /\s(?:[|·•»>]|-|–|—)\s|:\s/g;

/** The site's names in the address that the file is named after and in those that the page prints. */
const sitesOf = onceEach(({ site, lines }: SiteSays) => [
  ...site(),
  ...lines().flatMap(({ text }) => printedSites(text)),
]);

function isOwnName(name: string, page: SiteSays): boolean {
  return namesSite(sitesOf(page), name);
}

function withoutLast(said: string, page: SiteSays): string {
  const [before, divider, name] = lastParts(said);
  if (before.length < SHORTEST_HEADLINE) return said.trim();
  const isCut = isSiteName(name, divider, page) || (looksLikeSiteName(name, before) && !isInText(name, page));
  return isCut ? before : said.trim();
}

/** What stands before the last divider, the divider, and what stands behind it; three times nothing without one. */
function lastParts(said: string): readonly [before: string, divider: string, behind: string] {
  const found = [...said.matchAll(DIVIDER)].at(-1);
  if (found === undefined) return ['', '', ''];
  const [divider] = found;
  return [said.slice(0, found.index).trim(), divider, said.slice(found.index + divider.length)];
}

function isSiteName(name: string, divider: string, page: SiteSays): boolean {
  if (ADDRESS.test(name) || isOwnName(name, page)) return true;
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

/** Most words of a name that only its capitals tell. */
const PLAIN_NAME_WORDS = 4;
const NAME =
  /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.&-]*!?(?: (?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.&-]*|of|the|der|des|de|la|el|du|&))*$/u;
/** Single words behind a dash that say what kind of text it is. */
const KIND =
  /^(?:live|updates?|videos?|photos?|reports?|opinion|review|analysis|interview|exclusive|sources|official|kommentar|analyse|bericht|geheimtipp)$/i;
/** Words that are in capitals in titles set so, for they are no shorter. */
const LONGER_WORD = /(?<![\p{L}\p{N}])\p{L}{4,}/gu;
const FEWEST_CAPITALS = 3;

/** Whether what stands behind a dash has a name's shape: a few words in capitals, where the headline has others too. */
function looksLikeSiteName(name: string, headline: string): boolean {
  if (wordCount(name) > PLAIN_NAME_WORDS || name.length < SHORTEST || !NAME.test(name) || KIND.test(name)) return false;
  if (isCapitals(headline)) return false;
  const words = headline.match(LONGER_WORD) ?? [];
  return words.length < FEWEST_CAPITALS || words.some((word) => /^\p{Ll}/u.test(word));
}

/** Least length of a line that is the article's text, not a banner or an entry of a menu, in characters. */
const TEXT = 100;
/** Shorter words are in any text. */
const TELLING_WORD = /\p{L}{4,}/gu;

/** `Tax bill will pass - Quill`: whom or what the text speaks of is the headline's. */
function isInText(name: string, page: SiteSays): boolean {
  const words = name.toLowerCase().match(TELLING_WORD) ?? [name.toLowerCase()];
  const texts = page.lines().flatMap(({ text }) => (text.length < TEXT ? [] : [text.toLowerCase()]));
  // A headline without a text may be an agency's flash, which names its source so.
  return texts.length === 0 || words.every((word) => texts.some((text) => text.includes(word)));
}

/**
 * What the name of a saved file says of the article in it. Browsers name a saved page after its title, tools that load
 * pages after their address: the site's, and the words (slug) by which the site names the article.
 */

import { isPlain } from '../lines/line.js';

/** Longest name that is read, in characters: the end of the path. */
const LONGEST = 240;
/** Names that every site gives to the page of a folder: then the folder's name says more. */
const NO_NAME = /^(?:index|default|page|article|artikel|print|view|story|input|text|document|untitled)$/i;
/** The top-level domains that have more than two letters, as far as papers use them; those of countries have two. */
const DOMAIN = /^(?:com|org|net|info|news|edu|gov|press|media|blog|online|\p{Ll}{2})$/u;
/** Extensions of the file that follow the name. */
const EXTENSION = /\.(?:txt|md|markdown|text|html?|php|aspx?|jsp)$/i;
/** Shorter words stand in any line. */
const SHORTEST = 4;
/** Names that are numbers or checksums. */
const NUMBER = /\d.{0,20}\d|^\d/;

/** A word and a number, or a number with noughts before it: the files of a collection, counted. */
const SERIES = /^[^\p{L}\p{N}]*\p{L}{1,30}[^\p{L}\p{N}]*\d+$|[^\p{L}\p{N}]0\d+$/u;

export interface FileWords {
  /** The names of the site in an address: `courier` of `www.courier.example.com`; in small letters, without accents. */
  readonly site: readonly string[];
  /** The longer words of the rest, each once, in the same form. */
  readonly words: readonly string[];
}

/** Letters without their marks, in small: as addresses are spelled. */
export function addressLetters(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Read the name of a file, given by its path with `/`. */
export function fileWords(path: string): FileWords {
  const parts = path.slice(-LONGEST).replace(EXTENSION, '').replace(EXTENSION, '').split('/');
  const own = parts.at(-1) ?? '';
  const name = NO_NAME.test(own) && parts.length > 1 ? (parts.at(-2) ?? '') : own;
  const plain = addressLetters(name);
  const address = hostLength(plain);
  const folder = address === 0 ? (parts.find((part) => hostLength(part) === part.length && part !== '') ?? '') : '';
  const site = siteNames(address === 0 ? folder : plain.slice(0, address));
  const said = plain.slice(address);
  if (SERIES.test(said)) return { site, words: [] };
  const words = said.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST && !NUMBER.test(word));
  return { site, words: [...new Set(words)] };
}

/** How much of a name is an address: up to the last label that is a domain, of those that stand one behind another. */
function hostLength(name: string): number {
  const end = name.search(/[^\p{L}\p{N}.-]/u);
  const labels = (end < 0 ? name : name.slice(0, end)).split('.');
  let length = 0;
  let until = 0;
  for (const [i, label] of labels.entries()) {
    const domain = label.split('-', 1)[0] ?? '';
    length += domain.length;
    if (i > 0 && DOMAIN.test(domain)) until = length;
    length += label.length - domain.length + 1;
  }
  return until;
}

/** The labels of an address that are no domain and no usual prefix. */
function siteNames(address: string): readonly string[] {
  return address.split('.').filter((label) => label.length >= SHORTEST - 1 && !DOMAIN.test(label) && label !== 'www');
}

const UMLAUT = /[äöü]/iu;
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A text in the letters of addresses: without marks, and with two letters for each German vowel that has one. */
function spellings(text: string): readonly string[] {
  const plain = addressLetters(text);
  if (!UMLAUT.test(text)) return [plain];
  return [plain, addressLetters(text.replace(/[äöü]/giu, (vowel) => SPELLED[vowel.toLowerCase()] ?? vowel))];
}

/** How many of a file name's words a line says, as a share from 0 to 1; 0 where the name has none. */
export function shareSaid({ words }: FileWords, line: string): number {
  if (words.length === 0) return 0;
  const said = spellings(line);
  return words.filter((word) => said.some((text) => text.includes(word))).length / words.length;
}

/** Shorter names stand in others by chance. */
const SHORTEST_SITE = 4;
/** Longest name of a site, in words. */
const NAME_WORDS = 5;

/** Whether a name is that of a site by one of the site's labels: `The Courier` of `courier`, `Quay` of `quay-magazine`. */
export function namesSite(site: readonly string[], name: string): boolean {
  if (site.length === 0 || name.split(' ').length > NAME_WORDS) return false;
  const said = spellings(name).map(lettersOnly);
  return site.some((label) => said.some((text) => sayTheSame(lettersOnly(label), text)));
}

function sayTheSame(label: string, name: string): boolean {
  if (label.length < SHORTEST_SITE || name.length < SHORTEST_SITE) return name === label && name !== '';
  return name.includes(label) || label.startsWith(name) || label.endsWith(name);
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Addresses of pages and of mail that a line prints. */
const PRINTED = /(?:https?:\/\/|www\.|@)([\p{Ll}\d-]{2,40}(?:\.[\p{Ll}\d-]{2,40}){1,3})/giu;
/** Longest line that is looked at for them, in characters. */
const LONGEST_PRINTING = 160;

/** The labels of the addresses in a line: `courier` of `desk@courier.example`. */
export function printedSites(line: string): readonly string[] {
  if (line.length > LONGEST_PRINTING || !/[@/]|www\./i.test(line)) return [];
  return [...line.matchAll(PRINTED)].flatMap(([, host = '']) =>
    siteNames(host.toLowerCase().replace(/\.\p{Ll}+$/u, '')),
  );
}

/**
 * A kicker and its headline in one line, as text copied from a page runs them together (`Harbour strike Ferries stay
 * in port`), where the page's title divides them (`Harbour strike: Ferries stay in port | The Courier`).
 */
import { wordCount } from '../lines/line.js';

/** What divides the parts of a page's title; a colon divides a kicker too. */
const DIVIDER = /\s?[|│]\s?|\s(?:[·•»›]|-{1,2}|[–—])\s|:\s/gu;
/** Longest line that is looked at as a page's title, in characters, and the most dividers in it. */
const LONGEST = 300;
const MOST_DIVIDERS = 6;
/** Longest kicker, in characters and words. */
const LONGEST_KICKER = 60;
const KICKER_WORDS = 7;
/** Fewest words of a headline that is told from its kicker. */
const FEWEST_WORDS = 3;
/** What divides a kicker in the line itself: then it is set as a part of the headline. */
const DIVIDED = /[:|·•»›–—-]$|:\s/u;
const OPENS_HEADLINE = /^["'“‘«»„‚(]?[\p{Lu}\p{N}]/u;

/** The headline in a line, without the kicker before it that `pageTitle` sets apart; the whole line where it sets none. */
export function withoutKicker(line: string, pageTitle: string): string {
  if (pageTitle.length > LONGEST) return line;
  const said = evenDashes(line);
  const title = evenDashes(pageTitle);
  const dividers = [...title.matchAll(DIVIDER)];
  if (dividers.length > MOST_DIVIDERS) return line;
  const starts = [0, ...dividers.map(({ index, 0: { length } }) => index + length)];
  const ends = [...dividers.map(({ index }) => index), title.length];
  for (const start of starts) {
    for (const end of ends.filter((place) => place > start)) {
      const kicker = kickerBefore(title.slice(start, end), said);
      if (kicker !== null) return line.slice(kicker.length).trim();
    }
  }
  return line;
}

/** What a line says before the headline that it ends with; null where it does not end so, or where that is no kicker. */
function kickerBefore(headline: string, line: string): string | null {
  if (headline.length >= line.length || !line.endsWith(headline) || wordCount(headline) < FEWEST_WORDS) return null;
  const kicker = line.slice(0, line.length - headline.length);
  const isKicker =
    kicker.length <= LONGEST_KICKER &&
    wordCount(kicker.trim()) <= KICKER_WORDS &&
    OPENS_HEADLINE.test(headline) &&
    !DIVIDED.test(kicker.trim());
  return isKicker ? kicker : null;
}

/** A page's title and its headline may print other dashes; each is one character. */
function evenDashes(text: string): string {
  return text.replace(/[–—]/gu, '-');
}

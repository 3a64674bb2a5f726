/**
 * Files whose articles somebody divided in one way throughout: a bar between any two, the address of each above it, or a
 * number. One such line says little; several, each above a headline with its text, say where the articles begin.
 */
import { couldBeHeadline, endsAsHeadline } from '../lines/headline-shape.js';
import { endsSentence, isBlank, type Line, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import type { Candidate } from './candidates.js';
import { isAppendix } from './opening.js';

/** Fewest bars that divide: with one the file has two parts, which may be of one article. */
const FEWEST_BARS = 2;
/** Fewest words of a headline below one, and its most characters. */
const HEADLINE = { words: 3, length: 150 };
/** Lines with text below a headline among which a paragraph stands, and the least length of that. */
const PARAGRAPH = { within: 8, length: 80 };

/** Indices of the lines at which articles begin in a file that is divided so; none where it is not. */
export function regularBeginnings(lines: readonly Line[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const first = lines.findIndex((line) => !isBlank(line));
  for (const find of [behindBars, belowAddresses, belowNumbers, belowPosts]) {
    const found = find(lines, candidates, first);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

/** What a file is asked for; `first` is the index of its first line with text. */
type Finder = (lines: readonly Line[], candidates: readonly Candidate[], first: number) => readonly number[];

/** Behind bars as wide as a column, where each stands above a headline, and the file begins with one. */
const behindBars: Finder = (lines, candidates, first) => {
  const barred = candidates.filter(({ separators }) => separators.some(({ rule }) => rule === 'separator-bar'));
  if (barred.length < FEWEST_BARS) return [];
  const start = nextText(lines, first, (line) => readSeparator(line.text) === null);
  const beginnings = barred.map(({ at }) => at);
  return [start, ...beginnings].every((at) => isOverText(lines, at)) ? beginnings : [];
};

const ADDRESS = /^(?:(?:url|link|source|from)\s?: ?)?https?:\/\/\S{4,2000}$/i;

/** From the address of each article on, where the file begins with one. */
const belowAddresses: Finder = (lines, candidates, first) => {
  if (!ADDRESS.test(lines[first]?.text ?? '')) return [];
  const addresses = candidates.filter(({ at, blanks }) => blanks > 0 && ADDRESS.test(lines[at]?.text ?? ''));
  return addresses.map(({ at }) => at).filter((at) => isOverText(lines, below(lines, at)));
};

/** `The Courier, [04.05.2021 10:13]`: the head of a post in a channel, as Telegram exports it. */
const POST = /^(.{2,60}), \[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]:?$/i;

/** From the head of each post on, where the file begins with one, all are of one channel and each is a story. */
const belowPosts: Finder = (lines, candidates, first) => {
  const channel = POST.exec(lines[first]?.text ?? '')?.[1];
  if (channel === undefined) return [];
  const posts = candidates.filter(({ at }) => POST.test(lines[at]?.text ?? ''));
  const isOneChannel = posts.every(({ at }) => POST.exec(lines[at]?.text ?? '')?.[1] === channel);
  const beginnings = posts.map(({ at }) => at);
  return isOneChannel && [first, ...beginnings].every((at) => isOverText(lines, firstOfPost(lines, at)))
    ? beginnings
    : [];
};

/** The first line of a post that says something: a mark may stand in place of its picture. */
function firstOfPost(lines: readonly Line[], at: number): number {
  return nextText(lines, at + 1, ({ text }) => residueRule(text, 'any') === null);
}

/** `1`, `[1]`, `1.`, `#1`, `1 of 12`, `1/12` */
const NUMBER = /^(?:[[(#]|no\.? ?)?(\d{1,4})[\])]?\.?(?: ?(?:of|\/|von|de|sur) ?\d{1,4})?$/i;

/** From the number of each article on, where the file begins with 1 and goes on counting. */
const belowNumbers: Finder = (lines, candidates, first) => {
  if (numberIn(lines, first) !== 1) return [];
  const found: number[] = [];
  for (const { at, blanks } of candidates) {
    if (blanks > 0 && numberIn(lines, at) === found.length + 2 && isOverText(lines, below(lines, at))) found.push(at);
  }
  return found;
};

function numberIn(lines: readonly Line[], at: number): number | null {
  const digits = NUMBER.exec(lines[at]?.text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Index of the next line with text below one. */
function below(lines: readonly Line[], at: number): number {
  return nextText(lines, at + 1, () => true);
}

function nextText(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && !isBlank(line) && holds(line)) return at;
  }
  return lines.length;
}

/** Whether the line at an index is a headline that stands above a text. */
function isOverText(lines: readonly Line[], at: number): boolean {
  const head = lines[at]?.text ?? '';
  if (!couldBeHeadline(head) || !endsAsHeadline(head) || wordCount(head) < HEADLINE.words) return false;
  if (head.length > HEADLINE.length || isAppendix(head) || residueRule(head, 'edges') !== null) return false;
  let next = below(lines, at);
  for (let seen = 0; seen < PARAGRAPH.within; seen += 1) {
    const text = lines[next]?.text ?? '';
    if (text === '' || readSeparator(text) !== null) return false;
    if (text.length >= PARAGRAPH.length && endsSentence(text)) return true;
    next = below(lines, next);
  }
  return false;
}

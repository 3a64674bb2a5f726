/**
 * The lines of a document that belong to the page it was saved from: what the residue tables say of single lines, and
 * what follows from a line for its neighbours (lists of other articles, comments, author boxes, menus).
 */
import { readBylineRow } from '../lines/byline-row.js';
import { readCaption } from '../lines/credit.js';
import { isPlainEndMark } from '../lines/end-mark.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import { endsSentence, isBlank, type Line } from '../lines/line.js';
import { residueRule, type Zone } from '../lines/residue-rules.js';
import { agencyLines } from './agency-lines.js';
import { contactLines } from './contact-lines.js';
import { isCreditOfPair } from './credit-pairs.js';
import { entriesBetween, menuRun, nameOverMenu } from './menu-run.js';
import { postLines } from './post-lines.js';

/** Rule names by line number. */
export type PageLines = Map<number, string>;

/** A line at least this long that ends as a sentence does is the article's text. */
const TEXT_LENGTH = 160;
/** Least length of a line that was wrapped: what is shorter above a line in small letters may be a headline on two lines. */
const WRAPPED = 50;

/** Lines of a document with blank ones → the residue among them. */
export function pageLines(lines: readonly Line[]): PageLines {
  const residue: PageLines = new Map();
  const written = lines.filter((line) => !isBlank(line));
  const longAt = written.findIndex((_, i) => isText(written, i));
  const textAt = longAt >= 0 ? longAt : shortTextAt(written);
  for (const [i, line] of written.entries()) {
    const rule = ruleOf(line, i < textAt ? 'edges' : 'any');
    if (rule !== null && !isPictureCredit(written, i, rule)) residue.set(line.no, rule);
  }
  takeWire(written, residue, textAt);
  for (const { no } of postLines(written)) residue.set(no, 'post-account');
  if (textAt > 0) {
    const above = written.slice(0, textAt);
    for (const line of nameOverMenu(above, residue)) residue.set(line.no, 'menu-run');
    for (const line of entriesBetween(above, residue)) residue.set(line.no, 'menu-run');
    for (const line of menuRun(above, residue)) residue.set(line.no, 'menu-run');
  }
  if (residue.size === 0) return residue;
  for (const line of yearHeadings(written, longAt)) residue.delete(line.no);
  takeNeighbours(written, residue, longAt);
  for (let i = Math.max(0, longAt); i < written.length; i += 1) takeSection(written, i, residue);
  return residue;
}

/** What agencies and press offices print around a story: notes to desks, whom to ask, the mark of its end. */
function takeWire(written: readonly Line[], residue: PageLines, textAt: number): void {
  for (const { line, rule } of agencyLines(written, ({ no }) => residue.has(no))) residue.set(line.no, rule);
  for (const { no } of contactLines(written)) if (!residue.has(no)) residue.set(no, 'press-release');
  for (const { no, text } of written.slice(textAt + 1)) if (isPlainEndMark(text)) residue.set(no, 'end-mark');
}

/** What the tables say of a line, unless it says who made the picture or wrote the article. */
function ruleOf(line: Line, zone: Zone): string | null {
  const rule = residueRule(line.text, zone);
  return rule === null || isCredit(line, rule) || namesWriter(line, rule) ? null : rule;
}

/** `Ana Quill / iStock / Thinkstock`: a row with a menu's dividers that says who made a picture. */
function isCredit({ text }: Line, rule: string): boolean {
  return rule === 'menu' && text.includes('/') && readCaption(text)?.rule === 'caption-credit-stock';
}

/** Length of a line that is the article's text, in characters. */
const SOME_TEXT = 100;
const YEAR_IN = /\d{4}/;

/** `© Ana Quill` beside a caption, with text still to come: no line of the page's foot. */
function isPictureCredit(written: readonly Line[], i: number, rule: string): boolean {
  if (rule !== 'copyright' || YEAR_IN.test(written[i]?.text ?? '') || !isCreditOfPair(written, i)) return false;
  return written.slice(i + 1).some(({ text }) => text.length >= SOME_TEXT && endsSentence(text));
}

/** Rules of ways through the site, which some sites print in one row with writer and date. */
const WAYS: ReadonlySet<string> = new Set(['breadcrumb', 'menu']);

/** `Home | By Ana Quill | 15 February 2023` */
function namesWriter({ text }: Line, rule: string): boolean {
  if (!WAYS.has(rule) || !/\d{4}/.test(text)) return false;
  const row = readBylineRow(text);
  return row?.isLabelled === true && row.date !== null;
}

/** A shorter paragraph, in a text without a long one. */
const SHORT_TEXT = 80;

/** Index of the first of them; -1 where there is none. */
function shortTextAt(written: readonly Line[]): number {
  return written.findIndex(({ text }) => text.length >= SHORT_TEXT && endsSentence(text));
}

/** How a paragraph in Chinese or Japanese ends, and its least length: a sign says there as much as several letters. */
const EAST_ASIAN_END = /[。！？][”」』）]?$/u;
const EAST_ASIAN_TEXT = 50;

function isEastAsianText(text: string): boolean {
  return text.length >= EAST_ASIAN_TEXT && EAST_ASIAN_END.test(text.slice(-2));
}

/** A long line, or the first of lines that were one before they were wrapped. */
function isText(written: readonly Line[], i: number): boolean {
  const [line, next] = [written[i], written[i + 1]];
  if (line === undefined) return false;
  if (line.text.length > TEXT_LENGTH) return endsSentence(line.text);
  if (isEastAsianText(line.text)) return true;
  return line.text.length >= WRAPPED && next !== undefined && goesOn(line, next);
}

/** Whether the next line begins in the middle of a sentence. */
function goesOn(line: Line, next: Line): boolean {
  return next.no === line.no + 1 && !endsSentence(line.text) && /^\p{Ll}/u.test(next.text);
}

const YEAR = /^(?:1[5-9]|20)\d{2}$/;
/** Years that must head a paragraph of this length each: one number by itself is a counter of the page. */
const FEWEST_YEARS = 2;
const PARAGRAPH = 100;

/** Years that stand by themselves, each over a paragraph: subheadings, though a lone number is residue elsewhere. */
function yearHeadings(written: readonly Line[], textAt: number): readonly Line[] {
  const years = written.filter(({ no, text }, i) => {
    if (text.length !== 4 || i <= textAt || !YEAR.test(text)) return false;
    const [above, below] = [written[i - 1], written[i + 1]];
    return above !== undefined && above.no < no - 1 && below !== undefined && below.text.length >= PARAGRAPH;
  });
  return years.length >= FEWEST_YEARS ? years : [];
}

/** Below the first paragraph a menu's word is a menu's only beside other residue: by itself it may be a subheading. */
function takeNeighbours(written: readonly Line[], residue: PageLines, textAt: number): void {
  const weak = (i: number) => {
    const line = written[i];
    if (line === undefined || residue.has(line.no)) return;
    const [above, below] = [written[i - 1], written[i + 1]];
    const isNear = (above !== undefined && residue.has(above.no)) || (below !== undefined && residue.has(below.no));
    const rule = isNear ? ruleOf(line, 'edges') : null;
    if (rule !== null && !isPictureCredit(written, i, rule)) residue.set(line.no, rule);
  };
  const from = Math.max(0, textAt);
  for (let i = from; i < written.length; i += 1) weak(i);
  for (let i = written.length - 1; i >= from; i -= 1) weak(i);
}

/** Where a line opens a list, a comment section or an author's box, what stands in it. */
function takeSection(written: readonly Line[], at: number, residue: PageLines): void {
  const opener = written[at];
  const rule = opener === undefined ? undefined : residue.get(opener.no);
  if (rule === 'related-list') takeList(written, at, residue);
  else if (rule === 'about-author') takeAuthor(written, at, residue);
  else if (rule === 'comments') takeComments(written, at, residue);
  else if (rule === 'agency-notes') takeRest(written, at, residue);
}

/** Longest headline in a list of other articles, in characters. */
const LONGEST_ENTRY = 150;
/** Most entries taken. */
const MOST_ENTRIES = 40;

/** The headlines below `Related articles`, up to the next paragraph. */
function takeList(written: readonly Line[], at: number, residue: PageLines): void {
  let to = at + 1;
  while (to < written.length && to - at <= MOST_ENTRIES && isEntry(written, to, residue)) to += 1;
  if (to < written.length && isSubheadingOver(written, to)) to -= 1;
  for (const line of written.slice(at + 1, to)) if (!residue.has(line.no)) residue.set(line.no, 'related-list');
}

function isEntry(written: readonly Line[], i: number, residue: PageLines): boolean {
  const [line, next] = [written[i], written[i + 1]];
  if (line === undefined) return false;
  if (residue.has(line.no)) return true;
  if (next !== undefined && goesOn(line, next)) return false;
  const { text } = line;
  return (
    text.length <= LONGEST_ENTRY && !/[.:]["'”’»]?$/.test(text) && couldBeHeadline(text.replace(/^[-–•*»›>]\s*/, ''))
  );
}

/** A last entry that stands by itself above the next paragraph is rather that paragraph's subheading. */
function isSubheadingOver(written: readonly Line[], paragraphAt: number): boolean {
  const [above, entry] = [written[paragraphAt - 2], written[paragraphAt - 1]];
  if (above === undefined || entry === undefined) return false;
  return entry.no - above.no > 1 && isText(written, paragraphAt);
}

/** Everything below what an agency heads its notes to desks with. */
function takeRest(written: readonly Line[], at: number, residue: PageLines): void {
  for (const line of written.slice(at + 1)) if (!residue.has(line.no)) residue.set(line.no, 'agency-notes');
}

/** Longest author's box, in characters. */
const LONGEST_BOX = 600;

/** The one paragraph below `About the author`. */
function takeAuthor(written: readonly Line[], at: number, residue: PageLines): void {
  const line = written[at + 1];
  if (line !== undefined && !residue.has(line.no) && line.text.length <= LONGEST_BOX)
    residue.set(line.no, 'author-box');
}

/** What a comment has and an article has not: a button, the writer with a time, so long ago. */
const COMMENT_SIGN =
  /^(?:repl(?:y|ies)|antworten|répondre|responder|رد|الرد|like|report|flag|quote|permalink)\W{0,3}$|\b(?:says|said|wrote|schrieb|sagt|a écrit|dit|dice|dijo)\s?:$|\b\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|uhr)?\)?$|\b\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:vor|hace|il y a|منذ) \d{1,3} \p{L}{2,10}$/iu;
/** Longest line that is looked at for such a sign. */
const LONGEST_SIGN = 80;

/** Lines below the opener among which the first sign stands. */
const FIRST_SIGN = 8;
/** Lines of an article above its comments, where none of them is plainly text. */
const FEWEST_ABOVE = 4;

/** Everything below `12 Comments`, where comments follow at once: a button between the paragraphs opens nothing. */
function takeComments(written: readonly Line[], at: number, residue: PageLines): void {
  const below = written.slice(at + 1);
  const near = below.filter((line) => residue.get(line.no) !== 'share-row').slice(0, FIRST_SIGN);
  if (at < FEWEST_ABOVE || !near.some(({ text }) => text.length <= LONGEST_SIGN && COMMENT_SIGN.test(text))) return;
  for (const line of below) if (!residue.has(line.no)) residue.set(line.no, 'comment');
}

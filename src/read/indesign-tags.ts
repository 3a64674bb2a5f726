/**
 * InDesign Tagged Text, in its long form (`<ParaStyle:Body>`) and its short one (`<pstyle:Body>`). A paragraph is a line;
 * tags stand in angle brackets and may hold others, a sign of theirs in the text has a backslash before it.
 * Adobe, InDesign CS5 Tagged Text.
 */
import { isDingbats, shownInDingbats } from './dingbats.js';
import type { TaggedParagraph } from './layout-export.js';
import { LINE_BREAK } from './line-break.js';

const HEADER = /^\ufeff?\s{0,20}<(ASCII|ANSI|UNICODE|SJIS|GB18030|BIG5|KSC5601)-(WIN|MAC)>/i;
const OPENS = /^\s{0,20}<(?:pstyle|ParaStyle):/i;

/** Whether a line begins a file of tagged text, as the program writes it. */
export function isIndesignHeader(line: string): boolean {
  return HEADER.test(line);
}

/** Whether a line begins with the style of its paragraph. */
export function opensIndesignParagraph(line: string): boolean {
  return OPENS.test(line);
}

/** The encoding that the first line of a file names; null where it names none, or the bytes tell it. */
export function encodingInIndesign(line: string): string | null {
  const [, characters = '', system = ''] = HEADER.exec(line) ?? [];
  if (characters.toUpperCase() !== 'ANSI') return null;
  return system.toUpperCase() === 'MAC' ? 'macintosh' : 'windows-1252';
}

/** The paragraphs of lines with tags. A definition may run on over several lines. */
export function indesignParagraphs(lines: readonly string[]): readonly TaggedParagraph[] {
  let style = '';
  let open = 0;
  return lines.map((line) => {
    const read = shown(line, open, style);
    open = read.open;
    style = read.style;
    return { style: read.own ?? style, text: read.text };
  });
}

interface Shown {
  text: string;
  /** The style that holds behind the line. */
  style: string;
  /** The first that the line names: of the cells of a table each names one. */
  own: string | null;
  /** Tags that are open at the line's end. */
  open: number;
}

/** What a reader sees of a line at whose beginning `open` tags are open. */
function shown(line: string, open: number, style: string): Shown {
  const read: Shown = { text: '', style, own: null, open };
  if (open === 0 && !/[<\\]/.test(line)) return { ...read, text: line };
  let at = open > 0 ? behindTag(line, 0, open) : 0;
  if (at < 0) return { ...read, open: depthAfter(line, open) };
  read.open = 0;
  let font = '';
  const write = (text: string) => {
    read.text += isDingbats(font) ? shownInDingbats(text) : text;
  };
  while (at < line.length) {
    const next = nextSign(line, at);
    write(line.slice(at, next));
    if (next === line.length) break;
    if (line.charAt(next) === '\\') {
      write(line.charAt(next + 1));
      at = next + 2;
      continue;
    }
    const end = TAG.test(line.slice(next, next + 40)) ? behindTag(line, next + 1, 1) : next + 1;
    if (end < 0)
      return DEFINES.test(line.slice(next, next + 60))
        ? { ...read, open: depthAfter(line.slice(next), 0) }
        : { ...read, text: read.text + line.slice(next) };
    if (end === next + 1) write('<');
    else font = takeTag(read, line.slice(next + 1, end - 1), font);
    at = end;
  }
  return read;
}

/** What begins a tag: a name with a colon, a character's number, or the file's first words. */
const TAG = /^<(?:[A-Za-z]{1,40}:|0x[\dA-Fa-f]{2,6}>|[A-Z\d]{3,8}-(?:WIN|MAC)>|<)/i;
/** Tags of definitions, which may hold much. */
const DEFINES = /^<(?:d[a-z]{2}|Define\w{1,30}|ctable|ColorTable|fset|FeatureSet|vsn|Version):/i;

function nextSign(line: string, from: number): number {
  let at = from;
  while (at < line.length && line.charAt(at) !== '<' && line.charAt(at) !== '\\') at += 1;
  return at;
}

/** The place behind the tag that is open `depth` times at an index; -1 where the line ends before. */
function behindTag(line: string, from: number, depth: number): number {
  let open = depth;
  for (let at = from; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '<') open += 1;
    else if (sign === '>') open -= 1;
    if (open === 0) return at + 1;
  }
  return -1;
}

function depthAfter(text: string, open: number): number {
  let depth = open;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '<') depth += 1;
    else if (sign === '>') depth -= 1;
  }
  return Math.max(0, depth);
}

const CHARACTER = /^0x([\dA-F]{2,6})$/i;
const STYLE = /^(?:pstyle|ParaStyle):(.*)$/is;
const FONT = /^(?:cf|cFont|ct?typeface):(.*)$/is;
/** Behind a cell, a row and a note something else begins. */
const ENDS_CELL = /^(?:cl|r|t|Cell|Row|Table|fn|Footnote)End:|^(?:fn|Footnote)Start:/i;

/** Take what a tag says; the font that holds behind it. */
function takeTag(read: Shown, tag: string, font: string): string {
  const number = CHARACTER.exec(tag)?.[1];
  if (number !== undefined) read.text += characterOf(Number.parseInt(number, 16));
  const style = STYLE.exec(tag)?.[1];
  if (style !== undefined) {
    read.style = style.replace(/\\(.)/g, '$1');
    read.own ??= read.style;
    return '';
  }
  if (ENDS_CELL.test(tag)) read.text += '\t';
  return FONT.exec(tag)?.[1] ?? font;
}

/** Characters that only the program reads: markers of pages, anchors and notes, ends of styles; a hyphen where a word may break. */
const UNSEEN: ReadonlySet<number> = new Set([
  0x3, 0x4, 0x5, 0x7, 0x18, 0x19, 0x1a, 0xad, 0x200b, 0xfeff, 0xfffc, 0xfffd,
]);

function characterOf(number: number): string {
  if (UNSEEN.has(number) || number > 0x10ffff) return '';
  if (number === 0xa || number === 0x2028) return LINE_BREAK;
  if (number < 0x20) return number === 0x9 || number === 0x8 ? '\t' : ' ';
  // Halves of a pair stand one behind the other.
  return number > 0xffff ? String.fromCodePoint(number) : String.fromCharCode(number);
}

/**
 * Finds the tags of a page without building a tree: what an HTML tokenizer takes for a start tag, with its attributes
 * (HTML Standard, 13.2.5). One pass, linear in the page's length whatever the page holds.
 */

/** An attribute as it stands: lowercase name, character references not yet decoded. */
export interface Attribute {
  readonly name: string;
  readonly raw: string;
}

/** Takes a start tag that has wanted attributes: lowercase name; the wanted attributes in order, doubles included. */
export type TagVisitor = (tag: string, attributes: readonly Attribute[]) => void;

/** Names of attributes to be told of. */
export interface WantedNames {
  readonly names: ReadonlySet<string>;
  /** For a length and a first letter, whether a wanted name has them: most attributes are passed over by that alone. */
  readonly byShape: Uint8Array;
}

const LONGEST_NAME = 31;

/** Make what `scanTags` takes, once; names are lowercase. */
export function wantedNames(names: Iterable<string>): WantedNames {
  const wanted: WantedNames = { names: new Set(names), byShape: new Uint8Array((LONGEST_NAME + 1) << 5) };
  for (const name of wanted.names) wanted.byShape[shapeOf(name.length, name.charCodeAt(0))] = 1;
  return wanted;
}

/** A number below 1024 that is the same for all names of a length and a first letter, in either case. */
function shapeOf(length: number, firstCode: number): number {
  return (Math.min(length, LONGEST_NAME) << 5) | (firstCode & 31);
}

/** Elements whose content is text up to their end tag. `noscript` is read as by a browser without scripts. */
const RAW_TEXT: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'),
  ]),
);

/** Elements in which `script`, `style` and `title` hold tags like others, and `<![CDATA[` is text. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

const [SLASH, EQUALS, GREATER, BANG, QUESTION, QUOTE, APOSTROPHE] = [47, 61, 62, 33, 63, 34, 39];
const COMMENT_END = /--!?>/g;

/** The shortest name of an element that is special to the tokenizer. */
const SHORTEST_SPECIAL = 3;

interface Cursor {
  readonly html: string;
  /** Where reading goes on; the length of the page when it is over. */
  at: number;
  /** Whether the tag read last ended in `/>`. */
  selfClosing: boolean;
  /** How many foreign elements are open. Breaking out of them by an HTML element is not followed. */
  foreignDepth: number;
}

/** Call `visit` for each start tag of `html` that has wanted attributes, in order. */
export function scanTags(html: string, wanted: WantedNames, visit: TagVisitor): void {
  const cursor: Cursor = { html, at: 0, selfClosing: false, foreignDepth: 0 };
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', cursor.at)) {
    cursor.at = open + 1;
    const code = html.charCodeAt(cursor.at);
    if (isLetter(code)) readStartTag(cursor, wanted, visit);
    else if (code === SLASH) readEndTag(cursor);
    else if (code === BANG || code === QUESTION) skipMarkup(cursor);
  }
}

function readStartTag(cursor: Cursor, wanted: WantedNames, visit: TagVisitor): void {
  const { html, at: start } = cursor;
  const end = skipName(cursor);
  const attributes = readAttributes(cursor, wanted);
  if (attributes === null || (attributes.length === 0 && end - start < SHORTEST_SPECIAL)) return;
  const tag = html.slice(start, end).toLowerCase();
  if (attributes.length > 0) visit(tag, attributes);
  if (FOREIGN.has(tag)) cursor.foreignDepth += cursor.selfClosing ? 0 : 1;
  else if (cursor.foreignDepth === 0) skipRawText(cursor, tag);
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Go past a tag's name; gives where it ends. */
function skipName(cursor: Cursor): number {
  const { html } = cursor;
  let at = cursor.at;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) break;
  }
  cursor.at = at;
  return at;
}

const NO_ATTRIBUTES: readonly Attribute[] = [];

/** The wanted attributes up to the `>` that ends the tag, or null where the page ends first: then it is no tag. */
function readAttributes(cursor: Cursor, wanted: WantedNames): readonly Attribute[] | null {
  const { html } = cursor;
  let attributes: Attribute[] | null = null;
  for (;;) {
    skipToAttribute(cursor);
    if (cursor.at >= html.length) return null;
    if (html.charCodeAt(cursor.at) === GREATER) {
      cursor.at += 1;
      return attributes ?? NO_ATTRIBUTES;
    }
    const name = readAttributeName(cursor, wanted);
    skipSpace(cursor);
    const value = html.charCodeAt(cursor.at) === EQUALS ? skipValue(cursor) : NO_VALUE;
    if (value === null) {
      cursor.at = html.length;
      return null;
    }
    if (name === null) continue;
    attributes ??= [];
    attributes.push({ name, raw: html.slice(value.start, value.end) });
  }
}

function skipToAttribute(cursor: Cursor): void {
  cursor.selfClosing = false;
  for (; cursor.at < cursor.html.length; cursor.at++) {
    const code = cursor.html.charCodeAt(cursor.at);
    if (code !== SLASH && !isSpace(code)) return;
    cursor.selfClosing = code === SLASH;
  }
}

function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.html.charCodeAt(cursor.at))) cursor.at += 1;
}

/** The name of an attribute where it is wanted, else null. */
function readAttributeName(cursor: Cursor, { names, byShape }: WantedNames): string | null {
  const { html, at: start } = cursor;
  let at = start + 1;
  // An equals sign that comes first belongs to the name.
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
  }
  cursor.at = at;
  if (byShape[shapeOf(at - start, html.charCodeAt(start))] !== 1) return null;
  const name = html.slice(start, at).toLowerCase();
  return names.has(name) ? name : null;
}

/** Where a value begins and ends in the page. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const NO_VALUE: Span = { start: 0, end: 0 };

/** Go past the value after an equals sign; null where the page ends within its quotes. */
function skipValue(cursor: Cursor): Span | null {
  const { html } = cursor;
  cursor.at += 1;
  skipSpace(cursor);
  const start = cursor.at;
  const code = html.charCodeAt(start);
  if (code === QUOTE || code === APOSTROPHE) {
    const end = html.indexOf(code === QUOTE ? '"' : "'", start + 1);
    if (end === -1) return null;
    cursor.at = end + 1;
    return { start: start + 1, end };
  }
  for (; cursor.at < html.length; cursor.at++) {
    const next = html.charCodeAt(cursor.at);
    if (next === GREATER || isSpace(next)) break;
  }
  return { start, end: cursor.at };
}

const NONE = wantedNames([]);

/** Skip an end tag (which may have attributes, with no meaning) or what is none. */
function readEndTag(cursor: Cursor): void {
  cursor.at += 1;
  if (!isLetter(cursor.html.charCodeAt(cursor.at))) {
    skipPast(cursor, '>');
    return;
  }
  const start = cursor.at;
  const end = skipName(cursor);
  readAttributes(cursor, NONE);
  if (cursor.foreignDepth > 0 && FOREIGN.has(cursor.html.slice(start, end).toLowerCase())) cursor.foreignDepth -= 1;
}

/** Skip a comment, a doctype, a processing instruction. */
function skipMarkup(cursor: Cursor): void {
  const { html } = cursor;
  if (html.startsWith('!--', cursor.at)) skipComment(cursor);
  else if (cursor.foreignDepth > 0 && html.startsWith('![CDATA[', cursor.at)) skipPast(cursor, ']]>');
  else skipPast(cursor, '>');
}

function skipComment(cursor: Cursor): void {
  const { html } = cursor;
  const start = cursor.at + 3;
  if (html.startsWith('>', start) || html.startsWith('->', start)) {
    skipPast(cursor, '>');
    return;
  }
  COMMENT_END.lastIndex = start;
  cursor.at = COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

function skipPast(cursor: Cursor, end: string): void {
  const found = cursor.html.indexOf(end, cursor.at);
  cursor.at = found === -1 ? cursor.html.length : found + end.length;
}

/**
 * Skip the text of an element that holds no tags. (A script that holds both `<!--` and `<script` ends later than this
 * says; no template of ours writes one.)
 */
function skipRawText(cursor: Cursor, tag: string): void {
  const end = RAW_TEXT.get(tag);
  if (end === undefined) return;
  end.lastIndex = cursor.at;
  const found = end.exec(cursor.html);
  cursor.at = found === null ? cursor.html.length : found.index;
}

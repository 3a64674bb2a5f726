/** Reads one tag from the bytes of a page, as templates write it. */

/** Where something stands in the page. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const NO_SPAN: Span = { start: 0, end: 0 };

/** Reading goes on at `at`. What the tag read last has is in the other fields; `NO_SPAN` is what it has not. */
export interface TagRead {
  at: number;
  /** How many elements are open in which `title` and `style` hold tags like others. */
  foreignDepth: number;
  /** The name of a start tag, as `nameNumber` writes it; 0 for other tags. */
  name: number;
  href: Span;
  src: Span;
  id: Span;
  rel: Span;
}

/** A name of up to six ASCII characters as one number, exact; names that are longer are 0. */
export function nameNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 6) return 0;
  let number = 0;
  for (let i = start; i < end; i++) number = number * 128 + ((bytes[i] ?? 0) & 127);
  return number;
}

const numbered = (name: string): number => nameNumber(Buffer.from(name), 0, name.length);

/** Elements that are told apart. */
export const ELEMENTS = { a: numbered('a'), link: numbered('link') } as const;

const FOREIGN: ReadonlySet<number> = new Set(['svg', 'math'].map(numbered));

/** The shortest name of an element that is special. */
const SHORTEST_SPECIAL = 3;

/** Elements whose content is text up to their end tag. */
const RAW_TEXT: ReadonlyMap<number, Buffer> = new Map(
  ['script', 'style', 'title'].map((name) => [numbered(name), Buffer.from(`</${name}>`)]),
);

/** Elements of which more is to be known than is read here. */
const LEFT: ReadonlySet<string> = new Set(['textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'base', 'object']);

/** Attributes that name addresses, too, and are rare. */
const RARE: ReadonlySet<string> = new Set(
  'xlink:href poster background srcset imagesrcset action formaction http-equiv'.split(' '),
);

/** For a length and a first letter, whether a name of the set has them: most names are passed over by that alone. */
function shapes(names: ReadonlySet<string>): Uint8Array {
  const found = new Uint8Array(1024);
  for (const name of names) found[shapeOf(name.length, name.charCodeAt(0))] = 1;
  return found;
}

function shapeOf(length: number, firstCode: number): number {
  return (Math.min(length, 31) << 5) | (firstCode & 31);
}

const [LEFT_SHAPES, RARE_SHAPES] = [shapes(LEFT), shapes(RARE)];

function isOneOf(names: ReadonlySet<string>, byShape: Uint8Array, bytes: Buffer, { start, end }: Span): boolean {
  if (byShape[shapeOf(end - start, bytes[start] ?? 0)] !== 1) return false;
  return names.has(bytes.toString('latin1', start, end).toLowerCase());
}

const [HREF, SRC, ID, REL, NAME] = ['href', 'src', 'id', 'rel', 'name'].map(numbered);

const [SPACE, LF, BANG, QUOTE, SLASH, EQUALS, GREATER] = [32, 10, 33, 34, 47, 61, 62];

/** Read the tag behind a `<`; false where it is out of the ordinary. */
export function readTag(bytes: Buffer, tag: TagRead): boolean {
  tag.name = 0;
  tag.href = NO_SPAN;
  tag.src = NO_SPAN;
  tag.id = NO_SPAN;
  tag.rel = NO_SPAN;
  const code = bytes[tag.at];
  if (code === SLASH) return readEndTag(bytes, tag);
  if (code === BANG) return readDoctype(bytes, tag);
  return readStartTag(bytes, tag);
}

function readEndTag(bytes: Buffer, tag: TagRead): boolean {
  const start = tag.at + 1;
  const end = nameEnd(bytes, start);
  if (end === start || bytes[end] !== GREATER) return false;
  if (tag.foreignDepth > 0 && FOREIGN.has(nameNumber(bytes, start, end))) tag.foreignDepth -= 1;
  tag.at = end + 1;
  return true;
}

/** `<!DOCTYPE html>`; a comment is out of the ordinary. */
function readDoctype(bytes: Buffer, tag: TagRead): boolean {
  if (((bytes[tag.at + 1] ?? 0) | 32) !== 100) return false;
  tag.at = bytes.indexOf(GREATER, tag.at) + 1;
  return tag.at > 0;
}

/** Where a run of lowercase letters and digits ends. */
function nameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const code = bytes[at] ?? 0;
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57 && at > start))) break;
  }
  return at;
}

function readStartTag(bytes: Buffer, tag: TagRead): boolean {
  const start = tag.at;
  const end = nameEnd(bytes, start);
  if (end === start) return false;
  const name = nameNumber(bytes, start, end);
  tag.name = name;
  if (isOneOf(LEFT, LEFT_SHAPES, bytes, { start, end })) return false;
  tag.at = end;
  if (!readAttributes(bytes, tag)) return false;
  if (end - start < SHORTEST_SPECIAL) return true;
  if (FOREIGN.has(name)) tag.foreignDepth += bytes[tag.at - 2] === SLASH ? 0 : 1;
  else if (tag.foreignDepth === 0) return skipRawText(bytes, tag);
  return true;
}

function skipRawText(bytes: Buffer, tag: TagRead): boolean {
  const end = RAW_TEXT.get(tag.name);
  if (end === undefined) return true;
  const found = bytes.indexOf(end, tag.at);
  // An end tag may be written in other ways, which would come before.
  if (found === -1 || bytes.indexOf('</', tag.at) !== found) return false;
  tag.at = found + end.length;
  return true;
}

/** Read attributes up to the end of the tag. */
function readAttributes(bytes: Buffer, tag: TagRead): boolean {
  for (;;) {
    const code = bytes[tag.at];
    if (code === GREATER) break;
    if (code === SLASH && bytes[tag.at + 1] === GREATER) {
      tag.at += 1;
      break;
    }
    if (code !== SPACE && code !== LF) return false;
    tag.at += 1;
    const next = bytes[tag.at];
    if (next === SPACE || next === LF || next === SLASH || next === GREATER) continue;
    if (!readAttribute(bytes, tag)) return false;
  }
  tag.at += 1;
  return true;
}

function readAttribute(bytes: Buffer, tag: TagRead): boolean {
  const start = tag.at;
  const end = attributeNameEnd(bytes, start);
  if (end === start) return false;
  tag.at = end;
  if (bytes[end] !== EQUALS) return take(bytes, tag, { start, end, value: NO_SPAN });
  if (bytes[end + 1] !== QUOTE) return false;
  const from = end + 2;
  let to = from;
  while (to < bytes.length && bytes[to] !== QUOTE) to += 1;
  tag.at = to + 1;
  return to < bytes.length && take(bytes, tag, { start, end, value: { start: from, end: to } });
}

/** Where a name of letters, hyphens and colons ends. */
function attributeNameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const code = bytes[at] ?? 0;
    const lower = code | 32;
    if (!((lower >= 97 && lower <= 122) || code === 45 || code === 58)) break;
  }
  return at;
}

interface AttributeRead extends Span {
  readonly value: Span;
}

/** Keep an attribute that is asked for; false where it means more than is read here. */
function take(bytes: Buffer, tag: TagRead, { start, end, value }: AttributeRead): boolean {
  const length = end - start;
  if (length <= 4) {
    const name = nameNumber(bytes, start, end);
    if (name === HREF) return keep(tag, 'href', value);
    if (name === SRC) return keep(tag, 'src', value);
    if (name === ID) return keep(tag, 'id', value);
    if (name === REL) return keep(tag, 'rel', value);
    if (name === NAME) return tag.name !== ELEMENTS.a;
    return !hasCapital(bytes, start, end);
  }
  return !isOneOf(RARE, RARE_SHAPES, bytes, { start, end });
}

/** Of two attributes with one name only the first counts, and one without a value has the empty one. */
function keep(tag: TagRead, name: 'href' | 'src' | 'id' | 'rel', value: Span): boolean {
  if (tag[name] !== NO_SPAN || value === NO_SPAN) return false;
  tag[name] = value;
  return true;
}

function hasCapital(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((bytes[i] ?? 0) & 32) === 0) return true;
  return false;
}

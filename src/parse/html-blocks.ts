/**
 * HTML within a Markdown text → what Markdown has for it: exports of content systems leave paragraphs, pictures and
 * tables as they were. The one door to `hast-util-from-html`, `hast-util-to-mdast` and `html-tag-names`. Nothing of the
 * HTML itself gets through: what it shows becomes the same nodes that Markdown gives.
 */
import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { htmlTagNames } from 'html-tag-names';
import type { Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import { DEEPEST, isDeeperThan } from './depth.js';

/** Elements that show something of another site, lead there, or wait for a reader's hand: without their page they say nothing. */
const SAYS_NOTHING = 'audio button form iframe input nav object option select svg textarea video'.split(' ');

const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(SAYS_NOTHING.map((name): [string, Handle] => [name, () => undefined])),
  // In Markdown a caption is what stands in emphasis beneath a picture.
  figcaption(state, element) {
    const blocks = state.toFlow(state.all(element));
    const words = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
    return words.length === 0 ? undefined : { type: 'paragraph', children: [{ type: 'emphasis', children: words }] };
  },
};

/** The blocks that a block of HTML shows, in its lines of the file; none where it shows nothing or nests too deep. */
export function blocksOfHtml(html: Html): readonly RootContent[] {
  const blocks = blocksIn(html.value);
  for (const block of blocks) place(block, html.position);
  return blocks;
}

/** Longest block that is read, in characters: what takes the parser its time grows with the square of it. */
const LONGEST = 100_000;
/** Most elements within each other that are read; hostile HTML opens thousands and closes none. */
const MOST_OPEN = 500;
const CONTAINER =
  /<(\/?)(?:div|span|section|article|main|aside|blockquote|table|tbody|tr|td|ul|ol|dl|a|b|i|u|em|strong|font|center|small|big|details|figure|form|fieldset|svg|math)\b/gi;

function isTooDeep(html: string): boolean {
  let open = 0;
  for (const [, closes] of html.matchAll(CONTAINER)) {
    open = Math.max(0, open + (closes === '' ? 1 : -1));
    if (open > MOST_OPEN) return true;
  }
  return false;
}

const EACH_TAG = /<(\/?)([a-z][a-z\d-]{0,40})/gi;
/** Elements that end without a tag where others begin, and those that have no content. */
const IMPLIED: ReadonlySet<string> = new Set(
  'html head body p li dd dt option optgroup tr td th tbody thead tfoot caption colgroup rt rp area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements that the parser opens anew behind the end of one that they began in (HTML, 13.2.4.3). */
const FORMATTING: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Most ends of elements with a formatting one open in them: each costs the parser a look at all that went before. */
const MOST_CROSSED = 100;

/** Whether elements end across each other so often that reading takes minutes: `<i><b></i></b>` some thousand times. */
function isCrossed(html: string): boolean {
  let open: string[] = [];
  let crossed = 0;
  for (const [, closes, printed = ''] of html.matchAll(EACH_TAG)) {
    const name = printed.toLowerCase();
    if (IMPLIED.has(name)) continue;
    if (closes === '') {
      open.push(name);
      if (open.length > MOST_OPEN) open.shift();
      continue;
    }
    const at = open.lastIndexOf(name);
    if (at < 0) continue;
    const reopened = open.slice(at + 1).filter((one) => FORMATTING.has(one));
    crossed += reopened.length;
    open = [...open.slice(0, at), ...reopened];
    if (crossed > MOST_CROSSED) return true;
  }
  return false;
}

function blocksIn(html: string): readonly RootContent[] {
  if (html.length > LONGEST || isTooDeep(html) || isCrossed(html)) return [];
  try {
    const root = toMdast(fromHtml(html, { fragment: true }), { handlers: HANDLERS, document: true });
    return root.type !== 'root' || isDeeperThan(root, DEEPEST) ? [] : root.children.filter(isShown);
  } catch (error) {
    // Both libraries recurse: some thousand levels exhaust the stack.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function isShown(block: RootContent): boolean {
  return block.type !== 'html' && !('children' in block && block.children.length === 0);
}

/** Give a node and all below it their lines in the file; their positions are within the HTML, and some have none. */
function place(node: Nodes, whole: Html['position']): void {
  const [first, last] = [whole?.start.line ?? 1, whole?.end.line ?? 1];
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  // What has no tag of its own stands where its words do.
  const { start, end } = node.position ?? within(children) ?? {};
  for (const child of children) place(child, whole);
  const lineAt = (line: number) => Math.min(first + line - 1, last);
  node.position = {
    start: { line: start === undefined ? first : lineAt(start.line), column: 1 },
    end: { line: end === undefined ? last : lineAt(end.line), column: 1 },
  };
}

/** From where the first of nodes stands to where the last does; null where that is not known. */
function within(nodes: readonly Nodes[]): Nodes['position'] | null {
  const placed = nodes.flatMap((node) => node.position ?? ('children' in node ? (within(node.children) ?? []) : []));
  const [start, end] = [placed[0]?.start, placed.at(-1)?.end];
  return start === undefined || end === undefined ? null : { start, end };
}

/**
 * Put what tags within the paragraphs below a node show in their place: ends of lines, and pictures. What HTML has no tag
 * for was meant as it stands: `Carrow Tin <CTIN> rose`.
 */
export function showTagsWithin(node: Nodes): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') showTags(node.children);
  else if ('children' in node) for (const child of node.children) showTagsWithin(child);
}

const BREAK = /^<br\b/i;
const PICTURE = /^<img\b/i;

function showTags(children: PhrasingContent[]): void {
  for (const [at, child] of children.entries()) {
    if (child.type !== 'html') {
      if ('children' in child) showTags(child.children);
    } else if (BREAK.test(child.value)) children[at] = { type: 'break' };
    else if (PICTURE.test(child.value)) children[at] = pictureOf(child);
    else if (!isTag(child.value)) children[at] = { ...child, type: 'text' };
  }
}

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/gi;
const characters = new Map<string, string>();

/** A text with the characters that references in it stand for (`&amp;`, `&#8217;`); marks that show nothing are left out. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference) => {
    const known = characters.get(reference) ?? characterOf(reference);
    characters.set(reference, known);
    return known;
  });
}

function characterOf(reference: string): string {
  if (CONTROL.test(reference)) return '';
  const [node] = fromHtml(reference, { fragment: true }).children;
  return node?.type === 'text' ? node.value : reference;
}

/** A control character by its number, which HTML has none for. */
const CONTROL = /^&#(?:x0*1?[\da-f]|0*[12]?\d|0*3[01]);$/i;

const TAGS: ReadonlySet<string> = new Set([...htmlTagNames, ...'svg math'.split(' ')]);
const NAME = /^<\/?([a-z][a-z\d-]*)/i;

/** Whether this is a tag of HTML, of an element that a page defines itself (its name has a hyphen), or a comment. */
function isTag(html: string): boolean {
  const name = NAME.exec(html)?.[1]?.toLowerCase();
  return name === undefined || name.includes('-') || TAGS.has(name);
}

function pictureOf(tag: Html): PhrasingContent {
  const [paragraph] = blocksOfHtml(tag);
  const [picture] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return picture?.type === 'image' ? picture : tag;
}

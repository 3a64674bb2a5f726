/**
 * The one place where an article's text becomes HTML: mdast → hast → made fit for a page → sanitised → text. Saved text
 * is hostile until the sanitiser has seen it, so that comes last and nothing is added to a tree after it.
 */
import type { Element, ElementContent, Root as HtmlRoot, RootContent as HtmlRootContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { percentDecoded } from '../record/percent-decoded.js';
import { htmlChars } from '../record/shown-text.js';
import { contraryDirection, headingLevel } from './blocks.js';
import { plainHtml } from './plain-html.js';
import { SCHEMA } from './sanitise-schema.js';

/** The site's own words that HTML of an article needs. */
export interface HtmlWords {
  /** Heading of the footnotes. */
  readonly notes: string;
  /** Label of the link from a footnote back to the text. */
  readonly backToText: string;
}

/** What depends on the page that the HTML is for. */
export interface HtmlOptions {
  /** Main direction of the text; a paragraph that runs the other way says so. Default `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  /** URL of a picture named in the text, as it shall stand in the page, or null where the archive does not have it. */
  readonly imageUrl?: (path: string) => string | null;
}

/** Writes the flow of a text as HTML that is safe to stand in a page. */
export type HtmlWriter = (body: readonly RootContent[], options?: HtmlOptions) => string;

const DEFAULT_WORDS: HtmlWords = { notes: 'Notes', backToText: 'Back to the text' };

/** Make a writer; what can be prepared is prepared here, once. */
export function createHtmlWriter(words: HtmlWords = DEFAULT_WORDS): HtmlWriter {
  const toHtmlTree = unified()
    .use(remarkRehype, {
      allowDangerousHtml: false,
      footnoteLabel: words.notes,
      footnoteLabelProperties: {},
      footnoteBackLabel: words.backToText,
    })
    .freeze();
  const finish = unified().use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze();
  return (body, options = {}) => {
    const plain = plainHtml(body, options.dir ?? 'ltr');
    if (plain !== null) return htmlChars(plain);
    const tree = toHtmlTree.runSync({ type: 'root', children: [...body] });
    return htmlChars(finish.stringify(finish.runSync(fit(tree, options))));
  };
}

/** HTML of a text in Markdown that the archive's keeper wrote; `parse` is the project's one Markdown parser. */
export function aboutHtml(markdown: string, parse: (text: string) => Root, write: HtmlWriter): string {
  return write(parse(markdown).children);
}

interface Fitting extends Required<HtmlOptions> {
  /** Depths, as written, of the headings that the place reached stands under. */
  readonly depths: number[];
}

/** Change the tree so that it fits a page; the tree is ours alone, so it is changed in place. */
function fit(tree: HtmlRoot, options: HtmlOptions): HtmlRoot {
  const fitting: Fitting = { dir: 'ltr', imageUrl: () => null, ...options, depths: [] };
  tree.children = tree.children.flatMap((node): HtmlRootContent[] =>
    node.type === 'element' ? fitElement(node, fitting) : [node],
  );
  return tree;
}

/** What is done to an element, by tag; each gives what shall stand in its place. */
const FITTERS: ReadonlyMap<string, (element: Element, fitting: Fitting) => ElementContent[]> = new Map([
  ['a', fitLink],
  ['img', fitPicture],
  ['input', fitCheckbox],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, fitHeading] as const),
  ...['p', 'li', 'th', 'td'].map((tag) => [tag, fitBlock] as const),
]);

function fitElement(element: Element, fitting: Fitting): ElementContent[] {
  // Positions are copied by every step that follows and are no part of the HTML.
  delete element.position;
  element.children = element.children.flatMap((child) =>
    child.type === 'element' ? fitElement(child, fitting) : [child],
  );
  const fitter = FITTERS.get(element.tagName);
  return fitter === undefined ? [element] : fitter(element, fitting);
}

/** Links lead to the web or to a footnote; any other (to a file beside the original page, say) leaves only its words. */
function fitLink(link: Element): ElementContent[] {
  const { href } = link.properties;
  if (typeof href !== 'string') return link.children;
  const isFootnote = 'dataFootnoteRef' in link.properties || 'dataFootnoteBackref' in link.properties;
  if (isFootnote) return [link];
  if (/^https?:\/\//i.test(href)) Object.assign(link.properties, { rel: ['external'] });
  else if (!/^mailto:[^:]/i.test(href)) return link.children;
  if (wordsIn(link).trim() === '') link.children = [...link.children, text(href)];
  return [link];
}

/** A picture that the archive has, or its description in brackets. */
function fitPicture(picture: Element, { imageUrl }: Fitting): ElementContent[] {
  const { src, alt } = picture.properties;
  const url = typeof src === 'string' ? imageUrl(percentDecoded(src) ?? src) : null;
  if (url === null) return typeof alt === 'string' && alt.trim() !== '' ? [text(`[${alt}]`)] : [];
  Object.assign(picture.properties, { src: url, loading: 'lazy', decoding: 'async' });
  return [picture];
}

/** The box of a task list as a character: a form control would need a label. */
function fitCheckbox(box: Element): ElementContent[] {
  const { checked } = box.properties;
  return [text(checked === true ? '☑' : '☐')];
}

/** Headings stand below the headline, whatever depths were written. An empty one is dropped. */
function fitHeading(heading: Element, fitting: Fitting): ElementContent[] {
  if (wordsIn(heading).trim() === '') return [];
  heading.tagName = `h${headingLevel(Number(heading.tagName.slice(1)), fitting.depths)}`;
  return fitBlock(heading, fitting);
}

/**
 * Say the direction of a block most of whose letters run against the text. `dir="auto"` would go by the first letter,
 * and so turn an Arabic paragraph that opens with a foreign name.
 */
function fitBlock(block: Element, { dir }: Fitting): ElementContent[] {
  const own = contraryDirection(wordsIn(block), dir);
  if (own !== null) Object.assign(block.properties, { dir: own });
  return [block];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function wordsIn(element: Element): string {
  let words = '';
  for (const child of element.children) {
    if (child.type === 'text') words += child.value;
    else if (child.type === 'element') words += wordsIn(child);
  }
  return words;
}

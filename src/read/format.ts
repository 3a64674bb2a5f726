/**
 * How the text of a file is to be read. Its name tells Markdown; a text may be HTML under another name, as content systems
 * export the body of an article and programs save a page.
 */
import type { TextFormat } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import { mayBeLayout, taggedText } from './layout-export.js';
import { isSgmlDocument, mayBeSgml } from './sgml-documents.js';
import { isWeblogEntry, mayBeWeblog } from './weblog-export.js';

const MARKDOWN = /\.(?:md|markdown)$/i;

/** The format of a file with this text. */
export function formatOf(path: SourcePath, text: string): TextFormat {
  if (MARKDOWN.test(path)) return 'markdown';
  // These have tags as well, and may hold several articles: `split` says how each is read.
  if (mayBeWeblog(text) && isWeblogEntry(linesOfSample(text))) return 'text';
  if (mayBeSgml(text) && isSgmlDocument(linesOfSample(text))) return 'text';
  if (mayBeLayout(text) && taggedText(linesOfSample(text)) !== null) return 'text';
  return isHtml(text) ? 'html' : 'text';
}

function linesOfSample(text: string): readonly string[] {
  return text.slice(0, SAMPLE).split('\n');
}

const PAGE = /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?<(?:!doctype html|html)[\s>]/i;
/** Elements that are blocks, or end a line. */
const BLOCK =
  /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|table|tr|td|figure|figcaption|section|article|header|footer)(?:\s[^<>]{0,400})?\/?>/i;
const EACH_BLOCK = new RegExp(BLOCK, 'gi');
/** How much of a text is looked at, in characters. */
const SAMPLE = 20_000;
/** Such elements that a text has at least, and the share of its lines that have one: others tell of HTML, or quote some. */
const TAGGED = { fewest: 2, share: 0.4 };

/** Whether a text is to be read as HTML: it begins as a page does, or blocks of HTML make up its lines. */
function isHtml(text: string): boolean {
  if (PAGE.test(text)) return true;
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(EACH_BLOCK)?.length ?? 0) < TAGGED.fewest) return false;
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => BLOCK.test(line)).length;
  return tagged >= lines.length * TAGGED.share;
}

/**
 * The pictures of a Markdown text that have captions: words in emphasis beneath a picture, words with a credit, and what
 * the tags of content systems say. A picture without one stays where it stands in the text.
 */
import type { Image, Nodes, Paragraph, RootContent } from 'mdast';
import { readCaption } from '../lines/credit.js';
import { isHeadLine } from '../lines/head-line.js';
import { type Line, lineKey, lineWith, tidy } from '../lines/line.js';
import type { Figure, LineFate } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import { percentDecoded } from '../record/percent-decoded.js';
import { plainText } from '../record/plain-text.js';
import { type CaptionParts, captionField, creditField } from './fields.js';
import { firstLine, isGap, isOnlyPictures, isPicture, lastLine, lineOfBlock, showsPicture } from './markdown-blocks.js';
import { findPicture } from './pictures.js';
import { readTemplateTag, type TemplateTag } from './template-tags.js';

/** Longest caption without a credit, in characters. */
const LONGEST = 600;
/** Lines from a picture to its caption, one blank line between them. */
const NEAR = 2;

/** What the archive has: the file that the text stands in, and the pictures. */
export interface PictureFolder {
  readonly file: SourcePath;
  readonly pictures: ReadonlySet<SourcePath>;
}

export interface MarkdownFigures {
  readonly figures: readonly Figure[];
  readonly fates: readonly LineFate[];
  /** The other blocks, in their order. */
  readonly rest: readonly RootContent[];
  /** Tags that say nothing to a reader. */
  readonly tags: readonly RootContent[];
}

/** A caption that was found. */
interface Captioned {
  /** The block of the picture, which may have the caption in it. */
  readonly block: RootContent;
  /** The pictures in it by themselves; null where a tag names them. */
  readonly pictures: Paragraph | null;
  /** The block that is the caption, where that is another. */
  readonly beneath: RootContent | null;
  readonly caption: CaptionParts;
  readonly line: Line;
  readonly picture: Pick<Image, 'url' | 'alt'> | null;
}

/** Find the figures among the blocks of a text; `written` gives a block as it stands in the file. */
export function readFigures(
  blocks: readonly RootContent[],
  written: (block: RootContent) => string,
  folder: PictureFolder,
): MarkdownFigures {
  const figures: Figure[] = [];
  const fates: LineFate[] = [];
  const [rest, tags]: [RootContent[], RootContent[]] = [[], []];
  let beneath: RootContent | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block === beneath) continue;
    const tag: TemplateTag | null = block.type === 'paragraph' ? readTemplateTag(written(block)) : null;
    const found: Captioned | null = tag === null ? captioned(block, blocks[at + 1]) : ofTag(tag, block);
    if (found === null) {
      (tag === null ? rest : tags).push(block);
      continue;
    }
    const figure = figureOf(found, folder);
    figures.push(figure);
    beneath = found.beneath;
    const [first, last] = [firstLine(block), lastLine(beneath ?? block)];
    const field = figure.caption === null ? 'credit' : 'caption';
    for (let line = first; line <= last; line += 1) fates.push({ line, field, rule: found.caption.rule });
    // Without its file a picture is what its words in the text say of it, where that is more than the caption.
    if (figure.image === null && found.pictures !== null && saysMore(found)) rest.push(found.pictures);
  }
  return { figures, fates, rest, tags };
}

function figureOf({ caption, line, picture }: Captioned, { file, pictures }: PictureFolder): Figure {
  const name = picture === null ? null : (percentDecoded(picture.url) ?? picture.url);
  const image = name === null ? null : findPicture(name, file, pictures);
  const alt = picture?.alt?.trim() ?? '';
  return {
    caption: captionField(caption, line),
    credit: creditField(caption, line),
    image,
    ...(image === null || alt === '' ? {} : { alt }),
  };
}

/** Whether the words of a picture without its file tell something that its caption does not. */
function saysMore({ picture, caption }: Captioned): boolean {
  const alt = lineKey(picture?.alt ?? '');
  return alt !== '' && !lineKey(caption.caption).includes(alt);
}

/** What a tag says; null where it says nothing. */
function ofTag({ caption, credit, picture }: TemplateTag, block: RootContent): Captioned | null {
  if (caption === null && credit === null) return null;
  const rule = 'caption-template-tag';
  const marked = caption === null || credit !== null ? null : readCaption(caption);
  return {
    block,
    pictures: null,
    beneath: null,
    caption: marked === null ? { caption: caption ?? '', credit, rule } : { ...marked, rule },
    line: lineWith(firstLine(block), [caption, credit].filter((part) => part !== null).join(' ')),
    picture: picture === null ? null : { url: picture },
  };
}

/** A picture's caption: behind it in its own paragraph, or the paragraph beneath it. */
function captioned(block: RootContent, next: RootContent | undefined): Captioned | null {
  if (block.type !== 'paragraph' || !showsPicture(block)) return null;
  const picture = pictureIn(block);
  if (isOnlyPictures(block)) {
    if (next?.type !== 'paragraph' || showsPicture(next) || firstLine(next) - lastLine(block) > NEAR) return null;
    const caption = captionOf(next);
    return caption && { block, pictures: block, beneath: next, caption, line: lineOfBlock(next), picture };
  }
  const parts = behindPictures(block);
  const caption = parts === null ? null : captionOf(parts.words);
  if (parts === null || caption === null) return null;
  const line = lineWith(lastLine(block), tidy(plainText(parts.words)));
  return { block, pictures: parts.pictures, beneath: null, caption, line, picture };
}

function captionOf(words: Paragraph): CaptionParts | null {
  const text = tidy(plainText(words));
  const marked = readCaption(text);
  if (marked !== null) return marked;
  const [only, ...others] = words.children.filter((child) => !isGap(child));
  const isEmphasis = only?.type === 'emphasis' && others.length === 0 && !isHeadLine(text);
  return isEmphasis && text.length <= LONGEST ? { caption: text, credit: null, rule: 'caption-below-picture' } : null;
}

/** The pictures that open a paragraph, and the words behind them; null where words stand before or between them. */
function behindPictures(block: Paragraph): { readonly pictures: Paragraph; readonly words: Paragraph } | null {
  const from = block.children.findIndex((child) => !isPicture(child) && !isGap(child));
  const [pictures, words] = [block.children.slice(0, from), block.children.slice(from)];
  if (from < 1 || words.some(isPicture)) return null;
  return { pictures: { ...block, children: pictures }, words: { ...block, children: words } };
}

function pictureIn(node: Nodes): Image | null {
  if (node.type === 'image') return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const picture = pictureIn(child);
    if (picture !== null) return picture;
  }
  return null;
}

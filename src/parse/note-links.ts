/**
 * Links and pictures as programs for notes write them (Obsidian, Logseq, Foam): `[[Ann Otter]]`, `[[people/otter|Ann Otter]]`,
 * `![[bridge.jpg]]`. A site has no notes, so a link is the words that the note shows; an embedded picture is a picture.
 * Format: https://help.obsidian.md/links and https://help.obsidian.md/embeds
 */
import { posix } from 'node:path';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { SourcePath } from '../record/brands.js';
import type { PictureFolder } from './markdown-figures.js';
import { findPicture } from './pictures.js';

/** What stands between the brackets: a note, a part of it, and the words that are shown. */
const INNER = String.raw`[^\s[\]|][^[\]|\n]{0,300}(?:\|[^[\]|\n]{1,300})?`;
const WHOLE = new RegExp(String.raw`^\[\[(${INNER})\]\]$`, 'u');
const WITHIN = new RegExp(String.raw`(!?)\[\[(${INNER})\]\]`, 'gu');

/** A name that may link a note, as the note shows it. */
export function withoutNoteLink(text: string): string {
  const inner = WHOLE.exec(text.trim())?.[1];
  return inner === undefined ? text : shownBy(inner);
}

/** Words behind the bar, else the note's name with the part of it: `Bridges > Toll`. */
function shownBy(inner: string): string {
  const [target = '', label] = inner.split('|');
  return (label ?? target.split('#').filter(Boolean).join(' > ')).trim();
}

/** Ends of names by which a picture is known. */
const PICTURE = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;
/** Behind the bar of an embedded picture: its size, which is no caption. */
const SIZE = /^\d{1,5}(?:x\d{1,5})?$/;

/**
 * Put what links to notes show in their place, and pictures for embedded ones; `root` is changed. `source` is the text that
 * it was read from: brackets behind a backslash are brackets.
 */
export function showNoteLinks(root: Root, source: string, folder: PictureFolder): void {
  if (source.includes('[[')) showWithin(root, { source, folder });
}

interface Context {
  readonly source: string;
  readonly folder: PictureFolder;
}

function showWithin(node: Nodes, context: Context): void {
  if (!('children' in node)) return;
  const isPhrasing = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  if (isPhrasing || node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
    node.children = node.children.flatMap((child) => (child.type === 'text' ? shown(child, context) : [child]));
  for (const child of node.children) showWithin(child, context);
}

/** A text in the pieces that it shows. */
function shown(text: Text, { source, folder }: Context): readonly PhrasingContent[] {
  const { start, end } = text.position ?? {};
  if (!text.value.includes('[[') || start?.offset === undefined || end?.offset === undefined) return [text];
  if (source.slice(start.offset, end.offset).includes('\\[')) return [text];
  const pieces: PhrasingContent[] = [];
  let [words, from, line] = ['', 0, start.line];
  const close = () => {
    if (words === '') return;
    const last = line + newlinesIn(words);
    pieces.push({ type: 'text', value: words, position: linesFrom(line, last) });
    [words, line] = ['', last];
  };
  for (const found of text.value.matchAll(WITHIN)) {
    const [all, sign, inner = ''] = found;
    // `[[1]]` marks a footnote.
    if (!/\p{L}/u.test(inner)) continue;
    words += text.value.slice(from, found.index);
    from = found.index + all.length;
    const target = inner.split('|')[0]?.trim() ?? '';
    if (sign !== '' && PICTURE.test(target)) {
      close();
      pieces.push({ ...pictureOf(target, inner, folder), position: linesFrom(line, line) });
    } else words += shownBy(inner);
  }
  words += text.value.slice(from);
  close();
  return pieces;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}

function linesFrom(first: number, last: number): NonNullable<Text['position']> {
  return { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
}

function pictureOf(target: string, inner: string, { file, pictures }: PictureFolder) {
  const label = inner
    .slice(target.length)
    .replace(/^\s*\|/, '')
    .trim();
  const path = findPicture(target, file, pictures) ?? onlyOneNamed(posix.basename(target), pictures);
  return { type: 'image', url: path === null ? target : `/${path}`, alt: SIZE.test(label) ? '' : label } as const;
}

const named = new WeakMap<ReadonlySet<SourcePath>, ReadonlyMap<string, SourcePath | null>>();

/** Notes name a picture wherever it lies, as long as no other has its name. */
function onlyOneNamed(name: string, pictures: ReadonlySet<SourcePath>): SourcePath | null {
  let byName = named.get(pictures);
  if (byName === undefined) {
    const all = new Map<string, SourcePath | null>();
    for (const path of pictures) all.set(posix.basename(path), all.has(posix.basename(path)) ? null : path);
    byName = all;
    named.set(pictures, byName);
  }
  return byName.get(name) ?? null;
}

/**
 * The same articles in other shapes: what is read of a text must not depend on the program that it was saved with. The
 * labelled sets have one paragraph a line; here their files are laid out as mail, terminals and printers do.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrappedAt } from '../wrap/wrapped-at.js';

/** From the paragraphs of a file to its text. */
type Layout = (paragraphs: readonly string[]) => string;

/** Columns of a mail. */
const WIDTH = 72;

const wrapped = (paragraph: string) => wrappedAt(paragraph, WIDTH).join('\n');

/** By the name that stands behind the hyphen of a folder in `floors.json`: `raw-wrapped`. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  wrapped: (paragraphs) => paragraphs.map(wrapped).join('\n\n'),
  quoted: (paragraphs) => paragraphs.map(wrapped).join('\n\n').replace(/^/gm, '> '),
  solid: (paragraphs) => paragraphs.join('\n'),
  wide: (paragraphs) => paragraphs.join('\n\n\n\n'),
  paged: (paragraphs) => {
    const half = Math.ceil(paragraphs.length / 2);
    const page = (part: readonly string[]) => part.map(wrapped).join('\n\n');
    return `${page(paragraphs.slice(0, half))}\n\n\f${page(paragraphs.slice(half))}`;
  },
};

/** Lay the files of one folder out in another. Throws a RangeError where there is no such layout. */
export function layOut(from: string, to: string, name: string): void {
  const layout = LAYOUTS[name];
  if (layout === undefined) throw new RangeError(`no layout is called ${name}`);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    const lines = readFileSync(join(from, file), 'utf8').split(/\r?\n/);
    const paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '');
    writeFileSync(join(to, file), `${layout(paragraphs)}\n`);
  }
}

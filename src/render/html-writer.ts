/** The HTML writer for a language: made once, because making one is far dearer than using it. */
import { createHtmlWriter, type HtmlWriter } from './html.js';
import type { Words } from './words.js';

const writers = new Map<string, HtmlWriter>();

export function writerFor({ texts }: Words): HtmlWriter {
  const key = JSON.stringify([texts.notes, texts.backToText]);
  const known = writers.get(key);
  if (known !== undefined) return known;
  const writer = createHtmlWriter({ notes: texts.notes, backToText: texts.backToText });
  writers.set(key, writer);
  return writer;
}

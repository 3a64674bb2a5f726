/** The lines of a saved page around its headline, in the order in which they are asked who wrote it and when. */
import { readCaption } from '../lines/credit.js';
import { endsSentence, type Line } from '../lines/line.js';

/** Lines above and below the headline that are looked at. */
const ABOVE = 3;
const BELOW = 14;
/** Paragraphs below the headline behind which no byline stands, and the least length of one in characters. */
const PARAGRAPHS = 2;
const PARAGRAPH = 160;

/** Indices to be looked at around the line at `headline`: below it first, the nearest first; no paragraphs, no captions. */
export function nearLines(lines: readonly Line[], headline: number): readonly number[] {
  const near: number[] = [];
  let paragraphs = 0;
  for (let at = headline + 1; at < lines.length && at <= headline + BELOW && paragraphs < PARAGRAPHS; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length >= PARAGRAPH && endsSentence(text)) paragraphs += 1;
    // What a caption names is the picture's.
    else if (readCaption(text) === null) near.push(at);
  }
  for (let at = headline - 1; at >= 0 && at >= headline - ABOVE; at -= 1) near.push(at);
  return near;
}

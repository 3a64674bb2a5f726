/**
 * A segment: the index of a group of articles by itself, made from their features alone. It is kept from one build to
 * the next, so that a build after an edit makes the segment of one group and puts it together with the others
 * (`postings.ts`). Articles of a segment are numbered from 0; where it stands in the archive is not in it.
 */
import {
  type CodePlace,
  type CodeRow,
  codeRow,
  makeRoom,
  putNumber,
  readNumber,
  skipNumbers,
  writeNumber,
} from './client/number-codes.js';
import { PostingKind as KIND } from './client/posting-kinds.js';
import {
  FIGURES,
  type FieldFeatures,
  Figure,
  type Gathered,
  type Group,
  gather,
  IN_HEAD,
  KINDS,
  newGroup,
} from './gathering.js';

/**
 * The segment of articles, as number codes but for letters: how many articles there are, and for each the words of its
 * text; how many distinct words there are, and how many characters of docs and of places; for each word, in the order of UTF-16 units, a byte with the length of its letters in
 * UTF-8 and these; then for each how many articles have it, the number of its first posting, the last article that has
 * it, how many characters follow of docs and of places, and these as `README.md` has them, the docs without their first
 * number.
 */
export function segmentOf(articles: readonly FieldFeatures[]): Uint8Array {
  const group = newGroup();
  const gathered = articles.map((article, number) => gather(article, number, group));
  const row = codeRow(1 << 20);
  putNumber(row, articles.length);
  for (const { text } of articles) putNumber(row, text.length);
  putTerms(row, group);
  const { bytes } = row;
  let heads = 0;
  for (const [number, article] of gathered.entries()) {
    const writing: Writing = { number, bytes, ends: group.figures };
    writeText(article, writing);
    for (; heads < article.headsEnd; heads += 1) writeHead(group, heads, writing);
  }
  return bytes.slice(0, row.length);
}

/**
 * Put every word down in their order, then what is known of each, with room for its docs and places. What was counted is
 * not needed any more: in its stead stands how far docs and places are written, and no article has had the word yet.
 */
function putTerms(row: CodeRow, { terms, figures }: Group): void {
  const order = terms.inOrder();
  putNumber(row, order.length);
  putNumber(row, sumOf(Figure.Docs, figures));
  putNumber(row, sumOf(Figure.Places, figures));
  for (const term of order) terms.putLetters(row, term);
  for (const term of order) {
    const at = FIGURES * term;
    const docsLength = figures[at + Figure.Docs] ?? 0;
    const placesLength = figures[at + Figure.Places] ?? 0;
    putNumber(row, figures[at + Figure.Articles] ?? 0);
    putNumber(row, figures[at + Figure.First] ?? 0);
    putNumber(row, (figures[at + Figure.Latest] ?? 0) - 1);
    putNumber(row, docsLength);
    putNumber(row, placesLength);
    makeRoom(row, docsLength + placesLength);
    figures[at + Figure.Docs] = row.length;
    figures[at + Figure.Places] = row.length + docsLength;
    figures[at + Figure.Latest] = 0;
    row.length += docsLength + placesLength;
  }
}

/** The sum of a figure over all words. */
function sumOf(figure: number, figures: Uint32Array): number {
  let sum = 0;
  for (let at = figure; at < figures.length; at += FIGURES) sum += figures[at] ?? 0;
  return sum;
}

/** Where the words of an article are written to. */
interface Writing {
  /** The article's number. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Figures of each word: `Docs` and `Places` tell how far these are written, `Latest` is as before. */
  readonly ends: Uint32Array;
}

/** Write the words that only the text has: most of all there is, so everything is at hand and nothing is made. */
function writeText({ words, terms }: Gathered, writing: Writing): void {
  const { bytes, ends } = writing;
  const place: CodePlace = { at: 0 };
  for (const term of terms) {
    place.at += 1 + (words[place.at] ?? 0);
    const times = readNumber(words, place);
    const from = place.at;
    place.at = skipNumbers(words, from, times);
    if (term === IN_HEAD) continue;
    const row = FIGURES * term;
    let end = putDoc(row, times === 1 ? KIND.TextOnce : KIND.Text, writing);
    if (times > 1) end = writeNumber(bytes, end, times - 2);
    ends[row + Figure.Docs] = end;
    end = ends[row + Figure.Places] ?? 0;
    for (let at = from; at < place.at; at += 1, end += 1) bytes[end] = words[at] ?? 0;
    ends[row + Figure.Places] = end;
  }
}

/** Write the number of a posting, unless it is the word's first; gives the place behind it. */
function putDoc(row: number, kind: number, { number, bytes, ends }: Writing): number {
  const latest = ends[row + Figure.Latest] ?? 0;
  const end = ends[row + Figure.Docs] ?? 0;
  ends[row + Figure.Latest] = number + 1;
  return latest === 0 ? end : writeNumber(bytes, end, KINDS * (number - latest) + kind);
}

/** Write a posting of a head. */
function writeHead({ heads }: Group, which: number, writing: Writing): void {
  const { bytes, ends } = writing;
  const row = FIGURES * (heads.terms[which] ?? 0);
  const codes = heads.codes.bytes;
  let end = putDoc(row, heads.kinds[which] ?? 0, writing);
  let at = heads.placesEnds[which - 1] ?? 0;
  for (const to = heads.docsEnds[which] ?? 0; at < to; at += 1, end += 1) bytes[end] = codes[at] ?? 0;
  ends[row + Figure.Docs] = end;
  end = ends[row + Figure.Places] ?? 0;
  for (const to = heads.placesEnds[which] ?? 0; at < to; at += 1, end += 1) bytes[end] = codes[at] ?? 0;
  ends[row + Figure.Places] = end;
}

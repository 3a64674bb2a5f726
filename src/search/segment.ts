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
  type Column,
  type FieldFeatures,
  type Figures,
  type Gathered,
  gather,
  type HeadWord,
  headCounts,
  IN_HEAD,
  KINDS,
  kindOf,
  newFigures,
} from './gathering.js';

/**
 * The segment of articles, as number codes but for letters: how many articles there are, and for each the words of its
 * text; how many distinct words there are, and how many characters of docs and of places; for each word, in the order of UTF-16 units, a byte with the length of its letters in
 * UTF-8 and these; then for each how many articles have it, the number of its first posting, the last article that has
 * it, how many characters follow of docs and of places, and these as `README.md` has them, the docs without their first
 * number.
 */
export function segmentOf(articles: readonly FieldFeatures[]): Uint8Array {
  const figures = newFigures();
  const gathered = articles.map((article, number) => gather(article, number, figures));
  const row = codeRow(1 << 20);
  putNumber(row, articles.length);
  for (const { text } of articles) putNumber(row, text.length);
  const ends = putTerms(row, figures);
  figures.latest.fill(0);
  for (const [number, article] of gathered.entries()) {
    const writing: Writing = { number, bytes: row.bytes, latest: figures.latest, ...ends };
    writeText(article, writing);
    for (const word of article.head) writeHead(word, writing);
  }
  return row.bytes.slice(0, row.length);
}

/** How far the docs and places of each word are written. */
interface Ends {
  readonly docEnds: Uint32Array;
  readonly placeEnds: Uint32Array;
}

/** Put every word down in their order, then what is known of each, with room for its docs and places. */
function putTerms(row: CodeRow, { terms, articles, first, latest, docs, places }: Figures): Ends {
  const order = terms.inOrder();
  const sum = (column: Column) => column.subarray(0, order.length).reduce((all, length) => all + length, 0);
  putNumber(row, order.length);
  putNumber(row, sum(docs));
  putNumber(row, sum(places));
  for (const term of order) terms.putLetters(row, term);
  const docEnds = new Uint32Array(order.length);
  const placeEnds = new Uint32Array(order.length);
  for (const term of order) {
    const docsLength = docs[term] ?? 0;
    const placesLength = places[term] ?? 0;
    putNumber(row, articles[term] ?? 0);
    putNumber(row, first[term] ?? 0);
    putNumber(row, (latest[term] ?? 0) - 1);
    putNumber(row, docsLength);
    putNumber(row, placesLength);
    makeRoom(row, docsLength + placesLength);
    docEnds[term] = row.length;
    placeEnds[term] = row.length + docsLength;
    row.length += docsLength + placesLength;
  }
  return { docEnds, placeEnds };
}

/** Where the words of an article are written to. */
interface Writing extends Ends {
  /** The article's number. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** By word, the article that had it last, plus 1. */
  readonly latest: Uint32Array;
}

/** Write the words that only the text has: most of all there is, so everything is at hand and nothing is made. */
function writeText({ words, terms }: Gathered, { number, bytes, latest, docEnds, placeEnds }: Writing): void {
  const place: CodePlace = { at: 0 };
  for (const term of terms) {
    place.at += 1 + (words[place.at] ?? 0);
    const times = readNumber(words, place);
    const from = place.at;
    place.at = skipNumbers(words, from, times);
    if (term === IN_HEAD) continue;
    const gap = number - (latest[term] ?? 0);
    let end = docEnds[term] ?? 0;
    if (latest[term] !== 0) end = writeNumber(bytes, end, KINDS * gap + (times === 1 ? KIND.TextOnce : KIND.Text));
    if (times > 1) end = writeNumber(bytes, end, times - 2);
    docEnds[term] = end;
    latest[term] = number + 1;
    end = placeEnds[term] ?? 0;
    for (let at = from; at < place.at; at += 1, end += 1) bytes[end] = words[at] ?? 0;
    placeEnds[term] = end;
  }
}

function writeHead(word: HeadWord, { number, bytes, latest, docEnds, placeEnds }: Writing): void {
  const { term, places } = word;
  const gap = number - (latest[term] ?? 0);
  let end = docEnds[term] ?? 0;
  if (latest[term] !== 0) end = writeNumber(bytes, end, KINDS * gap + kindOf(word));
  const counts = headCounts(word);
  bytes.set(counts.bytes.subarray(0, counts.length), end);
  docEnds[term] = end + counts.length;
  latest[term] = number + 1;
  end = placeEnds[term] ?? 0;
  bytes.set(places.bytes.subarray(0, places.length), end);
  placeEnds[term] = end + places.length;
}

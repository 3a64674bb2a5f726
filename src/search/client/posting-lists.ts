/** Postings of a word: which articles have it, how often each field, and where. */
import { numbersIn } from './number-codes.js';
import { HEAD_FIELDS, PostingKind } from './posting-kinds.js';

/** Fields of an article: those of the head, then the text. */
export const FIELDS = HEAD_FIELDS.length + 1;
/** Number of the text among the fields. */
export const TEXT = HEAD_FIELDS.length;

/** Articles, ascending, and how often each field of each has the word: `FIELDS` entries an article. */
export interface PostingList {
  readonly docs: Int32Array;
  readonly counts: Uint32Array;
}

const KIND_BITS = 2;
const KIND_MASK = 3;

/** The postings in codes, of so many articles. */
export function decodePostings(codes: string, articles: number): PostingList {
  const numbers = numbersIn(codes);
  const docs = new Int32Array(articles);
  const counts = new Uint32Array(FIELDS * articles);
  let at = 0;
  let doc = -1;
  for (let i = 0; i < articles; i += 1) {
    const head = numbers[at] ?? 0;
    const kind = head & KIND_MASK;
    doc += (head >> KIND_BITS) + 1;
    docs[i] = doc;
    at += 1;
    const row = FIELDS * i;
    if (kind === PostingKind.TextOnce) counts[row + TEXT] = 1;
    else if (kind === PostingKind.Text) {
      counts[row + TEXT] = (numbers[at] ?? 0) + 2;
      at += 1;
    } else {
      if (kind === PostingKind.HeadAndText) {
        counts[row + TEXT] = (numbers[at] ?? 0) + 1;
        at += 1;
      }
      at = headCounts(numbers, at, counts, row);
    }
  }
  return { docs, counts };
}

function headCounts(numbers: Float64Array, from: number, counts: Uint32Array, row: number): number {
  const mask = numbers[from] ?? 0;
  let at = from + 1;
  for (let field = 0; field < TEXT; field += 1) {
    if ((mask & (1 << field)) === 0) continue;
    counts[row + field] = (numbers[at] ?? 0) + 1;
    at += 1;
  }
  return at;
}

/** Places are numbered within their field; a field's begin at its number times this, so that none touches the next. */
export const FIELD_SPAN = 1 << 26;

/** Articles, ascending, with the places of a word in each. */
export interface PlaceLists {
  readonly docs: Int32Array;
  /** Where the places of each article begin; one entry more than there are articles. */
  readonly starts: Uint32Array;
  /** Ascending in each article. */
  readonly places: Int32Array;
}

/** The places in codes, of articles whose postings are known. */
export function decodePlaces(codes: string, { docs, counts }: PostingList): PlaceLists {
  const numbers = numbersIn(codes);
  const starts = new Uint32Array(docs.length + 1);
  const places = new Int32Array(numbers.length);
  let at = 0;
  for (let i = 0; i < docs.length; i += 1) {
    for (let field = 0; field < FIELDS; field += 1) {
      let place = field * FIELD_SPAN - 1;
      for (let left = counts[FIELDS * i + field] ?? 0; left > 0; left -= 1) {
        place += (numbers[at] ?? 0) + 1;
        places[at] = place;
        at += 1;
      }
    }
    starts[i + 1] = at;
  }
  return { docs, starts, places };
}

/** The places of several words as if they were one. */
export function mergedPlaces(lists: readonly PlaceLists[]): PlaceLists {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const docs = unionOf(lists.map((list) => list.docs));
  const starts = new Uint32Array(docs.length + 1);
  const places = new Int32Array(lists.reduce((sum, list) => sum + list.places.length, 0));
  const at = lists.map(() => 0);
  let count = 0;
  for (const [i, doc] of docs.entries()) {
    const from = count;
    for (const [which, list] of lists.entries()) {
      const own = at[which] ?? 0;
      if (list.docs[own] !== doc) continue;
      at[which] = own + 1;
      const slice = list.places.subarray(list.starts[own] ?? 0, list.starts[own + 1] ?? 0);
      places.set(slice, count);
      count += slice.length;
    }
    places.subarray(from, count).sort();
    starts[i + 1] = count;
  }
  return { docs, starts, places };
}

/** Every article that stands in a list, once, ascending. */
export function unionOf(lists: readonly Int32Array[]): Int32Array {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let count = 0;
  for (const list of lists) {
    all.set(list, count);
    count += list.length;
  }
  all.sort();
  let kept = 0;
  for (const [i, doc] of all.entries()) {
    if (i > 0 && doc === all[i - 1]) continue;
    all[kept] = doc;
    kept += 1;
  }
  return all.subarray(0, kept);
}

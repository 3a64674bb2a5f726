/** Leaves that name a topic, a person, a source, a language: the articles that have such a value. */
import type { FacetColumn } from './facet-values.js';
import type { IndexReader } from './index-reader.js';
import type { FacetKind } from './protocol.js';
import type { Leaf, Matcher } from './query.js';
import type { FacetFieldName } from './query-fields.js';
import type { NamedValue } from './root.js';
import type { Stemmer } from './stems.js';
import { textWords } from './words.js';

/** The articles that have a value of the facet whose name has the words, one behind the other; ascending. */
export async function findFacet(kind: FacetFieldName, leaf: Leaf, reader: IndexReader): Promise<Int32Array> {
  const column = await reader.facet(kind);
  const wanted = new Uint8Array(column.values.length);
  for (const [number, value] of column.values.entries()) {
    if (kind === 'lang' ? isLanguage(value.id, leaf.typed) : names(value, leaf.words, reader.root.stem)) {
      wanted[number] = 1;
    }
  }
  return articlesWith(column, wanted);
}

/** `en` is meant by `en` and `EN`, and `en-GB` by both and by itself. */
function isLanguage(tag: string, typed: string): boolean {
  const small = tag.toLowerCase();
  const wanted = typed.toLowerCase();
  return small === wanted || small.startsWith(`${wanted}-`);
}

function names({ label }: NamedValue, words: readonly Matcher[], stem: Stemmer): boolean {
  const keys = textWords(label).map(({ key }) => key);
  return keys.some((_, from) => words.every((word, i) => matches(word, keys[from + i], stem)));
}

/** Whether a matcher of the query stands for a word. */
export function matches({ mode, key }: Matcher, word: string | undefined, stem: Stemmer): boolean {
  if (word === undefined) return false;
  if (mode === 'prefix') return word.startsWith(key);
  return word === key || (mode === 'stem' && stem(word) === stem(key));
}

function articlesWith({ starts, numbers }: FacetColumn, wanted: Uint8Array): Int32Array {
  const articles = new Int32Array(starts.length - 1);
  let count = 0;
  for (let article = 0; article + 1 < starts.length; article += 1) {
    const end = starts[article + 1] ?? 0;
    for (let at = starts[article] ?? 0; at < end; at += 1) {
      if (wanted[numbers[at] ?? 0] !== 1) continue;
      articles[count] = article;
      count += 1;
      break;
    }
  }
  return articles.subarray(0, count);
}

/** The articles that have one of the values with these IDs; as a row with 1 for each of them. */
export async function havingValue(kind: FacetKind, ids: ReadonlySet<string>, reader: IndexReader): Promise<Uint8Array> {
  const column = await reader.facet(kind);
  const wanted = Uint8Array.from(column.values, ({ id }) => (ids.has(id) ? 1 : 0));
  const row = new Uint8Array(reader.root.articles);
  for (const article of articlesWith(column, wanted)) row[article] = 1;
  return row;
}

/**
 * Words with their postings → files. Words stand in the order of their stems, so that all forms of a word are in one
 * file; a second set of files has them in their own order, for prefixes and near spellings.
 */
import { compareText } from '../record/compare.js';
import { type CodeRow, codeRow, putNumber } from './client/number-codes.js';
import type { Stemmer } from './client/stems.js';
import { type IndexScript, indexScript } from './index-script.js';
import type { Postings } from './postings.js';

/** Characters of dictionary and postings a file. */
const TERMS_SIZE = 24_000;
/** Places of a word that take more characters stand in a file of their own kind: only phrases need them. */
const LONGEST_PLACES = 600;
/** Characters of places a file; a longer one is alone. */
const PLACES_SIZE = 80_000;
/** A word's frequency in the second set is its number of bits. */
const INTEGER_BITS = 32;
/** Characters of words a file of the second set. */
const WORDS_SIZE = 40_000;

/** Files of one kind, with what the root needs to know of each: its check, and where it begins. */
export interface IndexedFiles {
  readonly checks: readonly string[];
  /** First stem or word of each file; empty where files are found by number. */
  readonly firsts: readonly string[];
}

export interface TermFiles {
  readonly terms: IndexedFiles;
  readonly places: IndexedFiles;
  readonly words: IndexedFiles;
}

interface Term {
  readonly word: string;
  readonly stem: string;
  readonly number: number;
}

export interface TermFilesInput {
  /** By number. */
  readonly words: readonly string[];
  readonly postings: Postings;
  readonly stem: Stemmer;
}

/** Make the files one after the other; gives in the end what the root needs to know of them. */
export function* termFiles(input: TermFilesInput): Generator<IndexScript, TermFiles> {
  const byWord = input.words
    .map((word, number): Term => ({ word, stem: input.stem(word), number }))
    .sort((a, b) => compareText(a.word, b.word));
  // Sorting is stable: within a stem, words keep their order.
  const byStem = [...byWord].sort((a, b) => compareText(a.stem, b.stem));
  const ready: IndexScript[] = [];
  const places = openFiles('places', ready);
  const terms = openFiles('terms', ready);
  for (const _ of writeTerms(byStem, input.postings, { terms, places })) yield* ready.splice(0);
  const words = openFiles('words', ready);
  writeWords(byWord, input.postings, words);
  yield* ready.splice(0);
  return { terms: terms.end(), places: places.end(), words: words.end() };
}

/** Files that are filled one after the other. */
interface OpenFiles {
  /** Number of the file that is being filled. */
  number(): number;
  /** The file is whole. */
  close(first: string, sections: readonly string[]): void;
  end(): IndexedFiles;
}

/** Files that are whole are added to `ready`. */
function openFiles(name: string, ready: IndexScript[]): OpenFiles {
  const checks: string[] = [];
  const firsts: string[] = [];
  return {
    number: () => checks.length,
    close(first, sections) {
      const script = indexScript(`${name}/${checks.length}`, sections);
      ready.push(script);
      checks.push(script.check);
      firsts.push(first);
    },
    end: () => ({ checks, firsts }),
  };
}

interface Block {
  first: string;
  /** Ends of stems and words: what they do not have in common with the one before. */
  suffixes: string[];
  readonly dictionary: CodeRow;
  postings: string[];
  length: number;
  /** The stem before. */
  stem: string;
}

/** Write words and postings; gives control back whenever a file may be ready. */
function* writeTerms(
  terms: readonly Term[],
  postings: Postings,
  files: { readonly terms: OpenFiles; readonly places: OpenFiles },
): Iterable<void> {
  const far = farPlaces(files.places);
  const block: Block = { first: '', suffixes: [], dictionary: codeRow(), postings: [], length: 0, stem: '' };
  const close = () => {
    if (block.suffixes.length === 0) return;
    files.terms.close(block.first, [block.suffixes.join(' '), latin1(block.dictionary), block.postings.join('')]);
    Object.assign(block, { suffixes: [], postings: [], length: 0, stem: '' });
    block.dictionary.length = 0;
  };
  for (const family of families(terms)) {
    const stem = family[0]?.stem ?? '';
    if (block.suffixes.length === 0) block.first = stem;
    putSuffix(block, stem, block.stem);
    putNumber(block.dictionary, family.length);
    let before = stem;
    for (const { word, number } of family) {
      putSuffix(block, word, before);
      before = word;
      const docs = postings.docs(number);
      const places = postings.places(number);
      putNumber(block.dictionary, postings.articles(number));
      putNumber(block.dictionary, docs.length);
      block.postings.push(docs);
      block.length += docs.length + word.length;
      if (places.length > LONGEST_PLACES) far.put(block.dictionary, places);
      else {
        putNumber(block.dictionary, 2 * places.length);
        block.postings.push(places);
        block.length += places.length;
      }
    }
    block.stem = stem;
    if (block.length <= TERMS_SIZE) continue;
    close();
    yield;
  }
  close();
  far.close();
  yield;
}

/** What a word does not have in common with the one before: a number of letters, and the rest. */
function putSuffix(block: { suffixes: string[]; readonly dictionary: CodeRow }, word: string, before: string): void {
  const common = commonLetters(word, before);
  putNumber(block.dictionary, common);
  block.suffixes.push(word.slice(common));
}

/** How many letters two words begin with in common. */
export function commonLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function* families(terms: readonly Term[]): Iterable<readonly Term[]> {
  let start = 0;
  for (let at = 1; at <= terms.length; at += 1) {
    if (at < terms.length && terms[at]?.stem === terms[start]?.stem) continue;
    yield terms.slice(start, at);
    start = at;
  }
}

/** Places that are too many to stand with the postings: the dictionary says in which file, from where, how many. */
function farPlaces(files: OpenFiles) {
  let parts: string[] = [];
  let length = 0;
  const close = () => {
    if (length > 0) files.close('', [parts.join('')]);
    parts = [];
    length = 0;
  };
  return {
    put(dictionary: CodeRow, places: string): void {
      if (length > 0 && length + places.length > PLACES_SIZE) close();
      putNumber(dictionary, 2 * places.length + 1);
      putNumber(dictionary, files.number());
      putNumber(dictionary, length);
      parts.push(places);
      length += places.length;
    },
    close,
  };
}

function writeWords(terms: readonly Term[], postings: Postings, files: OpenFiles): void {
  const block = { first: '', suffixes: [] as string[], dictionary: codeRow(), length: 0 };
  let before = '';
  const close = () => {
    if (block.suffixes.length > 0) files.close(block.first, [block.suffixes.join(' '), latin1(block.dictionary)]);
    block.suffixes = [];
    block.dictionary.length = 0;
    block.length = 0;
    before = '';
  };
  for (const { word, number } of terms) {
    if (block.suffixes.length === 0) block.first = word;
    putSuffix(block, word, before);
    putNumber(block.dictionary, INTEGER_BITS - Math.clz32(postings.articles(number)));
    block.length += word.length - commonLetters(word, before) + 3;
    before = word;
    if (block.length > WORDS_SIZE) close();
  }
  close();
}

/** Codes as text. */
export function latin1({ bytes, length }: CodeRow): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
}

/**
 * Words with their postings → files. Words stand in the order of their stems, so that all forms of a word are in one
 * file; a second set of files has them in their own order, for prefixes and near spellings.
 */
import { type CodeRow, codeRow, putNumber } from './client/number-codes.js';
import { type IndexScript, indexScript, type Section } from './index-script.js';
import { addCodes, type Postings } from './postings.js';

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

/** Make the files one after the other; gives in the end what the root needs to know of them. */
export function* termFiles(postings: Postings): Generator<IndexScript, TermFiles> {
  const ready: IndexScript[] = [];
  const places = openFiles('places', ready);
  const terms = openFiles('terms', ready);
  for (const _ of writeTerms(postings, { terms, places })) yield* ready.splice(0);
  const words = openFiles('words', ready);
  writeWords(postings, words);
  yield* ready.splice(0);
  return { terms: terms.end(), places: places.end(), words: words.end() };
}

/** Files that are filled one after the other. */
interface OpenFiles {
  /** Number of the file that is being filled. */
  number(): number;
  /** The file is whole. */
  close(first: string, sections: readonly Section[]): void;
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
  readonly codes: CodeRow;
  /** Characters of words and codes. */
  length: number;
  /** The stem before. */
  stem: string;
}

/** Write words and postings; gives control back whenever a file may be ready. */
function* writeTerms(
  postings: Postings,
  files: { readonly terms: OpenFiles; readonly places: OpenFiles },
): Iterable<void> {
  const { words, stems } = postings.lexicon;
  const far = farPlaces(files.places);
  const block: Block = { first: '', suffixes: [], dictionary: codeRow(), codes: codeRow(), length: 0, stem: '' };
  const close = () => {
    if (block.suffixes.length === 0) return;
    files.terms.close(block.first, [block.suffixes.join(' '), block.dictionary, block.codes]);
    Object.assign(block, { suffixes: [], length: 0, stem: '' });
    block.dictionary.length = 0;
    block.codes.length = 0;
  };
  for (const family of families(postings)) {
    const stem = stems[family[0] ?? 0] ?? '';
    if (block.suffixes.length === 0) block.first = stem;
    putSuffix(block, stem, block.stem);
    putNumber(block.dictionary, family.length);
    let before = stem;
    for (const number of family) {
      const word = words[number] ?? '';
      putSuffix(block, word, before);
      before = word;
      block.length += word.length + putPostings(block, number, postings, far);
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

/** Add the postings of a word to a block; gives how many characters they take there. */
function putPostings(
  { dictionary, codes }: Block,
  word: number,
  { articles, docs, places }: Postings,
  far: ReturnType<typeof farPlaces>,
): number {
  const before = codes.length;
  const [start, end] = [docs.starts[word] ?? 0, docs.starts[word + 1] ?? 0];
  putNumber(dictionary, articles[word] ?? 0);
  putNumber(dictionary, end - start);
  addCodes(codes, docs.codes, start, end);
  const [from, to] = [places.starts[word] ?? 0, places.starts[word + 1] ?? 0];
  if (to - from > LONGEST_PLACES) far.put(dictionary, places.codes, from, to);
  else {
    putNumber(dictionary, 2 * (to - from));
    addCodes(codes, places.codes, from, to);
  }
  return codes.length - before;
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

/** The words of each stem, in their order; those that are no longer in the archive are left out. */
function* families({ lexicon: { stems, byStem }, articles }: Postings): Iterable<readonly number[]> {
  let family: number[] = [];
  for (const word of byStem) {
    if (articles[word] === 0) continue;
    if (family.length > 0 && stems[family[0] ?? 0] !== stems[word]) {
      yield family;
      family = [];
    }
    family.push(word);
  }
  if (family.length > 0) yield family;
}

/** Places that are too many to stand with the postings: the dictionary says in which file, from where, how many. */
function farPlaces(files: OpenFiles) {
  const row = codeRow();
  const close = () => {
    if (row.length > 0) files.close('', [row]);
    row.length = 0;
  };
  return {
    put(dictionary: CodeRow, codes: Uint8Array, from: number, to: number): void {
      if (row.length > 0 && row.length + to - from > PLACES_SIZE) close();
      putNumber(dictionary, 2 * (to - from) + 1);
      putNumber(dictionary, files.number());
      putNumber(dictionary, row.length);
      addCodes(row, codes, from, to);
    },
    close,
  };
}

function writeWords({ lexicon: { words }, articles }: Postings, files: OpenFiles): void {
  const block = { first: '', suffixes: [] as string[], dictionary: codeRow(), length: 0 };
  let before = '';
  const close = () => {
    if (block.suffixes.length > 0) files.close(block.first, [block.suffixes.join(' '), block.dictionary]);
    block.suffixes = [];
    block.dictionary.length = 0;
    block.length = 0;
    before = '';
  };
  for (const [number, word] of words.entries()) {
    const count = articles[number] ?? 0;
    if (count === 0) continue;
    if (block.suffixes.length === 0) block.first = word;
    putSuffix(block, word, before);
    putNumber(block.dictionary, INTEGER_BITS - Math.clz32(count));
    block.length += word.length - commonLetters(word, before) + 3;
    before = word;
    if (block.length > WORDS_SIZE) close();
  }
  close();
}

/** The index as the engine reads it: each file is loaded once, checked, and kept as taken apart. */
import { type DocRow, decodeDocs } from './doc-rows.js';
import { decodeFacet, type FacetColumn, rootFacet, yearFacet } from './facet-values.js';
import { checkedData } from './index-file.js';
import { type FacetKind, type IndexLoader, SearchError } from './protocol.js';
import { decodeRoot, type FileKind, fileOf, type Root } from './root.js';
import type { Stemmers } from './stems.js';
import { decodeTerms, decodeWords, type ListedWord, type Term, type TermBlock } from './term-block.js';

/** Reads the index; every function rejects with a SearchError where a file is missing, cut short or of another build. */
export interface IndexReader {
  readonly root: Root;
  /** The words of a stem; none where the archive has none. */
  family(stem: string): Promise<readonly Term[]>;
  /** The words that begin so, in the order of their code units. */
  beginning(prefix: string): Promise<readonly string[]>;
  /** The words that begin with the same letter as a word does. */
  neighbours(word: string): Promise<readonly ListedWord[]>;
  /** The codes of a term's places. */
  places(term: Term): Promise<string>;
  doc(article: number): Promise<DocRow>;
  facet(kind: FacetKind): Promise<FacetColumn>;
  /** The texts of an article as JSON, where the index has them; null where not. */
  text(article: number): Promise<string | null>;
}

/** Load the root and make the reader. */
export async function openIndex(loader: IndexLoader, stemmers: Stemmers): Promise<IndexReader> {
  const root = decoded(
    'root',
    (data) => decodeRoot(data, stemmers),
    checkedData('root', await loader.load('root', null), null),
  );
  const load = keeping(async (name: string) => {
    const check = checkIn(root, name);
    return checkedData(name, await loader.load(name, check), check);
  });
  const read = <Made>(decode: (data: string) => Made) =>
    keeping(async (name: string) => decoded(name, decode, await load(name)));
  const terms = read(decodeTerms);
  const words = read(decodeWords);
  const docs = read(decodeDocs);
  const facets = read((data) => decodeFacet(data, root.articles));
  const texts = read((data) => data.split('\n'));
  const ofRoot = rootFacets(root);

  async function wordsBetween(first: string, last: string): Promise<readonly ListedWord[]> {
    const from = Math.max(0, fileOf(root.wordFirsts, first));
    const to = fileOf(root.wordFirsts, last);
    const names = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `words/${from + i}`);
    return (await Promise.all(names.map(words))).flat();
  }

  return {
    root,
    async family(stem) {
      const file = fileOf(root.termFirsts, stem);
      if (file < 0 || root.checks.terms.length === 0) return [];
      const block: TermBlock = await terms(`terms/${file}`);
      return block.get(stem) ?? [];
    },
    async beginning(prefix) {
      if (root.checks.words.length === 0) return [];
      const found = await wordsBetween(prefix, prefix + LAST_LETTER);
      return found.filter(({ word }) => word.startsWith(prefix)).map(({ word }) => word);
    },
    async neighbours(word) {
      if (root.checks.words.length === 0) return [];
      const letter = word.charAt(0);
      const found = await wordsBetween(letter, letter + LAST_LETTER);
      return found.filter((other) => other.word.startsWith(letter));
    },
    async places({ places }) {
      if (typeof places === 'string') return places;
      return (await load(`places/${places.file}`)).slice(places.from, places.from + places.length);
    },
    async doc(article) {
      const rows = await docs(`docs/${Math.floor(article / root.docsPerFile)}`);
      const row = rows[article % root.docsPerFile];
      if (row === undefined) throw new SearchError({ kind: 'damaged-file', file: 'index/root.js' });
      return row;
    },
    facet: async (kind) => ofRoot(kind) ?? (await facets(`facets/${kind}`)),
    async text(article) {
      if (root.checks.texts.length === 0) return null;
      const lines = await texts(`texts/${Math.floor(article / root.textsPerFile)}`);
      return lines[article % root.textsPerFile] ?? null;
    },
  };
}

/** Behind every word that begins with what it is added to. */
const LAST_LETTER = '\uffff';

/** The check of a file by its name: files of a kind are numbered, facets go by their kinds. */
function checkIn(root: Root, name: string): string {
  const [kind = '', id = ''] = name.split('/');
  const number = kind === 'facets' ? root.facetKinds.indexOf(id) : Number(id);
  const check = isFileKind(kind) ? root.checks[kind][number] : undefined;
  if (check === undefined) throw new SearchError({ kind: 'missing-file', file: `index/${name}.js` });
  return check;
}

function isFileKind(kind: string): kind is FileKind {
  return ['terms', 'words', 'places', 'docs', 'facets', 'texts'].includes(kind);
}

/** What a file holds, taken apart. */
function decoded<Made>(name: string, decode: (data: string) => Made, data: string): Made {
  try {
    return decode(data);
  } catch (error) {
    if (error instanceof SearchError) throw error;
    throw new SearchError({ kind: 'damaged-file', file: `index/${name}.js` });
  }
}

/** Keep what was made for a name; what failed is tried again the next time. */
function keeping<Made>(make: (name: string) => Promise<Made>): (name: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(name).catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    kept.set(name, made);
    return made;
  };
}

/** Facets whose values are columns of the root; made when they are first asked for. */
function rootFacets(root: Root): (kind: FacetKind) => FacetColumn | null {
  const made = new Map<FacetKind, FacetColumn | null>();
  const make = (kind: FacetKind): FacetColumn | null => {
    if (kind === 'source') return rootFacet(root.source, root.sources);
    if (kind === 'lang') return rootFacet(root.lang, root.langs);
    return kind === 'year' ? yearFacet(root) : null;
  };
  return (kind) => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const facet = make(kind);
    made.set(kind, facet);
    return facet;
  };
}

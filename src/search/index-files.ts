/** Catalogue and features → the files of the search index, below `/search/index/`. Their format is in `README.md`. */
import type { Listings } from '../listings/listings.js';
import type { SiteFile } from '../listings/site-file.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { KEEPS_NOTHING } from '../store/kept-files.js';
import { arabicStem } from './client/arabic.js';
import { englishStem } from './client/english.js';
import { createStemmer, STEM_LANGUAGES, type StemLanguage, type Stemmer } from './client/stems.js';
import {
  DOCS_SIZE,
  dateColumn,
  docFiles,
  FACET_FILES,
  facetFile,
  indexOrder,
  lengthColumn,
  type NumberedColumn,
  sharedColumn,
} from './columns.js';
import { type IndexScript, indexScript } from './index-script.js';
import { type KnownScripts, knownScripts } from './known-scripts.js';
import { NO_WORDS, packLexicon, unpackLexicon } from './lexicon.js';
import { type KnownWords, postingsOf } from './postings.js';
import { type SegmentsInput, segmentsOf } from './segments.js';
import { type IndexedFiles, type TermFiles, termFiles } from './term-files.js';
import { TEXTS_SIZE, type TextsInput, textFiles } from './text-files.js';

/** The format that this program writes; the client refuses others. */
const FORMAT = 1;

export interface SearchIndexInput extends SegmentsInput, TextsInput {
  readonly listings: Pick<Listings, 'all' | 'facets'>;
  /** Whether the texts of articles are part of the index, because a browser cannot fetch their records (`file://`). */
  readonly portable: boolean;
}

/** Every file of the index. They are made one after the other: take one before asking for the next. */
export function* searchIndexFiles(input: SearchIndexInput): Iterable<SiteFile> {
  const { listings, portable } = input;
  const articles = indexOrder(listings.all);
  const checks: Record<string, readonly string[]> = {};
  const scripts = function* (kind: string, made: Iterable<IndexScript>): Iterable<SiteFile> {
    const found: string[] = [];
    for (const { file, check } of made) {
      found.push(check);
      yield file;
    }
    checks[kind] = found;
  };
  const known = knownScripts(input.kept ?? KEEPS_NOTHING);
  yield* scripts('docs', docFiles(articles, known));
  yield* scripts('facets', facetFiles(articles, listings, known));
  if (portable) yield* scripts('texts', textFiles(articles, input, known));
  known.keep();
  const { terms, lengths } = yield* termIndex(articles, input);
  yield rootFile({ articles, listings, terms, lengths, checks });
}

function* facetFiles(
  articles: readonly CataloguedArticle[],
  { facets }: SearchIndexInput['listings'],
  known: KnownScripts,
) {
  const numberOf = new Map<CataloguedArticle, number>();
  for (const [number, article] of articles.entries()) numberOf.set(article, number);
  for (const { kind, facet } of FACET_FILES) {
    yield facetFile(
      kind,
      facets.find((listing) => listing.facet === facet),
      numberOf,
      known,
    );
  }
}

interface TermIndex {
  readonly terms: TermFiles;
  /** Words of each article's text. */
  readonly lengths: readonly number[];
}

function* termIndex(articles: readonly CataloguedArticle[], input: SearchIndexInput): Generator<SiteFile, TermIndex> {
  const postings = postingsOf(segmentsOf(articles, input), keptLexicon(articles, input));
  const files = termFiles(postings);
  for (;;) {
    const { done, value } = files.next();
    if (done === true) return { terms: value, lengths: postings.lengths };
    yield value.file;
  }
}

/** The words of the last build, and where those of this one are kept. */
function keptLexicon(articles: readonly CataloguedArticle[], { kept = KEEPS_NOTHING }: SearchIndexInput): KnownWords {
  const languages = stemLanguages(articles);
  const name = `words stemmed in ${languages.join(' ')}`;
  const bytes = kept.read(name);
  return {
    lexicon: bytes === null ? NO_WORDS : unpackLexicon(bytes),
    stem: createStemmer(Object.fromEntries(languages.map((language) => [language, STEMMERS[language]]))),
    keep: (lexicon) => kept.write(name, packLexicon(lexicon)),
  };
}

const STEMMERS: Readonly<Record<StemLanguage, Stemmer>> = { en: englishStem, ar: arabicStem };

/** The languages of the archive that words are stemmed in. */
export function stemLanguages(articles: readonly CataloguedArticle[]): readonly StemLanguage[] {
  const tags = new Set(articles.map(({ lang }) => lang.value));
  const spoken = new Set([...tags].map((tag) => tag.split('-')[0]));
  return STEM_LANGUAGES.filter((language) => spoken.has(language));
}

interface RootInput extends TermIndex {
  readonly articles: readonly CataloguedArticle[];
  readonly listings: SearchIndexInput['listings'];
  readonly checks: Readonly<Record<string, readonly string[]>>;
}

/** The one file that is loaded first. */
function rootFile({ articles, listings, terms, lengths, checks }: RootInput): SiteFile {
  const sources = sourceColumn(articles, listings);
  const langs = sharedColumn(articles, ({ lang }) => lang.value);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const facts = {
    format: FORMAT,
    articles: articles.length,
    words,
    stems: stemLanguages(articles),
    docs: DOCS_SIZE,
    texts: TEXTS_SIZE,
    sources: sources.values,
    langs: langs.values,
    facets: FACET_FILES.map(({ kind }) => kind),
  };
  const kinds: Readonly<Record<string, IndexedFiles>> = { ...terms };
  return indexScript('root', [
    JSON.stringify(facts),
    dateColumn(articles),
    sources.codes,
    langs.codes,
    lengthColumn(lengths),
    groupColumn(articles),
    ...['terms', 'words'].map((kind) => (kinds[kind]?.firsts ?? []).join(' ')),
    ...['terms', 'words', 'places'].map((kind) => (kinds[kind]?.checks ?? []).join(' ')),
    ...['docs', 'facets', 'texts'].map((kind) => (checks[kind] ?? []).join(' ')),
  ]).file;
}

/** Sources as the listings have them, spellings folded: ID, tab, label. */
function sourceColumn(
  articles: readonly CataloguedArticle[],
  { facets }: SearchIndexInput['listings'],
): NumberedColumn {
  const names = new Map<CataloguedArticle, string>();
  for (const { id, label, articles: listed } of facets.find(({ facet }) => facet === 'sources')?.entries ?? []) {
    for (const article of listed) names.set(article, `${id}\t${label}`);
  }
  return sharedColumn(articles, (article) => names.get(article) ?? null);
}

/** Groups of copies: 0 for an article that has none, else the number of its group from 1. */
function groupColumn(articles: readonly CataloguedArticle[]): string {
  return sharedColumn(articles, ({ relations }) => relations?.group[0] ?? null).codes;
}

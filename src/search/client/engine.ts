/** The search engine: answers what the page asks from the files of the index. It knows no document and no network. */
import { contextsOf, textsIn } from './contexts.js';
import { facetCounts, histogramOf } from './counts.js';
import { dayRange } from './days.js';
import { type Evaluated, evaluate, hasWords, wordLeaves } from './evaluate.js';
import { yearText } from './facet-values.js';
import { type IndexReader, openIndex } from './index-reader.js';
import { markText, partsOf } from './marks.js';
import { narrow } from './narrow.js';
import { nearSpellings } from './near-spellings.js';
import {
  type ArchiveFacts,
  type ContextsRequest,
  type HitContexts,
  type IndexLoader,
  type MissingWord,
  type QueryComplaint,
  type SearchEngine,
  SearchError,
  type SearchHit,
  type SearchRequest,
  type SearchResponse,
} from './protocol.js';
import { type Leaf, parseQuery, type Query } from './query.js';
import { isTextField } from './query-fields.js';
import { distinct, type Ranking, ranked } from './ranking.js';
import type { Stemmers } from './stems.js';

/** Make an engine with the stemmers that its archive needs; nothing is loaded before it is asked something. */
export function createEngine(loader: IndexLoader, stemmers: Stemmers): SearchEngine {
  let opened: Promise<IndexReader> | null = null;
  const open = (): Promise<IndexReader> => {
    opened ??= openIndex(loader, stemmers).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const failing = async <Answer>(answer: (reader: IndexReader) => Promise<Answer> | Answer): Promise<Answer> => {
    try {
      return await answer(await open());
    } catch (error) {
      if (error instanceof SearchError) throw error;
      throw new SearchError({ kind: 'internal', file: String(error) });
    }
  };
  return {
    facts: () => failing(factsOf),
    search: (request) => failing((reader) => search(request, reader)),
    contexts: (request) => failing((reader) => contexts(request, reader, loader)),
  };
}

function factsOf({ root }: IndexReader): ArchiveFacts {
  const years = root.years.filter((year) => year > 0);
  const [last, first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { articles: root.articles, years: null };
  return { articles: root.articles, years: { first: yearText(first), last: yearText(last) } };
}

async function search(request: SearchRequest, reader: IndexReader): Promise<SearchResponse> {
  const { root } = reader;
  const query = parseQuery(request.query);
  const complaints: QueryComplaint[] = [...query.complaints];
  const bounds = [query, requestBounds(request, complaints)];
  const evaluated = await evaluate(query, reader);
  const { result, withoutChoice } = await narrow(evaluated, { bounds, choices: request.facets, reader });
  const copies = request.copies;
  const ranking = ranked(result, { order: request.order, copies, root });
  const counted = (kind: SearchRequest['count'][number]) => {
    const other = withoutChoice.get(kind);
    return other === undefined ? ranking.docs : distinct(other, { copies, root });
  };
  const [hits, facets, missing] = await Promise.all([
    hitsOf(ranking, request, { reader, leaves: wordLeaves(query) }),
    Promise.all(
      request.count.map(async (kind) =>
        facetCounts(kind, await reader.facet(kind), { docs: counted(kind), limit: request.facetLimit }),
      ),
    ),
    missingWords(evaluated, query, reader),
  ]);
  return {
    total: ranking.docs.length,
    totalWithCopies: result.docs.length,
    hits,
    facets,
    ...histogramOf(counted('year'), root.years),
    missing,
    complaints,
    hasWords: hasWords(query),
  };
}

/** The bounds of the fields beside the query. */
function requestBounds({ from, to }: SearchRequest, complaints: QueryComplaint[]): Pick<Query, 'from' | 'to'> {
  const days = (text: string | null) => {
    if (text === null || text === '') return null;
    const range = dayRange(text);
    if (range === null) complaints.push({ kind: 'bad-date', text });
    return range;
  };
  return { from: days(from)?.first ?? null, to: days(to)?.last ?? null };
}

function hitsOf(
  { docs, copies }: Ranking,
  { offset, limit }: SearchRequest,
  { reader, leaves }: { reader: IndexReader; leaves: readonly Leaf[] },
): Promise<readonly SearchHit[]> {
  const { root } = reader;
  const inTitle = leaves.filter(({ field }) => field === null || field === 'title');
  return Promise.all(
    Array.from(docs.subarray(offset, offset + limit), async (doc, i): Promise<SearchHit> => {
      const row = await reader.doc(doc);
      return {
        doc,
        id: row.id,
        url: row.url,
        title: row.title,
        titleParts: partsOf(markText(row.heading, inTitle, root.stem)),
        date: row.date,
        source: root.sources[(root.source[doc] ?? 0) - 1]?.label ?? null,
        byline: row.byline,
        lang: root.langs[(root.lang[doc] ?? 0) - 1]?.id ?? 'und',
        dir: row.dir,
        copies: copies[offset + i] ?? 0,
      };
    }),
  );
}

/** Words that no article has, with near spellings; each once. */
function missingWords(
  { missing }: Evaluated,
  { clauses }: Query,
  reader: IndexReader,
): Promise<readonly MissingWord[]> {
  const typed = clauses.filter(({ excluded }) => !excluded).flatMap(({ leaves }) => leaves);
  const keys = new Map(missing.map(({ key, mode }) => [key, mode === 'prefix']));
  return Promise.all(
    [...keys].map(async ([key, isPrefix]): Promise<MissingWord> => {
      const whole = typed.find(({ field, words }) => words.length === 1 && words[0]?.key === key && isWordField(field));
      return { word: whole?.typed ?? key, near: isPrefix ? [] : await nearSpellings(key, reader) };
    }),
  );
}

function isWordField(field: Leaf['field']): boolean {
  return field === null || isTextField(field);
}

function contexts(
  { query, hits, limit }: ContextsRequest,
  reader: IndexReader,
  loader: IndexLoader,
): Promise<readonly HitContexts[]> {
  const leaves = wordLeaves(parseQuery(query));
  return Promise.all(
    hits.map(async ({ doc, url }) => {
      const json = (await loader.record(url)) ?? (await reader.text(doc));
      const texts = json === null ? null : textsIn(json);
      if (texts === null) throw new SearchError({ kind: 'missing-file', file: `${url}article.json` });
      return contextsOf(doc, texts, { leaves, stem: reader.root.stem, limit });
    }),
  );
}

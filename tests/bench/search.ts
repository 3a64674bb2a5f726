/**
 * `npm run bench -- search`: what the search costs, beside what it is to reach for 10,000 articles, and whether the index
 * finds what reading every article finds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import type { RootContent } from 'mdast';
import { listingsOf } from '../../src/listings/listings.js';
import type { SiteFile } from '../../src/listings/site-file.js';
import { readArchive } from '../../src/read-archive.js';
import type { CataloguedArticle, WholeArticle } from '../../src/record/filed-article.js';
import { wordsFor } from '../../src/render/words.js';
import type { SearchRequest } from '../../src/search/client/protocol.js';
import { type SearchFeatures, searchFeatures } from '../../src/search/features.js';
import { searchIndexFiles } from '../../src/search/index-files.js';
import { openKeptFiles } from '../../src/store/kept-files.js';
import { SILENT } from '../../src/workers/progress.js';
import { asking, byName, engineOver, searchableArchive } from '../search/archive.js';
import { exactness } from '../search/exactness.js';
import { knownItems } from '../search/known-items.js';
import { makeBuildPlace } from './build-place.js';
import type { BenchPart } from './part.js';
import { frequencies, inWaves, type Transfer } from './search-transfer.js';

const PROGRAMS = join('dist', 'src', 'search', 'programs');
const KB = 1000;
const MB = 1000 * KB;
/** Queries that are timed. */
const QUERIES = 200;
/** Queries of which the hits are compared with those of a scan. */
const QUERIES_COMPARED = 1000;
/** Articles that are asked for by words of theirs. */
const ITEMS = 500;

/** Measured on the largest archive that was asked for; prints a table of its own, with what is to be reached. */
export const searchPart: BenchPart = {
  name: 'search',
  async run({ sizes: counts, generator, place }) {
    const { folder } = makeBuildPlace(join(place, 'search'), { count: Math.max(...counts), generator });
    await measure(join(folder, 'articles'), join(place, 'search'));
  },
};

async function measure(folder: string, place: string): Promise<void> {
  row('what', 'now', 'reach');
  const files = await buildCost(folder, place);
  sizes(files);
  scriptSize();
  await transfers(files);
  await speed(files);
  pagefind(folder, place);
  await answers(folder, QUERIES_COMPARED);
}

/** Index the articles as a build does, then again with what was kept of all but one article. */
async function buildCost(folder: string, place: string): Promise<readonly SiteFile[]> {
  const { articles, facets, whole } = await readListings(folder);
  const features = new Map<CataloguedArticle, SearchFeatures>();
  const pieces = openKeptFiles(join(place, 'kept'), 'of this program', { anew: true });
  let edited: CataloguedArticle | null = null;
  const featuresPrint = (article: CataloguedArticle): string | null => {
    if (!features.has(article)) return null;
    return article === edited ? `${article.id}, edited` : article.id;
  };
  const prints = new Map<string, string>();
  const before = process.memoryUsage().rss;
  let [most, start] = [before, processorTime()];
  const write = (portable: boolean, kept: boolean): SiteFile[] => {
    const featuresOf = (article: CataloguedArticle): SearchFeatures => {
      const known = kept ? features.get(article) : undefined;
      const made = known ?? searchFeatures(article === edited ? withSentence(whole(article)) : whole(article));
      features.set(article, made);
      return made;
    };
    const files: SiteFile[] = [];
    const input = { listings: { all: articles, facets }, whole, featuresOf, featuresPrint, kept: pieces, portable };
    for (const file of searchIndexFiles(input)) {
      writeChanged(join(place, 'site'), file, prints);
      files.push(file);
      if (files.length % 50 === 0) most = Math.max(most, process.memoryUsage().rss);
    }
    return files;
  };
  const files = write(false, false);
  row('added to a cold build, s of one core', ((processorTime() - start) / 1000).toFixed(2), '4');
  row('memory added, MB', ((most - before) / MB).toFixed(0), '400');
  const [first] = articles;
  if (first !== undefined) {
    edited = first;
    features.delete(first);
  }
  start = processorTime();
  write(false, true);
  row('added after one edit, s of one core', ((processorTime() - start) / 1000).toFixed(2), '0.5');
  return files;
}

/** An article with a sentence more at the beginning of its text, behind which each word stands elsewhere. */
function withSentence(article: WholeArticle): WholeArticle {
  const paragraph: RootContent = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'The clerk made a note of it.' }],
  };
  return { ...article, body: [paragraph, ...article.body] };
}

async function readListings(folder: string) {
  const workers = availableParallelism();
  const archive = await readArchive({ input: folder, only: null, workers, baseUrl: null, progress: SILENT });
  const subjectLabels = wordsFor(archive.settings.language).subjects;
  const { all: articles, facets } = listingsOf(archive.catalogue.articles, { ...archive, subjectLabels });
  return { articles, facets, whole: archive.whole };
}

/** Write a file as a build does: not if what it is made of is what it was made of before, nor if its bytes are the same. */
function writeChanged(site: string, file: SiteFile, prints: Map<string, string>): void {
  const { url, print } = file;
  if (print !== undefined && prints.get(url) === print) return;
  if (print !== undefined) prints.set(url, print);
  const path = join(site, url);
  const { content } = file;
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function sizes(files: readonly SiteFile[]): void {
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const packed = files.reduce((sum, { content }) => sum + gzipSync(content).length, 0);
  row('index on disk, MB', (bytes / MB).toFixed(1), '40');
  row('index gzipped, MB', (packed / MB).toFixed(1), '14');
  row('files', String(files.length), '600');
}

function scriptSize(): void {
  const size = (names: readonly string[]) =>
    names
      .filter((name) => existsSync(join(PROGRAMS, name)))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(PROGRAMS, name))).length, 0) / KB;
  row('client script, gzip, KB', size(['engine.js', 'page.js']).toFixed(1), '20');
  row('  with the Arabic stemmer', size(['engine.js', 'page.js', 'arabic.js']).toFixed(1), '');
}

/** What queries of one common and one rare word load, one after the other and each by itself. */
async function transfers(files: readonly SiteFile[]): Promise<void> {
  const { common, rare } = frequencies(files);
  const first: Transfer[] = [];
  const further: Transfer[] = [];
  for (let i = 0; i < 20; i += 1) {
    const engine = inWaves(files);
    first.push(await engine.cost(query(`${wordOf(common, 7 * i)} ${wordOf(rare, 31 * i)}`)));
    further.push(await engine.cost(query(`${wordOf(common, 11 * i + 3)} ${wordOf(rare, 17 * i + 5)}`)));
  }
  const shown = (costs: readonly Transfer[]) => ({
    bytes: (costs.reduce((sum, { bytes }) => sum + bytes, 0) / costs.length / KB).toFixed(0),
    most: (Math.max(...costs.map(({ bytes }) => bytes)) / KB).toFixed(0),
    waves: Math.max(...costs.map(({ waves }) => waves)),
  });
  const [a, b] = [shown(first), shown(further)];
  row('first query, gzip, KB: mean, most', `${a.bytes}, ${a.most}`, '150');
  row('  requests in a row', String(a.waves), '3');
  row('further query, gzip, KB: mean, most', `${b.bytes}, ${b.most}`, '60');
  row('  requests in a row', String(b.waves), '2');
}

/** Milliseconds of processor time so far: what else the machine does has less of a say in it than in time gone by. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A word of a list that may be empty: an archive that was made up has few rare words. */
function wordOf(words: readonly string[], i: number): string {
  return words[i % Math.max(1, words.length)] ?? 'harbour';
}

function query(text: string): SearchRequest {
  return asking(text, { copies: false, limit: 10, count: ['source', 'year', 'lang'] });
}

/** Times of queries of every kind once their files are there, here in Node. */
async function speed(files: readonly SiteFile[]): Promise<void> {
  const { common, rare } = frequencies(files);
  const engine = engineOver(byName(files));
  const kinds: readonly ((i: number) => string)[] = [
    (i) => `${wordOf(common, 3 * i)} ${wordOf(rare, 7 * i)}`,
    (i) => `${wordOf(common, 5 * i)} ${wordOf(common, 11 * i)}`,
    (i) => `"${wordOf(common, 2 * i)} ${wordOf(common, 13 * i)}"`,
    (i) => `${wordOf(common, i)} OR ${wordOf(common, 3 * i)} -${wordOf(rare, i)}`,
    (i) => `${wordOf(common, 17 * i).slice(0, 4)}*`,
    (i) => `title:${wordOf(common, 19 * i)} after:2005`,
  ];
  const queries = Array.from({ length: QUERIES }, (_, i) => query((kinds[i % kinds.length] ?? String)(i)));
  for (const one of queries) await engine.search(one);
  const times: number[] = [];
  for (const one of queries) {
    const start = processorTime();
    await engine.search(one);
    times.push(processorTime() - start);
  }
  times.sort((a, b) => a - b);
  row('time of a query, ms, 95th percentile', (times[Math.floor(0.95 * QUERIES)] ?? 0).toFixed(1), '50');
}

async function answers(folder: string, queries: number): Promise<void> {
  const archive = await searchableArchive(folder);
  const { asked, found, best } = await knownItems(archive, ITEMS);
  row('known item among the first three, %', ((100 * found) / asked).toFixed(1), '95');
  row('  to be expected of the best of all orders', ((100 * best) / asked).toFixed(1), '');
  if (queries === 0) return;
  const { finding, disagreements } = await exactness(archive, queries);
  row(`queries answered otherwise than by reading all, of ${queries}`, String(disagreements.length), '0');
  row('  that find anything', String(finding), '');
  for (const { query: one } of disagreements.slice(0, 5)) console.log(`  ${one.typed}`);
}

/** Pagefind over the pages of a build, where it is installed. */
function pagefind(folder: string, place: string): void {
  if (spawnSync('pagefind', ['--version']).status !== 0) {
    row('Pagefind', 'not installed', '');
    return;
  }
  const site = join(place, 'pages');
  const build = [
    'dist/program/main.js',
    'build',
    '--quiet',
    '--input',
    folder,
    '--output',
    site,
    '--cache',
    join(place, 'c'),
  ];
  spawnSync(process.execPath, build, { stdio: 'inherit' });
  const start = performance.now();
  spawnSync('pagefind', ['--site', site]);
  row('Pagefind: s', ((performance.now() - start) / 1000).toFixed(1), '');
  const files = readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(site, 'pagefind', name)))
    .filter((file) => file.isFile());
  row('Pagefind: MB', (files.reduce((sum, { size }) => sum + size, 0) / MB).toFixed(1), '');
  row('Pagefind: files', String(files.length), '');
}

function row(what: string, figure: string, reach: string): void {
  console.log(`${what.padEnd(52)}${figure.padStart(14)}${reach.padStart(8)}`);
}

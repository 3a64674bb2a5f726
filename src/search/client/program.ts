/**
 * The engine as a program: `/search/engine.js`, a classic script beside the search page. As a worker it answers messages
 * and fetches the index; loaded by a page it sets `backfileEngine` and loads the index as scripts, which works from a
 * disk (`file://`).
 */
import { createEngine } from './engine.js';
import { englishStem } from './english.js';
import { indexFileIn } from './index-file.js';
import { type EngineAnswer, type EngineQuestion, type IndexFile, type IndexLoader, SearchError } from './protocol.js';
import type { Stemmer } from './stems.js';

/** What of a browser's globals this program uses; the types of the DOM are not those of Node, which checks this file. */
interface BrowserScope {
  readonly location: { readonly href: string; readonly protocol: string };
  readonly document?: PageDocument;
  readonly fetch: (url: string, options: { readonly cache: 'no-cache' | 'default' }) => Promise<FetchedText>;
  /** Called by the scripts of the index. */
  backfileIndex?: (name: string, check: string, data: string) => void;
  /** Set by the Arabic stemmer's program, where the archive needs it. */
  readonly backfileArabic?: Stemmer;
  backfileEngine?: ReturnType<typeof createEngine>;
  onmessage?: (message: { readonly data: EngineQuestion }) => void;
  postMessage(answer: EngineAnswer): void;
}

interface FetchedText {
  readonly ok: boolean;
  text(): Promise<string>;
}

interface ScriptElement {
  src: string;
  onload: () => void;
  onerror: () => void;
  remove(): void;
}

interface PageDocument {
  readonly currentScript: { readonly src: string } | null;
  readonly head: { append(element: ScriptElement): void };
  createElement(name: 'script'): ScriptElement;
}

declare const self: BrowserScope;

const { document } = self;
/** This program's own address: a worker's location, or that of the script that a page is running. */
const program = document?.currentScript?.src ?? self.location.href;
const site = new URL('..', program).href;

/** The address of an index file; its check in the query keeps an old copy out of the way. */
function fileAddress(name: string, check: string | null): string {
  return new URL(`index/${name}.js${check === null || isOnDisk() ? '' : `?v=${check}`}`, program).href;
}

function isOnDisk(): boolean {
  return self.location.protocol === 'file:';
}

async function fetchedText(url: string, cache: 'no-cache' | 'default'): Promise<string | null> {
  try {
    const response = await self.fetch(url, { cache });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

const loader: IndexLoader = {
  async load(name, check) {
    if (document !== undefined) return scriptLoaded(document, name, check);
    const text = await fetchedText(fileAddress(name, check), check === null ? 'no-cache' : 'default');
    if (text === null) throw new SearchError({ kind: 'missing-file', file: `index/${name}.js` });
    return indexFileIn(name, text);
  },
  record: (url) =>
    isOnDisk() ? Promise.resolve(null) : fetchedText(`${site}${encodeURI(url.slice(1))}article.json`, 'default'),
};

/** Files that scripts have handed over, until they are taken. */
const handedOver = new Map<string, IndexFile>();

function scriptLoaded(page: PageDocument, name: string, check: string | null): Promise<IndexFile> {
  self.backfileIndex ??= (given, own, data) => {
    handedOver.set(given, { check: own, data });
  };
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = fileAddress(name, check);
    script.onload = () => {
      script.remove();
      const file = handedOver.get(name);
      handedOver.delete(name);
      if (file === undefined) reject(new SearchError({ kind: 'damaged-file', file: `index/${name}.js` }));
      else resolve(file);
    };
    script.onerror = () => {
      script.remove();
      reject(new SearchError({ kind: 'missing-file', file: `index/${name}.js` }));
    };
    page.head.append(script);
  });
}

const arabic = self.backfileArabic;
const engine = createEngine(loader, { en: englishStem, ...(arabic === undefined ? {} : { ar: arabic }) });

async function answerTo(question: EngineQuestion): Promise<EngineAnswer> {
  const { id } = question;
  try {
    if (question.kind === 'facts') return { id, kind: 'facts', response: await engine.facts() };
    if (question.kind === 'search') {
      return { id, kind: 'search', response: await engine.search(question.request) };
    }
    return { id, kind: 'contexts', response: await engine.contexts(question.request) };
  } catch (error) {
    const failure = error instanceof SearchError ? error.failure : { kind: 'internal' as const, file: String(error) };
    return { id, kind: 'failure', failure };
  }
}

if (document === undefined) {
  self.onmessage = async ({ data }) => self.postMessage(await answerTo(data));
} else self.backfileEngine = engine;

/** What the browser tests of a file share: one browser, the sample archive built for its places, and a server for it. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildSite, SAMPLE } from '../site/build-site.js';
import { pagesOf } from '../site/pages.js';
import { onePageAKind } from '../site/site-rules.js';
import { findChromium, HOW_TO_INSTALL } from './chromium.js';
import { SEARCH_ARTICLES } from './search-articles.js';
import { serveFolder } from './static-server.js';
import { type Visit, visitor } from './visit.js';

/** Where the site stands: the same files at the root of a host, below a path, and on a disk. */
export type Place = 'root' | 'sub-path' | 'disk';

const SUB_PATH = '/a/sub/path/';

/** Beside the sample archive: articles to be searched for, one that moved and a page that is gone. */
const MORE = {
  ...SEARCH_ARTICLES,
  'more/moved.md':
    '---\ntitle: The Clock That Moved\ndate: 2001-03-20\nlang: en\naliases: [/old/clock/]\n---\n\nThe clock of the fish market was moved across the square on Tuesday, and lost nine minutes on the way.\n',
  'permalinks.jsonl': '{"page":"/topics/ballooning/"}\n',
};

export interface Lab {
  readonly browser: Browser;
  /** Address of the start page, ending in `/` or, on a disk, in `index.html`. */
  readonly home: (place: Place) => string;
  /** Address of the page at a path of the site, as in `2001/03/`. */
  readonly address: (place: Place, path: string) => string;
  /** Path of the first page of each kind. */
  readonly kinds: ReadonlyMap<string, string>;
  /** A page of its own for one test. */
  open(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** Build the site for the places that it will stand at, start server and browser. */
export async function openLab(places: readonly Place[]): Promise<Lab> {
  const executablePath = findChromium() ?? assert.fail(HOW_TO_INSTALL);
  const [hosted, portable, browser] = await Promise.all([
    builtSite([]),
    places.includes('disk') ? builtSite(['--portable']) : null,
    chromium.launch({ executablePath, args: ARGUMENTS }),
  ]);
  const server = await serveFolder(hosted, ['/', SUB_PATH]);
  const starts: Readonly<Record<Place, string | null>> = {
    root: `${server.origin}/`,
    'sub-path': `${server.origin}${SUB_PATH}`,
    disk: portable === null ? null : `${pathToFileURL(portable).href}/`,
  };
  const address = (place: Place, path: string) => {
    const start = starts[place] ?? assert.fail(`the site was not built for ${place}`);
    return `${start}${path}${place === 'disk' && (path === '' || path.endsWith('/')) ? 'index.html' : ''}`;
  };
  const own = [server.origin, ...(starts.disk === null ? [] : [starts.disk])];
  return {
    browser,
    address,
    home: (place) => address(place, ''),
    kinds: kindsOf(hosted),
    open: visitor(browser, own),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function builtSite(args: readonly string[]): Promise<string> {
  const { ran, site } = await buildSite({ from: SAMPLE, articles: MORE, args });
  assert.equal(ran.code, 0, ran.stderr);
  return site;
}

/** Path of the first page of each kind. */
function kindsOf(site: string): ReadonlyMap<string, string> {
  return new Map([...onePageAKind(pagesOf(site))].map(([kind, page]) => [kind, page.path.replace(/index\.html$/, '')]));
}

/** A number that an expression gives in a page. */
export async function measure(page: Page, expression: string): Promise<number> {
  const value: unknown = await page.evaluate(expression);
  assert.ok(typeof value === 'number', `${expression} is a number`);
  return value;
}

/** A text that an expression gives in a page. */
export async function ask(page: Page, expression: string): Promise<string> {
  const value: unknown = await page.evaluate(expression);
  assert.ok(typeof value === 'string', `${expression} is a text`);
  return value;
}

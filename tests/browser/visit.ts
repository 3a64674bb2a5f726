/** Visits to the site: a page for each, and what went wrong there. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to anything but the site itself, and errors on the console. */
  readonly complaints: readonly string[];
  readonly forget: () => void;
}

export interface Visit extends Omit<Tab, 'forget'> {
  /**
   * Leave the page, and keep it for the next visit: opening one takes longer than most visits. What a test put into it
   * (routes, listeners, further pages) would stay there: such a test closes the context instead.
   */
  leave(): Promise<void>;
}

/** What Chromium says of a request that it gave up itself; a file that is not there or cannot be had has other words. */
const GIVEN_UP = 'net::ERR_ABORTED';

const SIZE = { width: 1280, height: 720 };

/** Opens visits in `browser` to addresses that begin with one of `own`. */
export function visitor(browser: Browser, own: readonly string[]): (options?: BrowserContextOptions) => Promise<Visit> {
  const left = new Map<string, Tab[]>();
  return async (options = {}) => {
    const kind = JSON.stringify(options);
    const tabs = left.get(kind) ?? [];
    left.set(kind, tabs);
    const tab = tabs.pop() ?? (await openTab(browser, own, options));
    const leave = async () => {
      await clear(tab.page);
      tab.forget();
      tabs.push(tab);
    };
    return { context: tab.context, page: tab.page, complaints: tab.complaints, leave };
  };
}

async function openTab(browser: Browser, own: readonly string[], options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext({ viewport: SIZE, ...options });
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (own.some((start) => url.startsWith(start))) return route.continue();
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  // What a browser gives up because the reader went on to the next page is no fault of the site.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== GIVEN_UP) complaints.push(`failed: ${request.url()}`);
  });
  return {
    context,
    page,
    complaints,
    forget: () => {
      complaints.length = 0;
    },
  };
}

/** As a new page is. */
async function clear(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  const { width, height } = page.viewportSize() ?? SIZE;
  if (width !== SIZE.width || height !== SIZE.height) await page.setViewportSize(SIZE);
}

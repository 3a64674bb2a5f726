/** How the preview answers a request, before the file itself is sent: what is refused, hidden or shown with a banner. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Problem } from '../record/problem.js';
import { isWithin } from '../write/folders.js';
import type { Responder } from './dev-server.js';
import { isLocalHost } from './local-request.js';
import { failedPage, waitingPage, withBanner } from './notices.js';
import { requestedPath } from './requested-path.js';

/** `waiting`: no build has ended yet. `failed`: the last build did; the site that stands is of one before it. */
export type PreviewState =
  | { readonly kind: 'waiting' | 'good' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** What is shown in place of the site's own pages: the HTML for a path (decoded), null where that is the file's. */
export type InPlaceOf = (path: string) => string | null;

export interface Shown {
  readonly inPlaceOf: InPlaceOf;
  /** Told the path (decoded) of each page of the site that is asked for. */
  readonly onPage: (path: string) => void;
}

/** The answers for the site at `folder` (absolute); `state` is asked for at every request. */
export function createResponder(folder: string, state: () => PreviewState, shown: Shown): Responder {
  return (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!isLocalHost(request.headers.host)) return refuse(response, 403, 'This preview is for this computer only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'This preview only reads.');
    const requested = requestedPath(request.url ?? '');
    if (requested.kind === 'malformed') return refuse(response, 400, 'This is no address of the site.');
    try {
      const now = state();
      if (!existsSync(join(folder, 'index.html'))) return show(response, 503, noSitePage(now));
      if (now.kind === 'failed') addBanner(response, now.problems);
      if (requested.kind === 'hidden' || leadsOut(folder, requested.path))
        return show(response, 404, notFoundPage(folder));
      const early = shownAt(requested.path, shown);
      if (early !== null) return show(response, 200, early);
      next();
    } catch {
      // The site was replaced between looking and reading.
      refuse(response, 503, 'The site is being replaced. Load the page again.');
    }
  };
}

/** What is shown in place of the file at a path; a page is told of. */
function shownAt(path: string, { inPlaceOf, onPage }: Shown): string | null {
  const page = path.replace(INDEX, '/');
  if (!page.endsWith('/')) return null;
  onPage(page);
  return inPlaceOf(page);
}

const INDEX = /\/index\.html$/;

function noSitePage(state: PreviewState): string {
  return state.kind === 'failed' ? failedPage(state.problems) : waitingPage();
}

function notFoundPage(folder: string): string {
  const file = join(folder, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '<!doctype html><title>Not found</title><p>Not found.</p>';
}

/** Whether the file that answers stands outside the site: a link leads there. */
function leadsOut(folder: string, path: string): boolean {
  const root = realpathSync(folder);
  return ['', 'index.html', '.html']
    .map((ending) => (ending === '.html' ? `${join(folder, path)}${ending}` : join(folder, path, ending)))
    .some((file) => existsSync(file) && !isWithin(root, realpathSync(file)));
}

/** Put the banner into whatever HTML is sent as the answer. */
function addBanner(response: ServerResponse, problems: readonly Problem[]): void {
  const send = response.end.bind(response);
  response.end = (body?: unknown) => {
    const isHtml = String(response.getHeader('Content-Type') ?? '').startsWith('text/html');
    return send(isHtml && typeof body === 'string' ? withBanner(body, problems) : body);
  };
}

function show(response: ServerResponse, status: number, html: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

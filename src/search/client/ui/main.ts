/** The search page: reads the address, asks the engine, draws the answer. Everything that is asked is in the address. */
import type { SearchSettings } from '../../../render/search-settings.js';
import { asksForSomething, readState, requestOf, type SearchState, writeState } from '../page/state.js';
import { speaker } from '../page/words.js';
import { type HitContexts, SearchError, type SearchHit, type SearchResponse } from '../protocol.js';
import { byId, element } from './element.js';
import { startEngine } from './engine.js';
import { openForm } from './form.js';
import { histogram } from './histogram.js';
import { FIRST_PLACES, type ListedHit, listedHit } from './hits.js';
import { chosenLimits, type FacetLoader, offeredLimits } from './limits.js';
import { complaints, failureText, missing } from './notes.js';
import { pageLinks, pageOf } from './pages.js';
import { takeAway } from './take-away.js';
import type { View } from './view.js';

/** Milliseconds after which a search that is not answered yet is told of. */
const SLOW = 400;

const result = byId('result', HTMLElement);
const status = byId('status', HTMLElement);
const help = byId('help', HTMLDetailsElement);
const settings: SearchSettings = JSON.parse(byId('search-settings', HTMLScriptElement).textContent ?? '');
const view: View = { settings, words: speaker(settings), home: result.dataset.home ?? '../' };
const form = openForm();
const engine = startEngine();
const pageTitle = document.title;

let state = readState(new URLSearchParams(location.search));
/** Counts the searches: an answer that is no longer waited for is dropped. */
let latest = 0;

function tell(text: string): void {
  status.textContent = text;
}

/** Tell what went wrong; the result stays as it was, because the rest of the page works. */
function fail(error: unknown): void {
  const failure = error instanceof SearchError ? error.failure : { kind: 'internal' as const, file: String(error) };
  const again = element('button', { type: 'button', class: 'link' }, view.words.say('tryAgain'));
  again.addEventListener('click', () => {
    result.focus();
    void show();
  });
  status.replaceChildren(failureText(failure, view), ' ', again);
  if (failure.kind === 'internal') console.error(error);
}

/** Search for what the state asks for and draw the answer. */
async function show(): Promise<void> {
  latest += 1;
  const mine = latest;
  form.show(state);
  document.title = state.query === '' ? pageTitle : `${state.query} — ${pageTitle}`;
  help.open = !asksForSomething(state);
  if (!asksForSomething(state)) {
    tell('');
    result.replaceChildren();
    return;
  }
  const slow = setTimeout(() => tell(view.words.say('searching')), SLOW);
  result.setAttribute('aria-busy', 'true');
  try {
    const response = await engine.search(requestOf(state));
    if (mine !== latest) return;
    const listed = draw(response);
    clearTimeout(slow);
    tell(summary(response));
    if (response.hasWords) await showPlaces(listed, response.hits, () => mine === latest);
  } catch (error) {
    if (mine === latest) fail(error);
  } finally {
    clearTimeout(slow);
    if (mine === latest) result.removeAttribute('aria-busy');
  }
}

/** `128 articles found · Page 2 of 7`. */
function summary(response: SearchResponse): string {
  if (response.total === 0) return view.words.say('nothing');
  return [view.words.count('found', response.total), pageOf(state, response, view)]
    .filter((part) => part !== null)
    .join(' · ');
}

function draw(response: SearchResponse): readonly ListedHit[] {
  const { query } = requestOf(state);
  const listed = response.hits.map((hit) => listedHit(hit, view, () => allPlaces(hit, query)));
  const found = element(
    'div',
    {},
    element('ol', { class: 'items' }, ...listed.map(({ item }) => item)),
    pageLinks(state, response, view),
    takeAway({ state, engine, view }, tell, fail),
  );
  const focused = document.activeElement?.getAttribute('data-key') ?? null;
  const parts = [
    element('h2', { class: 'unseen' }, view.words.say('result')),
    ...complaints(response, view),
    chosenLimits(state, response, view),
    ...missing(state, response, view),
    ...(response.total === 0 ? [] : [histogram(state, response, view)]),
    response.total === 0 ? null : element('div', { class: 'found' }, limits(focused), found),
  ];
  result.replaceChildren(...parts.filter((part) => part !== null));
  if (focused !== null) focusAgain(focused);
  return listed;
}

/** The panel of limits for the state that is drawn; `focused` is the key of the link that led there. */
function limits(focused: string | null): HTMLElement {
  const request = { ...requestOf(state), offset: 0, limit: 0 };
  const load: FacetLoader = async (count) => {
    try {
      return await engine.search({ ...request, count });
    } catch (error) {
      fail(error);
      return null;
    }
  };
  return offeredLimits(state, view, load, () => {
    if (focused !== null && document.activeElement === result) focusAgain(focused);
  });
}

/** The link that was followed is drawn anew: the focus stays with it, or where it is gone goes to the result. */
function focusAgain(key: string): void {
  const same = [...result.querySelectorAll('[data-key]')].find((link) => link.getAttribute('data-key') === key);
  if (key.startsWith('page:')) result.scrollIntoView();
  if (same instanceof HTMLElement || same instanceof SVGElement) same.focus({ preventScroll: true });
  else result.focus({ preventScroll: true });
}

async function showPlaces(
  listed: readonly ListedHit[],
  hits: readonly SearchHit[],
  isWanted: () => boolean,
): Promise<void> {
  const { query } = requestOf(state);
  const wanted = hits.map(({ doc, url }) => ({ doc, url }));
  const places = await engine.contexts({ query, hits: wanted, limit: FIRST_PLACES });
  if (!isWanted()) return;
  const byDoc = new Map(places.map((place) => [place.doc, place]));
  for (const [i, { show: showIn }] of listed.entries()) {
    const place = byDoc.get(hits[i]?.doc ?? -1);
    if (place !== undefined) showIn(place);
  }
}

async function allPlaces({ doc, url }: SearchHit, query: string): Promise<HitContexts | null> {
  try {
    return (await engine.contexts({ query, hits: [{ doc, url }], limit: null }))[0] ?? null;
  } catch (error) {
    fail(error);
    return null;
  }
}

function go(next: SearchState): void {
  state = next;
  const address = writeState(state);
  try {
    if (address !== location.search) history.pushState(null, '', address);
  } catch {
    // Some browsers keep the address of a file as it is: then the page is loaded anew.
    location.search = address;
    return;
  }
  void show();
}

/** A plain click on a link to another result is answered here; any other click is the browser's. */
function follow(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[data-key]') : null;
  if (!isPlain || link === null) return;
  event.preventDefault();
  go(readState(new URLSearchParams(link.getAttribute('href') ?? '')));
}

result.tabIndex = -1;
result.addEventListener('click', follow);
form.onAsk(() => go(form.read(state)));
addEventListener('popstate', () => {
  const earlier = readState(new URLSearchParams(location.search));
  // A link within the page, such as that to its content, leads here, too.
  if (writeState(earlier) === writeState(state)) return;
  state = earlier;
  void show();
});
void show();

/** The articles found: date, headline, source and the places at which the words stand. */
import { dateInWords, machineDate } from '../page/dates.js';
import { pageLink, placeFragment } from '../page/links.js';
import type { HitContext, HitContexts, SearchHit } from '../protocol.js';
import { element, marked } from './element.js';
import type { View } from './view.js';

/** Places that are shown of each article before all are asked for. */
export const FIRST_PLACES = 3;

/** An article in the list, to which its places are added when they are known. */
export interface ListedHit {
  readonly item: HTMLLIElement;
  /** Show the first places. */
  readonly show: (found: HitContexts) => void;
}

/** `loadAll` gives every place of the article, or null where that failed (and was told). */
export function listedHit(hit: SearchHit, view: View, loadAll: () => Promise<HitContexts | null>): ListedHit {
  const { settings } = view;
  const address = pageLink(hit.url, view.home);
  const title = element('a', { id: `hit-${hit.doc}`, href: address }, ...marked(hit.titleParts));
  const places = element('ul', { class: 'places' });
  const text = element(
    'div',
    { lang: hit.lang === settings.lang ? null : hit.lang, dir: hit.dir === settings.dir ? null : hit.dir },
    element('h3', { class: hit.title === null ? 'opening' : null }, title),
    places,
  );
  const item = element('li', { class: 'item' }, date(hit, view), text, meta(hit, view));
  const draw = ({ contexts, found }: HitContexts): void =>
    places.replaceChildren(...contexts.map((context) => place(context, found, address)));
  return {
    item,
    show(first) {
      title.href = address + placeFragment(first.found, first.contexts[0]?.quote ?? null);
      draw(first);
      if (first.total > first.contexts.length) item.append(allPlaces({ first, title, draw, loadAll, view }));
    },
  };
}

function date(hit: SearchHit, { settings }: View): HTMLElement {
  const shown = dateInWords(hit.date, settings.dates);
  const datetime = machineDate(hit.date);
  return element('p', { class: 'date' }, datetime === null ? shown : element('time', { datetime }, shown));
}

/** Source, writers, number of copies: what is known. */
function meta({ source, byline, copies }: SearchHit, { words }: View): HTMLElement | null {
  const parts = [
    ...[source, byline.join(', ')]
      .filter((text) => text !== null && text !== '')
      .map((text) => element('bdi', {}, text)),
    ...(copies > 0 ? [words.count('copies', copies)] : []),
  ];
  if (parts.length === 0) return null;
  return element('p', { class: 'meta' }, ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])));
}

/** One place: the words around what was found, leading there. */
function place({ parts, cutBefore, cutAfter, quote }: HitContext, found: readonly string[], address: string) {
  const href = address + placeFragment(found, quote);
  return element('li', {}, element('a', { href }, cutBefore ? '… ' : null, ...marked(parts), cutAfter ? ' …' : null));
}

interface Places {
  readonly first: HitContexts;
  /** The article's headline, which tells what the button is about. */
  readonly title: HTMLElement;
  readonly draw: (found: HitContexts) => void;
  readonly loadAll: () => Promise<HitContexts | null>;
  readonly view: View;
}

/** The button that shows every place, and then only the first ones again. */
function allPlaces({ first, title, draw, loadAll, view: { words } }: Places): HTMLElement {
  const button = element('button', {
    type: 'button',
    class: 'link',
    'aria-expanded': 'false',
    'aria-describedby': title.id,
  });
  const label = (expanded: boolean): void => {
    button.setAttribute('aria-expanded', String(expanded));
    button.textContent = expanded ? words.say('firstPlaces') : words.count('places', first.total);
  };
  label(false);
  button.addEventListener('click', async () => {
    const expand = button.getAttribute('aria-expanded') === 'false';
    const found = expand ? await loadAll() : first;
    if (found === null) return;
    draw(found);
    label(expand);
  });
  return element('p', { class: 'meta' }, button);
}

/** What a result is narrowed by, and what it can be narrowed by: each value with the number of its articles. */
import { FACET_KINDS, isChosen, type SearchState, toggled, withoutLimits } from '../page/state.js';
import type { FacetChoice, FacetCount, FacetCounts, FacetKind, SearchResponse } from '../protocol.js';
import { element } from './element.js';
import { linkTo, type View } from './view.js';

/** Values of a facet that are seen at once. */
const SEEN = 6;

/** The limits of a result as links that take them away; null where there are none. */
export function chosenLimits(state: SearchState, response: SearchResponse, view: View): HTMLElement | null {
  const { words } = view;
  const chosen = [
    ...bounds(state, view),
    ...state.facets.map((choice) => ({
      key: `without:${keyOf(choice)}`,
      label: labelOf(choice, response, view),
      without: toggled(state, choice),
    })),
  ];
  if (chosen.length === 0) return null;
  const links = chosen.map(({ key, label, without }) =>
    element('li', {}, linkTo(without, key, { 'aria-label': words.say('removeLimit', { label }) }, `${label} ×`)),
  );
  const all = linkTo(withoutLimits(state), 'all-limits', {}, words.say('clearLimits'));
  return element(
    'div',
    { class: 'chosen' },
    element('h3', {}, words.say('limitedTo')),
    element('ul', { class: 'chips' }, ...links, chosen.length > 1 ? element('li', {}, all) : null),
  );
}

function bounds(state: SearchState, { words }: View) {
  const bound = (name: 'from' | 'to') =>
    state[name] === ''
      ? []
      : [{ key: name, label: `${words.say(name)} ${state[name]}`, without: { ...state, [name]: '', page: 1 } }];
  return [...bound('from'), ...bound('to')];
}

const keyOf = ({ kind, id }: FacetChoice): string => `${kind}:${id}`;

function labelOf(choice: FacetChoice, { facets }: SearchResponse, view: View): string {
  const known = facets.find(({ kind }) => kind === choice.kind)?.values.find(({ id }) => id === choice.id);
  return nameOf(choice.kind, known ?? { id: choice.id, label: choice.id }, view);
}

/** A value's name; a language's in the words of the site's language, where the browser knows it. */
function nameOf(kind: FacetKind, { id, label }: Pick<FacetCount, 'id' | 'label'>, { settings }: View): string {
  if (kind !== 'lang') return label;
  try {
    return new Intl.DisplayNames(settings.lang, { type: 'language' }).of(id) ?? label;
  } catch {
    return label;
  }
}

/** Gives a result with the counts of such facets, or null where that failed (and was told). */
export type FacetLoader = (kinds: readonly FacetKind[]) => Promise<SearchResponse | null>;

/** Facets whose counts cost nothing: they are in what every search loads. */
const AT_HAND: readonly FacetKind[] = ['source', 'year', 'lang'];

/**
 * Every facet of the archive, each to be folded up and its values loaded when they are to be seen: the names of a large
 * archive are much to load. `filled` is called when values have come to stand there.
 */
export function offeredLimits(state: SearchState, view: View, load: FacetLoader, filled: () => void): HTMLElement {
  const { settings, words } = view;
  // Beside the articles where there is room, else above them, folded up.
  const open = matchMedia('(min-width: 62rem)').matches;
  const panel = element('details', { class: 'narrow more', open }, element('summary', {}, words.say('narrow')));
  const sections = new Map<FacetKind, HTMLDetailsElement>();
  const asked = new Set<FacetKind>();
  const fill = async (): Promise<void> => {
    const wanted = [...sections].flatMap(([kind, { open }]) => (panel.open && open && !asked.has(kind) ? [kind] : []));
    if (wanted.length === 0) return;
    for (const kind of wanted) asked.add(kind);
    const response = await load(wanted);
    for (const kind of response === null ? wanted : []) asked.delete(kind);
    for (const facet of response?.facets ?? []) {
      const section = sections.get(facet.kind);
      section?.append(...values(facet, state, view));
      section?.toggleAttribute('hidden', facet.total === 0);
    }
    filled();
  };
  for (const kind of FACET_KINDS) {
    const label = settings.facets[kind];
    if (label === undefined) continue;
    const isOpen = settings.fewNames || AT_HAND.includes(kind) || state.facets.some((facet) => facet.kind === kind);
    const section = element(
      'details',
      { class: 'more', open: isOpen },
      element('summary', {}, element('h3', {}, label)),
    );
    section.addEventListener('toggle', () => void fill());
    sections.set(kind, section);
    panel.append(section);
  }
  panel.addEventListener('toggle', () => void fill());
  void fill();
  return panel;
}

/** The values of a facet, the first few at once. */
function values({ kind, values: all }: FacetCounts, state: SearchState, view: View): readonly HTMLElement[] {
  const { settings, words } = view;
  const entry = (value: FacetCount) => {
    const choice = { kind, id: value.id };
    const current = isChosen(state, choice) ? 'true' : null;
    return element(
      'li',
      {},
      linkTo(toggled(state, choice), keyOf(choice), { 'aria-current': current }, nameOf(kind, value, view)),
      ' ',
      element('span', { class: 'count' }, words.number(value.count)),
    );
  };
  const list = (some: readonly FacetCount[]) => element('ul', { class: 'index' }, ...some.map(entry));
  const rest = all.slice(SEEN);
  if (rest.length === 0) return [list(all)];
  const open = rest.some(({ id }) => isChosen(state, { kind, id }));
  const label = words.say('moreOf', { label: settings.facets[kind] ?? '' });
  return [
    list(all.slice(0, SEEN)),
    element('details', { class: 'more', open }, element('summary', {}, label), list(rest)),
  ];
}

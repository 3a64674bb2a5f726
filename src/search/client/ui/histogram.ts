/** The articles found by year, as a chart like that of the listings: a bar leads to the articles of its year. */
import type { SearchState } from '../page/state.js';
import type { SearchResponse, YearCount } from '../protocol.js';
import { drawing, element } from './element.js';
import { linkTo, type View } from './view.js';

/** The drawing's own units; it is stretched to its place. */
const SLOT = 10;
const BAR = 8;
const HEIGHT = 100;

/** Years that have room at least: a few bars are not to be walls. */
const LEAST_SLOTS = 12;

/** Labels below the bars that have room on a wide screen. */
const MOST_LABELS = 12;

/** Null where there is nothing to compare: no year, or one. */
export function histogram(state: SearchState, response: SearchResponse, view: View): HTMLElement | null {
  const { words } = view;
  const years = response.histogram;
  if (years.length < 2) return null;
  const title = words.say('hitsOverTime');
  const undated = response.undated === 0 ? null : ` ${words.say('undated', { n: words.number(response.undated) })}`;
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, element('b', {}, title), undated),
    drawing(
      'svg',
      { class: 'plot', role: 'group', 'aria-label': title },
      bars(years, state, view),
      ...labels(years, view),
    ),
  );
}

const slots = (years: readonly YearCount[]): number => Math.max(years.length, LEAST_SLOTS);

function bars(years: readonly YearCount[], state: SearchState, view: View): SVGElement {
  const most = Math.max(...years.map(({ count }) => count));
  const width = slots(years) * SLOT;
  return drawing(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none' },
    drawing('path', { class: 'line', d: `M0 0H${width}` }),
    ...years.map((year, i) => (year.count === 0 ? null : bar(year, { x: i * SLOT, most }, state, view))),
    drawing('path', { class: 'base', d: `M0 ${HEIGHT}H${width}` }),
  );
}

function bar(
  { year, count }: YearCount,
  place: { readonly x: number; readonly most: number },
  state: SearchState,
  view: View,
) {
  const { words } = view;
  const { x, most } = place;
  const label = words.say('hitsOfYear', { year, articles: words.count('articles', count) });
  const height = Math.max(1, Math.round((count / most) * HEIGHT));
  const link = linkTo({ ...state, from: year, to: year, page: 1 }, `bar:${year}`, {});
  return drawing(
    'a',
    { href: link.getAttribute('href'), 'data-key': `bar:${year}`, 'aria-label': label },
    drawing('title', {}, label),
    drawing('path', { class: 'reach', d: `M${x} 0h${SLOT}V${HEIGHT}h-${SLOT}z` }),
    drawing('path', { class: 'bar', d: `M${x + (SLOT - BAR) / 2} ${HEIGHT - height}h${BAR}V${HEIGHT}h-${BAR}z` }),
  );
}

/** The greatest number at its height, and years below the bars. */
function labels(years: readonly YearCount[], { words }: View): readonly SVGElement[] {
  const most = Math.max(...years.map(({ count }) => count));
  const step = Math.ceil(years.length / MOST_LABELS);
  const ticks = years.flatMap(({ year }, i) =>
    i % step === 0
      ? [drawing('text', { x: `${(((i + 0.5) / slots(years)) * 100).toFixed(2)}%`, y: '100%' }, year)]
      : [],
  );
  return [
    drawing('g', { class: 'y', 'aria-hidden': 'true' }, drawing('text', { y: '0%' }, words.number(most))),
    drawing('g', { class: 'x', 'aria-hidden': 'true' }, ...ticks),
  ];
}

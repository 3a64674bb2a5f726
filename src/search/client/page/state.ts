/**
 * What the reader asked for, as the address bar holds it: `?q=…&from=&to=&order=&topic=…`. So a result can be
 * bookmarked and shared, and back and forward lead through the queries. What is the default is left out.
 */
import type { FacetChoice, FacetKind, SearchOrder, SearchRequest } from '../protocol.js';

export interface SearchState {
  readonly query: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or empty, as typed. */
  readonly from: string;
  readonly to: string;
  readonly order: SearchOrder;
  /** Whether copies are shown each. */
  readonly copies: boolean;
  readonly facets: readonly FacetChoice[];
  /** Page of the result, from 1. */
  readonly page: number;
}

/** Articles a page of the result. */
export const PAGE_SIZE = 20;

/** Values of a facet that are offered at most. */
const FACET_VALUES = 50;

/** Limits that an address may hold: more than a reader sets, fewer than would take long. */
const MOST_FACETS = 50;

/** The parameters that narrow a result, in the order in which they are shown. */
export const FACET_KINDS: readonly FacetKind[] = ['topic', 'place', 'person', 'organisation', 'source', 'year', 'lang'];

const ORDERS: readonly SearchOrder[] = ['relevance', 'newest', 'oldest'];

/** A page beyond which no archive goes; it keeps the sums of hits whole numbers. */
const LAST_PAGE = 1_000_000;

/** The state that an address holds; whatever is not understood counts as not given. */
export function readState(parameters: URLSearchParams): SearchState {
  const text = (name: string): string => (parameters.get(name) ?? '').trim();
  const page = text('page');
  return {
    query: text('q'),
    from: text('from'),
    to: text('to'),
    order: ORDERS.find((order) => order === text('order')) ?? 'relevance',
    copies: text('copies') === 'all',
    facets: FACET_KINDS.flatMap((kind) => [...new Set(parameters.getAll(kind))].map((id) => ({ kind, id })))
      .filter(({ id }) => id !== '')
      .slice(0, MOST_FACETS),
    page: /^[1-9]\d{0,5}$/.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  };
}

/** The parameters that hold a state, beginning with `?`; a state without anything in it has none. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') parameters.append(name, value);
  };
  put('q', state.query);
  put('from', state.from);
  put('to', state.to);
  put('order', state.order === 'relevance' ? '' : state.order);
  put('copies', state.copies ? 'all' : '');
  for (const { kind, id } of state.facets) put(kind, id);
  put('page', state.page === 1 ? '' : String(state.page));
  const text = parameters.toString();
  // Without `?` a link would lead to the address as it is, query and all.
  return `?${text}`;
}

/** Whether anything is asked for. */
export function asksForSomething({ query, from, to, facets }: SearchState): boolean {
  return query !== '' || from !== '' || to !== '' || facets.length > 0;
}

/** Whether a state narrows the result beyond what its words do. */
export function isNarrowed({ from, to, facets }: SearchState): boolean {
  return from !== '' || to !== '' || facets.length > 0;
}

/** The same query without any limits. */
export function withoutLimits(state: SearchState): SearchState {
  return { ...state, from: '', to: '', facets: [], page: 1 };
}

export function isChosen({ facets }: SearchState, { kind, id }: FacetChoice): boolean {
  return facets.some((facet) => facet.kind === kind && facet.id === id);
}

/** The state with a limit set, or with it taken away where it is set. */
export function toggled(state: SearchState, choice: FacetChoice): SearchState {
  const others = state.facets.filter(({ kind, id }) => kind !== choice.kind || id !== choice.id);
  const isSet = others.length < state.facets.length;
  return { ...state, facets: isSet ? others : [...state.facets, choice], page: 1 };
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * What to ask the engine for a state; a from or to that is no date is for the engine to complain of. Only facets that a
 * limit is set of are counted, for the names of the limits.
 */
export function requestOf(state: SearchState): SearchRequest {
  return {
    query: state.query + misread('after', state.from) + misread('before', state.to),
    from: DATE.test(state.from) ? state.from : null,
    to: DATE.test(state.to) ? state.to : null,
    facets: state.facets,
    order: state.order,
    copies: state.copies,
    offset: (state.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    count: FACET_KINDS.filter((kind) => state.facets.some((facet) => facet.kind === kind)),
    facetLimit: FACET_VALUES,
  };
}

/** A bound that is no date goes to the engine as part of the query, where it is told of and left out. */
function misread(name: string, bound: string): string {
  return bound === '' || DATE.test(bound) ? '' : ` ${name}:${bound.replace(/\s+/g, '')}`;
}

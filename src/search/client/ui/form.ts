/** The page's form: what it asks for, and what an address asked for put into it. */
import type { SearchState } from '../page/state.js';
import { byId } from './element.js';

export interface Form {
  /** Put a state into the fields. */
  readonly show: (state: SearchState) => void;
  /** What the fields say; limits that have no field stay as they are in `state`. */
  readonly read: (state: SearchState) => SearchState;
  /** Calls back with every request to search: the form sent, or an order or the copies switched. */
  readonly onAsk: (ask: () => void) => void;
}

export function openForm(): Form {
  const form = byId('query', HTMLFormElement);
  const words = byId('q', HTMLInputElement);
  const from = byId('from', HTMLInputElement);
  const to = byId('to', HTMLInputElement);
  const order = byId('order', HTMLSelectElement);
  const copies = byId('copies', HTMLInputElement);
  return {
    show(state) {
      words.value = state.query;
      from.value = state.from;
      to.value = state.to;
      order.value = state.order;
      copies.checked = state.copies;
    },
    read: (state) => ({
      ...state,
      query: words.value.trim(),
      from: from.value.trim(),
      to: to.value.trim(),
      order: order.value === 'newest' || order.value === 'oldest' ? order.value : 'relevance',
      copies: copies.checked,
      page: 1,
    }),
    onAsk(ask) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        ask();
      });
      for (const control of [order, copies]) control.addEventListener('change', ask);
    },
  };
}

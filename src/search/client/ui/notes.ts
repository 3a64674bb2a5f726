/** What is said of a query beside its result: what is odd about it, and why nothing was found. */
import { isNarrowed, type SearchState, withoutLimits } from '../page/state.js';
import type { QueryComplaint, SearchFailure, SearchResponse } from '../protocol.js';
import { element } from './element.js';
import { linkTo, type View } from './view.js';

const COMPLAINTS = {
  'too-long': 'tooLong',
  'unclosed-quote': 'unclosedQuote',
  'bad-date': 'badDate',
  'only-exclusions': 'onlyExclusions',
  'short-prefix': 'shortPrefix',
} as const satisfies Record<QueryComplaint['kind'], string>;

export function complaints(response: SearchResponse, { words }: View): readonly HTMLElement[] {
  return response.complaints.map((complaint) => {
    const text = 'text' in complaint ? complaint.text : '';
    return element('p', { class: 'plain hint' }, words.say(COMPLAINTS[complaint.kind], { text }));
  });
}

/** Words that stand nowhere, each with words spelled nearly so; and what to try where nothing was found. */
export function missing(state: SearchState, response: SearchResponse, view: View): readonly HTMLElement[] {
  const { words } = view;
  const notes = response.missing.map(({ word, near }) => {
    const others = near.flatMap((other, i) => [
      i === 0 ? ` ${words.say('near')} ` : ' · ',
      linkTo({ ...state, query: replaced(state.query, word, other), page: 1 }, `near:${other}`, {}, other),
    ]);
    return element('p', { class: 'plain' }, words.say('noSuchWord', { word }), ...others);
  });
  if (response.total > 0) return notes;
  const narrowed = isNarrowed(state);
  if (notes.length === 0 && response.hasWords && !narrowed) {
    notes.push(element('p', { class: 'plain' }, words.say('notTogether')));
  }
  if (narrowed) {
    const link = linkTo(withoutLimits(state), 'all-limits', {}, words.say('fewerLimits'));
    notes.push(element('p', { class: 'plain' }, link));
  }
  return notes;
}

/** The query with one word in place of another, wherever it stands as a whole word. */
function replaced(query: string, word: string, other: string): string {
  const parts = query.split(/([\p{L}\p{N}\p{M}]+)/u);
  return parts.some((part) => part === word)
    ? parts.map((part) => (part === word ? other : part)).join('')
    : query.replace(word, () => other);
}

/** A failure in words. */
export function failureText({ kind, file }: SearchFailure, { words }: View): string {
  if (kind === 'other-build') return words.say('otherBuild');
  return kind === 'internal' ? words.say('failedWhole') : words.say('failed', { file });
}

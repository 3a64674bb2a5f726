import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  asksForSomething,
  FACET_KINDS,
  isChosen,
  isNarrowed,
  readState,
  requestOf,
  type SearchState,
  toggled,
  withoutLimits,
  writeState,
} from '../../../../src/search/client/page/state.js';
import type { FacetChoice } from '../../../../src/search/client/protocol.js';

const read = (address: string) => readState(new URLSearchParams(address));
const NOTHING = read('');

const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.trim());
const facet = fc
  .tuple(fc.constantFrom(...FACET_KINDS), text)
  .filter(([, id]) => id !== '')
  .map(([kind, id]): FacetChoice => ({ kind, id }));
const placeOf = ({ kind }: FacetChoice) => FACET_KINDS.indexOf(kind);

const states = fc.record({
  query: text,
  from: text,
  to: text,
  order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
  copies: fc.boolean(),
  facets: fc
    .uniqueArray(facet, { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 8 })
    .map((facets) => facets.toSorted((a, b) => placeOf(a) - placeOf(b))),
  page: fc.integer({ min: 1, max: 999_999 }),
} satisfies { [Key in keyof SearchState]: fc.Arbitrary<SearchState[Key]> });

describe('the address of a result', () => {
  test('holds all that was asked for', () => {
    fc.assert(fc.property(states, (state) => assert.deepEqual(read(writeState(state)), { ...state })));
  });

  test('leaves out what is the default', () => {
    assert.equal(writeState(NOTHING), '?');
    assert.equal(writeState({ ...NOTHING, query: '"harbour strike" -ferry' }), '?q=%22harbour+strike%22+-ferry');
  });

  test('holds the parameters that a person can read', () => {
    const state = read('q=tide&from=1994&to=1999-03&order=newest&copies=all&topic=floods&topic=ports&year=1996&page=3');
    assert.deepEqual(state, {
      query: 'tide',
      from: '1994',
      to: '1999-03',
      order: 'newest',
      copies: true,
      facets: [
        { kind: 'topic', id: 'floods' },
        { kind: 'topic', id: 'ports' },
        { kind: 'year', id: '1996' },
      ],
      page: 3,
    });
  });

  test('counts as not given what it does not understand', () => {
    for (const address of ['order=best', 'page=-1', 'page=0', 'page=1e9', 'page=two', 'topic=', 'copies=yes', 'x=1']) {
      assert.deepEqual(read(address), NOTHING, address);
    }
  });

  test('is not made long by the same limit twice, nor by very many', () => {
    assert.equal(read('topic=a&topic=a').facets.length, 1);
    assert.equal(read(Array.from({ length: 999 }, (_, i) => `topic=${i}`).join('&')).facets.length, 50);
  });
});

describe('a limit', () => {
  const choice = { kind: 'topic', id: 'floods' } as const;

  test('is set by one click and taken away by the next, each time from the first page', () => {
    const on = toggled({ ...NOTHING, page: 4 }, choice);
    assert.deepEqual([on.page, isChosen(on, choice), isNarrowed(on)], [1, true, true]);
    const off = toggled(on, choice);
    assert.deepEqual([isChosen(off, choice), isNarrowed(off)], [false, false]);
  });

  test('of one facet leaves that of another', () => {
    const both = toggled(toggled(NOTHING, choice), { kind: 'place', id: 'floods' });
    assert.deepEqual(toggled(both, choice).facets, [{ kind: 'place', id: 'floods' }]);
  });

  test('goes with all others, and the words stay', () => {
    const narrowed = { ...toggled(NOTHING, choice), query: 'tide', from: '1994', to: '1996' };
    assert.deepEqual(withoutLimits(narrowed), { ...NOTHING, query: 'tide' });
  });
});

describe('what the engine is asked', () => {
  test('is the page of the result that the address names', () => {
    const { offset, limit, query, from, to } = requestOf(read('q=tide&page=3&from=1994-02'));
    assert.deepEqual([offset, limit, query, from, to], [40, 20, 'tide', '1994-02', null]);
  });

  test('tells it of a bound that is no date, so that the reader hears of it', () => {
    const { query, from, to } = requestOf(read('q=tide&from=last+week&to=94'));
    assert.deepEqual([query, from, to], ['tide after:lastweek before:94', null, null]);
  });

  test('is asked only where something is', () => {
    assert.equal(asksForSomething(read('order=newest&page=2')), false);
    for (const address of ['q=a', 'from=1994', 'to=1994', 'lang=ar'])
      assert.equal(asksForSomething(read(address)), true);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { MEASURED } from '../../src/catalogue/precision.js';
import { type Claim, casesOf, moduleText, pairsOf, rowsOf, type Truth } from './precision-cases.js';

const TRUTH: Truth = {
  file: 'raw/a.txt',
  id: 'a',
  title: 'The Lamp',
  standfirst: 'Of a lamp.',
  byline: ['Ada Lunt', 'Tom Brill'],
  dateline_place: 'Skerrow',
  date: '2001-03-12',
  extra: { visible: { title: true, date: 'full', byline: true } },
};
const CLAIM: Claim = {
  file: 'a.txt',
  title: 'THE LAMP!',
  titleRule: 't',
  standfirst: 'Of a lamp',
  standfirstRule: 's',
  byline: ['Tom Brill', 'Ada Lunt'],
  bylineRule: 'b',
  datelinePlace: 'SKERROW',
  datelineRule: 'd',
  date: '2001-03-12',
  dateRule: 'x',
};
const right = (truth: Partial<Truth>, claim: Partial<Claim> = {}) =>
  Object.fromEntries(casesOf({ ...TRUTH, ...truth }, { ...CLAIM, ...claim }).map((one) => [one.field, one.right]));
const dateRight = (date: string, truth: Partial<Truth> = {}) =>
  casesOf({ ...TRUTH, ...truth }, { ...CLAIM, date }).find(({ field }) => field === 'date')?.right;

describe('a case', () => {
  test('is a value whose truth is known: letters and digits count, names in any order', () => {
    assert.deepEqual(right({}), { title: true, standfirst: true, byline: true, dateline: true, date: true });
    assert.deepEqual(right({}, { title: 'A Lamp', byline: ['Ada Lunt'], datelinePlace: null }), {
      title: false,
      standfirst: true,
      byline: false,
      dateline: false,
      date: true,
    });
  });

  test('is not made of a value that is missing, nor where the truth is unknown or not in the text', () => {
    assert.deepEqual(
      casesOf(TRUTH, {
        ...CLAIM,
        titleRule: null,
        standfirstRule: null,
        bylineRule: null,
        datelineRule: null,
        dateRule: null,
      }),
      [],
    );
    const unknown = { title: null, standfirst: null, byline: null, dateline_place: null, date: null };
    assert.deepEqual(right(unknown), {});
    assert.deepEqual(right({ extra: { visible: { title: 'no', byline: false, date: null } } }), {
      standfirst: true,
      dateline: true,
    });
  });

  test('with a date is right where the truth lies in what is claimed', () => {
    for (const date of ['2001-03-12', '2001-03', '2001', '2001-03~', '2001-03-12/..', '2001-02-28/..', '2000/..'])
      assert.equal(dateRight(date), true, date);
    for (const date of ['2001-03-13', '2001-04', '2002~', '2001-03-13/..', '2002/..'])
      assert.equal(dateRight(date), false, date);
  });

  test('with a whole day where no date is printed is wrong', () => {
    assert.equal(dateRight('2001-03-12', { id: 'bbc_1', date: null }), false);
    assert.equal(dateRight('2001-03-12/..', { id: 'bbc_1', date: null }), undefined);
  });
});

describe('pairs', () => {
  test('are made by file, where truth and claim are as many, and are drawn evenly', () => {
    const truths = ['a', 'b', 'b', 'c', 'd', 'e'].map((name) => ({ ...TRUTH, file: `raw/${name}.txt` }));
    const claims = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...CLAIM, file: `${name}.txt` }));
    const files = (most: number) => pairsOf(truths, claims, most).map(([, { file }]) => file);
    assert.deepEqual(files(9), ['a.txt', 'c.txt', 'd.txt', 'e.txt']);
    assert.deepEqual(files(2), ['a.txt', 'd.txt']);
  });
});

describe('the data file', () => {
  const cases = Array.from(
    { length: 23 },
    (_, i) => ({ field: 'title', rule: i < 20 ? 'b' : 'a', right: i !== 0 }) as const,
  );

  test('has the sum of each field and the rules with twenty cases, sorted', () => {
    const rows = rowsOf([...cases, { field: 'date', rule: 'x', right: false }]);
    assert.deepEqual(rows, [
      ['date', '*', 0, 1],
      ['title', '*', 22, 23],
      ['title', 'b', 19, 20],
    ]);
    assert.deepEqual(rowsOf(cases.toReversed()), rowsOf(cases));
  });

  test('stands in the project as the script writes it', () => {
    assert.equal(readFileSync('src/catalogue/precision.ts', 'utf8'), moduleText(MEASURED));
  });
});

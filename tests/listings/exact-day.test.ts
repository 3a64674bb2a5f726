import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exactDay, lastChanged } from '../../src/listings/exact-day.js';
import { articleOf } from './article-of.js';

describe('exactDay', () => {
  test('is known only for a date that is exact to the day', () => {
    const day = (date: string | null) => exactDay(articleOf({ date }).date);
    assert.equal(day('2023-02-15'), '2023-02-15');
    for (const date of ['2023-02', '2023', '2023-02-15~', '2023-02-15/..', null]) assert.equal(day(date), null);
  });
});

describe('lastChanged', () => {
  test('is the later of publication and update', () => {
    const changed = (date: string | null, updated: string | null) => lastChanged(articleOf({ date, updated }));
    assert.equal(changed('2023-02-15', '2023-02-16'), '2023-02-16');
    assert.equal(changed('2023-02-15', '2022-02-16'), '2023-02-15');
    assert.equal(changed('2023-02-15', '2023'), '2023-02-15');
    assert.equal(changed(null, '2023-02-16'), '2023-02-16');
    assert.equal(changed('2023-02', null), null);
  });
});

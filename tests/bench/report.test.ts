import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Figure } from './part.js';
import { asJson, median, tableHead, tableRow } from './report.js';

const FIGURE: Figure = {
  part: 'build',
  articles: 10_000,
  what: 'one article edited',
  unit: 's',
  values: [1.5, 1.25, 9],
  cpuSeconds: [2, 2.125, 3],
  peakBytes: [200e6, 210.4e6, 190e6],
};

describe('median', () => {
  test('is the value in the middle, whatever the order', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([10, 9]), 10);
    assert.equal(median([5]), 5);
    assert.throws(() => median([]), /no median of nothing/);
  });

  test('has as many values below it as above it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        assert.ok(below - above === 0 || below - above === 1);
      }),
    );
  });
});

describe('the table', () => {
  test('has a row a figure', () => {
    const reading: Figure = {
      part: 'reading',
      articles: 1000,
      what: 'to its dated record',
      unit: 'ms an article',
      values: [0.71234],
      cpuSeconds: [],
      peakBytes: [],
    };
    assert.deepEqual(
      [tableHead(), tableRow(FIGURE), tableRow(reading)],
      [
        'part        articles  what                       runs      median       least      CPU s    peak MB  unit',
        'build          10000  one article edited            3        1.50        1.25       2.13        200  s',
        'reading         1000  to its dated record           1       0.712       0.712                        ms an article',
      ],
    );
  });
});

describe('asJson', () => {
  test('has every value with its median, the archive and the machine', () => {
    const said: unknown = JSON.parse(asJson([FIGURE], 'our own'));
    assert.ok(typeof said === 'object' && said !== null && 'machine' in said);
    const { machine, ...rest } = said;
    assert.deepEqual(rest, { archive: 'our own', figures: [{ ...FIGURE, median: 1.5 }] });
    assert.ok(typeof machine === 'object' && machine !== null && 'node' in machine);
    assert.equal(machine.node, process.version);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SPARK_HEIGHT, SPARK_WIDTH, spark, yearSpan } from '../../../src/render/pages/spark.js';
import { archiveOf } from '../../listings/article-of.js';
import { ARTICLES, listingsFor } from '../archive.js';

const from = (...years: readonly string[]) => archiveOf(...years.map((date) => ({ date })));

describe('coverage beside a name', () => {
  test('is a bar a year that has articles, the highest over the whole height', () => {
    const path = spark(from('2001', '2001-05', '2004-01-02'), { first: 2001, last: 2004 });
    assert.equal(path, 'M0 12v-12h12V12zM45 12v-6h12V12z');
  });

  test('is nothing where one year has all articles, or none is dated', () => {
    const span = { first: 1990, last: 2004 };
    assert.equal(spark(from('2001', '2001-05'), span), null);
    assert.equal(spark(archiveOf({}), span), null);
    assert.equal(spark(from('2001-01-01/..', '2002'), span), null);
  });

  test('stays within its box over centuries', () => {
    const path = spark(from('1789', '1848', '1989'), { first: 1789, last: 1989 }) ?? '';
    const starts = [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
    assert.equal(starts.length, 3);
    assert.ok(starts.every((x) => x >= 0 && x < SPARK_WIDTH));
    assert.ok([...path.matchAll(/v-([\d.]+)/g)].every(([, height]) => Number(height) <= SPARK_HEIGHT));
  });

  test('needs an archive of two years', () => {
    assert.deepEqual(yearSpan(listingsFor(ARTICLES)), { first: 1998, last: 2023 });
    assert.equal(yearSpan({ years: [] }), null);
  });
});

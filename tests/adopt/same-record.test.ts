import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differingFields } from '../../src/adopt/same-record.js';
import type { JsonRecord } from '../../src/catalogue/json-record.js';
import { readAll } from './round-trip.js';

function record(): JsonRecord {
  const [read] = readAll({
    'a.txt': 'Quay opens in Jordan\n\nBy Ann Otter\n\nPublished: 3 March 2003\n\nThe text.\n',
  }).records;
  assert.ok(read !== undefined);
  return read;
}

describe('differingFields', () => {
  test('names every field that changed', () => {
    const before = record();
    const changes: Partial<JsonRecord> = {
      title: 'Quay opens',
      byline: [],
      dateline: 'ADEN',
      date: null,
      lang: 'de',
      captions: ['A quay'],
      images: ['a.svg'],
      headings: ['One'],
      body: ['The text.', 'More.'],
      notes: ['Correction: none'],
      extra: { a: 1 },
      url: '/undated/x/',
      id: 'bbbbbbbbbbbb',
      topics: [],
      places: [],
      dateRule: 'front-matter',
    };
    for (const [key, value] of Object.entries(changes)) {
      const fields = differingFields(before, { ...before, [key]: value });
      assert.deepEqual(fields, [key === 'dateRule' ? 'dateEvidence' : key]);
    }
  });

  test('asks nothing of what belongs to the file, and lets a folder’s values be written down', () => {
    const before = record();
    const after = {
      ...before,
      file: 'b.md',
      n: 1,
      lines: [3, 9] as const,
      residue: [],
      source: 'The Courier',
      rights: '©',
    };
    assert.deepEqual(differingFields(before, after), []);
    assert.deepEqual(differingFields(after, before), ['source', 'rights']);
  });
});

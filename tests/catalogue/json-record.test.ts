import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonRecord } from '../../src/catalogue/json-record.js';
import { parse } from '../../src/parse/parse.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';
import type { FacetValue } from '../../src/record/facet-value.js';
import type { WholeArticle } from '../../src/record/filed-article.js';
import { articleOf, facetValue, field } from '../listings/article-of.js';

/** An article parsed from lines, as far as the record of it goes. */
function parsed(text: string, format: 'text' | 'markdown' = 'text', first = 1): WholeArticle {
  const lines = text.split('\n');
  const document = {
    file: must(isSourcePath, format === 'text' ? 'a/lamp.txt' : 'a/lamp.md'),
    encoding: 'windows-1252',
    fileSha256: must(isSha256, 'f'.repeat(64)),
    format,
    n: 0,
    range: { first, last: first + lines.length - 1 },
    lines,
  };
  const { article } = parse(document, new Set());
  return { ...articleOf(), ...article };
}

const BARE = {
  standfirst: null,
  byline: [],
  dateline: null,
  date: null,
  captions: [],
  credits: [],
  headings: [],
  topics: [],
  people: [],
  places: [],
  organisations: [],
  subjects: [],
  copies: [],
  notes: [],
  images: [],
  extra: {},
  rights: null,
  status: null,
  captured: null,
};

describe('jsonRecord', () => {
  test('says of what is not known that it is not', () => {
    const record = jsonRecord(parsed('The Lamp Is Lit\n\nThe lamp was lit on Monday by a boy with a pole.'));
    assert.deepEqual(Object.fromEntries(Object.keys(BARE).map((key) => [key, Reflect.get(record, key)])), BARE);
    assert.deepEqual(
      [record.title, record.body],
      ['The Lamp Is Lit', ['The lamp was lit on Monday by a boy with a pole.']],
    );
  });

  test('names file, place, lines, encoding and checksum', () => {
    const record = jsonRecord(parsed('The Lamp Is Lit\n\nThe lamp was lit on Monday.', 'text', 40));
    assert.deepEqual(
      [record.file, record.n, record.lines, record.encoding, record.fileSha256],
      ['a/lamp.txt', 0, [40, 42], 'windows-1252', 'f'.repeat(64)],
    );
  });

  test('is plain JSON', () => {
    const record = jsonRecord(parsed('---\ntitle: A\nodd: {deep: [1, null, "x"]}\n---\n\nText of it.', 'markdown'));
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
    assert.deepEqual(record.extra, { odd: { deep: [1, null, 'x'] } });
  });

  test('gives a date with its rule and evidence', () => {
    const date = { ...field('2001-03-12/..'), rule: 'not-before-caption', lines: [7], text: 'the quay, 12 March 2001' };
    const record = jsonRecord({
      ...articleOf({ date: '2001-03-12/..' }),
      date: {
        ...articleOf({ date: '2001-03-12/..' }).date,
        ...date,
        value: articleOf({ date: '2001-03-12/..' }).date?.value ?? assert.fail(),
      },
    });
    assert.deepEqual(
      [record.date, record.dateRule, record.dateEvidence],
      ['2001-03-12/..', 'not-before-caption', { line: 7, text: 'the quay, 12 March 2001' }],
    );
  });

  test('gives evidence without a line where the value does not stand in the text', () => {
    const article = articleOf({ date: '2001-03-12' });
    const date = article.date ?? assert.fail();
    const record = jsonRecord({ ...article, date: { ...date, lines: [], rule: 'path-day', text: '20010312.txt' } });
    assert.deepEqual(record.dateEvidence, { line: null, text: '20010312.txt' });
  });

  test('gives names with the forms and lines at which they stand', () => {
    const norway: FacetValue = { ...facetValue('Norway', { forms: ['Norway', 'Norwegian'] }), kind: 'place' };
    const [topic] = jsonRecord({ ...articleOf(), topics: [norway] }).topics;
    assert.deepEqual(topic, {
      id: 'norway',
      label: 'Norway',
      kind: 'place',
      evidence: { rule: 'test', lines: [1], forms: ['Norway', 'Norwegian'] },
    });
  });

  test('gives the flow of Markdown as paragraphs without its markup', () => {
    const record = jsonRecord(
      parsed(
        '# The Lamp\n\nIt was *lit* on [Monday](https://example.org/),\nin the evening.\n\n- one\n- two\n  - three\n\n> said\n>\n> twice\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n## And then\n\nNothing.',
        'markdown',
      ),
    );
    assert.equal(record.title, 'The Lamp');
    assert.deepEqual(record.headings, ['And then']);
    assert.deepEqual(record.body, [
      'It was lit on Monday,\nin the evening.',
      'one',
      'two',
      'three',
      'said',
      'twice',
      'a b',
      'c d',
      'code',
      'Nothing.',
    ]);
  });

  test('keeps every word of the source in a field or in its residue', () => {
    const text = `The Lamp on the Mole Is Lit

A boy, a pole and a shilling

By Ada Lunt, Harbour Correspondent

Published: 12 March 2001 at 4.15 pm

A boy with a pole on the mole. (Port Office/Tomas Brill)
A boy with a pole on the mole. (Port Office/Tomas Brill)
TT
20
Share this article

SALTBY, March 11 (Interocean) – The lamp was lit on Sunday by a boy.

What it cost

The wick cost fourpence.

Read more`;
    const record = jsonRecord(parsed(text));
    const kept = JSON.stringify(record);
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) assert.ok(kept.includes(word), word);
    assert.deepEqual(
      record.residue.map(({ line }) => line),
      record.residue.map(({ line }) => line).sort((a, b) => a - b),
    );
  });
});

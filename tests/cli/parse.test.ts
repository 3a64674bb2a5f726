/** `backfile parse --jsonl`: the contract that other programs read. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { runProgram } from '../../src/cli/program.js';
import { type Files, type Workplace, workplace } from '../site/build-site.js';
import { type ArticleRecord, readRecords, recordsOf } from '../site/records.js';
import { fakeTerminal } from './fake-terminal.js';

const ARTICLES: Files = {
  'archive.yaml': 'folders:\n  b:\n    lang: en-GB\n',
  'a.txt': `The Lamp on the Mole Is Lit from Norway

A boy, a pole and a shilling

By Ada Lunt and Tomas Brill

Published: 12 March 2001

A boy with a pole on the mole. (Port Office)
A boy with a pole on the mole. (Port Office)
TT
20

SALTBY, March 11 – The lamp on the mole was lit on Sunday by a boy with a pole, who had been told to say nothing, abroad and at home.

What it cost

The wick cost fourpence and the boy cost a shilling, which the harbour board has paid.



The Goose Returns to the Quay

By Ada Lunt

14 March 2001

The goose came back on Wednesday by the evening boat, in a basket that was marked for somebody else.
`,
  'b/c.md': `---
title: The Kettle Is Found Again
date: 2001-03
author: Hanna Sel
topics: [Kettles]
people: [Hanna Sel]
shelf: 4
---

The kettle was found beneath the stairs.

- one spout
- one lid

> Nobody says that it was them.
`,
  'B.txt': 'A Text in a File with a Capital\n\nIts place is before those of small letters, by code units.\n',
};

/** Fields of the design, in its order; more may follow. */
const FIELDS = [
  'file',
  'n',
  'lines',
  'id',
  'title',
  'standfirst',
  'byline',
  'dateline',
  'datelinePlace',
  'date',
  'dateRule',
  'dateEvidence',
  'lang',
  'dir',
  'captions',
  'credits',
  'headings',
  'body',
  'subjects',
  'topics',
  'people',
  'places',
  'organisations',
  'copies',
  'residue',
  'url',
];

describe('backfile parse --jsonl', () => {
  let place: Workplace;
  let lines: readonly string[];
  let records: readonly ArticleRecord[];
  before(async () => {
    place = workplace({ articles: ARTICLES });
    const ran = await place.spawn(['parse', '--jsonl', 'articles']);
    assert.deepEqual([ran.code, ran.stderr.includes('error')], [0, false], ran.stderr);
    lines = ran.stdout.trimEnd().split('\n');
    records = readRecords(ran.stdout);
  });

  const first = () => records.find(({ file, n }) => file === 'a.txt' && n === 0) ?? assert.fail();

  test('is one object a line, in file order', () => {
    assert.deepEqual(
      records.map(({ file, n }) => [file, n]),
      [
        ['B.txt', 0],
        ['a.txt', 0],
        ['a.txt', 1],
        ['b/c.md', 0],
      ],
    );
  });

  test('has every field that the design names, in every line', () => {
    for (const line of lines) {
      const record: unknown = JSON.parse(line);
      assert.ok(typeof record === 'object' && record !== null);
      const missing = FIELDS.filter((name) => !(name in record));
      assert.deepEqual(missing, []);
    }
  });

  test('says what an article is and where it stands', () => {
    const { id, body, topics, places, residue, ...rest } = first();
    assert.match(id, /^[a-z2-7]{12}$/);
    assert.deepEqual(rest, {
      file: 'a.txt',
      n: 0,
      lines: [1, 18],
      title: 'The Lamp on the Mole Is Lit from Norway',
      standfirst: 'A boy, a pole and a shilling',
      byline: ['Ada Lunt', 'Tomas Brill'],
      dateline: 'SALTBY, March 11',
      datelinePlace: 'SALTBY',
      date: '2001-03-12',
      dateRule: 'publication-line',
      dateEvidence: { line: 7, text: 'Published: 12 March 2001' },
      lang: 'en',
      dir: 'ltr',
      captions: ['A boy with a pole on the mole.'],
      credits: ['Port Office'],
      headings: ['What it cost'],
      subjects: [],
      people: [],
      organisations: [],
      copies: [],
      copyOf: null,
      earlierVersions: [],
      laterVersions: [],
      related: [],
      url: '/2001/03/12/the-lamp-on-the-mole-is-lit-from-norway/',
      encoding: 'utf-8',
      source: null,
    });
    assert.deepEqual(body, [
      'The lamp on the mole was lit on Sunday by a boy with a pole, who had been told to say nothing, abroad and at home.',
      'The wick cost fourpence and the boy cost a shilling, which the harbour board has paid.',
    ]);
    assert.deepEqual(
      topics.map(({ id: topic, label, evidence }) => [topic, label, evidence.lines]),
      [['norway', 'Norway', [1]]],
    );
    assert.deepEqual(
      places
        .filter(({ id: place }) => place === 'saltby')
        .map(({ label, evidence }) => [label, evidence.rule, evidence.lines]),
      [['Saltby', 'dateline-place', [14]]],
    );
    assert.deepEqual(
      residue.filter(({ rule }) => rule === 'repeat'),
      [{ line: 10, text: 'A boy with a pole on the mole. (Port Office)', rule: 'repeat' }],
    );
    assert.deepEqual(
      residue.filter(({ line }) => line === 11 || line === 12).map(({ text }) => text),
      ['TT', '20'],
    );
  });

  test('counts articles and lines within their file', () => {
    const second = records.find(({ n }) => n === 1) ?? assert.fail();
    assert.deepEqual(
      [second.lines, second.title, second.byline],
      [[22, 28], 'The Goose Returns to the Quay', ['Ada Lunt']],
    );
    assert.deepEqual([second.date, second.dateEvidence], ['2001-03-14', { line: 26, text: '14 March 2001' }]);
  });

  test('reads lists and quotations as paragraphs, and front matter before the text', () => {
    const record = records.find(({ file }) => file === 'b/c.md') ?? assert.fail();
    assert.deepEqual(record.body, [
      'The kettle was found beneath the stairs.',
      'one spout',
      'one lid',
      'Nobody says that it was them.',
    ]);
    assert.deepEqual(
      [record.date, record.dateRule, record.byline, record.lang],
      ['2001-03', 'front-matter', ['Hanna Sel'], 'en-GB'],
    );
    const labels = (facet: ArticleRecord['topics']) => facet.map(({ label }) => label);
    assert.deepEqual(labels(record.people), ['Hanna Sel']);
    assert.ok(labels(record.topics).includes('Kettles'));
  });

  test('is what the site offers for download', async () => {
    const built = workplace({ articles: ARTICLES });
    assert.equal((await built.run()).code, 0);
    const byPlace = (list: readonly ArticleRecord[]) =>
      [...list].sort((a, b) => (`${a.file} ${a.n}` < `${b.file} ${b.n}` ? -1 : 1));
    assert.deepEqual(byPlace(recordsOf(built.site)), byPlace(records));
  });

  test('reads one file as well as a folder', async () => {
    const terminal = fakeTerminal();
    const code = await runProgram(['parse', join(place.articles, 'a.txt'), join(place.articles, 'b')], terminal);
    assert.equal(code, 0);
    assert.deepEqual(
      readRecords(terminal.written.out).map(({ file, n }) => [file, n]),
      [
        ['a.txt', 0],
        ['a.txt', 1],
        ['c.md', 0],
      ],
    );
  });

  test('gives an article the same ID whether it is read alone or with others', async () => {
    const terminal = fakeTerminal();
    await runProgram(['parse', join(place.articles, 'a.txt')], terminal);
    assert.deepEqual(
      readRecords(terminal.written.out).map(({ id }) => id),
      records.filter(({ file }) => file === 'a.txt').map(({ id }) => id),
    );
  });

  test('writes nothing beside what it prints', () => {
    assert.deepEqual(readdirSync(place.at), ['articles']);
    assert.deepEqual(readdirSync(place.articles).sort(), ['B.txt', 'a.txt', 'archive.yaml', 'b']);
  });

  test('prints the others where a file cannot be used, and exits with 1', async () => {
    const spoilt = workplace({ articles: { ...ARTICLES, 'empty.txt': '' } });
    const ran = await spoilt.run(['parse', 'articles']);
    assert.equal(ran.code, 1);
    assert.equal(readRecords(ran.stdout).length, 4);
    assert.match(ran.stderr, /^error: empty\.txt: the file is empty; /m);
  });
});

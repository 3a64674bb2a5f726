import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../src/catalogue/csv-rows.js';
import { csv } from '../../src/listings/csv.js';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('a table', () => {
  test('is read with the line that each row begins on', () => {
    assert.deepEqual(readCsv('id,title\na,"one\ntwo"\n\nb,three\n'), {
      rows: [
        { line: 1, cells: ['id', 'title'] },
        { line: 2, cells: ['a', 'one\ntwo'] },
        { line: 5, cells: ['b', 'three'] },
      ],
      unclosed: null,
    });
  });

  test('is the same with any line ends and with a byte order mark', () => {
    const plain = 'id,title\na,"one\ntwo"\n\nb,three\n';
    for (const end of ['\r\n', '\r']) assert.deepEqual(readCsv(plain.replaceAll('\n', end)), readCsv(plain));
    assert.deepEqual(readCsv(`\ufeff${plain}`), readCsv(plain));
  });

  test('may have semicolons or tabs between its cells, as its first line shows', () => {
    assert.deepEqual(cells('id;title\na;one, two\n'), [
      ['id', 'title'],
      ['a', 'one, two'],
    ]);
    assert.deepEqual(cells('id\ttitle\n\tone; two, three\n'), [
      ['id', 'title'],
      ['', 'one; two, three'],
    ]);
    assert.deepEqual(cells('"id;x;y",title\na,b\n'), [
      ['id;x;y', 'title'],
      ['a', 'b'],
    ]);
  });

  test('may say in a line of its own what separates its cells', () => {
    assert.deepEqual(readCsv('sep=;\r\nid;a,b,c\r\n1;2\r\n').rows, [
      { line: 2, cells: ['id', 'a,b,c'] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  test('may have white space around quotation marks, and quotation marks within a cell', () => {
    assert.deepEqual(cells('a, "b, c" ,d\n1,the "old" mole,"the ""new"" one"\n'), [
      ['a', 'b, c', 'd'],
      ['1', 'the "old" mole', 'the "new" one'],
    ]);
  });

  test('says where a quotation mark is never closed', () => {
    assert.deepEqual(readCsv('id,title\n\n1,"open\n2,b\n'), {
      rows: [{ line: 1, cells: ['id', 'title'] }],
      unclosed: 3,
    });
  });

  test('without text has no rows', () => {
    for (const text of ['', '\ufeff', '\n\n', ' \n,,\n']) assert.deepEqual(readCsv(text), { rows: [], unclosed: null });
  });
});

describe('any text', () => {
  test('is read without an error, in lines that there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'",;\t\n\r =a') })),
        (text) => {
          const { rows, unclosed } = readCsv(text);
          const last = text.split(/\r\n?|\n/).length;
          for (const { line } of rows) assert.ok(line >= 1 && line <= last);
          assert.ok(unclosed === null || (unclosed >= 1 && unclosed <= last));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('comes back from a table that was written', () => {
    // Not a first cell that is taken for the line which names the separator, nor a lone surrogate, which no file holds.
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\r\n?/g, '\n')}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const table = [['id', 'b', 'c'], ...rows];
        assert.deepEqual(
          cells(csv(table)).map((row) => row.map((text) => text.trim())),
          table.map((row) => row.map((text) => text.trim())),
        );
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCorrections } from '../../src/catalogue/corrections.js';
import { problemLine } from '../../src/record/problem.js';

const read = (text: string) => {
  const { rows, problems } = readCorrections(text, 'corrections.csv');
  return { rows, problems: problems.map(problemLine) };
};
const cellsOf = (text: string) => {
  const { rows, problems } = read(text);
  assert.deepEqual(problems, []);
  return rows.map(({ id, cells }) => [id, cells]);
};

describe('a table of corrections', () => {
  test('is keyed by ID, whatever the order and capitals of its columns', () => {
    assert.deepEqual(read('Title, DATE ,id\nThe Lamp,2001-03,abc\n,,def\n'), {
      rows: [
        { id: 'abc', line: 2, cells: { title: 'The Lamp', date: '2001-03' } },
        { id: 'def', line: 3, cells: {} },
      ],
      problems: [],
    });
  });

  test('has every column, and columns of the keeper’s own', () => {
    const head = 'id,title,standfirst,date,byline,dateline,topics,source,status,note,_why,_mine,';
    assert.deepEqual(cellsOf(`${head}\na,1,2,2001~,Ada Lunt; Tom,5,Quay;Lamp,7,8,9,x,y,\n`), [
      [
        'a',
        {
          title: '1',
          standfirst: '2',
          date: '2001~',
          byline: 'Ada Lunt; Tom',
          dateline: '5',
          topics: 'Quay;Lamp',
          source: '7',
          status: '8',
          note: '9',
        },
      ],
    ]);
  });

  test('takes values away with a hyphen, whatever the field', () => {
    assert.deepEqual(cellsOf("id,title,date,topics,byline\na,-,-,'-, - \n"), [
      ['a', { title: '-', date: '-', topics: '-', byline: '-' }],
    ]);
  });

  test('may have been guarded against formulas', () => {
    assert.deepEqual(cellsOf("id,title,source\na,'=SUM(A1),''-x\nb,'tis the lamp,'@quay\n"), [
      ['a', { title: '=SUM(A1)', source: "'-x" }],
      ['b', { title: "'tis the lamp", source: '@quay' }],
    ]);
  });

  test('may have been joined from several', () => {
    assert.deepEqual(cellsOf('id,title\na,A\n\ufeffid,title\nb,B\n'), [
      ['a', { title: 'A' }],
      ['b', { title: 'B' }],
    ]);
  });

  test('may have rows that are shorter than its head, empty rows and empty cells behind its columns', () => {
    assert.deepEqual(cellsOf('id,title,date\na\n,,\nb,B,,,,\n'), [
      ['a', {}],
      ['b', { title: 'B' }],
    ]);
  });

  test('may have a text of several lines in a cell', () => {
    assert.deepEqual(cellsOf('id;note\na;"First line.\nSecond; line."\n'), [
      ['a', { note: 'First line.\nSecond; line.' }],
    ]);
  });
});

interface Fault {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
  /** What still holds. */
  readonly holds?: readonly unknown[];
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a table without a column of IDs',
    text: '\ntitle,date\nThe Lamp,2001\n',
    says: [
      'corrections.csv:2: there is no column `id`, so no row can be used; begin the file with a row of column names, such as `id,title,date` [correction-id-column]',
    ],
  },
  {
    name: 'a column that is misspelt',
    text: 'id,titel,date\na,The Lamp,2001\n',
    says: ['corrections.csv:1: unknown column `titel`; did you mean `title`? [correction-unknown-column]'],
    holds: [{ id: 'a', line: 2, cells: { date: '2001' } }],
  },
  {
    name: 'a column that means nothing',
    text: 'id,shelf mark\na,9\n',
    says: [
      'corrections.csv:1: unknown column `shelf mark`; remove it, or begin its name with `_` if it is for yourself; columns are id, title, standfirst, date, byline, dateline, topics, source, status, note [correction-unknown-column]',
    ],
    holds: [{ id: 'a', line: 2, cells: {} }],
  },
  {
    name: 'a column that stands twice',
    text: 'id,title,Title\na,The Lamp,The Quay\n',
    says: [
      'corrections.csv:1: the column `title` stands twice; the first counts; make one column of them [correction-column-twice]',
    ],
    holds: [{ id: 'a', line: 2, cells: { title: 'The Lamp' } }],
  },
  {
    name: 'a date that is not EDTF',
    text: 'id,title,date\na,"The\nLamp",15/2/2023\nb,,2023-02-30\n',
    says: [
      'corrections.csv:2: `15/2/2023` is no date in the form of the archive (EDTF); write it like 2023-02-15, 2023-02, 2023, 2023-02~ (about) or 2023-02-15/.. (not before), in a column that the spreadsheet formats as text [correction-date]',
      'corrections.csv:4: `2023-02-30` is no date in the form of the archive (EDTF); write it like 2023-02-15, 2023-02, 2023, 2023-02~ (about) or 2023-02-15/.. (not before), in a column that the spreadsheet formats as text [correction-date]',
    ],
    holds: [
      { id: 'a', line: 2, cells: { title: 'The\nLamp' } },
      { id: 'b', line: 4, cells: {} },
    ],
  },
  {
    name: 'a list without a name',
    text: 'id,byline,topics\na, ; ;,Quay\n',
    says: [
      'corrections.csv:2: `; ;` in the column `byline` holds no name; write names separated by `;`, or `-` to take them away [correction-without-name]',
    ],
    holds: [{ id: 'a', line: 2, cells: { topics: 'Quay' } }],
  },
  {
    name: 'a row without an ID',
    text: 'id,title\n,The Lamp\n',
    says: [
      'corrections.csv:2: the row has corrections, but no ID; write the ID of the article in the column `id`; it stands on the article’s page and in `backfile inspect` [correction-without-id]',
    ],
  },
  {
    name: 'an ID that stands twice',
    text: 'id,title\na,The Lamp\na,The Quay\n',
    says: [
      'corrections.csv:3: the article `a` has a row already (line 2); this one is not used; make one row of them [correction-twice]',
    ],
    holds: [{ id: 'a', line: 2, cells: { title: 'The Lamp' } }],
  },
  {
    name: 'a row with more cells than there are columns',
    text: 'id,title,date\na,The Lamp, Lit,2001\nb,B,2001\n',
    says: [
      'corrections.csv:2: the row has 4 cells, but there are 3 columns; it is not used; put quotation marks around a cell that holds a comma or semicolon [correction-cells]',
    ],
    holds: [{ id: 'b', line: 3, cells: { title: 'B', date: '2001' } }],
  },
  {
    name: 'a quotation mark that is never closed',
    text: 'id,title\na,A\nb,"The Lamp\nc,C\n',
    says: [
      'corrections.csv:3: a quotation mark in this row is never closed; it and what follows is not read; close it; a quotation mark within a cell is written twice [correction-quote]',
    ],
    holds: [{ id: 'a', line: 2, cells: { title: 'A' } }],
  },
];

describe('a problem', () => {
  for (const { name, text, says, holds = [] } of FAULTS) {
    test(`is ${name}`, () => {
      const { rows, problems } = read(text);
      assert.deepEqual(problems, says);
      assert.deepEqual(rows, holds);
    });
  }
});

describe('any text', () => {
  test('is read without an error; what it gives is usable', () => {
    const pieces = fc.constantFrom(
      'id',
      'title',
      'date',
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '-',
      "'",
      '=',
      '2001-02',
      'abc',
      '_x',
      '\ufeff',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const table of [given, `id,title,date,byline\n${given}`]) {
          const first = readCorrections(table, 'c.csv');
          assert.deepEqual(readCorrections(table, 'c.csv'), first);
          assert.equal(new Set(first.rows.map(({ id }) => id)).size, first.rows.length);
          for (const { cells } of first.rows) for (const cell of Object.values(cells)) assert.notEqual(cell.trim(), '');
        }
      }),
      { numRuns: 500 },
    );
  });
});

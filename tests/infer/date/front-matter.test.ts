import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DateOrder } from '../../../src/dates/found.js';
import { inferDate } from '../../../src/infer/date/chain.js';
import { problemLine } from '../../../src/record/problem.js';
import { articleOf } from './parsed-article.js';

function read(date: string, order: DateOrder | null = null) {
  const article = articleOf({
    lines: [['Quay', 'title']],
    file: '1999/quay.txt',
    frontMatter: { date, updated: '2024' },
    lineOf: { date: 3, updated: 4 },
  });
  return inferDate(article, { order, lang: 'en' });
}

const READ: readonly (readonly [value: string, edtf: string])[] = [
  ['2023-02-15', '2023-02-15'],
  ['2023-02', '2023-02'],
  ['2023', '2023'],
  ['2023-02~', '2023-02~'],
  ['2023-02-15/..', '2023-02-15/..'],
  [' 2023-02-15T10:00:00Z ', '2023-02-15'],
  ['2023-02-15 23:30:00 -0500', '2023-02-15'],
  ['2023-02-15T23:30:00.000+09:00', '2023-02-15'],
  ['Wednesday, February 15, 2023', '2023-02-15'],
  ['15. Februar 2023', '2023-02-15'],
  ['15 فبراير 2023', '2023-02-15'],
  ['20230215', '2023-02-15'],
  ['15/02/2023', '2023-02-15'],
  ['February 2023', '2023-02'],
];

describe('values that are dates', () => {
  for (const [value, edtf] of READ) {
    test(value, () => {
      const { date, problems } = read(value);
      assert.equal(date?.value, edtf);
      assert.deepEqual(
        [date?.origin, date?.rule, date?.lines, date?.text],
        ['front-matter', 'front-matter', [3], value.trim()],
      );
      assert.deepEqual(problems, []);
    });
  }

  test('the archive’s order decides between two readings', () => {
    assert.equal(read('03/04/2023', 'mdy').date?.value, '2023-03-04');
    assert.equal(read('03/04/2023', 'dmy').date?.value, '2023-04-03');
  });

  test('`updated` is read likewise', () => assert.equal(read('2023').updated?.value, '2024'));
});

const COMPLAINTS: readonly (readonly [value: string, message: string])[] = [
  ['2023-02-30', '1999/quay.txt:3: the date "2023-02-30" does not exist; correct it [date-does-not-exist]'],
  ['2023-13', '1999/quay.txt:3: the date "2023-13" does not exist; correct it [date-does-not-exist]'],
  ['30 February 2023', '1999/quay.txt:3: the date "30 February 2023" does not exist; correct it [date-does-not-exist]'],
  [
    '03/04/2023',
    '1999/quay.txt:3: the date "03/04/2023" can be read in two ways; write it as 2023-02-15, 2023-02 or 2023, or set dateOrder in archive.yaml [date-ambiguous]',
  ],
  [
    'Feb. 15',
    '1999/quay.txt:3: the date "Feb. 15" does not name its year in full; write it as 2023-02-15, 2023-02 or 2023 [date-without-year]',
  ],
  [
    'last spring',
    '1999/quay.txt:3: "last spring" is not a date; write it as 2023-02-15, 2023-02 or 2023 [date-unreadable]',
  ],
];

describe('values that are none are problems, and the chain goes on', () => {
  for (const [value, message] of COMPLAINTS) {
    test(value, () => {
      const { date, problems } = read(value);
      assert.equal(date, null);
      assert.deepEqual(problems.map(problemLine), [message]);
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ['error'],
      );
    });
  }
});

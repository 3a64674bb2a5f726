import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ReadingOptions } from '../../../src/dates/found.js';
import { type InferredDates, inferDate } from '../../../src/infer/date/chain.js';
import type { LineField } from '../../../src/record/article.js';
import { isEdtf } from '../../../src/record/edtf.js';
import { articleOf, type TestArticle } from './parsed-article.js';

const ENGLISH: ReadingOptions = { order: null, lang: 'en' };
const TITLE = ['Old quay of Port Meridian reopens', 'title'] as const;
const TEXT = [
  'The old quay of Port Meridian was opened again in the rain, and the harbour master spoke of a good year for the town, its boats and its market, which had stood empty since the storm took the roof and the eastern wall with it.',
  'body',
] as const;

const infer = (given: TestArticle, options = ENGLISH): InferredDates => inferDate(articleOf(given), options);

/** Date, rule and lines, for comparison. */
function dated(given: TestArticle, options = ENGLISH): readonly [string | null, string | null, readonly number[]] {
  const { date } = infer(given, options);
  return [date?.value ?? null, date?.rule ?? null, date?.lines ?? []];
}

describe('the chain: the first rule that finds a date wins', () => {
  const everything: TestArticle = {
    frontMatter: { date: '2001-01-01' },
    lineOf: { date: 2 },
    file: '2004/04/04/quay.txt',
    sourceUrl: 'https://courier.example/2005/05/05/quay',
    lines: [
      TITLE,
      ['Published: 2 February 2002', 'date'],
      ['PORT MERIDIAN, 3 March 2003', 'dateline'],
      ['Storm of 6 June 2006', 'caption'],
      ['The storm came on 7 July 1997 and left.', 'body'],
    ],
    kinds: ['published'],
  };
  const without = (...fields: readonly LineField[]): TestArticle => ({
    ...everything,
    lines: everything.lines.filter(([, field]) => field === null || !fields.includes(field)),
    frontMatter: {},
  });

  test('front matter before a publication line', () => {
    assert.deepEqual(dated(everything), ['2001-01-01', 'front-matter', [2]]);
  });
  test('a publication line before the dateline', () => {
    assert.deepEqual(dated(without()), ['2002-02-02', 'publication-line', [2]]);
  });
  test('the dateline before the path', () => {
    assert.deepEqual(dated(without('date')), ['2003-03-03', 'dateline', [2]]);
  });
  test('the path before the address', () => {
    assert.deepEqual(dated(without('date', 'dateline')), ['2004-04-04', 'path-folders', []]);
  });
  test('the address before a bound', () => {
    const given = { ...without('date', 'dateline'), file: 'quay.txt' };
    assert.deepEqual(dated(given), ['2005-05-05', 'source-url', [1]]);
  });
  test('a bound when nothing else is known', () => {
    const { sourceUrl: _, ...given } = { ...without('date', 'dateline'), file: 'quay.txt' };
    assert.deepEqual(dated(given), ['2006-06-06/..', 'not-before-caption', [2]]);
  });
  test('nothing when nothing is printed: no year is made up', () => {
    assert.deepEqual(dated({ lines: [TITLE, TEXT] }), [null, null, []]);
  });
});

describe('publication lines', () => {
  test('one that says "published" wins over one that says nothing', () => {
    const lines = [TITLE, ['4 May 2020', 'date'], ['Published 3 May 2020', 'date']] as const;
    assert.deepEqual(dated({ lines, kinds: ['bare', 'published'] }), ['2020-05-03', 'publication-line', [3]]);
  });

  test('a month is taken when no line names a day', () => {
    const lines = [TITLE, ['February 2023', 'date'], TEXT] as const;
    assert.deepEqual(dated({ lines }), ['2023-02', 'publication-line', [2]]);
    const both = [TITLE, ['February 2023', 'date'], ['15 February 2023', 'date']] as const;
    assert.deepEqual(dated({ lines: both }), ['2023-02-15', 'publication-line', [3]]);
  });

  test('a day without a year gives no date', () => {
    assert.deepEqual(dated({ lines: [TITLE, ['Feb. 15', 'date'], TEXT] }), [null, null, []]);
  });

  test('an update goes to `updated` and nowhere else', () => {
    const { date, updated } = infer({ lines: [TITLE, ['Last updated 3 May 2020 10:02 GMT', 'updated'], TEXT] });
    assert.equal(date, null);
    assert.deepEqual([updated?.value, updated?.rule, updated?.lines], ['2020-05-03', 'updated-line', [2]]);
  });

  test('both dates of one line are read', () => {
    const { date, updated } = infer({ lines: [TITLE, ['Published 3 May 2020 | Updated 4 May 2020', 'date']] });
    assert.deepEqual([date?.value, updated?.value], ['2020-05-03', '2020-05-04']);
  });

  test('a label on the line above says what a date is', () => {
    const lines = [
      TITLE,
      ['Published:', 'residue'],
      ['3 May 2020', 'date'],
      ['Updated:', 'residue'],
      ['5 May 2020', 'date'],
    ] as const;
    const { date, updated } = infer({ lines });
    assert.deepEqual([date?.value, updated?.value], ['2020-05-03', '2020-05-05']);
  });

  test('bare dates far below the headline count only when they agree', () => {
    const far = (dates: readonly string[]): TestArticle => ({
      lines: [TITLE, TEXT, ...Array.from({ length: 45 }, () => TEXT), ...dates.map((text) => [text, 'date'] as const)],
    });
    assert.equal(dated(far(['3 May 2020', '4 May 2020']))[0], null);
    assert.equal(dated(far(['3 May 2020']))[0], '2020-05-03');
  });

  test('the date in the byline’s line', () => {
    const lines = [TITLE, ['By Ana Quill | 15 February 2023', 'byline'], TEXT] as const;
    assert.deepEqual(dated({ lines }), ['2023-02-15', 'byline-date-row', [2]]);
  });

  test('the evidence is the line as printed', () => {
    const { date } = infer({ lines: [TITLE, ['Published: 15 February 2023', 'date']], kinds: ['published'] });
    assert.equal(date?.text, 'Published: 15 February 2023');
    assert.equal(date?.origin, 'text');
  });
});

describe('what a printed date leaves open', () => {
  test('the order of numbers is settled by the document’s other dates, which are evidence too', () => {
    const lines = [TITLE, ['03/04/2020', 'date'], ['Seen 17/03/2020.', 'body']] as const;
    assert.deepEqual(dated({ lines }), ['2020-04-03', 'publication-line', [2, 3]]);
    const american = [TITLE, ['03/04/2020', 'date'], ['Seen 02/17/2020.', 'body']] as const;
    assert.deepEqual(dated({ lines: american }), ['2020-03-04', 'publication-line', [2, 3]]);
  });

  test('other dates that contradict each other settle nothing', () => {
    const lines = [TITLE, ['03/04/2020', 'date'], ['17/03/2020', 'residue'], ['02/17/2020', 'residue']] as const;
    assert.notEqual(dated({ lines })[1], 'publication-line');
  });

  test('a year of two digits takes its century from the latest year printed in full', () => {
    const lines = [TITLE, ['19.10.19, 11:29', 'date'], ['The storm of 2018 took the roof.', 'body']] as const;
    assert.deepEqual(dated({ lines }), ['2019-10-19', 'publication-line', [2, 3]]);
    const older = [TITLE, ['19.10.79', 'date'], ['The storm of 1978 took the roof.', 'body']] as const;
    assert.deepEqual(dated({ lines: older }), ['1979-10-19', 'publication-line', [2, 3]]);
  });

  test('without a full year from 1970 on no century is claimed', () => {
    for (const text of ['The storm of 1919 took the roof.', 'The storm took the roof.']) {
      assert.deepEqual(dated({ lines: [TITLE, ['19.10.19, 11:29', 'date'], [text, 'body']] }), [null, null, []], text);
    }
  });

  test('a day that does not exist dates nothing', () => {
    assert.deepEqual(dated({ lines: [TITLE, ['Published: 30 February 2023', 'date'], TEXT] }), [null, null, []]);
  });
});

describe('datelines', () => {
  test('a day and month alone give no year', () => {
    assert.deepEqual(dated({ lines: [TITLE, ['PORT MERIDIAN, Feb 26 -', 'dateline'], TEXT] }), [null, null, []]);
  });

  test('a date that opens the text after a place counts as one', () => {
    const lines = [
      TITLE,
      ['Port Meridian, 14 December 2021 – The council met in the rain and closed the quay.', 'body'],
    ] as const;
    assert.deepEqual(dated({ lines }), ['2021-12-14', 'dateline-opening', [2]]);
  });

  test('a date within the first sentence does not', () => {
    const lines = [
      TITLE,
      ['On 14 December 2021 the council met in the rain and closed the old quay.', 'body'],
    ] as const;
    assert.deepEqual(dated({ lines }), ['2021-12-14/..', 'not-before-text', [2]]);
  });
});

describe('rows of the page', () => {
  test('the row nearest to the headline is taken', () => {
    const lines = [
      ['Today is Monday, 4 May 2020', 'residue'],
      TITLE,
      ['Harbour · 3 May 2020 · Ana Quill', 'residue'],
      TEXT,
      ['9 May 2020', 'residue'],
    ] as const;
    assert.deepEqual(dated({ lines }), ['2020-05-03', 'page-date-row', [3]]);
  });

  test('the headline may stand twice, and the row beneath the second', () => {
    const menu = Array.from({ length: 20 }, (_, n) => [`Menu entry ${n}`, 'residue'] as const);
    const lines = [
      ['Old quay of Port Meridian reopens | Courier', 'title'],
      ...menu,
      ['Old quay of Port Meridian reopens', 'residue'],
      ['3 May 2020', 'residue'],
      TEXT,
      ['9 May 2020', 'residue'],
    ] as const;
    assert.deepEqual(dated({ lines }), ['2020-05-03', 'page-date-row', [23]]);
  });

  test('comments far below date nothing', () => {
    const lines = [TITLE, ...Array.from({ length: 15 }, () => TEXT), ['4 May 2020 at 23:36', 'residue']] as const;
    assert.deepEqual(dated({ lines }), [null, null, []]);
  });
});

test('whatever the lines, the dates are EDTF and their lines lie in the document', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '3 May 2020',
      '03/04/2020',
      '15.02.23',
      'Published: 4 May 2021',
      'Updated: Feb 2020',
      'On 1 June 2020 it rained.',
      'Feb. 15',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const field = fc.constantFrom<LineField | null>(
    'title',
    'date',
    'updated',
    'byline',
    'dateline',
    'caption',
    'body',
    'residue',
    null,
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, field), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (lines, first) => {
        const { date, updated, problems } = infer({ lines, first });
        assert.deepEqual(problems, []);
        for (const found of [date, updated]) {
          if (found === null) continue;
          assert.ok(isEdtf(found.value));
          assert.ok(
            found.lines.length > 0 && found.lines.every((line) => line >= first && line < first + lines.length),
          );
        }
        assert.ok(updated === null || !updated.value.endsWith('/..'));
      },
    ),
  );
});

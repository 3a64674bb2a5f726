import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findDates, scanDates } from '../../src/dates/forms.js';
import type { ReadingOptions } from '../../src/dates/found.js';
import { exists } from '../../src/record/edtf.js';

const UNKNOWN: ReadingOptions = { order: null, lang: null };
const pad = (number: number) => String(number).padStart(2, '0');

/** The dates of a text, written short: `2023-02-15`, `2023-02`, `--02-15`. */
function dates(text: string, options: ReadingOptions = UNKNOWN): readonly string[] {
  return findDates(text, options).map(({ parts: { year, month, day } }) =>
    [year ?? '-', pad(month), ...(day === null ? [] : [pad(day)])].join('-'),
  );
}

/** Every form of 15 February 2023, with the words of the date and some around it. */
const FORMS: readonly (readonly [form: string, text: string])[] = [
  ['15 February 2023', 'The quay opened on 15 February 2023 in rain.'],
  ['15th February, 2023', 'Port Meridian, 15th February, 2023'],
  ['15th of February 2023', 'on the 15th of February 2023'],
  ['February 15, 2023', 'It was February 15, 2023, a Wednesday.'],
  ['February 15 2023', 'February 15 2023 was cold'],
  ['Feb. 15, 2023', 'seen on Feb. 15, 2023'],
  ['Feb. 15 2023', 'Wednesday, Feb. 15 2023 at 3:30 p.m. EST'],
  ['February 15th, 2023', 'dated February 15th, 2023'],
  ['FEB 15, 2023', 'FEB 15, 2023'],
  ['15. Februar 2023', 'Am 15. Februar 2023 schloss der Hafen.'],
  ['15.Februar 2023', '15.Februar 2023'],
  ['15 de febrero de 2023', 'el 15 de febrero de 2023'],
  ['15 de fevereiro de 2023', 'em 15 de fevereiro de 2023'],
  ['15 février 2023', 'le 15 février 2023'],
  ['15 februari 2023', 'den 15 februari 2023'],
  ['15 lutego 2023', '15 lutego 2023 r.'],
  ['15 февраля 2023', '15 февраля 2023 года'],
  ['15 Şubat 2023', '15 Şubat 2023 Çarşamba'],
  ['15. helmikuuta 2023', '15. helmikuuta 2023'],
  ['2023. február 15', '2023. február 15.'],
  ['15 בפברואר 2023', 'ב-15 בפברואר 2023'],
  ['15 فبراير 2023', 'في 15 فبراير 2023'],
  ['١٥ فبراير ٢٠٢٣', 'في ١٥ فبراير ٢٠٢٣ افتتح المرفأ'],
  ['15 شباط/فبراير 2023', 'يوم 15 شباط/فبراير 2023'],
  ['15 شباط (فبراير) 2023', 'في 15 شباط (فبراير) 2023،'],
  ['15 فبراير عام 2023', 'في 15 فبراير عام 2023'],
  ['2023-02-15', 'on 2023-02-15'],
  ['2023-02-15', '2023-02-15T23:30:00-05:00'],
  ['2023/02/15', 'Posted 2023/02/15'],
  ['15/02/2023', '(15/02/2023)'],
  ['15.02.2023', '15.02.2023, 14:30 Uhr'],
  ['15. 2. 2023', '15. 2. 2023'],
  ['02/15/2023', 'Printed:02/15/2023'],
  ['15-Feb-2023', '15-Feb-2023'],
  ['Feb 15 10:00:00 +0000 2023', 'Wed Feb 15 10:00:00 +0000 2023'],
  ['2023年2月15日', '2023年2月15日'],
  ['20230215', '20230215'],
  ['20230215', 'Date: 20230215'],
  ['۲۶ بهمن ۱۴۰۱', 'چهارشنبه ۲۶ بهمن ۱۴۰۱ ساعت ۱۰:۱۳'],
  ['۱۴۰۱/۱۱/۲۶', '۱۴۰۱/۱۱/۲۶'],
  ['15 กุมภาพันธ์ 2566', 'วันที่ 15 กุมภาพันธ์ 2566'],
  ['15 กุมภาพันธ์ พ.ศ. 2566', '15 กุมภาพันธ์ พ.ศ. 2566'],
  ['令和5年2月15日', '令和5年2月15日'],
  ['民國112年2月15日', '中華民國112年2月15日'],
  ['15 tháng 2 năm 2023', 'Thứ tư, ngày 15 tháng 2 năm 2023'],
];

describe('one day in every form', () => {
  for (const [form, text] of FORMS) {
    test(text, () => {
      assert.deepEqual(dates(text), ['2023-02-15']);
      assert.deepEqual(
        findDates(text, UNKNOWN).map(({ start, end }) => text.slice(start, end)),
        [form],
      );
    });
  }
});

describe('less than a day', () => {
  test('month and year', () => {
    assert.deepEqual(dates('In February 2023 the quay closed'), ['2023-02']);
    assert.deepEqual(dates('en febrero de 2023'), ['2023-02']);
    assert.deepEqual(dates('في كانون الأول 2024'), ['2024-12']);
  });

  test('day and month without a year stay without one', () => {
    assert.deepEqual(dates('PORT MERIDIAN, Feb 26 -'), ['--02-26']);
    assert.deepEqual(dates('on 26 February and on March 3'), ['--02-26', '--03-03']);
  });

  test('a leap day without a year may exist', () => {
    assert.equal(scanDates('29 February', UNKNOWN)[0]?.impossible, false);
  });
});

describe('the order of two numbers', () => {
  test('is the settings’ where both orders give a date', () => {
    assert.deepEqual(dates('03/04/2023', { order: 'dmy', lang: null }), ['2023-04-03']);
    assert.deepEqual(dates('03/04/2023', { order: 'mdy', lang: null }), ['2023-03-04']);
    assert.deepEqual(dates('03/04/2023', { order: 'mdy', lang: 'de' }), ['2023-03-04']);
  });

  test('stays open in English, and the date is not found', () => {
    assert.deepEqual(dates('03/04/2023', { order: null, lang: 'en' }), []);
    assert.deepEqual(dates('03.04.2023', { order: null, lang: 'en' }), []);
    assert.equal(scanDates('03/04/2023', UNKNOWN)[0]?.exactness, 'ambiguous');
  });

  test('is not open where only one order gives a date, whatever the settings say', () => {
    assert.deepEqual(dates('15/02/2023', { order: 'mdy', lang: 'en' }), ['2023-02-15']);
    assert.deepEqual(dates('02/15/2023', { order: 'dmy', lang: 'de' }), ['2023-02-15']);
    assert.deepEqual(dates('04/04/2023'), ['2023-04-04']);
  });

  test('is shown by a weekday before the date', () => {
    assert.deepEqual(dates('Monday, 03/04/2023'), ['2023-04-03']);
    assert.deepEqual(dates('Saturday 03/04/2023'), ['2023-03-04']);
    assert.deepEqual(dates('Tuesday, 03/04/2023'), []);
  });

  test('is that of the language where it writes dates with this sign', () => {
    assert.deepEqual(dates('03.04.2023', { order: null, lang: 'de' }), ['2023-04-03']);
    assert.deepEqual(dates('03/04/2023', { order: null, lang: 'fr' }), ['2023-04-03']);
    assert.deepEqual(dates('03/04/2023', { order: null, lang: 'en-US' }), ['2023-03-04']);
    assert.deepEqual(dates('03/04/2023', { order: null, lang: 'en-GB' }), ['2023-04-03']);
    assert.deepEqual(dates('03/04/2023', { order: null, lang: 'de' }), []);
  });
});

describe('what is left open is not found', () => {
  test('a year of two digits names no century', () => {
    assert.deepEqual(dates('15.02.23'), []);
    const [date] = scanDates('15.02.23', UNKNOWN);
    assert.equal(date?.exactness, 'short-year');
    assert.equal(date?.shortYear, 23);
    assert.equal(date?.parts.year, null);
  });

  test('a day that does not exist is reported as impossible', () => {
    for (const text of ['30 February 2023', 'February 30, 2023', '31.04.2023', '2023-02-30', '20230230']) {
      assert.deepEqual(dates(text), [], text);
      assert.equal(scanDates(text, UNKNOWN)[0]?.impossible, true, text);
    }
  });

  test('two names for two months are no date', () => {
    assert.deepEqual(dates('15 Feb/Mar 2023'), []);
    assert.deepEqual(dates('Jan/Feb 2023'), []);
  });
});

test('a range is found by its last day', () => {
  for (const text of ['15-17 February 2023', 'Feb. 15-17, 2023', '15. - 17. Februar 2023', 'February 15–17 2023']) {
    assert.deepEqual(dates(text), ['2023-02-17'], text);
    assert.equal(findDates(text, UNKNOWN)[0]?.range, true, text);
  }
});

const NO_DATES: readonly string[] = [
  'open 24/7 since May',
  'call 555-2023-02-15 now',
  '+44 20 2023 0215',
  'version 1.2.2020.4 of the chart',
  'release v2.15.2020',
  'host 10.12.19.1',
  'https://courier.example/2023/02/15/quay',
  'https://courier.example/quay-2023-02-15.html',
  'paid $15.02.2023',
  'won 21-19 and 3-2',
  'a score of 15-02',
  '20 may be enough',
  'they march 20 miles',
  'he may 2000 times',
  'May 10:30',
  'May 5.5 million',
  'March 15%',
  'lot 20230215 was sold',
  '1492',
  'the 15 members 2020',
  'Psalm 119 May',
  'room 15. March was wet',
  'fifteenth of February',
];

describe('numbers that are no dates', () => {
  for (const text of NO_DATES) {
    test(text, () => assert.deepEqual(dates(text, { order: 'dmy', lang: 'en' }), []));
  }

  test('years before 1600 and after 2100 are none', () => {
    assert.deepEqual(dates('15 February 1599'), ['--02-15']);
    assert.deepEqual(dates('1599-02-15'), []);
    assert.deepEqual(dates('2101-02-15'), []);
    assert.deepEqual(dates('1600-02-15 2100-02-15'), ['1600-02-15', '2100-02-15']);
  });
});

test('several dates of a line are found in order and do not overlap', () => {
  const text = 'From 3 May 2020 to June 4, 2020, then 2020-07-05 and 6.8.2020.';
  assert.deepEqual(dates(text, { order: null, lang: 'de' }), ['2020-05-03', '2020-06-04', '2020-07-05', '2020-08-06']);
});

test('whatever the text, what is found exists and lies within it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...FORMS.map(([form]) => form), '15', '2023', 'February', 'فبراير', '/', '.', '-', ' ', ', ', '٣'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const order = fc.constantFrom('dmy' as const, 'mdy' as const, null);
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      order,
      fc.constantFrom('en', 'ar', 'de', null),
      (pieces, by, lang) => {
        const text = pieces.join('');
        let free = 0;
        for (const { parts, start, end } of findDates(text, { order: by, lang })) {
          assert.ok(exists({ ...parts, year: parts.year ?? 2000 }));
          assert.ok(start >= free && end > start && end <= text.length);
          free = end;
        }
      },
    ),
  );
});

test('every day is read back from the forms in which it is written', () => {
  const day = fc.date({
    min: new Date(Date.UTC(1600, 0, 1)),
    max: new Date(Date.UTC(2100, 11, 31)),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      for (const lang of ['en-GB', 'en-US', 'de', 'fr', 'es', 'pl', 'ru', 'cs', 'id', 'nl', 'ar-EG', 'ar-SY']) {
        const printed = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, options).format(date);
        assert.deepEqual(dates(printed), [iso], printed);
      }
      const [year = '', month = '', dd = ''] = iso.split('-');
      assert.deepEqual(dates(`${dd}/${month}/${year}`, { order: 'dmy', lang: null }), [iso]);
      assert.deepEqual(dates(`${month}/${dd}/${year}`, { order: 'mdy', lang: null }), [iso]);
    }),
    { numRuns: 60 },
  );
});

test('a line of a megabyte is read', () => {
  for (const unit of ['1 a ', '10.12.', '2020 ', '1 كانون ', '15 de ', 'Feb 1, ', '1/', '. ', '1']) {
    const text = `${unit.repeat(1_000_000 / unit.length)} 15 February 2023`;
    assert.deepEqual(dates(text).at(-1), '2023-02-15', unit);
  }
});

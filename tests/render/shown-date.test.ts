import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '../../src/record/brands.js';
import { daysInMonth, isEdtf, partsOf } from '../../src/record/edtf.js';
import { dateText, monthName, periodText, shownDate, weekdays, weekStart } from '../../src/render/shown-date.js';
import { wordsFor } from '../../src/render/words.js';
import { lang } from '../listings/article-of.js';
import { dated } from './archive.js';

const say = (edtf: string, tag: string) => dateText(partsOf(must(isEdtf, edtf)), wordsFor(lang(tag)));

describe('a date in words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2023-02-15', 'en', '15 February 2023'],
    ['2023-02-15', 'en-US', 'February 15, 2023'],
    ['2023-02-15', 'de', '15. Februar 2023'],
    ['2023-02-15', 'es', '15 de febrero de 2023'],
    ['2023-02-15', 'fr', '15 février 2023'],
    ['2023-02-01', 'fr', '1er février 2023'],
    ['2023-02-15', 'ar', '15 فبراير 2023'],
    ['2023-02-15', 'is', '15 February 2023'],
    ['2023-02', 'en', 'February 2023'],
    ['2023-02', 'es', 'febrero de 2023'],
    ['2023', 'en', '2023'],
    ['0987-06', 'en', 'June 987'],
    ['2023-02~', 'en', 'about February 2023'],
    ['2023-02-15/..', 'en', 'not before 15 February 2023'],
    ['2023-02-15/..', 'de', 'nicht vor 15. Februar 2023'],
    ['2023~/..', 'en', 'not before about 2023'],
  ];
  for (const [edtf, tag, text] of cases) test(`${edtf} in ${tag}`, () => assert.equal(say(edtf, tag), text));

  test('a month that there is not is refused', () => {
    assert.throws(() => periodText({ year: 2023, month: 13, day: null }, lang('en')), RangeError);
    assert.throws(() => monthName(0, lang('en')), RangeError);
  });
});

describe('a date on a page', () => {
  test('has a machine-readable form only where HTML has one for it', () => {
    const words = wordsFor(lang('en'));
    const datetimes = ['2023-02-15', '2023-02', '2023', '2023-02~', '2023-02-15/..'].map(
      (edtf) => shownDate(dated(edtf, 'front-matter', { origin: 'front-matter' }), words).datetime,
    );
    assert.deepEqual(datetimes, ['2023-02-15', '2023-02', '2023', null, null]);
  });

  const given: readonly (readonly [string, string, 'text' | 'path' | 'front-matter' | 'correction', boolean])[] = [
    ['2023-02-15', 'front-matter', 'front-matter', false],
    ['2023-02-15', 'correction', 'correction', false],
    ['2023-02-15', 'publication-line', 'text', false],
    ['2023-02-15', 'byline-date-row', 'text', false],
    ['2023-02-15', 'dateline', 'text', true],
    ['2023-02-15', 'page-date-row', 'text', true],
    ['2023-02-15', 'path-day', 'path', true],
    ['2023-02-15', 'source-url', 'front-matter', true],
    ['2023-02-15/..', 'not-before-caption', 'text', true],
    ['2023-02-15/..', 'front-matter', 'front-matter', true],
  ];
  for (const [edtf, rule, origin, inferred] of given) {
    test(`${edtf} by ${rule} from ${origin} is ${inferred ? 'inferred' : 'given'}`, () => {
      assert.equal(shownDate(dated(edtf, rule, { origin }), wordsFor(lang('en'))).inferred, inferred);
    });
  }
});

describe('time zones', () => {
  // Kiritimati had no 31 December 1994, Apia no 30 December 2011; St John's is off by half an hour.
  const days = ['1994-12-31', '1995-01-01', '2011-12-30', '2023-02-15', '2023-03-12', '0001-01-01'];
  const module = new URL('../../src/render/shown-date.js', import.meta.url).href;
  const words = new URL('../../src/render/words.js', import.meta.url).href;
  const script = `
    import { shownDate } from ${JSON.stringify(module)};
    import { wordsFor } from ${JSON.stringify(words)};
    const dates = ${JSON.stringify(days)}.map((value) => ({ value, origin: 'text', rule: 'x', lines: [], text: '' }));
    console.log(JSON.stringify([new Date(0).getTimezoneOffset(), dates.map((date) => shownDate(date, wordsFor('en')))]));
  `;
  const expected = days.map((day) => shownDate(dated(day, 'x'), wordsFor(lang('en'))));

  for (const [zone, offset] of [
    ['Pacific/Kiritimati', 640],
    ['Pacific/Apia', 660],
    ['America/St_Johns', 210],
  ] as const) {
    test(`${zone} has no say in a date`, () => {
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
        encoding: 'utf8',
      });
      assert.deepEqual(JSON.parse(output), [offset, expected]);
    });
  }

  test('every day that exists is named by its own numbers', () => {
    const date = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
      );
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const name = monthName(month, lang('en'));
        assert.equal(periodText({ year, month, day }, lang('en')), `${day} ${name} ${year}`);
      }),
    );
  });
});

describe('weekdays', () => {
  test('begin as the language has it', () => {
    assert.deepEqual(
      ['en', 'en-US', 'ar', 'de'].map((tag) => weekStart(lang(tag))),
      [1, 0, 6, 1],
    );
    assert.deepEqual(weekdays(lang('en'))[0], { short: 'Mon', long: 'Monday' });
    assert.deepEqual(weekdays(lang('en-US'))[0], { short: 'Sun', long: 'Sunday' });
    assert.equal(weekdays(lang('ar'))[0]?.long, 'السبت');
  });
});

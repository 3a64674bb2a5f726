/** Dates on the search page are those of every other page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partsOf } from '../../../../src/record/edtf.js';
import { dateForms, dateText } from '../../../../src/render/shown-date.js';
import { wordsFor } from '../../../../src/render/words.js';
import { dateInWords, machineDate } from '../../../../src/search/client/page/dates.js';
import { lang } from '../../../listings/article-of.js';
import { edtfDates } from '../../../record/date-parts.js';

function formsOf(tag: string) {
  const { texts } = wordsFor(lang(tag));
  const { dateAbout: about, dateNotBefore: notBefore, dateUnknown: unknown } = texts;
  return { ...dateForms(lang(tag)), about, notBefore, unknown };
}

describe('a date of a hit', () => {
  for (const tag of ['en', 'en-US', 'ar', 'de', 'es', 'fr']) {
    test(`is written as on the other pages in ${tag}`, () => {
      const forms = formsOf(tag);
      fc.assert(
        fc.property(edtfDates, (date) =>
          assert.equal(dateInWords(date, forms), dateText(partsOf(date), wordsFor(lang(tag)))),
        ),
      );
    });
  }

  test('that is unknown, or no date, says so', () => {
    for (const date of [null, '', '2023-02-30', 'yesterday']) {
      assert.equal(dateInWords(date, formsOf('en')), 'Date unknown');
      assert.equal(machineDate(date), null);
    }
  });

  test('claims nothing to machines that is not known', () => {
    assert.deepEqual(
      ['2023-02-15', '2023-02', '2023~', '2023-02-15/..'].map((date) => machineDate(date)),
      ['2023-02-15', '2023-02', null, null],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isHalfOfMonth, isHijriWord } from '../../src/dates/calendar-names.js';
import { monthOf, weekdayOf } from '../../src/dates/months.js';

const FEBRUARIES: Readonly<Record<string, readonly string[]>> = {
  en: ['February', 'Feb', 'Feb.', 'FEBRUARY'],
  ar: ['فبراير', 'شباط', 'فيفري'],
  de: ['Februar', 'Feb.', 'Febr.'],
  fr: ['février', 'févr.', 'FÉVRIER', 'fevrier'],
  es: ['febrero', 'feb'],
  it: ['febbraio'],
  pt: ['fevereiro', 'fev.'],
  nl: ['februari'],
  pl: ['luty', 'lutego'],
  ru: ['февраль', 'февраля'],
  tr: ['Şubat', 'ŞUBAT'],
  sv: ['februari'],
  da: ['februar'],
  nb: ['februar'],
  fi: ['helmikuu', 'helmikuuta'],
  cs: ['únor', 'února'],
  hu: ['február'],
  ro: ['februarie'],
  el: ['Φεβρουαρίου'],
  he: ['פברואר', 'בפברואר'],
  fa: ['فوریه'],
  uk: ['лютий', 'лютого'],
  id: ['Februari'],
};

describe('month names', () => {
  for (const [lang, names] of Object.entries(FEBRUARIES)) {
    test(`${lang}: ${names.join(', ')} is the second month`, () => {
      for (const name of names) assert.equal(monthOf(name, lang), 2, name);
    });
  }

  test('full names of other languages are known where the language of the text is not, or is another', () => {
    assert.equal(monthOf('Dezember', null), 12);
    assert.equal(monthOf('Dezember', 'en'), 12);
    assert.equal(monthOf('września', null), 9);
  });

  test('abbreviations of another language than the text’s are not', () => {
    assert.equal(monthOf('dez', null), 12);
    assert.equal(monthOf('dez', 'en'), null);
  });

  test('everyday words count only in their own language', () => {
    assert.equal(monthOf('led', null), null);
    assert.equal(monthOf('mag', 'it'), 5);
    assert.equal(monthOf('mag', null), null);
    assert.equal(monthOf('leden', 'nl'), null);
    assert.equal(monthOf('leden', 'cs'), 1);
  });

  test('papers’ own abbreviations', () => {
    assert.equal(monthOf('Sept.', 'en'), 9);
    assert.equal(monthOf('Mrz.', 'de'), 3);
    assert.equal(monthOf('Jänner', 'de'), 1);
    assert.equal(monthOf('يوليه', 'ar'), 7);
  });

  test('Arabic spellings without hamza and names of two words', () => {
    assert.equal(monthOf('اكتوبر', 'ar'), 10);
    assert.equal(monthOf('تشرين الثاني', 'ar'), 11);
    assert.equal(isHalfOfMonth('تشرين', 'first'), true);
    assert.equal(isHalfOfMonth('الاول', 'second'), true);
    assert.equal(isHalfOfMonth('شباط', 'first'), false);
  });

  test('what is no month is none, whatever the language is called', () => {
    for (const word of ['harbour', '', 'x', '12', 'constructor', 'الميناء']) {
      for (const lang of [null, 'en', 'xx', 'constructor', '__proto__']) assert.equal(monthOf(word, lang), null, word);
    }
  });
});

test('weekdays count from Monday', () => {
  assert.equal(weekdayOf('Monday', 'en'), 1);
  assert.equal(weekdayOf('Sun.', 'en'), 7);
  assert.equal(weekdayOf('Mittwoch', null), 3);
  assert.equal(weekdayOf('mardi', null), 2);
  assert.equal(weekdayOf('الأحد', 'ar'), 7);
  assert.equal(weekdayOf('שבת', 'he'), 6);
  assert.equal(weekdayOf('holiday', 'en'), null);
});

test('Hijri months are known by their words', () => {
  for (const word of ['رجب', 'رمضان', 'القعدة', 'ربيع']) assert.equal(isHijriWord(word), true, word);
  assert.equal(isHijriWord('فبراير'), false);
  assert.equal(isHijriWord('Rajab'), false);
});

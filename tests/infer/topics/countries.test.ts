import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capitalNamed, countries, countryForms, countryId, countryIndex } from '../../../src/infer/topics/countries.js';
import { AMBIGUITIES, NOT_COUNTRIES } from '../../../src/infer/topics/country-ambiguity.js';
import { DROPPED, VARIANTS } from '../../../src/infer/topics/country-variants.js';
import { exactKey } from '../../../src/infer/topics/fold.js';
import { libraryCountries } from '../../../src/infer/topics/library.js';

const codesOf = (form: string, lang = 'en'): string =>
  countryForms(lang)
    .filter((entry) => exactKey(entry.form) === exactKey(form))
    .flatMap((entry) => entry.countries.map((country) => country.code))
    .join(' ');

describe('countries', () => {
  test('every country has an ID of its own that can stand in a URL', () => {
    const ids = countries().map(countryId);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.ok(ids.includes('turkiye') && ids.includes('ivory-coast') && ids.includes('curacao'));
  });

  test('every country is found by its own label, unless its label is shared', () => {
    const find = countryIndex('en');
    const lost = countries().filter((country) => find(country.label)?.code !== country.code);
    assert.deepEqual(
      lost.map(({ label }) => label),
      ['Réunion'],
    );
  });
});

describe('countryForms', () => {
  const MEANT: Readonly<Record<string, string>> = {
    Türkiye: 'TR',
    Turkey: 'TR',
    Turkish: 'TR',
    Turks: 'TR',
    Ankara: 'TR',
    Syrians: 'SY',
    Czechia: 'CZ',
    'Czech Republic': 'CZ',
    Burma: 'MM',
    Burmese: 'MM',
    'Ivory Coast': 'CI',
    "Côte d'Ivoire": 'CI',
    UK: 'GB',
    'U.K.': 'GB',
    Britain: 'GB',
    British: 'GB',
    'Northern Ireland': 'GB',
    US: 'US',
    'U.S.': 'US',
    USA: 'US',
    Americans: 'US',
    Washington: 'US',
    UAE: 'AE',
    Emirati: 'AE',
    Russian: 'RU',
    'South Korean': 'KR',
    'N. Korea': 'KP',
    Dutch: 'NL',
    Indian: 'IN',
    'DR Congo': 'CD',
    Zaire: 'CD',
    'Republic of the Congo': 'CG',
    Sanaa: 'YE',
    'St. Lucia': 'LC',
    Netherlands: 'NL',
    Congolese: 'CD CG',
    Korea: 'KR KP',
    'New Mexico': '',
    Island: '',
    Valley: '',
    'The Bottom': '',
    Jerusalem: '',
  };
  for (const [form, codes] of Object.entries(MEANT)) {
    test(`${form} is ${codes || 'no country'}`, () => assert.equal(codesOf(form), codes));
  }

  test('no form is a code of two letters but those that newspapers print', () => {
    const short = countryForms('en').filter(({ form, countries: named }) => form.length === 2 && named.length > 0);
    assert.deepEqual(short.map(({ form }) => form).sort(), ['UK', 'US']);
  });

  test('plurals are made only of demonyms that take an s', () => {
    for (const wrong of ['Frenchs', 'Turkishs', 'Chineses', 'Dutchs', 'Swisss', 'Turkmens']) {
      assert.equal(codesOf(wrong), '', wrong);
    }
  });

  test('a word that may be several countries needs support', () => {
    for (const { form, countries: named, guards } of countryForms('en')) {
      if (named.length > 1) assert.ok(guards.includes('support'), form);
    }
  });

  test('other languages have their own names, and no English ones', () => {
    assert.equal(codesOf('تركيا', 'ar'), 'TR');
    assert.equal(codesOf('بريطانيا', 'ar'), 'GB');
    assert.equal(codesOf('Türkei', 'de-AT'), 'TR');
    assert.equal(codesOf('Island', 'de'), 'IS');
    assert.equal(codesOf('Turques', 'fr'), 'TR');
    assert.equal(codesOf('turque', 'fr'), 'TR');
    assert.equal(codesOf('Çin', 'tr'), 'CN');
    assert.equal(codesOf('Turkish', 'de'), '');
    assert.equal(codesOf('Turkish', 'xx'), 'TR');
  });
});

describe('countryIndex', () => {
  test('folds spelling, and knows native names', () => {
    const find = countryIndex('de');
    assert.equal(find('TURKIYE')?.code, 'TR');
    assert.equal(find('türkei')?.code, 'TR');
    assert.equal(find('Deutschland')?.code, 'DE');
    assert.equal(find('Usa')?.code, 'US');
  });

  test('names of several countries, adjectives, capitals and other words find nothing', () => {
    const find = countryIndex('en');
    for (const name of ['Congo', 'Korea', 'Turkish', 'Ankara', 'New England', 'Harbour', '']) {
      assert.equal(find(name), null, name);
    }
  });
});

describe('capitalNamed', () => {
  test('leads other spellings to the usual one', () => {
    assert.equal(capitalNamed('KIEV'), 'Kyiv');
    assert.equal(capitalNamed('bogota'), 'Bogotá');
    assert.equal(capitalNamed('Washington, D.C.'), null);
    assert.equal(capitalNamed('WASHINGTON'), 'Washington');
    assert.equal(capitalNamed('Cape Town'), 'Cape Town');
    assert.equal(capitalNamed('Port Meridian'), null);
  });
});

describe('the tables', () => {
  const languages = ['en', 'ar', 'fr', 'ru'];
  const forms = new Set(languages.flatMap((lang) => countryForms(lang)).map(({ form }) => exactKey(form)));

  test('every ambiguous form exists', () => {
    const unknown = AMBIGUITIES.flatMap((entry) => entry.forms).filter((form) => !forms.has(exactKey(form)));
    assert.deepEqual(unknown, []);
  });

  test('no form is called ambiguous twice', () => {
    const all = AMBIGUITIES.flatMap((entry) => entry.forms.map(exactKey));
    assert.deepEqual(
      all.filter((form, i) => all.indexOf(form) < i),
      [],
    );
  });

  test('every phrase that is no country holds the name of one', () => {
    const names = countryForms('en')
      .concat(countryForms('ar'))
      .filter((entry) => entry.countries.length > 0);
    const idle = Object.values(NOT_COUNTRIES)
      .flat()
      .filter((phrase) => !names.some(({ form }) => ` ${phrase.replaceAll('-', ' ')} `.includes(` ${form} `)));
    assert.deepEqual(idle, []);
  });

  test('every dropped spelling is in the library', () => {
    const spellings = new Set(
      libraryCountries().flatMap(({ name, altSpellings, capital, demonyms }) => [
        ...[name.common, name.official, ...altSpellings, ...capital],
        ...Object.values(demonyms).map(({ m }) => m),
      ]),
    );
    assert.deepEqual(
      Object.keys(DROPPED).filter((form) => !spellings.has(form)),
      [],
    );
  });

  test('every variant belongs to a country of the library', () => {
    const codes = new Set(libraryCountries().map(({ cca2 }) => cca2));
    assert.deepEqual(
      Object.values(VARIANTS).flatMap((byCode) => Object.keys(byCode).filter((code) => !codes.has(code))),
      [],
    );
  });
});

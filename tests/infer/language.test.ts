import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionOf, inferLanguage, languageProblems } from '../../src/infer/language.js';
import { isLang, must } from '../../src/record/brands.js';
import { problemLine } from '../../src/record/problem.js';
import { articleOf } from './date/parsed-article.js';

const lang = (text: string) => must(isLang, text);
const ARCHIVE = { folder: null, archive: lang('en-GB') };

function languageOf(text: string, title = ''): readonly [string, string, string] {
  const article = articleOf({
    lines: [
      [title, 'title'],
      [text, 'body'],
    ],
  });
  const { lang: field, dir } = inferLanguage(article, ARCHIVE);
  return [field.value, dir, field.rule];
}

const TEXTS: readonly (readonly [code: string, dir: string, text: string])[] = [
  [
    'en',
    'ltr',
    'The harbour was closed for the night, and the boats that had come in stayed at the quay with their lights on.',
  ],
  [
    'de',
    'ltr',
    'Der Hafen wurde für die Nacht geschlossen, und die Boote blieben mit ihren Lichtern am Kai, bis der Sturm vorbei war.',
  ],
  [
    'fr',
    'ltr',
    'Le port est resté fermé pour la nuit et les bateaux qui sont rentrés ont gardé leurs feux dans la rade.',
  ],
  [
    'es',
    'ltr',
    'El puerto quedó cerrado por la noche y los barcos que habían llegado se quedaron en el muelle con las luces.',
  ],
  [
    'it',
    'ltr',
    'Il porto è rimasto chiuso per la notte e le barche che sono rientrate non hanno spento le luci della banchina.',
  ],
  [
    'pt',
    'ltr',
    'O porto ficou fechado durante a noite e os barcos que chegaram não saíram do cais, mas as luzes da cidade ao lado foram acesas.',
  ],
  [
    'nl',
    'ltr',
    'De haven bleef voor de nacht gesloten en de boten die binnen waren lagen met het licht aan bij de kade, maar niet lang.',
  ],
  [
    'pl',
    'ltr',
    'Port został zamknięty na noc, a łodzie nie wyszły w morze, bo wiatr był za silny i nie było to bezpieczne dla załóg, które czekały.',
  ],
  ['tr', 'ltr', 'Liman gece için kapatıldı ve bu nedenle tekneler rıhtımda kaldı, ancak daha sonra bir tekne çıktı.'],
  ['ru', 'ltr', 'Порт был закрыт на ночь, и лодки, которые вошли в гавань, остались у причала.'],
  ['uk', 'ltr', 'Порт був закритий на ніч, і човни, які зайшли в гавань, залишилися біля причалу.'],
  ['el', 'ltr', 'Το λιμάνι έκλεισε για τη νύχτα και τα πλοία έμειναν στην αποβάθρα.'],
  ['ar', 'rtl', 'أغلق المرفأ ليلا وبقيت القوارب عند الرصيف حتى الصباح.'],
  ['fa', 'rtl', 'بندر شب بسته شد و قایق‌هایی که آمده بودند کنار اسکله ماندند.'],
  ['ur', 'rtl', 'بندرگاہ رات کے لیے بند رہی اور کشتیاں گھاٹ پر کھڑی رہیں۔'],
  ['he', 'rtl', 'הנמל נסגר ללילה והסירות נשארו ליד הרציף עד הבוקר.'],
  ['hi', 'ltr', 'बंदरगाह रात के लिए बंद रहा और नावें घाट पर खड़ी रहीं, जब तक तूफ़ान थम नहीं गया।'],
];

describe('the language that a text shows', () => {
  for (const [code, dir, text] of TEXTS) {
    test(code, () => {
      const [value, direction, rule] = languageOf(text);
      assert.deepEqual([value, direction], [code, dir]);
      assert.match(rule, /^language-of-/);
    });
  }

  test('a foreign name in an Arabic or English text changes nothing', () => {
    assert.equal(
      languageOf(
        'قال پيتر إن المرفأ أغلق ليلا وبقيت القوارب عند الرصيف حتى الصباح وعادت في اليوم التالي إلى البحر من جديد.',
      )[0],
      'ar',
    );
    assert.equal(
      languageOf(
        'The boat Надежда and the tug Σελήνη were at the quay when the storm came, and their crews were safe.',
      )[0],
      'en',
    );
  });
});

describe('texts that do not tell', () => {
  for (const text of ['', '20', 'Quay 4-2 Storm', 'KOKOMO 14 12 QTR NET SHR CTS', '⚓⚓⚓']) {
    test(`“${text}” takes the archive’s language`, () => {
      assert.deepEqual(languageOf(text), ['en-GB', 'ltr', 'archive-language']);
    });
  }
});

test('front matter comes before the folder, the folder before the text', () => {
  const [, , text] = TEXTS[1] ?? ['', '', ''];
  const given = { lines: [[text, 'body']] as const };
  const folder = { folder: lang('ar'), archive: lang('en') };
  const keeper = articleOf({ ...given, frontMatter: { lang: 'PT_br' }, lineOf: { lang: 2 } });
  const fromKeeper = inferLanguage(keeper, folder);
  assert.deepEqual(
    [fromKeeper.lang.value, fromKeeper.lang.origin, fromKeeper.lang.lines, fromKeeper.dir],
    ['pt-BR', 'front-matter', [2], 'ltr'],
  );
  const fromFolder = inferLanguage(articleOf(given), folder);
  assert.deepEqual([fromFolder.lang.value, fromFolder.lang.origin, fromFolder.dir], ['ar', 'settings', 'rtl']);
  assert.equal(inferLanguage(articleOf(given), { ...folder, folder: null }).lang.value, 'de');
});

test('a language in the front matter that is none is passed over, and said to be one', () => {
  const article = articleOf({
    lines: [['Quay', 'title']],
    frontMatter: { lang: 'English, mostly' },
    lineOf: { lang: 5 },
  });
  assert.equal(inferLanguage(article, ARCHIVE).lang.value, 'en-GB');
  assert.deepEqual(languageProblems(article).map(problemLine), [
    'quay.txt:5: "English, mostly" is not a language tag; write it as en, ar or pt-BR [language-unreadable]',
  ]);
  assert.deepEqual(languageProblems(articleOf({ lines: [['Quay', 'title']], frontMatter: { lang: 'ar' } })), []);
});

test('the direction is that of the language’s script', () => {
  for (const code of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'az-Arab']) {
    assert.equal(directionOf(lang(code)), 'rtl', code);
  }
  for (const code of ['en', 'de', 'az', 'ru', 'zh', 'tr', 'hi']) assert.equal(directionOf(lang(code)), 'ltr', code);
});

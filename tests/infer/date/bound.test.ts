import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inferDate } from '../../../src/infer/date/chain.js';
import type { Edtf } from '../../../src/record/brands.js';
import type { Field } from '../../../src/record/field.js';
import { articleOf, type TestLine } from './parsed-article.js';

function bound(...lines: readonly TestLine[]): Field<Edtf> | null {
  const article = articleOf({ lines: [['Quay reopens', 'title'], ...lines] });
  return inferDate(article, { order: null, lang: 'en' }).date;
}

const inText = (text: string, lang = 'en') =>
  inferDate(
    articleOf({
      lines: [
        ['Quay', 'title'],
        [text, 'body'],
      ],
    }),
    { order: null, lang },
  ).date?.value ?? null;

test('the latest complete day of captions and text is the bound, with its line as evidence', () => {
  const date = bound(
    ['Boats at the quay, 22 June 2025. Courier/ANA QUILL', 'caption'],
    ['The storm of December 8, 2024, took the roof.', 'body'],
    ['The quay closed in July 2025.', 'body'],
  );
  assert.deepEqual([date?.value, date?.rule, date?.lines], ['2025-06-22/..', 'not-before-caption', [2]]);
  assert.equal(date?.text, 'Boats at the quay, 22 June 2025. Courier/ANA QUILL');
});

test('of two equal days the caption’s is the evidence', () => {
  assert.equal(
    bound(['It rained on 3 May 2020.', 'body'], ['The quay on 3 May 2020', 'caption'])?.rule,
    'not-before-caption',
  );
});

test('a month, a year and a day without year bound nothing', () => {
  assert.equal(bound(['In May 2020, in 2021 and on 3 June it rained.', 'body']), null);
});

test('page residue bounds nothing', () => {
  const rows = Array.from({ length: 20 }, (): TestLine => ['Read more about boats', 'residue']);
  assert.equal(bound(...rows, ['Ana said on 3 May 2020 that it was true, it was, it was', 'residue']), null);
});

test('a date that a line end divides is read, on the line where it begins', () => {
  const article = articleOf({
    lines: [
      ['Quay', 'title'],
      ['The storm of December 8,', 'body'],
      ['2024, took the roof of the market.', 'body'],
    ],
  });
  const [first] = article.body;
  assert.ok(first?.position !== undefined);
  const body = [{ ...first, position: { ...first.position, end: { line: 3, column: 1 } } }];
  const { date } = inferDate({ ...article, body }, { order: null, lang: 'en' });
  assert.deepEqual([date?.value, date?.lines], ['2024-12-08/..', [2]]);
});

const TO_COME: readonly (readonly [text: string, lang: string])[] = [
  ['The fair will be held on 3 March 2024 at the quay.', 'en'],
  ['On 3 March 2024 the council is to vote again.', 'en'],
  ['The quay stays closed until 3 March 2024.', 'en'],
  ['Offers must reach the council by Monday, 3 March 2024.', 'en'],
  ['The deadline is 3 March 2024.', 'en'],
  ['The vote is scheduled for 3 March 2024.', 'en'],
  ['The bond matures on 3 March 2024.', 'en'],
  ['This page was last updated on 3 March 2024.', 'en'],
  ['Das Fest wird am 3. März 2024 gefeiert.', 'de'],
  ['Der Kai bleibt bis 3. März 2024 gesperrt.', 'de'],
  ['La foire se tiendra le 3 mars 2024.', 'fr'],
  ['La feria se celebrará el 3 de marzo de 2024, según lo previsto.', 'es'],
  ['سوف يفتتح المرفأ في 3 مارس 2024.', 'ar'],
  ['سيفتتح المرفأ في 3 مارس 2024.', 'ar'],
  ['يبقى المرفأ مغلقا حتى 3 مارس 2024.', 'ar'],
];

describe('days to come bound nothing', () => {
  for (const [text, lang] of TO_COME) test(text, () => assert.equal(inText(text, lang), null));
});

const PAST: readonly (readonly [text: string, lang: string])[] = [
  ['The council voted on 3 March 2024, and the mayor resigned.', 'en'],
  ['Since the storm of 3 March 2024 the quay has been closed.', 'en'],
  ['The council voted on 3 March 2024. The quay will reopen.', 'en'],
  ['The quay will reopen. The council voted on 3 March 2024.', 'en'],
  ['Am 3. März 2024 schloss der Rat den Kai.', 'de'],
  ['افتتح المرفأ في 3 مارس 2024.', 'ar'],
];

describe('days gone by do', () => {
  for (const [text, lang] of PAST) test(text, () => assert.equal(inText(text, lang), '2024-03-03/..'));
});

test('entries of a calendar and rows of other articles bound nothing', () => {
  assert.equal(inText('3 March 2024 Boat race from the old quay to the lighthouse and back'), null);
  assert.equal(inText('Harbour fair on 3–5 March 2024 was cold.'), null);
});

test('a long paragraph is quoted around its date', () => {
  const text =
    `${'It rained on the town. '.repeat(60)}The quay closed on 3 March 2024. ${'It rained. '.repeat(60)}`.trim();
  const quote = bound([text, 'body'])?.text ?? '';
  assert.ok(
    quote.length <= 302 && quote.startsWith('…') && quote.endsWith('…') && quote.includes('3 March 2024'),
    quote,
  );
});

test('a paragraph of a megabyte with thousands of dates is read', () => {
  assert.equal(inText('The quay closed on 3 March 2024 again. '.repeat(25_000)), '2024-03-03/..');
});

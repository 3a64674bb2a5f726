import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FoundDate } from '../../src/dates/found.js';
import { LABELS } from '../../src/dates/labels.js';
import {
  datedLine,
  isLabelLine,
  maySayUpdated,
  type PublicationLine,
  publicationLine,
} from '../../src/dates/publication-line.js';

const UNKNOWN = { order: null, lang: null } as const;

const short = (date: FoundDate | null): string =>
  date === null ? '' : [date.parts.year ?? '-', date.parts.month, date.parts.day ?? '-'].join('.');

/** `kind: published / updated`, or null. */
function told(line: PublicationLine | null): string | null {
  return line === null ? null : `${line.kind}: ${short(line.published)} / ${short(line.updated)}`;
}

const LINES: readonly (readonly [text: string, kind: string])[] = [
  ['Published: 15 February 2023', 'published: 2023.2.15 / '],
  ['Posted on March 3, 2011 at 4:15 p.m.', 'published: 2011.3.3 / '],
  ['First published 1 Feb 2020 10.00 GMT', 'published: 2020.2.1 / '],
  ['Friday, January 4, 2019', 'bare: 2019.1.4 / '],
  ['15.02.2023, 14:30 Uhr', 'bare: 2023.2.15 / '],
  ['Freitag, 06.07.2018, 10:29', 'bare: 2018.7.6 / '],
  ['Stand: 15.02.2023', 'bare: 2023.2.15 / '],
  ['Date: 2023-02-15', 'bare: 2023.2.15 / '],
  ['Load-Date: February 26, 1987', 'bare: 1987.2.26 / '],
  ['February 26, 1987, Thursday, Late City Final Edition', 'bare: 1987.2.26 / '],
  ['2023-02-15T10:00:00+01:00', 'bare: 2023.2.15 / '],
  ['2023-02-15 10:00:00 -0500', 'bare: 2023.2.15 / '],
  ['22:00 GMT, 26 September 2020', 'bare: 2020.9.26 / '],
  ['15 February 2023 | News | 4 min read', 'bare: 2023.2.15 / '],
  ['16 January 2013 Last updated at 12:10', 'bare: 2013.1.16 / '],
  ['Last updated 3 May 2020 10:02 GMT', 'updated:  / 2020.5.3'],
  ['Updated 1:05 PM ET, Sat September 28, 2020', 'updated:  / 2020.9.28'],
  ['Published 3 May 2020 | Updated 4 May 2020', 'published: 2020.5.3 / 2020.5.4'],
  ['Last updated 4 Jun 2020, originally created 17 Jun 2019', 'published: 2019.6.17 / 2020.6.4'],
  ['2 Feb 2020 14.30 BST First published on 1 Feb 2020 10.00 GMT', 'published: 2020.2.1 / '],
  ['Veröffentlicht am 15. Februar 2023', 'published: 2023.2.15 / '],
  ['Aktualisiert am 21.01.2022, 11:39 Uhr', 'updated:  / 2022.1.21'],
  ['Publié le 3 mars 2011 à 16h15', 'published: 2011.3.3 / '],
  ['Mis à jour le 3 mars 2011', 'updated:  / 2011.3.3'],
  ['Publicado el 15 de febrero de 2023', 'published: 2023.2.15 / '],
  ['Pubblicato il 19 Febbraio 2020 Ultima modifica 20 Febbraio 2020 12:02', 'published: 2020.2.19 / 2020.2.20'],
  ['نشر في: 15 فبراير 2023', 'published: 2023.2.15 / '],
  ['آخر تحديث: 15 فبراير 2023 - 10:30 ص', 'updated:  / 2023.2.15'],
  ['الأربعاء - 24 رجب 1444 هـ - 15 فبراير 2023 مـ', 'bare: 2023.2.15 / '],
  ['February 2023', 'bare: 2023.2.- / '],
  ['Feb. 15', 'bare: -.2.15 / '],
];

const OTHER_LINES: readonly string[] = [
  'On 15 February 2023 the mayor left the harbour.',
  'By Ana Quill | 15 February 2023',
  'Port Meridian, 15 February 2023',
  'PORT MERIDIAN, Feb 26',
  'Harbour reopens on 15 February 2023',
  'Thursday, May 30, 2013, 11:00 AM–12:00 PM ET',
  'June 27, 2014, from 9:30 a.m. to 11:30 a.m.',
  '14. - 20. Januar 2022',
  'Saved on 3 May 2020, 4 May 2020',
  'Published 15 February?',
  'Published yesterday',
  '20',
  '',
];

describe('a line that is a date and no more', () => {
  for (const [text, kind] of LINES) test(text, () => assert.equal(told(publicationLine(text, UNKNOWN)), kind));
});

describe('a line that says something else', () => {
  for (const text of OTHER_LINES) test(`“${text}”`, () => assert.equal(publicationLine(text, UNKNOWN), null));
});

test('a date that is open or does not exist still makes a publication line', () => {
  assert.equal(publicationLine('Published: 30 February 2023', UNKNOWN)?.published?.impossible, true);
  assert.equal(publicationLine('03/04/2023', UNKNOWN)?.published?.exactness, 'ambiguous');
  assert.equal(publicationLine('15.02.23, 12:00 Uhr', UNKNOWN)?.published?.shortYear, 23);
});

const ROWS: readonly (readonly [text: string, kind: string])[] = [
  ['By Ana Quill | 15 February 2023', 'bare: 2023.2.15 / '],
  ['By Ana Quill  8 January 2020, 3:51 pm  11  Edit', 'bare: 2020.1.8 / '],
  ['Port Meridian, 15.02.2023', 'bare: 2023.2.15 / '],
  ['Start page  Harbour  • October 18, 2019', 'bare: 2019.10.18 / '],
  ['Posted in Harbour by ana on August 3, 2019', 'published: 2019.8.3 / '],
  ['Ana Quill  Zuletzt geändert am 06.11.2023', 'updated:  / 2023.11.6'],
];

const OTHER_ROWS: readonly string[] = [
  'Published: 15 February 2023',
  'The harbour was closed on 15 February 2023.',
  'the council of Port Meridian voted on 15 February 2023 to close the old quay',
  'Ana Quill made harbour master on 1 September 2015 by the board of the port',
  '— Port Meridian (@portmeridian) May 21, 2015',
  'Harbour Fair: when 15 February 2023',
  'bonds due 1 July 2030',
  'Printed with Press 4.8.12',
];

/** What a row says; null for sentences, and for publication lines. */
function datedRow(text: string): PublicationLine | null {
  const line = datedLine(text, UNKNOWN);
  return line === null || line.plain ? null : line;
}

describe('a row that holds a date beside other things', () => {
  for (const [text, kind] of ROWS) test(text, () => assert.equal(told(datedRow(text)), kind));
});

describe('no row', () => {
  for (const text of OTHER_ROWS) test(text, () => assert.equal(datedRow(text), null));
});

test('a label alone on its line is told from a headline', () => {
  for (const text of ['Published:', 'Updated', 'Veröffentlicht am', 'نشر في:'])
    assert.equal(isLabelLine(text), true, text);
  for (const text of ['Harbour updated', 'Published 2020', 'at', '']) assert.equal(isLabelLine(text), false, text);
});

test('every label of change passes the cheap look for one', () => {
  for (const [label, kind] of LABELS) if (kind === 'updated') assert.ok(maySayUpdated(`${label}: 3 May 2020`), label);
  for (const text of ['Updated 3 May 2020', 'up.dated 3 May 2020', 'MIS À JOUR 3 May 2020'])
    assert.ok(maySayUpdated(text));
  assert.equal(maySayUpdated('Port Meridian, 3 May 2020'), false);
});

test('both readings agree on what a publication line is, and neither throws, whatever the line', () => {
  const piece = fc.oneof(
    fc.constantFrom('Published', 'Updated', '3 May 2020', '04/05/2020', '10:30', ' ', ' | ', ', ', 'Ana', 'İ', '٣'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const line = datedLine(text, UNKNOWN);
      assert.equal(told(publicationLine(text, UNKNOWN)), told(line?.plain ? line : null));
    }),
  );
});

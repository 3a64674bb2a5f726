import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOf } from '../../src/lines/line.js';
import { readExport } from '../../src/parse/export-head.js';

const PARAGRAPH =
  'The harbour master of Port Lorne has counted the buoys in the roads twice this week and found one more of them on Thursday than he had found on Monday.';

function read(...lines: readonly string[]) {
  const { title, byline, source, dateLines, captions, fates, residue, rest } = readExport(linesOf(lines, 1));
  return {
    title: title?.value ?? null,
    byline: byline?.value ?? [],
    source: source?.value ?? null,
    dates: dateLines.map(({ text }) => text),
    captions: captions.map(({ caption }) => caption?.value),
    told: new Set([...fates.map(({ line }) => line), ...residue.map(({ line }) => line.no)]),
    rest: rest.filter(({ text }) => text !== '').map(({ text }) => text),
  };
}

describe('what databases print around an article', () => {
  test('Factiva without codes: length, date, paper, code, page, language, copyright', () => {
    const found = read(
      ...['Extra buoy stays a riddle', 'By Ana Quill', '74 words', '21 May 2012', '10:32', 'Tarrow Herald', 'TARHER'],
      ...['A4', 'English', '(c) 2012 Tarrow Herald', PARAGRAPH, 'Document TARHER0020120521e85l0001a'],
    );
    assert.deepEqual([found.source, found.dates], ['Tarrow Herald', ['21 May 2012']]);
    assert.deepEqual(found.rest, ['Extra buoy stays a riddle', 'By Ana Quill', '(c) 2012 Tarrow Herald', PARAGRAPH]);
    assert.deepEqual(
      [...found.told].sort((a, b) => a - b),
      [3, 4, 5, 6, 7, 8, 9, 12],
    );
  });

  test('LexisNexis: a caption that runs over two lines, without the word for its kind', () => {
    const found = read(
      ...[
        'HEADLINE: Extra buoy stays a riddle',
        'BYLINE: By ANA QUILL and TOM MARROW',
        'LENGTH: 74 words',
        '',
        PARAGRAPH,
      ],
      ...['', 'GRAPHIC: PHOTO, The harbour master of Port Lorne in his boat', 'among the buoys.'],
    );
    assert.equal(found.title, 'Extra buoy stays a riddle');
    assert.deepEqual(found.byline, ['Ana Quill', 'Tom Marrow']);
    assert.deepEqual(found.captions, ['The harbour master of Port Lorne in his boat among the buoys.']);
    assert.deepEqual(found.rest, [PARAGRAPH]);
  });

  test('ProQuest: authors as catalogues have them; the day within the line of the paper', () => {
    const found = read(
      ...['Extra buoy stays a riddle', '', 'Author: Quill, Ana; Marrow, Tom'],
      ...['Publication info: The Ostmere Dispatch ; Ostmere [Ostmere]06 Feb 2004: C.1.', `Full text: ${PARAGRAPH}`],
      ...['Title: Extra buoy stays a riddle', 'Document type: NEWSPAPER'],
    );
    assert.deepEqual(found.byline, ['Ana Quill', 'Tom Marrow']);
    assert.deepEqual([found.source, found.dates], ['The Ostmere Dispatch', ['06 Feb 2004']]);
    assert.ok(found.rest.includes(PARAGRAPH));
  });

  test('a text with a few labels of its own is no export', () => {
    const lines = ['Title: The Buoy', 'Author: Ana Quill', 'Pages: 120', PARAGRAPH, 'Subject: buoys', 'Links: none'];
    const found = read(...lines);
    assert.deepEqual([found.title, found.rest], [null, lines]);
  });

  test('dividing lines are taken at the edges, rules in the text are left', () => {
    const found = read('='.repeat(20), 'Extra buoy stays a riddle', PARAGRAPH, '* * *', PARAGRAPH, '***');
    assert.deepEqual([...found.told], [1, 6]);
    assert.deepEqual(found.rest, ['Extra buoy stays a riddle', PARAGRAPH, '* * *', PARAGRAPH]);
  });
});

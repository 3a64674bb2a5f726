import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readMasthead } from '../../src/parse/masthead.js';

describe('paper and day in one line', () => {
  const READ = [
    ['THE OSTMERE DISPATCH, SATURDAY, FEBRUARY 6, 1904.', 'THE OSTMERE DISPATCH', 'SATURDAY, FEBRUARY 6, 1904'],
    ['THE OSTMERE DISPATCH: SATURDAY, FEBRUARY 6, 1904.', 'THE OSTMERE DISPATCH', 'SATURDAY, FEBRUARY 6, 1904'],
    ['Ostmere Dispatch - 6 February 1904', 'Ostmere Dispatch', '6 February 1904'],
    ['The Ostmere Dispatch (Ostmere), 6 Feb. 1904, p. A3', 'The Ostmere Dispatch (Ostmere)', '6 Feb. 1904'],
    ['Our Town (Vic. : 1854 - 1954) Sat 6 Feb 1904 Page 3', 'Our Town (Vic. : 1854 - 1954)', 'Sat 6 Feb 1904'],
    ['Ostmerer Abendzeitung, 6. Februar 1904, S. 3', 'Ostmerer Abendzeitung', '6. Februar 1904'],
    ['El Diario de Ostmere, 6 de febrero de 1904', 'El Diario de Ostmere', '6 de febrero de 1904'],
    ['Ostmere Daily News, 6 February 1904', 'Ostmere Daily News', '6 February 1904'],
    ['Lorne Post, Saturday 6 February 1904', 'Lorne Post', 'Saturday 6 February 1904'],
  ] as const;
  for (const [text, paper, date] of READ) test(text, () => assert.deepEqual(readMasthead(text), { paper, date }));

  const OTHER = [
    'Ostmere, Saturday Morning, February 6, 1904.',
    'World News, 6 February 2015',
    'News, 6 February 2015',
    'Harbour Weekly Tips & Tides – February 6, 2015',
    'Battle of the Lennick, 6 February 1904',
    'Published in the Ostmere Dispatch, 6 February 1904',
    'Mary Post, 6 February 2004',
    'The Ostmere Dispatch was sold on 6 February 1904',
    'The Ostmere Dispatch, February 1904',
  ];
  for (const text of OTHER) test(`not: ${text}`, () => assert.equal(readMasthead(text), null));

  test('what is read stands in the line', () => {
    const words = fc.constantFrom(
      'The',
      'Ostmere',
      'Dispatch',
      ', ',
      ': ',
      ' - ',
      ' ',
      '6 February 1904',
      'page 3',
      '(1854 - 1954)',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const found = readMasthead(text);
        assert.ok(found === null || (text.startsWith(found.paper) && text.includes(found.date)));
      }),
    );
  });
});

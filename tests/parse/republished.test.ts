import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOf } from '../../src/lines/line.js';
import { readRepublished, withoutRepublished } from '../../src/parse/republished.js';

describe('readRepublished', () => {
  const READ = [
    ['Originally published in the Ostmere Dispatch on February 6, 1904.', 'Ostmere Dispatch', 'February 6, 1904'],
    ['This article first appeared in The Carrow Bee on 6 May 1994.', 'The Carrow Bee', '6 May 1994'],
    ['First published in the Courier, 3 May 1994', 'Courier', '3 May 1994'],
    ['(This report ran originally in the Ostmere Courier, p. 3, on May 3, 1994)', 'Ostmere Courier', 'May 3, 1994'],
    ['This story was first published by the Courier (May 3, 1994, page 4).', 'Courier', 'May 3, 1994'],
    ['Reprinted from The Carrow Bee, Feb. 6, 1904', 'The Carrow Bee', 'Feb. 6, 1904'],
    ['Dieser Artikel erschien zuerst in der Ostmerer Zeitung vom 3. Mai 1994.', 'Ostmerer Zeitung', '3. Mai 1994'],
    [
      'Cet article a été initialement publié dans Le Courrier d’Ostmer le 3 mai 1994.',
      'Le Courrier d’Ostmer',
      '3 mai 1994',
    ],
    [
      'Publicado originalmente en El Correo de Ostmer el 3 de mayo de 1994.',
      'El Correo de Ostmer',
      '3 de mayo de 1994',
    ],
  ] as const;
  for (const [text, paper, date] of READ)
    test(text, () => assert.deepEqual(readRepublished(text), { paper, date, names: [] }));

  test('the writer is read where one is named', () => {
    const found = readRepublished('Originally published in Ostmere Dispatch on 1904-02-06 by Tom Marrow.');
    assert.deepEqual(found, { paper: 'Ostmere Dispatch', date: '1904-02-06', names: ['Tom Marrow'] });
  });

  const OTHER = [
    'The novel first appeared in the Courier on May 3, 1904.',
    'First published in the Courier on May 3, 1904, the novel was read by nobody.',
    'From Ostmere, May 3, 1994',
    'Originally published in the spring of 1994',
    'This story was originally published by The Carrow Project.',
    'Originally appeared in the office, 3 May 1994',
  ];
  for (const text of OTHER) test(`not ${text}`, () => assert.equal(readRepublished(text), null));
});

describe('withoutRepublished', () => {
  const SAID = 'First published in the Courier, 3 May 1994';
  const lines = (raw: readonly string[]) => linesOf(raw, 1);

  test('takes the line from beneath a text', () => {
    const found = withoutRepublished(lines(['A headline', '', 'Text.', '', SAID]));
    assert.deepEqual(
      found?.residue.map(({ line, rule }) => [line.no, rule]),
      [[5, 'republished']],
    );
    assert.deepEqual(
      found?.lines.map(({ text }) => text),
      ['A headline', '', 'Text.', '', ''],
    );
    assert.equal(found?.imprint.paper, 'Courier');
  });

  test('leaves it within a text, where it may tell of another', () => {
    const text = Array.from({ length: 5 }, (_, at) => `Sentence ${at}.`);
    assert.equal(withoutRepublished(lines([...text, SAID, ...text])), null);
  });
});

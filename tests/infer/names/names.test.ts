/**
 * Cases: a folder with `input.txt` (first line the headline, then paragraphs) and `expected.json` (labels in any order).
 * Properties hold for all texts.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createTopicFinder, type Facets } from '../../../src/infer/topics/topics.js';
import { articleOf } from '../topics/article-of.js';

const CASES = join(import.meta.dirname, '../../../../tests/infer/names/cases');
const KINDS = ['people', 'places', 'organisations'] as const;
const find = createTopicFinder([]);

const namesIn = (title: string, ...text: readonly string[]) => find(articleOf({ title, text }), 'en');
const labelsOf = (facets: Facets) =>
  Object.fromEntries(KINDS.map((kind) => [kind, facets[kind].map(({ label }) => label).sort()]));

describe('names in an article', () => {
  for (const name of readdirSync(CASES)) {
    test(name.replaceAll('-', ' '), () => {
      const [title = '', ...text] = readFileSync(join(CASES, name, 'input.txt'), 'utf8')
        .trim()
        .split(/\n+/);
      const expected: unknown = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
      assert.deepEqual(labelsOf(namesIn(title, ...text)), expected);
    });
  }

  test('have the rule that found them, the lines and forms, and how often they stand there', () => {
    const { people } = namesIn('The quay', 'President Ada Lunt spoke first.', 'Nobody answered Lunt.');
    assert.deepEqual(people, [
      {
        id: 'ada-lunt',
        label: 'Ada Lunt',
        kind: 'person',
        weight: 2,
        evidence: { origin: 'text', rule: 'title-before', lines: [2, 3], forms: ['Ada Lunt', 'Lunt'], mentions: 2 },
      },
    ]);
  });

  test('are not looked for in languages of which nothing is known', () => {
    const { people } = find(articleOf({ text: ['Prezydent Ada Lunt mówiła w Krakowie.'] }), 'pl');
    assert.deepEqual(people, []);
  });
});

describe('names in other languages', () => {
  const read = (lang: string, ...text: readonly string[]) => {
    const { people, places } = find(articleOf({ text }), lang);
    return { people: people.map(({ label }) => label).sort(), places: places.map(({ label }) => label).sort() };
  };

  test('are people by their first names, with initials, particles and the surname', () => {
    assert.deepEqual(
      read('de', 'Die Ministerin Ada Lunt und der Abgeordnete Hans Peter von Tollen trafen Karl J. Brenn.').people,
      ['Ada Lunt', 'Hans Peter von Tollen', 'Karl J. Brenn'],
    );
    assert.deepEqual(read('fr', 'Le maire François de Tarvelle a répondu à Claire Brissel.').people, [
      'Claire Brissel',
      'François de Tarvelle',
    ]);
  });

  test('are people by what they are, where the first name is not known or not printed', () => {
    const german = 'Außenminister Serdnan Tolvask traf Kanzlerin Brenner und Frau Professor Sauvik Lenn.';
    assert.deepEqual(read('de', german).people, ['Brenner', 'Sauvik Lenn', 'Serdnan Tolvask']);
    assert.deepEqual(read('fr', 'Le président Tarvelle a vu la ministre Ysoria Brandel.').people, [
      'Tarvelle',
      'Ysoria Brandel',
    ]);
    assert.deepEqual(read('es', 'El presidente Torvani llegó a casa.').people, ['Torvani']);
  });

  test('may open a sentence with a first name that is a word, too', () => {
    assert.deepEqual(read('de', 'Mark Tolven sprach. Ernst Brannik schwieg.').people, ['Ernst Brannik', 'Mark Tolven']);
  });

  test('are none behind a title that speaks of something else', () => {
    const text = 'Der Präsident Deutschlands, die Sprecher Gruppe und der Trainer Lizenz sind Worte.';
    assert.deepEqual(read('de', text).people, []);
  });

  test('have two surnames in Spanish and Portuguese', () => {
    assert.deepEqual(read('es', 'La jueza María Tolvar Brena escuchó a Pedro y a Carlos Ruvén.').people, [
      'Carlos Ruvén',
      'María Tolvar Brena',
    ]);
    assert.deepEqual(read('pt', 'O juiz Paulo da Torvela Brinco falou.').people, ['Paulo da Torvela Brinco']);
  });

  test('are counted where the surname stands alone, and in the genitive of German', () => {
    const { people } = find(articleOf({ text: ['Ada Lunt sprach. Danach ging Lunt. Ada Lunts Rede war kurz.'] }), 'de');
    assert.deepEqual(
      people.map(({ label, evidence: { mentions } }) => [label, mentions]),
      [['Ada Lunt', 3]],
    );
  });

  test('are not made of days, things, money and what every page has', () => {
    const text = ['Montag Karl', 'Er zahlte 50 Mark Strafe an der Karl Straße.', 'Foto: Summer Sale, Peter Kommentare'];
    assert.deepEqual(read('de', ...text).people, []);
  });

  test('are towns by the names that the language has for them, and others behind a word for places', () => {
    assert.deepEqual(read('de', 'In München und in Osaka sprach man; Köln schwieg.').places, [
      'Köln',
      'München',
      'Osaka',
    ]);
    assert.deepEqual(read('it', 'Il treno parte da Torino e arriva a Valencia.').places, ['Torino', 'Valencia']);
    assert.deepEqual(read('nl', 'De trein rijdt van Gent naar Nagoya.').places, ['Gent', 'Nagoya']);
  });

  test('are no towns where the word is a common one or a surname', () => {
    assert.deepEqual(read('de', 'Das Essen war kalt. Sind die Hallen zu? Die Kanzlei Medina schloss.').places, []);
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'President',
      'Ada',
      'Lunt',
      'al-Lunt',
      'U.N.',
      'J.',
      'of',
      '(MFF)',
      'Party',
      "Lunt's",
      'in',
      'said,',
      '3',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

  test('gives the same names each time, on lines that have them', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, paragraphs) => {
        const article = articleOf({ title, text: paragraphs });
        const facets = find(article, 'en');
        assert.deepEqual(find(article, 'en'), facets);
        for (const value of KINDS.flatMap((kind) => facets[kind])) {
          const { lines, forms } = value.evidence;
          assert.ok(lines.length > 0 && forms.length > 0, value.label);
          for (const line of lines) {
            const printed = (article.document.lines[line - 1] ?? '').replace(/\s+/g, ' ');
            assert.ok(
              forms.some((form) => printed.includes(form)),
              `${value.label} on line ${line}`,
            );
          }
        }
      }),
    );
  });

  test('is read, however many capitals stand in a row', () => {
    const run = (words: number) =>
      namesIn('A list', Array.from({ length: words }, (_, i) => `Lunt${'abc'[i % 3]}`).join(' '));
    assert.doesNotThrow(() => run(40_000));
    assert.doesNotThrow(() =>
      namesIn('A list', 'President '.repeat(40_000), 'Ada and '.repeat(40_000), 'Ada of '.repeat(40_000)),
    );
  });
});

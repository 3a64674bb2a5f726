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

  test('are not looked for in other languages than English', () => {
    const { people } = find(articleOf({ text: ['Präsidentin Ada Lunt sprach.'] }), 'de');
    assert.deepEqual(people, []);
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

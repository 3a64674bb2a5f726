import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createSubjectFinder } from '../../../src/infer/subjects/subjects.js';
import { topicOf } from '../../listings/article-of.js';
import { articleOf, type Words } from '../topics/article-of.js';

const find = createSubjectFinder([]);
const idsOf = (words: Words, lang = 'en') => find(articleOf(words), lang).map(({ id }) => id);

const STORY: Words = {
  title: 'Rovers win the cup final',
  text: [
    'The goalkeeper saved a penalty in extra time.',
    'The striker’s second goal came\nin stoppage time, and the referee booked two players.',
    'Nothing else was said of it.',
  ],
};

describe('the authority file', () => {
  const of = (more: Parameters<typeof topicOf>[1]) =>
    createSubjectFinder([topicOf('Games', more)])(articleOf(STORY), 'en').map(({ id, label }) => [id, label]);

  test('renames a subject by its address or by its name', () => {
    assert.deepEqual(of({ sameAs: ['https://cv.iptc.org/newscodes/mediatopic/15000000/'] }), [['15000000', 'Games']]);
    assert.deepEqual(of({ aliases: ['SPORT'] }), [['15000000', 'Games']]);
  });

  test('forbids a subject', () => {
    assert.deepEqual(of({ aliases: ['sport'], forbid: true }), []);
  });
});

describe('the subjects of an article', () => {
  test('come with the words that told and their lines', () => {
    const [subject] = find(articleOf(STORY), 'en');
    assert.equal(subject?.id, '15000000');
    assert.equal(subject.label, 'sport');
    assert.equal(subject.evidence.rule, 'subject-words');
    assert.deepEqual(subject.evidence.lines, [1, 2, 3, 4]);
    assert.deepEqual(subject.evidence.forms.slice(0, 2), ['cup final', 'striker']);
    assert.ok(subject.evidence.forms.includes('goalkeeper'));
  });

  test('are not told by one or two words', () => {
    assert.deepEqual(idsOf({ title: 'Goalkeeper', text: ['The goalkeeper met a striker.'] }), []);
  });

  test('are the same in capitals, with curly and straight apostrophes and with hyphens', () => {
    const text = (STORY.text ?? []).map((one) => one.toUpperCase());
    assert.deepEqual(idsOf({ title: 'ROVERS WIN THE CUP-FINAL', text }), ['15000000']);
  });

  test('are unknown in a language without tables', () => {
    assert.deepEqual(idsOf(STORY, 'fi'), []);
  });

  test('are found in any region of a language', () => {
    assert.deepEqual(idsOf(STORY, 'en-GB'), ['15000000']);
  });

  test('are at most three, strongest first, each once, whatever the text', () => {
    const words = [
      'war',
      'troops',
      'shares',
      'profit',
      'goalkeeper',
      'match',
      'parliament',
      'election',
      'hospital',
      'of',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => {
        const found = find(articleOf({ title: list.slice(0, 5).join(' '), text: [list.join(' ')] }), 'en');
        assert.ok(found.length <= 3);
        assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
        for (const [i, { weight }] of found.entries()) assert.ok(weight <= (found[i - 1]?.weight ?? weight));
      }),
    );
  });
});

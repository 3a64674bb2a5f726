import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exactKey, foldedKey } from '../../../src/infer/topics/fold.js';
import { createMatcher } from '../../../src/infer/topics/matcher.js';
import type { Pattern } from '../../../src/infer/topics/trie.js';

const exact = (...forms: readonly string[]): readonly Pattern<string>[] =>
  forms.map((form) => ({ form, exact: true, value: form }));
const folded = (...forms: readonly string[]): readonly Pattern<string>[] =>
  forms.map((form) => ({ form, exact: false, value: form }));

/** `value:form` of each match. */
function found(patterns: readonly Pattern<string>[], text: string): readonly string[] {
  return createMatcher(patterns)
    .match(text)
    .map(({ pattern, form, start, end }) => {
      assert.equal(text.slice(start, end), form);
      return `${pattern.value}:${form}`;
    });
}

describe('createMatcher', () => {
  test('finds whole words only', () => {
    assert.deepEqual(found(exact('Niger'), 'Niger, Nigeria, Nigerien; (Niger)'), ['Niger:Niger', 'Niger:Niger']);
  });

  test('the longest name wins', () => {
    const names = exact('Sudan', 'South Sudan', 'Guinea', 'Papua New Guinea', 'Republic of the Congo');
    assert.deepEqual(found(names, 'South Sudan and Sudan; Papua New Guinea.'), [
      'South Sudan:South Sudan',
      'Sudan:Sudan',
      'Papua New Guinea:Papua New Guinea',
    ]);
  });

  test('a longer name that breaks off gives way to the shorter one in it', () => {
    assert.deepEqual(found(exact('New', 'New South Wales'), 'New South Africa'), ['New:New']);
  });

  test('case matters where a pattern says so', () => {
    assert.deepEqual(found([...exact('WHO'), ...folded('Harbour Strike')], 'Who said HARBOUR STRIKE? The WHO.'), [
      'Harbour Strike:HARBOUR STRIKE',
      'WHO:WHO',
    ]);
  });

  test('accents, apostrophes, hyphens and line ends fold', () => {
    assert.deepEqual(found(exact('Türkiye'), 'Turkiye'), ['Türkiye:Turkiye']);
    assert.deepEqual(found(folded("Gov't reform"), 'the Gov’t\n  Reform'), ["Gov't reform:Gov’t\n  Reform"]);
    assert.deepEqual(found(exact('Guinea-Bissau'), 'Guinea Bissau'), ['Guinea-Bissau:Guinea Bissau']);
  });

  test('a possessive ends a name and is left out, but a name may hold one', () => {
    assert.deepEqual(found(exact('Syria'), "Syria’s and Syria's and SYRIA'S"), ['Syria:Syria', 'Syria:Syria']);
    const saints = exact("St. John's");
    assert.deepEqual(found(saints, "in St. John's"), ["St. John's:St. John's"]);
    assert.deepEqual(found(saints, 'St. John said'), []);
  });

  test('an apostrophe may end a word within a name', () => {
    assert.deepEqual(found(folded('Dockers’ Union'), "the DOCKERS' UNION, Dockers' — Union"), [
      "Dockers’ Union:DOCKERS' UNION",
    ]);
  });

  test('a full stop joins an abbreviation and parts sentences', () => {
    assert.deepEqual(found(exact('U.S.', 'North Korea', 'St. Lucia'), 'U.S. and St Lucia went North. Korea stayed.'), [
      'U.S.:U.S.',
      'St. Lucia:St Lucia',
    ]);
  });

  test('commas and dashes between words part them', () => {
    assert.deepEqual(found(exact('South Sudan'), 'South, Sudan; South — Sudan'), []);
  });

  test('an ampersand is the word "and"', () => {
    assert.deepEqual(found(exact('Trinidad and Tobago'), 'Trinidad & Tobago'), [
      'Trinidad and Tobago:Trinidad & Tobago',
    ]);
  });

  test('patterns of the same words are all given', () => {
    assert.deepEqual(found([...folded('syria'), ...exact('Syria')], 'Syria'), ['Syria:Syria', 'syria:Syria']);
  });

  test('Arabic names are found beneath particles and the article', () => {
    const names = exact('سوريا', 'السعودية', 'الولايات المتحدة');
    assert.deepEqual(found(names, 'وسوريا بسوريا ولسوريا السوري'), ['سوريا:سوريا', 'سوريا:سوريا', 'سوريا:سوريا']);
    assert.deepEqual(found(names, 'والسعودية للسعودية وبالسعودية'), [
      'السعودية:السعودية',
      'السعودية:للسعودية',
      'السعودية:السعودية',
    ]);
    assert.deepEqual(found(names, 'في الولايات المتحدة وللولايات المتحدة'), [
      'الولايات المتحدة:الولايات المتحدة',
      'الولايات المتحدة:للولايات المتحدة',
    ]);
    assert.deepEqual(found(folded('مرفأ'), 'بالمرفأ'), ['مرفأ:المرفأ']);
  });

  test('a name that begins with a particle letter is itself first', () => {
    assert.deepEqual(found(exact('كوبا', 'لبنان'), 'كوبا ولبنان'), ['كوبا:كوبا', 'لبنان:لبنان']);
  });

  test('patterns without words and empty texts find nothing', () => {
    assert.deepEqual(found(exact('', '…', '—'), '… — x'), []);
    assert.deepEqual(found(exact('x'), ''), []);
  });

  test('hostile texts come through', () => {
    const names = exact('a', 'a a a a b', "St. John's");
    assert.equal(found(names, 'a '.repeat(20_000)).length, 20_000);
    assert.equal(found(names, "'s".repeat(20_000)).length, 0);
    assert.equal(found(names, `St${' '.repeat(20_000)}John's`).length, 0);
    assert.equal(found(names, 'و'.repeat(20_000)).length, 0);
  });

  test('agrees with a naive matcher', () => {
    const word = fc.constantFrom(
      'New',
      'new',
      'South',
      'Sudan',
      'sudan',
      'Guinea',
      'Türk',
      'turk',
      'U',
      'S',
      'of',
      'x',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const pattern = fc.record({ form: name, exact: fc.boolean() });
    const gap = fc.constantFrom(' ', ' ', ' ', '-', '\n', ', ', '. ', ' — ', "'s ", '’s, ', '’ ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 30 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 8 }), text, (patterns, source) => {
        const valued = patterns.map((item, i) => ({ ...item, value: i }));
        const fast = createMatcher(valued).match(source);
        const places = fast.map(({ pattern: { value }, start, end }) => `${start}-${end}:${value}`);
        assert.deepEqual(places.sort(), naive(valued, source).sort());
      }),
      { numRuns: 500 },
    );
  });
});

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every pattern at every word; `start-end:value` of the longest at each place. */
function naive(patterns: readonly Pattern<number>[], text: string): string[] {
  const words = wordsIn(text);
  const found: string[] = [];
  for (let i = 0; i < words.length; ) {
    const hits = patterns.flatMap((pattern) => hitAt(pattern, words, i, text));
    const most = Math.max(0, ...hits.map((hit) => hit.words));
    // A name as it stands comes before the same words read as a possessive, per kind of pattern.
    const best = hits.filter((hit) => hit.words === most);
    found.push(...best.map((hit) => hit.place));
    i += Math.max(1, most);
  }
  return found;
}

function hitAt(
  pattern: Pattern<number>,
  words: readonly Word[],
  at: number,
  text: string,
): readonly { readonly words: number; readonly place: string }[] {
  const key = pattern.exact ? exactKey : foldedKey;
  const names = wordsIn(pattern.form);
  const [first] = words.slice(at, at + 1);
  if (first === undefined || names.length === 0) return [];
  for (const [j, name] of names.entries()) {
    const word = words[at + j];
    if (word === undefined) return [];
    const previous = words[at + j - 1];
    if (j > 0 && previous !== undefined && !joins(previous, word, text)) return [];
    const last = j === names.length - 1;
    if (key(word.text) === key(name.text)) {
      if (last) return [{ words: names.length, place: `${first.start}-${word.end}:${pattern.value}` }];
    } else if (last && /['’]s$/i.test(word.text) && key(word.text.slice(0, -2)) === key(name.text)) {
      return [{ words: names.length, place: `${first.start}-${word.end - 2}:${pattern.value}` }];
    } else {
      return [];
    }
  }
  return [];
}

function joins(left: Word, right: Word, text: string): boolean {
  const gap = text.slice(left.end, right.start);
  return left.end - left.start <= 3 ? /^[.'’]?[\s-]*$/.test(gap) : /^['’]?[\s-]*$/.test(gap);
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { englishStem } from '../../src/search/client/english.js';
import { decodePlaces, decodePostings } from '../../src/search/client/posting-lists.js';
import { featuresOf } from '../../src/search/features.js';
import type { FieldFeatures } from '../../src/search/gathering.js';
import { NO_WORDS } from '../../src/search/lexicon.js';
import { type Postings, postingsOf, type Runs } from '../../src/search/postings.js';
import { segmentOf } from '../../src/search/segment.js';
import { groupsOf } from '../../src/search/segments.js';

interface Story {
  readonly head: readonly (readonly string[])[];
  readonly text: readonly string[];
}

function fieldsOf({ head, text }: Story): FieldFeatures {
  return { head: head.map(featuresOf), text: featuresOf(text) };
}

/** The postings of stories in segments that end behind these numbers of stories. */
function postingsIn(stories: readonly Story[], ends: readonly number[]): Postings {
  const cuts = [...new Set([0, ...ends.map((end) => Math.min(end, stories.length)), stories.length])].sort(
    (a, b) => a - b,
  );
  const segments = cuts.slice(1).map((end, i) => segmentOf(stories.slice(cuts[i], end).map(fieldsOf)));
  return postingsOf(segments, { lexicon: NO_WORDS, stem: englishStem, keep: () => undefined });
}

function codesOf({ codes, starts }: Runs): string {
  return Buffer.from(codes.subarray(0, starts.at(-1))).toString('latin1');
}

/** All that is said of the words. */
function said({ lexicon, lengths, articles, docs, places }: Postings) {
  return {
    words: lexicon.words,
    lengths,
    articles,
    docs: codesOf(docs),
    places: codesOf(places),
    starts: [docs.starts, places.starts],
  };
}

const text = fc.array(
  fc.string({ unit: fc.constantFrom('sail ', 'sails ', 'rope ', 'mast. ', 'quay ', 'der ', '东', 'm'), maxLength: 12 }),
  { maxLength: 3 },
);
const stories = fc.array(fc.record({ head: fc.tuple(text, text, text), text }), { maxLength: 12 });

describe('segments', () => {
  test('say the same together wherever one ends and the next begins', () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat(12)), (all, ends) => {
        assert.deepEqual(said(postingsIn(all, ends)), said(postingsIn(all, [])));
      }),
    );
  });

  test('say where each word stands', () => {
    const all: Story[] = [
      { head: [['Rope'], [], []], text: ['A rope, a rope'] },
      { head: [[], [], []], text: ['No sail'] },
      { head: [[], ['rope'], []], text: ['Sail'] },
    ];
    const { lexicon, articles, docs, places } = postingsIn(all, [1]);
    const rope = lexicon.words.indexOf('rope');
    const codes = ({ codes: row, starts }: Runs) =>
      Buffer.from(row.subarray(starts[rope], starts[rope + 1])).toString('latin1');
    const list = decodePostings(codes(docs), articles[rope] ?? 0);
    assert.deepEqual([...list.docs], [0, 2]);
    assert.deepEqual([...list.counts], [1, 0, 0, 2, 0, 1, 0, 0]);
    assert.equal(decodePlaces(codes(places), list).places.length, 4);
  });

  test('are of groups that stay as they are where nothing near their ends changes', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `story-${i * 7919}`);
    const groups = groupsOf(names, (name) => name);
    assert.deepEqual(groups.flat(), names);
    assert.ok(groups.length > 5 && groups.every(({ length }) => length <= 768));
    const kept = new Set(groups.map((group) => group.join()));
    for (const edited of [
      names.toSpliced(2500, 1),
      names.toSpliced(2500, 0, 'a new story'),
      ['a new story', ...names],
    ]) {
      const others = groupsOf(edited, (name) => name).filter((group) => !kept.has(group.join()));
      assert.ok(others.length <= 4, `${others.length} of ${groups.length} groups are others`);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemLine } from '../../src/record/problem.js';
import { readTopics } from '../../src/settings/topics.js';

const FILE = 'topics.yaml';

function lines(text: string): readonly string[] {
  return readTopics(text, FILE).problems.map(problemLine);
}

describe('readTopics', () => {
  test('no file and no entries are no problem', () => {
    for (const text of [null, '', '# later\n', '[]', '~', '- \n']) {
      assert.deepEqual(readTopics(text, FILE), { topics: [], problems: [] });
    }
  });

  test('reads every key', () => {
    const text = [
      '- label: Harbour trade',
      '  aliases: [shipping, "Freight, sea"]',
      '  broader: économie',
      '  sameAs: https://www.wikidata.org/wiki/Q1',
      '- label: Economie',
      '- label: Türkiye',
      '  kind: place',
      '  slug: turkey',
      '  aliases: Turkey',
      '  sameAs:',
      '    - https://www.wikidata.org/wiki/Q43',
      '- Weather',
    ].join('\n');
    const { topics, problems } = readTopics(text, FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(topics, [
      {
        label: 'Harbour trade',
        slug: 'harbour-trade',
        kind: 'topic',
        aliases: ['shipping', 'Freight, sea'],
        broader: 'Economie',
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        line: 1,
      },
      { label: 'Economie', slug: 'economie', kind: 'topic', aliases: [], broader: null, sameAs: [], line: 5 },
      {
        label: 'Türkiye',
        slug: 'turkey',
        kind: 'place',
        aliases: ['Turkey'],
        broader: null,
        sameAs: ['https://www.wikidata.org/wiki/Q43'],
        line: 6,
      },
      { label: 'Weather', slug: 'weather', kind: 'topic', aliases: [], broader: null, sameAs: [], line: 12 },
    ]);
  });

  test('reads rules and what is forbidden', () => {
    const text = [
      '- label: Floods',
      '  match:',
      '    words: flood',
      '    phrases: [burst its banks, "flood, sudden"]',
      '    not: [flood of complaints]',
      '- {label: Misc, forbid: true}',
      '- {label: News, forbid: false, match: {words: [IT]}}',
    ].join('\n');
    const { topics, problems } = readTopics(text, FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      topics.map(({ match, forbid }) => ({ match, forbid })),
      [
        {
          match: { words: ['flood'], phrases: ['burst its banks', 'flood, sudden'], not: ['flood of complaints'] },
          forbid: undefined,
        },
        { match: undefined, forbid: true },
        { match: { words: ['IT'], phrases: [], not: [] }, forbid: undefined },
      ],
    );
  });

  test('an alias that repeats the label in other capitals says nothing', () => {
    const { topics, problems } = readTopics('- label: Türkiye\n  aliases: [TURKIYE, turkey, Turkey]\n', FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(topics[0]?.aliases, ['turkey']);
  });

  const wrong: readonly (readonly [name: string, text: string, labels: readonly string[], problem: string])[] = [
    [
      'an entry without a label',
      '- label: A\n- kind: place\n  aliases: [B]\n',
      ['A'],
      'topics.yaml:2: an entry has no label; add `label: ` with the name it is listed under [topic-label-missing]',
    ],
    [
      'a label that is no text',
      '- label: [a]\n',
      [],
      'topics.yaml:1: `label` is not a line of text; write it like `label: Syria` [settings-value]',
    ],
    [
      'a label twice',
      '- label: Türkiye\n- label: turkiye\n',
      ['Türkiye'],
      'topics.yaml:2: `turkiye` is claimed by another entry but belongs to `Türkiye` (line 1) already; remove it from one of them; the first counts, and a label before an alias [topic-claimed-twice]',
    ],
    [
      'an alias that is a later entry’s label',
      '- label: Trade\n  aliases: [Shipping]\n- label: shipping\n',
      ['Trade', 'shipping'],
      'topics.yaml:1: `Shipping` is claimed by `Trade` but belongs to `shipping` (line 3) already; remove it from one of them; the first counts, and a label before an alias [topic-claimed-twice]',
    ],
    [
      'an alias twice',
      '- label: A\n  aliases: [Café]\n- label: B\n  aliases: [cafe]\n',
      ['A', 'B'],
      'topics.yaml:3: `cafe` is claimed by `B` but belongs to `A` (line 1) already; remove it from one of them; the first counts, and a label before an alias [topic-claimed-twice]',
    ],
    [
      'two labels with one slug',
      '- label: Well-being\n- label: Well being\n',
      ['Well-being'],
      'topics.yaml:2: `Well being` has the slug `well-being` of `Well-being` (line 1); give one of them another `slug` [topic-slug-twice]',
    ],
    [
      'a label that gives no slug',
      '- label: 北京\n',
      [],
      'topics.yaml:1: no slug can be made of `北京`; write one of lowercase ASCII letters, like `slug: harbour-trade` [topic-slug]',
    ],
    [
      'a slug that is none',
      '- label: Trade\n  slug: Sea Trade!\n',
      ['Trade'],
      'topics.yaml:2: `Sea Trade!` is not a slug; write `slug: sea-trade` [topic-slug]',
    ],
    [
      'a broader entry that is not there',
      '- label: Trade\n- label: Ferries\n  broader: Trades\n',
      ['Trade', 'Ferries'],
      'topics.yaml:2: `Ferries` is said to belong to `Trades`, which no entry is called; did you mean `Trade`? [topic-broader-unknown]',
    ],
    [
      'an entry broader than itself',
      '- label: Trade\n  broader: trade\n',
      ['Trade'],
      'topics.yaml:1: `Trade` is said to belong to itself; remove `broader` from it [topic-broader-circle]',
    ],
    [
      'a circle',
      '- {label: A, broader: B}\n- {label: B, broader: C}\n- {label: C, broader: A}\n',
      ['A', 'B', 'C'],
      'topics.yaml:3: `C` belongs to `A`, which belongs to it; remove `broader` from one of them [topic-broader-circle]',
    ],
    [
      'an unknown key',
      '- label: A\n  same_as: https://example.org/\n',
      ['A'],
      'topics.yaml:2: unknown key `same_as`; did you mean `sameAs`? [settings-unknown-key]',
    ],
    [
      'an unknown kind',
      '- label: A\n  kind: organization\n',
      ['A'],
      'topics.yaml:2: `kind` is not one of `topic`, `place`, `person`, `organisation`, `event` (did you mean `organisation`?); write it like `kind: place` [settings-value]',
    ],
    [
      'an address that is none',
      '- label: A\n  sameAs: ["javascript:alert(1)"]\n',
      ['A'],
      'topics.yaml:2: `sameAs` is not an address that begins with http:// or https://; write it like `sameAs: https://www.wikidata.org/wiki/Q858` [settings-value]',
    ],
    [
      'a match that is no map',
      '- label: A\n  match: [b]\n',
      ['A'],
      'topics.yaml:2: `match` does not hold keys with values; write `match:` and below it `words: [flood]` [settings-value]',
    ],
    [
      'an unknown key of a match',
      '- label: A\n  match:\n    words: [b]\n    phrase: [c d]\n',
      ['A'],
      'topics.yaml:4: unknown key `phrase` in `match: A`; did you mean `phrases`? [settings-unknown-key]',
    ],
    [
      'a word that matches everything',
      '- label: A\n  match:\n    words: [b, The]\n',
      ['A'],
      'topics.yaml:3: `The` stands in nearly every text; remove it, or write the phrase that is meant [topic-match-everything]',
    ],
    [
      'a word that is a wildcard',
      '- label: A\n  match:\n    phrases: [b c]\n    words: ["*"]\n',
      ['A'],
      'topics.yaml:4: `*` has no letter or digit, so that it would match everything or nothing; write words as they stand in texts; there are no wildcards [topic-match-everything]',
    ],
    [
      'an alias that matches everything',
      '- label: A\n  aliases: [b, from]\n',
      ['A'],
      'topics.yaml:2: `from`, an alias of `A`, stands in nearly every text; remove it; an abbreviation is written in capitals [topic-match-everything]',
    ],
    [
      'a phrase that can never match',
      '- label: A\n  match:\n    words: [b]\n    phrases: [flood warning]\n    not: [Flood]\n',
      ['A'],
      'topics.yaml:4: `flood warning` can never match, as `Flood` of `not` stands in it; remove one of them [topic-match-never]',
    ],
    [
      'a match with nothing to look for',
      '- label: A\n  match:\n    not: [b]\n',
      ['A'],
      'topics.yaml:2: `match` of `A` has nothing left to look for; add `words` or `phrases` [topic-match-never]',
    ],
    [
      'a forbid that is neither true nor false',
      '- label: A\n  forbid: maybe\n',
      ['A'],
      'topics.yaml:2: `forbid` is not one of `true`, `false`; write it like `forbid: true` [settings-value]',
    ],
    [
      'a map in place of the list',
      'label: A\n',
      [],
      'topics.yaml:1: the file does not hold a list of entries; begin each entry with `- label: ` [settings-value]',
    ],
    [
      'a list in place of an entry',
      '- [A, B]\n- C\n',
      ['C'],
      'topics.yaml:1: a list stands where an entry is expected; begin each entry with `- label: ` [settings-value]',
    ],
    [
      'broken YAML',
      '- label: A: B\n',
      [],
      'topics.yaml:1: a value holds a colon followed by a space; put the value between double quotes [settings-yaml]',
    ],
  ];
  for (const [name, text, labels, problem] of wrong) {
    test(`${name} is one problem`, () => {
      assert.deepEqual(lines(text), [problem]);
      assert.deepEqual(
        readTopics(text, FILE).topics.map(({ label }) => label),
        labels,
      );
    });
  }

  test('a circle is cut at one place only', () => {
    const { topics } = readTopics(
      '- {label: A, broader: B}\n- {label: B, broader: A}\n- {label: C, broader: A}\n',
      FILE,
    );
    assert.deepEqual(
      topics.map(({ broader }) => broader),
      ['B', null, 'A'],
    );
  });

  test('problems come in the order of the file', () => {
    const text = '- {label: A, broader: X}\n- {label: B, kind: y}\n- {kind: place}\n- {label: C, broader: Z}\n';
    const at = readTopics(text, FILE).problems.map(({ line }) => line);
    assert.deepEqual(at, [1, 2, 3, 4]);
  });

  test('ten thousand entries are read', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `- {label: Topic ${i}, broader: Topic ${i % 100}}`).join(
      '\n',
    );
    const { topics, problems } = readTopics(text, FILE);
    assert.equal(topics.length, 10_000);
    assert.equal(problems.length, 100);
  });
});

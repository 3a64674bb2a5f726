import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { splitFrontMatter } from '../../src/parse/front-matter.js';
import { problemLine } from '../../src/record/problem.js';

function split(text: string) {
  return splitFrontMatter(text.split('\n'), 'a.md');
}

function read(text: string) {
  const { block, problems } = split(text);
  assert.ok(block !== null);
  return { ...block, problems: problems.map(problemLine) };
}

/** The values of a block with these lines, which must be without problems. */
function values(...lines: readonly string[]) {
  const { values, problems } = read(`---\n${lines.join('\n')}\n---\nText`);
  assert.deepEqual(problems, []);
  return values;
}

describe('splitFrontMatter: keys', () => {
  test('reads every key, with the line of each', () => {
    const { block, bodyStart, problems } = split(
      [
        '---',
        'title: "Harbour bridge: the last crossing"',
        'standfirst: >',
        '  The ferry stops',
        '  after ninety years',
        'date: 1994-03-05',
        'updated: 1994-03-07 10:00:00 +0100',
        'byline: [Ann Otter, Tom Marrow]',
        'dateline: PORT MERIDIAN, March 5',
        'source: Port Meridian Courier',
        'source_url: https://example.org/1994/bridge.html',
        'captured: 20211130',
        'topics: harbour, trade',
        'people:',
        '  - Ann Otter',
        '  - name: Bob Marsh',
        'places: Port Meridian; Saltmarsh',
        'organisations: Harbour Board',
        'lang: en_gb',
        'images: [bridge.svg, quay.svg]',
        'slug: harbour-bridge',
        'aliases: /1994/bridge/',
        'rights: © Courier',
        'status: corrected',
        '---',
        'Text',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.equal(bodyStart, 25);
    assert.deepEqual(block, {
      values: {
        title: 'Harbour bridge: the last crossing',
        standfirst: 'The ferry stops after ninety years',
        date: '1994-03-05',
        updated: '1994-03-07 10:00:00 +0100',
        byline: ['Ann Otter', 'Tom Marrow'],
        dateline: 'PORT MERIDIAN, March 5',
        source: 'Port Meridian Courier',
        source_url: 'https://example.org/1994/bridge.html',
        captured: '20211130',
        topics: ['harbour', 'trade'],
        people: ['Ann Otter', 'Bob Marsh'],
        places: ['Port Meridian', 'Saltmarsh'],
        organisations: ['Harbour Board'],
        lang: 'en-GB',
        images: ['bridge.svg', 'quay.svg'],
        slug: 'harbour-bridge',
        aliases: ['/1994/bridge/'],
        rights: '© Courier',
        status: 'corrected',
      },
      lineOf: {
        title: 2,
        standfirst: 3,
        date: 6,
        updated: 7,
        byline: 8,
        dateline: 9,
        source: 10,
        source_url: 11,
        captured: 12,
        topics: 13,
        people: 14,
        places: 17,
        organisations: 18,
        lang: 19,
        images: 20,
        slug: 21,
        aliases: 22,
        rights: 23,
        status: 24,
      },
      extra: {},
      range: { first: 1, last: 25 },
    });
  });

  const synonyms: readonly (readonly [key: string, names: readonly string[], written: string, value: unknown])[] = [
    ['title', ['headline'], 'A bridge', 'A bridge'],
    [
      'standfirst',
      ['description', 'summary', 'excerpt', 'subtitle', 'subheadline', 'deck', 'dek'],
      'A bridge',
      'A bridge',
    ],
    ['date', ['published', 'pubdate', 'pubDate', 'publishdate', 'publish_date', 'Date', 'DATE'], '0123', '0123'],
    ['date', ['published_at', 'publishedDate', 'date_published', 'publicationDate', 'issued'], '0123', '0123'],
    ['updated', ['modified', 'lastmod', 'last_modified_at', 'lastModified', 'last_updated'], '1994', '1994'],
    ['updated', ['updatedAt', 'updatedDate', 'date_updated', 'modified_at', 'date_modified'], '1994', '1994'],
    ['byline', ['author', 'authors', 'Author', 'by', 'writer', 'reporter', 'creator'], 'Ann Otter', ['Ann Otter']],
    ['source', ['publication', 'publisher', 'newspaper', 'site_name', 'siteName'], 'Courier', 'Courier'],
    [
      'source_url',
      ['url', 'link', 'original_url', 'url_original', 'source-url'],
      'http://example.org',
      'http://example.org',
    ],
    ['source_url', ['canonical', 'canonical_url', 'canonicalUrl'], 'http://example.org', 'http://example.org'],
    [
      'captured',
      ['accessed', 'retrieved', 'saved', 'saved_at', 'date_saved', 'clipped', 'bookmarkedAt', 'date_added'],
      '2020',
      '2020',
    ],
    ['topics', ['tags', 'categories', 'keywords'], '[a, b]', ['a', 'b']],
    ['topics', ['tag', 'category', 'subject', 'subjects', 'section', 'sections'], '[a, b]', ['a', 'b']],
    ['places', ['place', 'location', 'locations'], '[Saltmarsh]', ['Saltmarsh']],
    ['organisations', ['organizations'], 'A', ['A']],
    ['lang', ['language'], 'ar', 'ar'],
    ['images', ['image', 'coverImage', 'heroImage', 'featured_image'], '{path: a.svg, alt: A}', ['a.svg']],
    ['aliases', ['redirect_from'], '[/a/, /b/]', ['/a/', '/b/']],
    ['aliases', ['permalink', 'url'], '/1994/bridge/', ['/1994/bridge/']],
    ['rights', ['copyright', 'license'], 'none', 'none'],
  ];
  for (const [key, names, written, value] of synonyms) {
    for (const name of names) {
      test(`\`${name}\` is ${key}`, () => assert.deepEqual(values(`${name}: ${written}`), { [key]: value }));
    }
  }

  test('reads what programs that clip pages write: the address as `source`, the day of saving as `created`', () => {
    assert.deepEqual(
      values(
        'title: Bridge',
        'source: "https://example.org/1994/bridge"',
        'author:',
        '  - "[[Ann Otter]]"',
        '  - "[[people/Tom Marrow|Tom Marrow]]"',
        'published: 1994-03-05',
        'created: 2024-03-01',
        'tags: ["[[harbour]]", clippings]',
      ),
      {
        title: 'Bridge',
        source_url: 'https://example.org/1994/bridge',
        byline: ['Ann Otter', 'Tom Marrow'],
        date: '1994-03-05',
        captured: '2024-03-01',
        topics: ['harbour', 'clippings'],
      },
    );
  });

  test('the days on which a note was made and changed are not those of the article', () => {
    const joplin = read('---\nupdated: 2024-03-09\ncreated: 2024-03-01\nsource: https://example.org/a\n---\nText');
    assert.deepEqual(joplin.values, { source_url: 'https://example.org/a', captured: '2024-03-01' });
    const evernote = read('---\ncreated: 2024-03-01\nsource: web.clip\nsource-url: https://example.org/b\n---\nText');
    assert.deepEqual(evernote.values, { source_url: 'https://example.org/b', captured: '2024-03-01' });
  });

  test('a source that is a publication leaves `created` alone, and a key of its own keeps its meaning', () => {
    const { values: printed, extra } = read('---\nsource: Port Courier\ncreated: 2024-03-01\n---\nText');
    assert.deepEqual([printed, extra], [{ source: 'Port Courier' }, { created: '2024-03-01' }]);
    const { values: both } = read('---\nsource: https://example.org/a\nsource_url: https://example.org/b\n---\nText');
    assert.deepEqual(both, { source: 'https://example.org/a', source_url: 'https://example.org/b' });
  });

  test('Backfile’s own key wins over a synonym, which is kept as extra', () => {
    const { values, extra, lineOf, problems } = read(
      '---\ndescription: D\nstandfirst: S\nsummary: M\npublished: 1\nDate: 2\ntags: [x]\ntopics: [y]\n---\n',
    );
    assert.deepEqual(values, { standfirst: 'S', date: '2', topics: ['y'] });
    assert.deepEqual(extra, { description: 'D', summary: 'M', published: 1, tags: ['x'] });
    assert.deepEqual(lineOf, { standfirst: 3, date: 6, topics: 8 });
    assert.deepEqual(problems, []);
  });

  test('the path of the page within another site is an alias beside those that are given', () => {
    assert.deepEqual(values('permalink: /1994/bridge/', 'redirect_from: [/b/]', 'aliases: /c/'), {
      aliases: ['/c/', '/b/', '/1994/bridge/'],
    });
    assert.deepEqual(values('url: /1994/bridge.html', 'source_url: https://example.org/b'), {
      aliases: ['/1994/bridge.html'],
      source_url: 'https://example.org/b',
    });
    assert.deepEqual(values('permalink: pretty'), {});
    assert.deepEqual(values('permalink: /:year/:title/'), {});
    assert.deepEqual(values('permalink: //example.org/bridge/'), {});
  });

  test('what tells a generator whether to publish is no date', () => {
    const { values: given, problems } = read('---\npublished: true\nupdated: false\nsaved: yes\n---\nText');
    assert.deepEqual([given, problems], [{}, []]);
    assert.deepEqual(values('published: false', 'pubDate: 1994-03-05'), { date: '1994-03-05' });
  });

  test('an empty key does not stand in a synonym’s way', () => {
    assert.deepEqual(values('standfirst:', 'description: D'), { standfirst: 'D' });
  });

  test('tags, categories and keywords are topics together; image and images are images', () => {
    assert.deepEqual(values('categories: [News]', 'tags: [harbour, News]'), { topics: ['harbour', 'News'] });
    assert.deepEqual(values('images: [b.svg]', 'image: a.svg'), { images: ['a.svg', 'b.svg'] });
  });

  test('empty values and the word null are absent', () => {
    assert.deepEqual(
      values(
        'title: null',
        'date: "null"',
        'source: ""',
        'byline: []',
        'topics:',
        'slug: ~',
        'rights: " "',
        'people: [""]',
      ),
      {},
    );
  });

  test('what is said not to be known is absent, but a title may say so', () => {
    assert.deepEqual(
      values(
        'date: unknown',
        'source: Unknown Newspaper',
        'author: N/A',
        'location: n. d.',
        'updated: "?"',
        'people: none',
      ),
      {},
    );
    assert.deepEqual(values('title: Unknown', 'rights: none', 'source: The Unknown'), {
      title: 'Unknown',
      rights: 'none',
      source: 'The Unknown',
    });
  });

  test('what is said of a picture in its map, or beside its name, is its caption', () => {
    assert.deepEqual(values('image:', '  path: quay.jpg', '  cutline: The quay', '  credit: Ana Quill'), {
      images: ['quay.jpg'],
      captions: [{ caption: 'The quay', credit: 'Ana Quill', image: 'quay.jpg' }],
    });
    assert.deepEqual(values('photos:', '- url: a.jpg', '  caption: One', '- url: b.jpg', 'Image-Credit: Ana Quill'), {
      images: ['a.jpg', 'b.jpg'],
      captions: [{ caption: 'One', image: 'a.jpg' }, { credit: 'Ana Quill' }],
    });
    assert.deepEqual(values('image_caption: The quay', 'captions: [The pier]'), {
      captions: [{ caption: 'The pier' }],
    });
  });

  test('a page behind the paper is kept by itself', () => {
    const { block } = split('---\nsource: The Ostmere Dispatch, Page 15\n---\n');
    assert.deepEqual([block?.values.source, block?.extra], ['The Ostmere Dispatch', { page: '15' }]);
    const known = split('---\npage: A2\nsource: The Ostmere Dispatch (p. 15)\n---\n').block;
    assert.deepEqual([known?.values.source, known?.extra], ['The Ostmere Dispatch', { page: 'A2' }]);
  });

  test('texts stay as they are written', () => {
    assert.deepEqual(values('title: 1984', 'date: 1994-03-05T10:00:00Z', 'slug: 007', 'source: yes', 'status: 1.10'), {
      title: '1984',
      date: '1994-03-05T10:00:00Z',
      slug: '007',
      source: 'yes',
      status: '1.10',
    });
  });

  test('control characters are dropped, line ends in a line are spaces', () => {
    assert.deepEqual(values('title: "a\\u0000\\u0007b\\tc\\nd\\ud800"', 'topics: ["x\\u001by"]'), {
      title: 'ab c d\ufffd',
      topics: ['xy'],
    });
  });

  const bylines: readonly (readonly [written: string, names: readonly string[]])[] = [
    ['Ann Otter', ['Ann Otter']],
    ['By Ann Otter', ['Ann Otter']],
    ['Ann Otter and Tom Marrow', ['Ann Otter', 'Tom Marrow']],
    ['Ann Otter, Tom Marrow and Eve van Dam', ['Ann Otter', 'Tom Marrow', 'Eve van Dam']],
    ['Ann Otter, Tom Marrow, and Eve Dam', ['Ann Otter', 'Tom Marrow', 'Eve Dam']],
    ['Ann Otter & Tom Marrow', ['Ann Otter', 'Tom Marrow']],
    ['Otter, Ann', ['Otter, Ann']],
    ['Ann Otter, Staff Writer', ['Ann Otter, Staff Writer']],
    ['Ann Otter, Port Meridian Courier', ['Ann Otter, Port Meridian Courier']],
    ['Marsh and Sons', ['Marsh and Sons']],
    ['[Ann Otter and Tom Marrow]', ['Ann Otter and Tom Marrow']],
    ['{name: Ann Otter, email: a@example.org}', ['Ann Otter']],
    ['[{name: Ann Otter}, Tom Marrow, Ann Otter]', ['Ann Otter', 'Tom Marrow']],
    ['سمير حداد، ليلى منصور', ['سمير حداد', 'ليلى منصور']],
  ];
  for (const [written, names] of bylines) {
    test(`a byline \`${written}\` is ${names.length}`, () => {
      assert.deepEqual(values(`byline: ${written}`), { byline: names });
    });
  }

  test('lists take commas, semicolons and Arabic commas', () => {
    assert.deepEqual(values('topics: "الميناء، التجارة"', 'people: "Otter, Ann; Marsh, Bob"', 'images: "a, b.svg"'), {
      topics: ['الميناء', 'التجارة'],
      people: ['Otter, Ann', 'Marsh, Bob'],
      images: ['a, b.svg'],
    });
  });
});

describe('splitFrontMatter: wrong values', () => {
  test('a value of the wrong kind is one problem with its line, and is kept as extra', () => {
    const { values, extra, problems } = read(
      '---\ntitle: [a]\ndate: {year: 1994}\nlang: Arabic language\nsource_url: ftp://example.org/\nbyline:\n  - [x]\nslug: s\n---\n',
    );
    assert.deepEqual(values, { slug: 's' });
    assert.deepEqual(extra, {
      title: ['a'],
      date: { year: 1994 },
      lang: 'Arabic language',
      source_url: 'ftp://example.org/',
      byline: [['x']],
    });
    assert.deepEqual(problems, [
      'a.md:2: `title` is not a line of text; write it like `title: "Harbour bridge: the last crossing"` [front-matter-value]',
      'a.md:3: `date` is not a line of text; write it like `date: 1994-03-05` [front-matter-value]',
      'a.md:4: `lang` is not a language tag; write it like `lang: en` [front-matter-value]',
      'a.md:5: `source_url` is not an address that begins with http:// or https://; write it like `source_url: https://example.org/1994/bridge.html` [front-matter-value]',
      'a.md:6: `byline` is not a list of names; write it like `byline: [Ann Otter]` [front-matter-value]',
    ]);
  });

  test('a wrong value leaves its place to the next synonym', () => {
    const { values, extra, problems } = read('---\nurl: javascript:alert(1)\nlink: https://example.org/a\n---\n');
    assert.deepEqual(values, { source_url: 'https://example.org/a' });
    assert.deepEqual(extra, { url: 'javascript:alert(1)' });
    assert.equal(problems.length, 1);
  });

  test('a path as `link` is another site’s business: a hint', () => {
    const { block, problems } = split('---\ntitle: T\nlink: /1994/bridge/\n---\n');
    assert.deepEqual(block?.extra, { link: '/1994/bridge/' });
    assert.deepEqual(
      problems.map(({ severity, rule, line }) => [severity, rule, line]),
      [['hint', 'front-matter-page-path', 3]],
    );
  });

  test('an unknown key is a hint and is kept with its JSON value', () => {
    const { block, problems } = split(
      '---\ntitle: T\ndraft: true\nweight: 10\ncode: 010\nnested: {a: [1, "2"]}\nauthro: X\n---\n',
    );
    assert.deepEqual(block?.extra, { draft: true, weight: 10, code: '010', nested: { a: [1, '2'] }, authro: 'X' });
    assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['hint']);
    assert.deepEqual(
      problems.map(problemLine).filter((_, i) => i === 0 || i === 4),
      [
        'a.md:3: unknown key `draft`; it is kept in the record and means nothing here [front-matter-unknown-key]',
        'a.md:7: unknown key `authro`; did you mean `author`? [front-matter-unknown-key]',
      ],
    );
  });

  test('a key that stands twice is one problem, and the first counts', () => {
    const { values, problems } = read('---\ntitle: A\ntitle: B\n---\n');
    assert.deepEqual(values, { title: 'A' });
    assert.deepEqual(problems, [
      'a.md:3: front matter: `title` stands twice; keep one of them; the first counts [front-matter-yaml]',
    ]);
  });

  test('keys of the language reach no prototype', () => {
    const { values, extra } = read(
      '---\ntitle: T\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\nx: {__proto__: {polluted: yes}}\n---\n',
    );
    assert.deepEqual(values, { title: 'T' });
    assert.deepEqual(Object.keys(extra), ['constructor', 'x']);
    assert.equal(Object.getPrototypeOf(extra), Object.prototype);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.deepEqual(split('---\n__proto__: x\n---\n').block?.extra, {});
    assert.equal(split('---constructor\ntitle: T\n---\n').block, null);
    assert.equal(split('---__proto__\ntitle: T\n---\n').block, null);
  });
});

describe('splitFrontMatter: fences', () => {
  const TEXT = { block: null, bodyStart: 0, problems: [] };

  test('a file without a fence is text', () => {
    for (const text of [
      '',
      'Headline\n\nText',
      'Headline\n---\ntitle: T\n---',
      ' ---\ntitle: T\n---',
      '----\ntitle: T\n----',
    ]) {
      assert.deepEqual(split(text), TEXT);
    }
  });

  test('a rule above text is a rule', () => {
    for (const text of [
      '---\nThe ferry stops today.\n\nText',
      '---\nThe ferry stops today.\n---\nText',
      '---\nTT\n20\n---\nText',
      '---\nUpdate: the bridge is open.\n\nText',
      '---\nNote: this.\nThe ferry stops today.\n---\nText',
      '--- Courier\ntitle: T\n---',
      '---',
      '---\n',
    ]) {
      assert.deepEqual(split(text), TEXT, text);
    }
  });

  test('blank lines before a fence, spaces behind it and `...` as the end are accepted', () => {
    const { block, bodyStart } = split('\n\n---  \ntitle: T\n...\nText');
    assert.deepEqual(block?.values, { title: 'T' });
    assert.deepEqual([block?.range, block?.lineOf, bodyStart], [{ first: 3, last: 5 }, { title: 4 }, 5]);
    assert.deepEqual(split('---yaml\ntitle: T\n---').block?.values, { title: 'T' });
    assert.deepEqual(split('--- YML\ntitle: T\n---').block?.values, { title: 'T' });
  });

  test('a block without keys is a block without values', () => {
    for (const text of ['---\n---\nText', '---\n# title: T\n---\nText', '---\n\n---']) {
      const { block, problems } = split(text);
      assert.deepEqual([block?.values, problems], [{}, []]);
    }
  });

  test('lines count from the first line given', () => {
    const { block, problems } = splitFrontMatter(['---', 'title: T', 'draft: x', '---'], 'a.txt', 11);
    assert.deepEqual(block?.range, { first: 11, last: 14 });
    assert.deepEqual(block?.lineOf, { title: 12 });
    assert.equal(problems[0]?.line, 13);
  });

  test('an unclosed block is one problem, and the file is text', () => {
    for (const text of ['---\ntitle: T\n\nText', '---\ntitle: T', `---\ntitle: T\n${'Text\n'.repeat(1000)}---\n`]) {
      const { block, bodyStart, problems } = split(text);
      assert.deepEqual([block, bodyStart], [null, 0]);
      assert.deepEqual(problems.map(problemLine), [
        'a.md:1: the front matter that begins here is not closed; the file is read as text; add a line `---` behind its last key [front-matter-unclosed]',
      ]);
    }
  });

  test('a rule far below does not close a block that text follows', () => {
    const { block, bodyStart, problems } = split('---\ntitle: T\n\nThe ferry stops today.\n\n---\nMore');
    assert.deepEqual([block, bodyStart], [null, 0]);
    assert.deepEqual(problems.map(problemLine), [
      'a.md:1: the front matter that begins here is not closed before the text begins in line 4; the file is read as text; add a line `---` behind its last key [front-matter-unclosed]',
    ]);
  });

  const broken: readonly (readonly [text: string, problem: string])[] = [
    [
      '---\ndate: 1994\ntitle: Harbour: the bridge\n---\nText',
      'a.md:3: front matter: a value holds a colon followed by a space; put the value between double quotes [front-matter-yaml]',
    ],
    [
      '---\ntitle: "open\n---\nText',
      'a.md:2: front matter: a closing quote or bracket, or a colon, is missing; add it [front-matter-yaml]',
    ],
    [
      '---\ntitle: T\n\tdate: 1994\n---\nText',
      'a.md:3: front matter: a line is indented with a tab; indent with spaces [front-matter-yaml]',
    ],
    [
      '---\ntitle: *T*\n---\nText',
      'a.md:2: front matter: `*T*` refers to nothing; put a value that begins with `*` between double quotes [front-matter-yaml]',
    ],
    [
      '---json\n["a"]\n---\nText',
      'a.md:2: front matter: keys with values are expected; write `key: value`, one a line [front-matter-yaml]',
    ],
  ];
  for (const [text, problem] of broken) {
    test(`${JSON.stringify(text)} is one problem every time, and its block has no values`, () => {
      for (let i = 0; i < 2; i += 1) {
        const { block, bodyStart, problems } = split(text);
        assert.deepEqual(problems.map(problemLine), [problem]);
        assert.deepEqual([block?.values, block?.extra], [{}, {}]);
        assert.equal(text.split('\n')[bodyStart], 'Text');
      }
    });
  }

  test('program code is never run', () => {
    for (const language of ['js', 'javascript', ' JavaScript', 'coffee', 'ts']) {
      const { block, problems } = split(`---${language}\n{ title: globalThis.ran = 'yes' }\n---\nText`);
      assert.equal(Reflect.get(globalThis, 'ran'), undefined);
      assert.deepEqual([block?.values, block?.range], [{}, { first: 1, last: 3 }]);
      assert.equal(
        problems.map(problemLine).join(),
        `a.md:1: front matter in \`${language.trim()}\` is program code, which is never run; its values are not used; write it as YAML between two lines \`---\` [front-matter-code]`,
      );
    }
    const unclosed = split('---js\nglobalThis.ran = 1');
    assert.deepEqual([unclosed.block, unclosed.problems.map(({ rule }) => rule)], [null, ['front-matter-unclosed']]);
  });

  test('tags of YAML build nothing', () => {
    assert.deepEqual(values('title: !!js/function "function () { globalThis.ran = 1 }"'), {
      title: 'function () { globalThis.ran = 1 }',
    });
    assert.equal(Reflect.get(globalThis, 'ran'), undefined);
  });

  test('JSON is read, between `---json` or `;;;`', () => {
    const json = '{\n  "title": "T",\n  "tags": ["a", "b"],\n  "date": "1994-03-05"\n}';
    for (const text of [`---json\n${json}\n---\nText`, `;;;\n${json}\n;;;\nText`]) {
      const { values, lineOf } = read(text);
      assert.deepEqual(values, { title: 'T', topics: ['a', 'b'], date: '1994-03-05' });
      assert.deepEqual(lineOf, { title: 3, topics: 4, date: 5 });
    }
  });

  test('TOML is read, each value with its line', () => {
    const { block, problems } = split(
      [
        '+++',
        'title = "The ferry"',
        'date = 1994-03-05T08:00:00+01:00',
        'draft = false',
        'authors = ["Ann Otter", "Tom Marrow"]',
        'tags = [',
        '  "harbour",',
        ']',
        '',
        '[params]',
        'weight = 10',
        '+++',
        'Text',
      ].join('\n'),
    );
    assert.ok(block !== null);
    const { values, lineOf, extra } = block;
    assert.deepEqual(values, {
      title: 'The ferry',
      date: '1994-03-05T08:00:00.000+01:00',
      byline: ['Ann Otter', 'Tom Marrow'],
      topics: ['harbour'],
    });
    assert.deepEqual(lineOf, { title: 2, date: 3, byline: 5, topics: 6 });
    assert.deepEqual(extra, { draft: false, params: { weight: 10 } });
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [
        ['front-matter-unknown-key', 4],
        ['front-matter-unknown-key', 10],
      ],
    );
  });

  test('TOML that cannot be read has no values; one that is not closed, or is none, is text', () => {
    const { block, problems } = split('+++\ntitle = "T"\ntitle = "U"\n+++\nText');
    assert.deepEqual([block?.values, block?.range], [{}, { first: 1, last: 4 }]);
    assert.deepEqual(
      problems.map(({ severity, rule, line }) => [severity, rule, line]),
      [['error', 'front-matter-toml', 3]],
    );
    const open = split('+++\ntitle = "T"\nText');
    assert.deepEqual([open.block, open.problems.map(({ rule }) => rule)], [null, ['front-matter-unclosed']]);
    assert.deepEqual(split('+++\nThe ferry stops today.\n+++'), TEXT);
  });

  test('lines that begin like a fence do not end a block', () => {
    const { values, extra } = read('---\ntitle: T\n--- x: 1\nslug: s\n---\n');
    assert.deepEqual({ values, extra }, { values: {}, extra: {} });
    assert.deepEqual(read('---\ntitle: |\n  ---\n  T\nslug: s\n---\n').values, { title: '--- T', slug: 's' });
  });

  test('a comment with a fence’s look-alike is a comment', () => {
    assert.deepEqual(values('# ---', 'title: T'), { title: 'T' });
  });
});

describe('splitFrontMatter: hostile input', () => {
  const blocks: readonly (readonly [name: string, inside: string])[] = [
    ['deep lists', `title: ${'['.repeat(60_000)}`],
    ['deep maps', `title: ${'{a: '.repeat(10_000)}`],
    ['closing brackets', `title: T\n${']'.repeat(20_000)}`],
    [
      'references',
      [
        'title: T',
        'a0: &a0 [x]',
        ...Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
      ].join('\n'),
    ],
    ['white space', `title: T\n${`${' '.repeat(150)}\n`.repeat(390)}`],
    ['a long line of spaces', `title:${' '.repeat(60_000)}T`],
    ['a long key', `title: T\n${'k'.repeat(60_000)}: x`],
    ['comment signs', `title: T\n${'#'.repeat(60_000)}`],
  ];
  for (const [name, inside] of blocks) {
    test(`${name} end in values or one error`, () => {
      const { problems } = split(`---\n${inside}\n---\nText`);
      assert.ok(problems.filter(({ severity }) => severity === 'error').length <= 1);
      for (const problem of problems) assert.ok(problemLine(problem).length < 400);
    });
  }

  test('a block of a hundred thousand lines is not looked for', () => {
    assert.equal(split(`---\n${'title: T\n'.repeat(100_000)}---\n`).block, null);
  });

  test('never throws; body and block do not overlap', () => {
    const piece = fc.constantFrom(
      '---',
      'title: ',
      '\n',
      'x',
      '- ',
      ': ',
      '"',
      '[',
      '{',
      '}',
      ';;;',
      '+++',
      '...',
      'js',
      'json',
      '\0',
      '  ',
      '#',
      '&a ',
      '*a',
      'tags: ',
      '\t',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const lines = `---\n${parts.join('')}\n---\n`.split('\n');
        const { block, bodyStart, problems } = splitFrontMatter(lines, 'a.txt');
        assert.equal(bodyStart, block === null ? 0 : block.range.last);
        for (const { line } of problems) assert.ok(line !== null && line >= 1 && line <= lines.length);
      }),
      { numRuns: 1000 },
    );
  });
});

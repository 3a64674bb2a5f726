import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { problemLine } from '../../src/record/problem.js';
import { readArchiveSettings } from '../../src/settings/archive.js';

const FILE = 'archive.yaml';
const DEFAULTS = {
  title: 'News archive',
  description: '',
  address: null,
  language: 'en',
  dateOrder: null,
  source: null,
  rights: null,
  keeper: null,
  contact: null,
  about: null,
  folders: {},
};

function lines(text: string): readonly string[] {
  return readArchiveSettings(text, FILE).problems.map(problemLine);
}

function settings(text: string) {
  const { settings, problems } = readArchiveSettings(text, FILE);
  assert.deepEqual(problems.map(problemLine), []);
  return settings;
}

describe('readArchiveSettings', () => {
  test('everything has a default', () => {
    for (const text of [null, '', '# nothing yet\n', '---\n', 'title:\naddress: ~\nkeeper: ""\nfolders:\n']) {
      assert.deepEqual(readArchiveSettings(text, FILE), { settings: DEFAULTS, problems: [] });
    }
  });

  test('reads every key', () => {
    const text = [
      'title: Port Meridian Courier',
      'description: The newspaper of a harbour town',
      'address: https://example.org/courier',
      'language: en_gb',
      'date_order: DMY',
      'source: Port Meridian Courier',
      'rights: © The Courier',
      'keeper: Meridian City Library',
      'contact: archive@example.org',
      'about: |',
      '  # History',
      '',
      '  Founded in *1994*.',
      'folders:',
      '  ./herald/1994/: {source: Quay Herald, lang: ar, rights: none}',
      '  1995:',
      '    source: Tide Post',
    ].join('\r\n');
    assert.deepEqual(settings(text), {
      title: 'Port Meridian Courier',
      description: 'The newspaper of a harbour town',
      address: 'https://example.org/courier/',
      language: 'en-GB',
      dateOrder: 'dmy',
      source: 'Port Meridian Courier',
      rights: '© The Courier',
      keeper: 'Meridian City Library',
      contact: 'archive@example.org',
      about: '# History\n\nFounded in *1994*.',
      folders: {
        'herald/1994': { source: 'Quay Herald', lang: 'ar', rights: 'none' },
        '1995': { source: 'Tide Post' },
      },
    });
  });

  test('numbers, dates and truth values are texts where texts are wanted', () => {
    const { title, source, keeper } = settings('title: 1984\nsource: 2020-01-02\nkeeper: yes\n');
    assert.deepEqual([title, source, keeper], ['1984', '2020-01-02', 'yes']);
  });

  test('an address ends in a slash', () => {
    assert.equal(settings('address: https://example.org').address, 'https://example.org/');
    assert.equal(settings('address: http://localhost:8080/a/b').address, 'http://localhost:8080/a/b/');
    assert.equal(settings('address: https://example.org/a/').address, 'https://example.org/a/');
  });

  test('a text keeps no control characters', () => {
    assert.equal(settings('title: "a\\u0007b\\ud800 c"').title, 'ab\ufffd c');
  });

  const wrong: readonly (readonly [text: string, problem: string])[] = [
    ['titel: X', 'archive.yaml:1: unknown key `titel`; did you mean `title`? [settings-unknown-key]'],
    [
      'theme: dark',
      'archive.yaml:1: unknown key `theme`; remove it; known keys are `title`, `description`, `address`, `language`, `date_order`, `source`, `rights`, `keeper`, `contact`, `about`, `folders` [settings-unknown-key]',
    ],
    [
      'address: example.org',
      'archive.yaml:1: `address` is not an address that begins with http:// or https://; write it like `address: https://example.org/courier/` [settings-value]',
    ],
    [
      'address: javascript:alert(1)',
      'archive.yaml:1: `address` is not an address that begins with http:// or https://; write it like `address: https://example.org/courier/` [settings-value]',
    ],
    [
      'address: https://example.org/?page=1',
      'archive.yaml:1: `address` has a `?` or `#` in it, but a site’s address ends in a path; write it like `address: https://example.org/courier/` [settings-value]',
    ],
    [
      'address: "https://example.org/#"',
      'archive.yaml:1: `address` has a `?` or `#` in it, but a site’s address ends in a path; write it like `address: https://example.org/courier/` [settings-value]',
    ],
    [
      'address: https://me:secret@example.org/',
      'archive.yaml:1: `address` has a user name or password in it; write it like `address: https://example.org/courier/` [settings-value]',
    ],
    [
      '\ndate_order: dmmy',
      'archive.yaml:2: `date_order` is not one of `dmy`, `mdy` (did you mean `dmy`?); write it like `date_order: dmy` [settings-value]',
    ],
    [
      'language: English',
      'archive.yaml:1: `language` is not a language tag; write it like `language: en` [settings-value]',
    ],
    [
      'title: [a, b]',
      'archive.yaml:1: `title` is not a line of text; write it like `title: Port Meridian Courier` [settings-value]',
    ],
    [
      'folders: [a]',
      'archive.yaml:1: `folders` holds a list where keys with values are expected; write `key: value`, one a line [settings-value]',
    ],
    [
      'folders:\n  a: Courier',
      'archive.yaml:2: `a` in `folders` holds a text where keys with values are expected; write `key: value`, one a line [settings-value]',
    ],
    [
      'folders:\n  ../up: {source: X}',
      'archive.yaml:2: `../up` in `folders` is not a folder below the archive; write its path like `courier/1994` [settings-value]',
    ],
    [
      'folders:\n  a: {source: X}\n  a/: {source: Y}',
      'archive.yaml:3: `a/` in `folders` stands twice; write its path like `courier/1994` [settings-value]',
    ],
    [
      'folders:\n  a:\n    sorce: X',
      'archive.yaml:3: unknown key `sorce` in `folders: a`; did you mean `source`? [settings-unknown-key]',
    ],
    [
      'folders:\n  a:\n    lang: arabic language',
      'archive.yaml:3: `lang` in `folders: a` is not a language tag; write it like `lang: ar` [settings-value]',
    ],
    [
      '- title',
      'archive.yaml:1: the file holds a list where keys with values are expected; write `key: value`, one a line [settings-value]',
    ],
    [
      'title: Courier: the archive',
      'archive.yaml:1: a value holds a colon followed by a space; put the value between double quotes [settings-yaml]',
    ],
    ['title: a\ntitle: b', 'archive.yaml:2: `title` stands twice; keep one of them; the first counts [settings-yaml]'],
  ];
  for (const [text, problem] of wrong) {
    test(`${JSON.stringify(text)} is one problem`, () => assert.deepEqual(lines(text), [problem]));
  }

  test('a wrong value leaves the default standing, and the rest goes on', () => {
    const { settings, problems } = readArchiveSettings('address: x\ntitle: Courier\nlanguage: [1]\n', FILE);
    assert.deepEqual(settings, { ...DEFAULTS, title: 'Courier' });
    assert.equal(problems.length, 2);
    assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['error']);
  });

  test('broken YAML is one problem, and everything has its default', () => {
    const { settings, problems } = readArchiveSettings('title: Courier\nabout: "open\n', FILE);
    assert.deepEqual(settings, DEFAULTS);
    assert.equal(problems.length, 1);
  });

  test('`folders` reaches no prototype', () => {
    const { settings } = readArchiveSettings('folders:\n  __proto__: {source: X}\n  constructor: {source: Y}\n', FILE);
    assert.deepEqual(Object.keys(settings.folders), ['constructor']);
    assert.equal(Object.getPrototypeOf(settings.folders), Object.prototype);
  });

  test('the folder of the archive itself may have values', () => {
    assert.deepEqual(settings('folders: {/: {source: X}}').folders, { '.': { source: 'X' } });
  });

  test('never throws', () => {
    const key = fc.constantFrom(
      'title',
      'address',
      'language',
      'date_order',
      'folders',
      'about',
      'x',
      '"1994/"',
      '__proto__',
    );
    const value = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('http://', 'https://[', 'a-b-c', '{a: {lang: x}}'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 5 }), (pairs) => {
        const { settings } = readArchiveSettings(pairs.map(([k, v]) => `${k}: ${v}`).join('\n'), FILE);
        assert.ok(settings.address === null || /^https?:\/\/[^?#]*\/$/.test(settings.address));
      }),
    );
  });
});

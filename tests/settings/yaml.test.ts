import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonOf, readYaml, textsOf, type YamlValue } from '../../src/settings/yaml.js';

function root(text: string): YamlValue {
  const { root, faults } = readYaml(text);
  assert.deepEqual(faults, []);
  assert.ok(root !== null);
  return root;
}

describe('readYaml', () => {
  test('keeps texts as they are written', () => {
    const value = root(
      'date: 2020-01-02\nzip: 0123\nyes: no\nhex: 0x1F\nexp: 1e3\nat: 12:30\nbig: 12345678901234567890\n',
    );
    assert.deepEqual(textsOf(value), {
      date: '2020-01-02',
      zip: '0123',
      yes: 'no',
      hex: '0x1F',
      exp: '1e3',
      at: '12:30',
      big: '12345678901234567890',
    });
  });

  test('gives each value its line', () => {
    const value = root('# settings\ntitle: Courier\n\nfolders:\n  "1994":\n    - a\n    - b\n');
    assert.ok(value.kind === 'map');
    assert.deepEqual(
      value.entries.map(({ key, line, value }) => [key, line, value.line]),
      [
        ['title', 2, 2],
        ['folders', 4, 5],
      ],
    );
    const folders = value.entries[1]?.value;
    assert.ok(folders?.kind === 'map' && folders.entries[0]?.value.kind === 'list');
    assert.deepEqual(
      folders.entries[0].value.items.map(({ line }) => line),
      [6, 7],
    );
  });

  test('an empty value, ~ and null are nothing; "null" in quotes is a text', () => {
    assert.deepEqual(textsOf(root('a:\nb: ~\nc: null\nd: "null"\ne: ""')), {
      a: null,
      b: null,
      c: null,
      d: 'null',
      e: '',
    });
  });

  test('a text with nothing in it has no root', () => {
    assert.deepEqual(readYaml(''), { root: null, faults: [] });
    assert.deepEqual(readYaml('# nothing\n\n'), { root: null, faults: [] });
  });

  const broken: readonly (readonly [text: string, line: number, message: string])[] = [
    ['a: 1\nb: c: d\n', 2, 'a value holds a colon followed by a space'],
    ['a: 1\n\tb: 2\n', 2, 'a line is indented with a tab'],
    ['a: @b\n', 1, 'a value begins with a character that YAML reserves'],
    ['a: 1\n---\nb: 2\n', 2, 'a second `---` begins another document'],
    ['a: *Important* news\n', 1, 'something stands behind a value or a closing bracket'],
    ['a: *Important*\n', 1, '`*Important*` refers to nothing'],
    ['? [x]\n: y\n', 1, 'a key is not a word'],
  ];
  for (const [text, line, message] of broken) {
    test(`${JSON.stringify(text)} is one fault`, () => {
      const reading = readYaml(text);
      assert.equal(reading.root, null);
      assert.deepEqual(
        reading.faults.map((fault) => [fault.line, fault.message]),
        [[line, message]],
      );
    });
  }

  test('a key that stands twice is a fault, and the first counts', () => {
    const { root, faults } = readYaml('a: 1\nb: 2\na: 3\n');
    assert.deepEqual(root === null ? null : textsOf(root), { a: '1', b: '2' });
    assert.deepEqual(faults, [{ line: 3, message: '`a` stands twice', remedy: 'keep one of them; the first counts' }]);
  });

  test('references are followed, but not without end', () => {
    assert.deepEqual(textsOf(root('a: &x [1, 2]\nb: *x\n')), { a: ['1', '2'], b: ['1', '2'] });
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    for (const text of [bomb.join('\n'), 'a: &x [*x]', 'a: &x {b: *x}']) {
      const { root, faults } = readYaml(text);
      assert.equal(root, null);
      assert.equal(faults.length, 1);
      assert.match(faults[0]?.message ?? '', /references|nested/);
    }
  });

  test('nothing is built from tags', () => {
    assert.deepEqual(textsOf(root('a: !!js/function "x"\nb: !!binary aGk=\nc: !!timestamp 2020-01-02\n')), {
      a: 'x',
      b: 'aGk=',
      c: '2020-01-02',
    });
  });

  test('values that would take endless work are refused', () => {
    const deep = `a: ${'['.repeat(1000)}${']'.repeat(1000)}`;
    assert.match(readYaml(deep).faults[0]?.message ?? '', /^values are nested/);
    assert.match(readYaml('['.repeat(20_000)).faults[0]?.message ?? '', /^values are nested/);
    assert.equal(readYaml('a'.repeat(5_000_000)).faults[0]?.message, 'the file is too large');
    const many = Array.from({ length: 20_000 }, (_, i) => `key${i}: ${i}`).join('\n');
    const value = root(many);
    assert.ok(value.kind === 'map' && value.entries.length === 20_000);
  });

  test('keys of the language are keys like others, and reach no prototype', () => {
    const value = root('__proto__: {polluted: yes}\nconstructor: x\ntoString: y\n');
    const json = jsonOf(value);
    assert.deepEqual(Object.entries(json ?? {}), [
      ['constructor', 'x'],
      ['toString', 'y'],
    ]);
    assert.equal(Object.getPrototypeOf(json), Object.prototype);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '!',
      '#',
      '|',
      '---\n',
      '\t',
      '? ',
      '%',
      '\0',
      '\ud800',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (parts) => void readYaml(parts.join(''))));
  });
});

describe('jsonOf', () => {
  test('reads unquoted truth values and numbers only where nothing is lost', () => {
    assert.deepEqual(jsonOf(root('[true, "true", 42, "42", 042, 1.50, 1.5, -3, ~, 2020-01-02, yes]')), [
      true,
      'true',
      42,
      '42',
      '042',
      '1.50',
      1.5,
      -3,
      null,
      '2020-01-02',
      'yes',
    ]);
  });
});

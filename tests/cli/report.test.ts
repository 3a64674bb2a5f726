import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exitCodeOf, reportProblems } from '../../src/cli/report.js';
import type { Problem } from '../../src/record/problem.js';
import { fakeTerminal } from './fake-terminal.js';

const problem = (more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file: 'lamp.txt',
  line: 3,
  rule: 'lamp-out',
  message: 'the lamp is out',
  remedy: 'light it',
  ...more,
});

const PLAIN = { json: false, verbose: false, quiet: false };

function reported(problems: readonly Problem[], options: Partial<typeof PLAIN> = {}, colours = false): string {
  const terminal = fakeTerminal({ colours });
  reportProblems(problems, terminal, { ...PLAIN, ...options });
  assert.equal(terminal.written.out, '', 'problems go to standard error');
  return terminal.written.err;
}

describe('reportProblems', () => {
  test('says where, what, what to do and which rule', () => {
    assert.equal(reported([problem()]), 'error: lamp.txt:3: the lamp is out; light it [lamp-out]\n');
    assert.equal(reported([problem({ line: null })]), 'error: lamp.txt: the lamp is out; light it [lamp-out]\n');
    assert.equal(reported([problem({ file: null, line: null })]), 'error: the lamp is out; light it [lamp-out]\n');
  });

  test('says errors first and keeps rules together, in the order in which they were met', () => {
    const mixed = [
      problem({ severity: 'hint', file: 'a' }),
      problem({ rule: 'wick-wet', file: 'b' }),
      problem({ file: 'c' }),
      problem({ rule: 'wick-wet', file: 'd' }),
    ];
    assert.deepEqual(
      reported(mixed)
        .split('\n')
        .map((line) => line.slice(0, 8)),
      ['error: b', 'error: d', 'error: c', 'hint: a:', ''],
    );
  });

  test('says five of a kind and how many more there are', () => {
    const many = Array.from({ length: 7 }, (_, i) => problem({ file: `${i}.txt` }));
    const lines = reported([...many, problem({ rule: 'wick-wet' })])
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, 7);
    assert.equal(lines[5], 'error: … and 2 more of the same kind; --verbose shows all');
    assert.equal(reported(many.slice(0, 5)).includes('more'), false);
    assert.equal(reported(many, { verbose: true }).trimEnd().split('\n').length, 7);
  });

  test('leaves hints out when it is to be quiet, never errors', () => {
    assert.equal(reported([problem({ severity: 'hint' })], { quiet: true }), '');
    assert.match(reported([problem()], { quiet: true }), /^error: /);
  });

  test('is one object a line as JSON, every problem of it', () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      problem({ file: `${i}.txt`, severity: i === 0 ? 'hint' : 'error' }),
    );
    const lines = reported(many, { json: true }).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line): unknown => JSON.parse(line)),
      many,
    );
  });

  test('colours the severity alone', () => {
    assert.equal(
      reported([problem()], {}, true),
      '\u001b[31merror\u001b[39m: lamp.txt:3: the lamp is out; light it [lamp-out]\n',
    );
  });
});

describe('exitCodeOf', () => {
  test('is 1 where there is an error; hints do not count', () => {
    assert.equal(exitCodeOf([]), 0);
    assert.equal(exitCodeOf([problem({ severity: 'hint' })]), 0);
    assert.equal(exitCodeOf([problem({ severity: 'hint' }), problem()]), 1);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingProblems } from '../../src/catalogue/lasting-problems.js';
import { readPermalinks } from '../../src/catalogue/permalinks.js';
import type { Problem } from '../../src/record/problem.js';

test('problems of addresses are over once those are written down, all others last', () => {
  const empty: Problem = {
    severity: 'error',
    file: 'empty.txt',
    line: null,
    rule: 'file-empty',
    message: 'the file is empty',
    remedy: 'remove it',
  };
  const taken: Problem = { ...empty, severity: 'hint', rule: 'slug-shared' };
  const { problems: unreadable } = readPermalinks('<<<<<<< HEAD\n', 'permalinks.jsonl');
  assert.equal(unreadable.length, 1);
  assert.deepEqual(lastingProblems([taken, empty, ...unreadable]), [empty]);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { terminalProgress } from '../../src/cli/progress.js';
import { fakeTerminal } from './fake-terminal.js';

describe('terminalProgress', () => {
  test('is one plain line a stage where no person looks', () => {
    const terminal = fakeTerminal();
    const progress = terminalProgress(terminal, false);
    const reading = progress.stage('reading', 3);
    reading.advance(3);
    reading.end();
    const pages = progress.stage('pages', null);
    pages.advance(2);
    pages.advance(40);
    pages.end();
    progress.stage('nothing', null).end();
    assert.deepEqual(terminal.written, { out: '', err: 'reading    3\npages      42\nnothing\n' });
  });

  test('says nothing when it is to be quiet', () => {
    const terminal = fakeTerminal({ interactive: true });
    const stage = terminalProgress(terminal, true).stage('reading', 5000);
    stage.advance(5000);
    stage.end();
    assert.deepEqual(terminal.written, { out: '', err: '' });
  });

  test('is a plain line on a terminal too where the work is over at once', () => {
    const terminal = fakeTerminal({ interactive: true });
    terminalProgress(terminal, false).stage('reading', 7).end();
    assert.equal(terminal.written.err, 'reading    7\n');
  });
});

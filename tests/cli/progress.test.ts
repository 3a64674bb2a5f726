import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { terminalProgress } from '../../src/cli/progress.js';
import { fakeTerminal } from './fake-terminal.js';

/** What stood in the line, one drawing after the other, without what moves the cursor. */
function drawings(written: string): readonly string[] {
  const texts = written.split('\u001B').map((part) => part.replace(/^(?:\[[0-9;?]*[A-Za-z]|[78])/, ''));
  return texts.filter((text) => text.trim() !== '');
}

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

  test('is a bar with count and time on a terminal', () => {
    const terminal = fakeTerminal({ interactive: true });
    const reading = terminalProgress(terminal, false).stage('reading', 400);
    reading.advance(100);
    reading.advance(300);
    reading.end();
    const drawn = drawings(terminal.written.err);
    assert.match(drawn[0] ?? '', /^reading {4}░{24} 0\/400 {2}\d+s$/);
    assert.match(drawn.at(-1) ?? '', /^reading {4}█{24} 400\/400 {2}\d+s$/);
  });

  test('is a count and a time on a terminal where nobody knows how much there is to do', () => {
    const terminal = fakeTerminal({ interactive: true });
    const progress = terminalProgress(terminal, false);
    const pages = progress.stage('pages', null);
    pages.advance(30);
    pages.advance(12);
    pages.end();
    assert.match(drawings(terminal.written.err).at(-1) ?? '', /^pages {6}42 {2}\d+s$/);
  });

  test('leaves a terminal as it was, be it ended in the middle of a stage', () => {
    const terminal = fakeTerminal({ interactive: true });
    const listeners = process.listenerCount('SIGINT');
    const reading = terminalProgress(terminal, false).stage('reading', 400);
    assert.equal(process.listenerCount('SIGINT'), listeners);
    // A cursor that is hidden, or lines that no longer wrap, would stay so.
    assert.ok(!terminal.written.err.includes('\u001B[?'));
    reading.end();
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from '../../src/settings/shown.js';

test('a quotation is one line that commands no terminal', () => {
  assert.equal(shown('titel'), '`titel`');
  assert.equal(shown('a\u001b[2J\nb\u202ec'), '`a\\u001b[2J\\u000ab\\u202ec`');
  assert.equal(shown('\ud800'), '`\\ud800`');
});

test('a long quotation is shortened between characters', () => {
  assert.equal(shown('x'.repeat(61)), `\`${'x'.repeat(59)}…\``);
  assert.equal(shown('😀'.repeat(100)), `\`${'😀'.repeat(59)}…\``);
  assert.equal(shown('x'.repeat(60)), `\`${'x'.repeat(60)}\``);
});

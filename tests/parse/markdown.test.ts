import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { plainText } from '../../src/record/plain-text.js';

test('code within a paragraph stands on one line', () => {
  const [paragraph] = parseMarkdown('The command `lamp\n--lit` was given.')?.children ?? [];
  assert.equal(paragraph === undefined ? null : plainText(paragraph), 'The command lamp --lit was given.');
});

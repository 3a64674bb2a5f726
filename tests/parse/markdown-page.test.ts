import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { looksLikePage } from '../../src/parse/markdown-page.js';

/** Whether a text looks like a page, its title being the heading of the first level. */
function isPage(...lines: readonly string[]): boolean {
  const blocks = parseMarkdown(lines.join('\n\n'))?.children ?? [];
  return looksLikePage(blocks, blocks.find((block) => block.type === 'heading' && block.depth === 1) ?? null);
}

describe('looksLikePage', () => {
  test('a list of nothing but links, and words above the title, are a page’s', () => {
    assert.ok(isPage('# Ferry', 'The ferry stops.', '* [News](/news)\n* [Sport](/sport)'));
    assert.ok(isPage('* [News](/news)\n  * [Local](/local)\n* [Sport](/sport)'));
    assert.ok(isPage('Menu', '# Ferry', 'The ferry stops.'));
  });

  test('pictures, comments and rules above the title are none, and so is a list with words in it', () => {
    assert.ok(!isPage('![A pier](pier.jpg)', '# Ferry', 'The ferry stops.'));
    assert.ok(!isPage('<!-- saved by hand -->', '---', '# Ferry', 'The ferry stops.'));
    assert.ok(!isPage('# Ferry', '* [the plan](/plan), which nobody saw\n* [the bill](/bill)'));
    assert.ok(!isPage('# Ferry', '* [the plan](/plan)'));
  });
});

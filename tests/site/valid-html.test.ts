/** Valid HTML on each kind of page of the sample archive, and on pages that lead on or say that something is gone. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { buildSite, SAMPLE } from './build-site.js';
import { type Page, pagesOf } from './pages.js';
import { KINDS_OF_SAMPLE, onePageAKind } from './site-rules.js';

const MORE = {
  'more/moved.md':
    '---\ntitle: The Clock That Moved\naliases: [/old/clock/]\n---\n\nThe clock was moved across the square on Tuesday.\n',
  'more/barest.txt': 'The barest text of all, of which nothing is known but that it is a sentence or so long.\n',
  'permalinks.jsonl': '{"page":"/topics/ballooning/"}\n',
};

/** Of the sample archive, and of what moved and went. */
const KINDS = [...KINDS_OF_SAMPLE, 'redirect', 'tombstone'];

describe('the HTML', () => {
  let pages: readonly Page[];
  let validate: (page: Page) => Promise<readonly string[]>;
  before(async () => {
    const built = await buildSite({ from: SAMPLE, articles: MORE });
    assert.equal(built.ran.code, 0, built.ran.stderr);
    pages = pagesOf(built.site);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:standard'],
      // A headline is given in full, however long.
      rules: { 'long-title': 'off' },
    });
    validate = async (page) => {
      const { results } = await validator.validateString(page.html);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${page.path}:${line}:${column}: ${message} [${ruleId}]`),
      );
    };
  });

  for (const kind of KINDS) {
    test(`of a page of the kind ${kind} is valid`, async () => {
      const page = onePageAKind(pages).get(kind) ?? assert.fail(`there is a page of the kind ${kind}`);
      assert.deepEqual(await validate(page), []);
    });
  }

  test('of articles of every shape is valid', async () => {
    const articles = pages.filter(({ html }) => html.includes('class="page-article"'));
    assert.ok(articles.length > 48);
    const wrong: string[] = [];
    for (const page of articles) wrong.push(...(await validate(page)));
    assert.deepEqual(wrong, []);
  });
});

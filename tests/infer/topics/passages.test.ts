import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RootContent } from 'mdast';
import { isInCapitals, linesNaming, passagesOf } from '../../../src/infer/topics/passages.js';
import { articleOf } from './article-of.js';

const paragraph = (value: string, line: number): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  position: { start: { line, column: 1 }, end: { line, column: 1 } },
});

describe('passagesOf', () => {
  test('gives each part with its lines, in reading order', () => {
    const article = articleOf({
      title: 'T',
      standfirst: 'S',
      captions: ['C'],
      dateline: 'D',
      text: ['one\ntwo', 'three'],
    });
    assert.deepEqual(
      passagesOf(article).map(({ where, text, lines }) => `${where} ${text} ${lines.join('-')}`),
      ['headline T 1', 'standfirst S 2', 'caption C 3', 'dateline D 4', 'text one\ntwo 5-6', 'text three 7'],
    );
  });

  test('an article without parts has no passages', () => assert.deepEqual(passagesOf(articleOf({})), []));

  test('quotations and lists are read block by block, code and HTML not at all', () => {
    const list: RootContent = { type: 'list', children: [{ type: 'listItem', children: [] }] };
    const quote: RootContent = { type: 'blockquote', children: [] };
    const body: readonly RootContent[] = [
      { ...quote, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'quoted' }] }] },
      {
        ...list,
        children: [
          { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'item' }] }] },
        ],
      },
      { type: 'code', value: 'Syria' },
      { type: 'html', value: '<b>Syria</b>' },
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'heading' }] },
    ];
    assert.deepEqual(
      passagesOf({ ...articleOf({}), body }).map(({ text }) => text),
      ['quoted', 'item', 'heading'],
    );
  });
});

describe('linesNaming', () => {
  test('finds the lines of a wrapped paragraph that print the form', () => {
    const article = articleOf({ text: ['of Syria and\nof Oman and\nSyria; South\nSudan'] });
    const [passage] = passagesOf(article);
    assert.ok(passage !== undefined);
    assert.deepEqual(linesNaming(article.document, passage, 'Syria'), [1, 3]);
    assert.deepEqual(linesNaming(article.document, passage, 'Oman'), [2]);
    assert.deepEqual(linesNaming(article.document, passage, 'South\nSudan'), [1]);
  });

  test('a text without position has no lines', () => {
    const article = { ...articleOf({}), body: [{ ...paragraph('Syria', 1), position: undefined }] };
    const [passage] = passagesOf(article);
    assert.ok(passage !== undefined);
    assert.deepEqual(linesNaming(article.document, passage, 'Syria'), []);
  });
});

describe('letter case', () => {
  test('capitals are told from sentences', () => {
    assert.equal(isInCapitals('COCOA REVIEW: U.S. PRICES'), true);
    assert.equal(isInCapitals('Cocoa review'), false);
    assert.equal(isInCapitals('مراجعة'), false);
    assert.equal(isInCapitals('12.5'), false);
  });
});

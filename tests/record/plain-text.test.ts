import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes, Paragraph } from 'mdast';
import { plainText } from '../../src/record/plain-text.js';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('plainText', () => {
  test('marks go, words stay', () => {
    const node: Nodes = {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'The ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'Lena' }] },
        { type: 'text', value: ' sank at ' },
        { type: 'link', url: '/', children: [{ type: 'inlineCode', value: 'noon' }] },
      ],
    };
    assert.equal(plainText(node), 'The Lena sank at noon');
  });

  test('a hard break keeps words apart', () => {
    const node: Nodes = {
      type: 'paragraph',
      children: [{ type: 'text', value: 'one' }, { type: 'break' }, { type: 'text', value: 'two' }],
    };
    assert.equal(plainText(node), 'one\ntwo');
  });

  test('blocks stand on lines of their own', () => {
    const node: Nodes = {
      type: 'list',
      children: ['one', 'two'].map((text) => ({ type: 'listItem', children: [paragraph(text)] })),
    };
    assert.equal(plainText(node), 'one\ntwo');
    assert.equal(plainText({ type: 'root', children: [paragraph('a'), paragraph('b')] }), 'a\nb');
  });

  test('raw HTML is left out', () => assert.equal(plainText({ type: 'html', value: '<b>x</b>' }), ''));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isWeblogEntry,
  weblogEntries,
  weblogFormat,
  weblogRow,
  weblogSections,
  weblogText,
} from '../../src/read/weblog-export.js';

const ENTRY = (body: string, row = 'STATUS: Publish') =>
  `TITLE: A Lamp\n${row}\n\nDATE: 03/14/2006 09:12:44 PM\n-----\nBODY:\n${body}\n-----\nKEYWORDS:\n\n-----\n`;
const lines = (text: string) => text.split('\n');

describe('isWeblogEntry', () => {
  test('wants rows of metadata, hyphens and the label of the text', () => {
    assert.ok(isWeblogEntry(lines(ENTRY('Text.'))));
    assert.ok(isWeblogEntry(lines(`\n\n${ENTRY('')}`)));
    for (const text of [
      '',
      'TITLE: A Lamp',
      'TITLE: A Lamp\nBODY:\nText.',
      'TITLE: A Lamp\n-----\nThe text of an article in a file of ours.',
      `A Headline\n${ENTRY('Text.')}`,
    ])
      assert.equal(isWeblogEntry(lines(text)), false, text);
  });
});

describe('weblogEntries', () => {
  test('begin behind eight hyphens, where rows follow', () => {
    const text = `${ENTRY('One.\n--------\nStill one.')}--------\n\n${ENTRY('Two.')}--------\n`;
    const found = weblogEntries(lines(text)) ?? [];
    assert.deepEqual(
      found.map((at) => lines(text)[at]),
      ['TITLE: A Lamp'],
    );
    assert.equal(weblogEntries(['A text.']), null);
  });
});

describe('weblogSections', () => {
  const sections = (text: string) =>
    weblogSections(lines(text)).map(({ label, from, end }) => [label, lines(text).slice(from, end).join('\n')]);

  test('are the metadata and each text under its label', () => {
    assert.deepEqual(sections(ENTRY('One.\n\nTwo.')), [
      [null, 'TITLE: A Lamp\nSTATUS: Publish\n\nDATE: 03/14/2006 09:12:44 PM'],
      ['BODY', 'One.\n\nTwo.'],
      ['KEYWORDS', ''],
    ]);
  });

  test('five hyphens within a text divide nothing', () => {
    assert.deepEqual(sections(ENTRY('One.\n-----\nTwo.'))[1], ['BODY', 'One.\n-----\nTwo.']);
  });

  test('the last may lack its hyphens', () => {
    assert.deepEqual(sections('TITLE: A Lamp\n-----\nBODY:\nOne.').at(-1), ['BODY', 'One.']);
  });
});

describe('the texts of an entry', () => {
  test('are what the metadata say', () => {
    const said = (value: string) => weblogText(lines(ENTRY('Text.', `CONVERT BREAKS: ${value}`)));
    assert.deepEqual(['0', 'richtext', '1', '__default__', '', 'markdown_with_smartypants'].map(said), [
      'html',
      'html',
      'paragraphs',
      'paragraphs',
      'paragraphs',
      'markdown',
    ]);
  });

  test('are HTML where there is a tag in them, not in a comment', () => {
    assert.equal(weblogFormat(lines(ENTRY('A <em>lamp</em>.'))), 'html');
    assert.equal(weblogFormat(lines(ENTRY('If a < b and c > d.'))), 'text');
    assert.equal(weblogFormat(lines(`${ENTRY('A lamp.')}COMMENT:\n<b>No.</b>\n-----\n`)), 'text');
    assert.equal(weblogFormat(lines(ENTRY('A <em>lamp</em>.', 'CONVERT BREAKS: markdown'))), 'markdown');
  });
});

describe('weblogRow', () => {
  test('is a label with its value', () => {
    assert.deepEqual(weblogRow('CATEGORY: News'), { label: 'CATEGORY', value: 'News' });
    assert.deepEqual(weblogRow('CATEGORY:'), { label: 'CATEGORY', value: '' });
    assert.equal(weblogRow('IP: 10.0.0.1'), null);
  });
});

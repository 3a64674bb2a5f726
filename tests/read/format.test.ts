import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatOf } from '../../src/read/format.js';
import { isSourcePath, must } from '../../src/record/brands.js';

const of = (path: string, text: string) => formatOf(must(isSourcePath, path), text);

describe('formatOf', () => {
  test('the name tells Markdown, in any case of letters', () => {
    assert.deepEqual(
      ['a.txt', 'B.TXT', 'c.md', 'd.Markdown'].map((path) => of(path, 'Text.')),
      ['text', 'text', 'markdown', 'markdown'],
    );
    assert.equal(of('a.md', '<html><p>Text.</p></html>'), 'markdown');
  });

  test('a text that begins as a page does is HTML', () => {
    for (const text of ['<!DOCTYPE html>\n<html>', '\n <html lang="en">', '<?xml version="1.0"?>\n<html>'])
      assert.equal(of('a.txt', text), 'html');
  });

  test('a text whose lines are blocks of HTML is, too', () => {
    assert.equal(of('a.txt', '<p>The quay is open.</p>\n\n<p>It was closed.</p>'), 'html');
    assert.equal(of('a.txt', 'The quay is open.<br />\nIt was closed.<br />\nNobody minded.'), 'html');
  });

  test('a text that quotes a tag, or marks words only, is text', () => {
    for (const text of [
      'He wrote <p> and </p>.\n\nNobody knew why.\n\nIt was late.\n\nThe end.',
      '<em>The Courier</em> said so.\n\n<a href="x">Read</a> it.',
      'if a <b and c> d',
      '<htmlish>',
    ])
      assert.equal(of('a.txt', text), 'text');
  });
});

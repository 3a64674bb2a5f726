import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSearchFile } from '../../src/listings/opensearch.js';
import { settingsOf } from './article-of.js';
import { xmlRoot } from './xml-checked.js';

/** Texts of the document's elements by name, and the template of its address. */
function read(address: string, title: string, description = '') {
  const root = xmlRoot(openSearchFile(address, { ...settingsOf(), title, description }));
  const texts = new Map(root.children.map(({ name, text }) => [name, text]));
  const template = root.children.find(({ name }) => name === 'Url')?.attributes.get('template');
  return { root, texts, template };
}

describe('opensearch.xml', () => {
  test('names the archive and where its search page takes a query', () => {
    const { root, texts, template } = read('https://example.org/a/', 'The Port Gazette Archive', 'Old papers');
    assert.equal(root.name, 'OpenSearchDescription');
    assert.equal(root.attributes.get('xmlns'), 'http://a9.com/-/spec/opensearch/1.1/');
    assert.equal(texts.get('Description'), 'Old papers');
    assert.equal(texts.get('LongName'), 'The Port Gazette Archive');
    assert.equal(template, 'https://example.org/a/search/?q={searchTerms}');
  });

  test('keeps a name to the characters that the format allows, none cut in two', () => {
    assert.equal(read('https://example.org/', 'The Port Gazette Archive').texts.get('ShortName'), 'The Port Gazette');
    assert.equal(read('https://example.org/', `${'x'.repeat(15)}🐟 Fish`).texts.get('ShortName'), 'x'.repeat(15));
  });

  test('stays well-formed whatever the archive is called and wherever it stands', () => {
    const { texts, template } = read('https://example.org/{a}/?x=1&y=', 'Fish & <Chips>\u0000', 'A "quote"\uFFFE');
    assert.equal(texts.get('ShortName'), 'Fish & <Chips>');
    assert.equal(texts.get('Description'), 'A "quote"');
    assert.equal(template, 'https://example.org/%7Ba%7D/?x=1&y=search/?q={searchTerms}');
  });

  test('describes itself by its title where the archive has no description', () => {
    assert.equal(read('https://example.org/', 'Gazette').texts.get('Description'), 'Gazette');
  });
});

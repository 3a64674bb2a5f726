import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSgmlDocument, sgmlDocuments } from '../../src/read/sgml-documents.js';

const lines = (text: string) => text.split('\n');

describe('isSgmlDocument', () => {
  test('wants the element of an article, above which only a prolog stands', () => {
    for (const text of [
      '<DOC>\n<DOCNO> 1 </DOCNO>',
      '\n<doc id="PMN_ENG_20050112.0001" type="story" >',
      '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1">',
      '<?xml version="1.0"?>\n<!-- a corpus -->\n<newsitem itemid="1">',
      '<?xml version="1.0"?><nitf>',
    ])
      assert.ok(isSgmlDocument(lines(text)), text);
    for (const text of ['', 'A text\n<DOC>', '<!doctype html>\n<html>', '<document>', '<docks> are closed'])
      assert.equal(isSgmlDocument(lines(text)), false, text);
  });
});

describe('sgmlDocuments', () => {
  test('begin behind the end of the one before', () => {
    const text = '<DOC>\n<TEXT>\n<DOC> is an element.\n</TEXT>\n</DOC>\n\n<DOC>\n</DOC>\n<DOC>\n</DOC>';
    assert.deepEqual(sgmlDocuments(lines(text)), [6, 8]);
    assert.deepEqual(sgmlDocuments(['<DOC>']), []);
    assert.equal(sgmlDocuments(['A text.']), null);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isBodyStyle, type StyleRole, styleRole } from '../../src/read/style-names.js';

const NAMES: Readonly<Record<StyleRole, readonly string[]>> = {
  title: ['HED', 'Head 36', '01 Headline', 'News/Headline-48pt', 'hed_main', 'Titel', 'Överrubrik rubrik', 'MainHead'],
  kicker: ['Kicker', 'EYEBROW', 'Dachzeile', '02_overline'],
  standfirst: ['Deck', 'DEK 18', 'Subheadline', 'drop head', 'Standfirst', 'Head deck', 'Unterzeile', 'Chapeau'],
  subheading: ['Subhead', 'SUBHED', 'Crosshead', 'x-head', 'Heading 2', 'InfoboxHead', 'Zwischentitel', 'Intertitre'],
  byline: ['Byline', 'BY', 'Byline 1', 'Autor', 'news:byline name'],
  'byline-more': ['Byline title', 'BYTITLE', 'byline-affiliation', 'Author email'],
  credit: ['Photo credit', 'PhotoCredit', 'Photo by', 'Credit', 'Pic by-line', 'Bildnachweis'],
  caption: ['Cutline', 'Caption 8pt', 'CAP', 'Cutline head', 'Bildunterschrift', 'Légende', 'Pie de foto'],
  date: ['Date', 'Pub date'],
  dateline: ['Dateline'],
  source: ['Publication', 'Newspaper'],
  page: ['Jumpline', 'Jump head', 'Folio', 'Slug', 'Section head', 'Page number'],
  'pull-quote': ['Pullquote', 'Pull quote', 'LiftOut'],
  'pull-quote-by': ['Pullquote by', 'Quote attribution'],
  text: [
    'Body Text',
    'body first',
    'Normal',
    '',
    '$',
    'Tagline',
    'End note',
    'Table head',
    'Headshot',
    'Bytes',
    'Para 2',
  ],
};

describe('styleRole', () => {
  for (const role of Object.keys(NAMES).filter((name): name is StyleRole => name in NAMES))
    test(`knows ${role}`, () => {
      for (const name of NAMES[role]) assert.equal(styleRole(name), role, name);
    });
});

describe('isBodyStyle', () => {
  test('wants a word for the text', () => {
    for (const name of ['Body', 'BODY TEXT', '04 Texte', 'Story copy', 'Brödtext']) assert.ok(isBodyStyle(name), name);
    for (const name of ['Normal', '', '$', 'Headline', 'Byline text name', 'Tabular'])
      assert.equal(isBodyStyle(name), false, name);
  });
});

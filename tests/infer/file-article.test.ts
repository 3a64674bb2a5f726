import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileArticle, LONGEST_SUMMARY, textTraits, wholeArticle } from '../../src/infer/file-article.js';
import { textHash } from '../../src/infer/text-hash.js';
import { parse } from '../../src/parse/parse.js';
import type { DatedArticle, Figure, SourceDocument } from '../../src/record/article.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';
import type { ArticleText } from '../../src/record/filed-article.js';
import { articleOf, field } from '../listings/article-of.js';
import { NO_NAMES } from './no-names.js';

const HASH = must(isSha256, 'c'.repeat(64));

function documentOf(text: string, format: SourceDocument['format'] = 'text'): SourceDocument {
  const lines = text.split('\n');
  return { ...articleOf().document, format, range: { first: 1, last: lines.length }, lines };
}

/** An article as it is before it is filed. */
function dated(text: string, format?: SourceDocument['format']): DatedArticle {
  return { ...articleOf(), ...parse(documentOf(text, format), new Set()).article };
}

const STORY = [
  'Ferry returns to Skerrow',
  '',
  'The Pelican left the quay at seven with forty people on board, and was back before the rain had begun.',
  '',
  'What it costs',
  '',
  'A crossing costs four shillings, and half of that for a child or for a sheep that can be held on a rope.',
  '',
  'The slip at low tide. (Gazette/Oss)',
  '',
  'Share this article',
].join('\n');

/** A text of nothing but what is said. */
const textOf = (more: Partial<ArticleText>): ArticleText => ({
  lines: [],
  names: NO_NAMES,
  body: [],
  figures: [],
  residue: [],
  ledger: [],
  ...more,
});
const traitsOf = (more: Partial<ArticleText>, format: SourceDocument['format'] = 'text') =>
  textTraits({ format }, textOf(more));
const paragraph = (value: string, line = 1): ArticleText['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  position: { start: { line, column: 1 }, end: { line, column: 1 } },
});
const captioned = (caption: string | null, image: Figure['image'] = null): Figure => ({
  caption: caption === null ? null : field(caption),
  credit: null,
  image,
});

describe('a filed article', () => {
  const article = dated(STORY);
  const { filed, text } = fileArticle(article, HASH);

  test('is divided from its text without anything lost', () => {
    const { dateLines: _, ...all } = article;
    assert.deepEqual(wholeArticle(filed, text), { ...all, traits: filed.traits });
    assert.equal('lines' in filed.document, false);
    for (const part of ['body', 'figures', 'residue', 'ledger']) assert.equal(part in filed, false);
  });

  test('is the same when read again from JSON, and so is its text', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(filed)), filed);
    assert.deepEqual(JSON.parse(JSON.stringify(text)), text);
  });

  test('has the hashes of its lines and of its words', () => {
    assert.equal(filed.traits.savedSha256, HASH);
    assert.equal(filed.traits.textHash, textHash(article));
  });

  test('is no larger where its text is longer', () => {
    const size = (repeats: number) => {
      const long = `${STORY}\n\n${'A long paragraph about the ferry and all the people who came to see it. '.repeat(repeats)}`;
      return JSON.stringify(fileArticle(dated(long), HASH).filed).length;
    };
    assert.ok(Math.abs(size(4) - size(400)) < 50);
  });
});

describe('the traits of a text', () => {
  test('say nothing where there is none', () => {
    assert.deepEqual(traitsOf({}), {
      opening: '',
      firstWords: '',
      caption: '',
      hasText: false,
      residueLines: 0,
      residueShare: 0,
    });
  });

  test('hold what opens it, cut to the longest summary, and its first words', () => {
    const { opening, firstWords, hasText } = traitsOf({
      body: [paragraph('The lamp\nwas lit.'), paragraph('Late.', 3)],
    });
    assert.deepEqual([opening, firstWords, hasText], ['The lamp was lit. Late.', 'The lamp was lit.', true]);
    const cut = traitsOf({ body: [paragraph('lamp '.repeat(200))] }).opening;
    assert.ok(cut.length <= LONGEST_SUMMARY && cut.length > LONGEST_SUMMARY - 6 && cut.endsWith('lamp…'));
  });

  test('hold the first caption that says something', () => {
    const figures = [captioned(null), captioned('  '), captioned('The\nslip.'), captioned('The mole.')];
    assert.equal(traitsOf({ figures }).caption, 'The slip.');
  });

  test('count residue by lines and by its share of the characters', () => {
    const residue = [{ line: 3, text: 'TT', rule: 'text-size-control' }];
    const { residueLines, residueShare } = traitsOf({ lines: [' lamps ', '', 'TT', 'a'], residue });
    assert.deepEqual([residueLines, residueShare], [1, 2 / 8]);
  });

  test('name the pictures of its captions', () => {
    const image = must(isSourcePath, 'pictures/slip.svg');
    assert.deepEqual(traitsOf({ figures: [captioned('The slip.', image), captioned(null)] }).pictures, [image]);
  });

  test('name the images within Markdown, wherever they stand, and none within plain text', () => {
    const source = '# Lamp\n\n> - ![one](a.svg)\n\nText ![two][b] of it.\n\n[b]: b.svg\n';
    const { body } = parse(documentOf(source, 'markdown'), new Set()).article;
    assert.deepEqual(traitsOf({ body }, 'markdown').imageNames, ['a.svg', 'b.svg']);
    assert.equal('imageNames' in traitsOf({ body }), false);
  });
});

describe('the short lines of a text', () => {
  const linesOf = (more: Partial<ArticleText>, format?: SourceDocument['format']) =>
    traitsOf(more, format).shortLines?.map(({ text, kind }) => [kind, text]) ?? [];

  test('are its paragraphs, subheadings and captions that are short, captions last', () => {
    const heading: ArticleText['body'][number] = {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: 'What it costs' }],
      position: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } },
    };
    const body = [
      paragraph('The Light shines on'),
      heading,
      paragraph('x'.repeat(90), 5),
      paragraph('x'.repeat(91), 7),
    ];
    assert.deepEqual(linesOf({ body, figures: [captioned('The slip.')] }), [
      ['line', 'The Light shines on'],
      ['heading', 'What it costs'],
      ['line', 'x'.repeat(90)],
      ['line', 'The slip.'],
    ]);
  });

  test('are no captions of pictures, which are the pictures’ own, and no long ones', () => {
    const figures = [
      captioned('The slip.', must(isSourcePath, 'slip.svg')),
      captioned('x'.repeat(91)),
      captioned(null),
    ];
    assert.deepEqual(linesOf({ figures }), []);
  });

  test('are no rows of a table: lines beside lines of figures', () => {
    assert.deepEqual(linesOf({ body: [paragraph('Shr 12 cts', 4), paragraph('Year', 5), paragraph('Quay', 9)] }), [
      ['line', 'Shr 12 cts'],
      ['line', 'Quay'],
    ]);
  });

  test('are none in Markdown, which is its keeper’s own', () => {
    assert.deepEqual(linesOf({ body: [paragraph('The Light shines on')] }, 'markdown'), []);
  });
});

/** What holds for every text there could be: nothing is lost, nothing invented, nothing throws. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { jsonRecord } from '../../src/catalogue/json-record.js';
import { inferDate } from '../../src/infer/date/chain.js';
import { inferLanguage } from '../../src/infer/language.js';
import { tidy } from '../../src/lines/line.js';
import { parse } from '../../src/parse/parse.js';
import type { DatedArticle, SourceFile } from '../../src/record/article.js';
import { isArticleId, isLang, isSha256, isSourcePath, must, siteUrl } from '../../src/record/brands.js';
import { plainText } from '../../src/record/plain-text.js';
import { split } from '../../src/split/split.js';
import { withTraits } from '../listings/article-of.js';

type Format = SourceFile['format'];

function read(text: string, format: Format): readonly DatedArticle[] {
  const source: SourceFile = {
    path: must(isSourcePath, format === 'markdown' ? 'a.md' : 'a.txt'),
    encoding: 'utf-8',
    sha256: must(isSha256, '0'.repeat(64)),
    // Decoding leaves one kind of line end.
    text: text.replace(/\r\n?/g, '\n'),
    format,
  };
  return split(source).map((document) => {
    const { article } = parse(document, new Set());
    const language = inferLanguage(article, { folder: null, archive: must(isLang, 'en') });
    const { date, updated } = inferDate(article, { order: null, lang: language.lang.value });
    return {
      ...article,
      ...language,
      date,
      updated,
      subjects: [],
      topics: [],
      places: [],
      people: [],
      organisations: [],
    };
  });
}

/** Letters and digits alone, for finding words wherever lines were joined or marks taken off. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

// --- pieces that saved texts are made of

const WORDS =
  'the a council harbour bridge voted on Monday Ostmere of Calder keep night 14 ferry said no reef and in Tarrow by';
const word = fc.constantFrom(...WORDS.split(' '));
const phrase = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const headline = phrase(3, 9).map(capital);
const sentence = phrase(8, 25).map((text) => `${capital(text)}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const name = fc.constantFrom(
  'Ana Quill',
  'TOM MARROW',
  'Henrik van der Veen',
  'رنيم حنوش',
  'Dr. Miriam Achebe',
  'O’Dea',
);
const byline = fc
  .tuple(
    fc.constantFrom('By ', 'Von ', 'Par ', 'بقلم: ', '', 'Posted by '),
    name,
    fc.constantFrom('', ', Staff Writer', ' and Ivo Strand', ' | 3 May 2019'),
  )
  .map((parts) => parts.join(''));
const dated = fc.constantFrom(
  '15 February 2023',
  'Published: May 3, 2011',
  'Updated 03/04/2012',
  '٢١ أبريل ٢٠١٩',
  'Mon 2 Nov',
  '31 February 2001',
);
const caption = fc
  .tuple(sentence, fc.constantFrom(' (Reuters)', ' EPA/ANA QUILL', ' Photo: Ana Quill', ' (AP Photo/Ana Quill, File)'))
  .map((parts) => parts.join(''));
const opened = fc
  .tuple(
    fc.constantFrom('OSTMERE, May 3 - ', 'TARROW (AFP) — ', 'MILL HOLLOW, Kan. (AP) -- ', 'صنعاء (رويترز) - '),
    paragraph,
  )
  .map((parts) => parts.join(''));
const residue = fc.constantFrom(
  'TT',
  '20',
  'Share',
  'Facebook | Twitter | Email',
  'Advertisement',
  'Read more: The night ferry',
  'Home > News > Town',
  '© 2017 The Ostmere Dispatch',
  'We use cookies.',
  '3 Comments',
  'REUTER',
  '-30-',
  '###',
  '* * *',
  '---',
  '=====',
  'Document 3 of 12',
  'LENGTH: 312 words',
  'Load-Date: May 3, 2011',
  '----- Original article -----',
  'From: a@ostmere.example',
  'title: Night ferry',
  '</div>',
  '![ferry](ferry.jpg)',
  '# Ferry',
  '> said',
  '| a | b |',
  '* [News](https://ostmere.example/news)\n* [Sport](https://ostmere.example/sport)',
  '[![logo](logo.png)](/)',
  '![](ferry.jpg)\n*The ferry at the reef*',
  '*The ferry at the harbour*',
  '**What the council said**',
  '<p>The <b>council</b> voted.<br>No ferry.</p><p>Correction: the reef is 14.</p>',
  '<figure><img src="reef.jpg" alt="reef"><figcaption>The reef at night</figcaption></figure>',
  '<div><ul><li>harbour<li>bridge</ul>',
  '{% include harbour.html %}',
  '{{< figure src="a.jpg" caption="The bridge at night" >}}',
  '[caption id="a"]![a](a.jpg) The harbour at night[/caption]',
);
const item = fc
  .tuple(fc.constantFrom('- ', '• ', '1. ', '2) ', '– ', '* '), phrase(2, 8))
  .map((parts) => parts.join(''));
const wrapped = fc.array(phrase(10, 13), { minLength: 2, maxLength: 6 }).map((all) => all.join('\n'));
const figures = fc.constantFrom(
  'Cod            1,204     3.10',
  '    Net 88,000 vs 401,000',
  '\tRevs 9.3 mln vs 8.8 mln',
);
const blanks = fc.constantFrom('', '\n', '\n\n', '\n\n\n', ' \n\t\n\u00a0\n', '\f', '\n\f\n');
const marked = fc
  .tuple(
    fc.constantFrom('\u200f', '\u202b', '\ufeff', '\u200b', '\u0007', '\u0085', '\u2028', '\ud83d', '\udc00', '\u00ad'),
    headline,
    fc.constantFrom('\u200e', '\u202c', '\u0000', '\ud800', ''),
  )
  .map((parts) => parts.join(''));
const noise = fc.string({ unit: 'binary', maxLength: 60 });

const piece = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  headline,
  byline,
  dated,
  caption,
  opened,
  residue,
  item,
  wrapped,
  figures,
  marked,
  noise,
  { weight: 2, arbitrary: blanks },
);

/** A document of pieces, some of which are said again further down. */
const document = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.nat({ max: 3 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\n\n\n')), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.constantFrom('', '---\ntitle: Night ferry\ndate: 2011-05-03\n---\n', '---\ntitle: [\n---\n', '---\n'),
  )
  .map(
    ([pieces, top]) =>
      top + pieces.map(([text, more, end]) => (more === 3 ? text + end + text + end : text + end)).join(''),
  );

const format = fc.constantFrom<Format>('text', 'text', 'markdown', 'html');

/** The nodes that are paragraphs by themselves, wherever they stand in a list or quotation. */
function paragraphs(node: Nodes): readonly Nodes[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(paragraphs);
  return [node];
}

function linesOf(article: DatedArticle, node: Nodes): string {
  const { start, end } = node.position ?? {};
  assert.ok(start !== undefined && end !== undefined, 'a node of the body has its place');
  const body = new Set(
    article.ledger.filter(({ field }) => field === 'body' || field === 'heading').map(({ line }) => line),
  );
  const { lines, range } = article.document;
  return lines
    .filter((_, i) => i + range.first >= start.line && i + range.first <= end.line && body.has(i + range.first))
    .join(' ');
}

const words = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');

/** All that the record of an article says in words. */
function said(article: DatedArticle): string {
  const record = jsonRecord({
    ...withTraits(article),
    id: must(isArticleId, 'a'.repeat(12)),
    url: siteUrl('/a/'),
    formerUrls: [],
  });
  return [
    record.title,
    record.standfirst,
    record.dateline,
    record.source,
    ...record.byline,
    ...record.captions,
    ...record.credits,
    ...record.headings,
    ...record.body,
    ...record.notes,
    ...record.residue.map(({ text }) => text),
  ].join('\n');
}

describe('reading any text', () => {
  test('every line with text has a fate in exactly one article', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        const articles = read(text, kind);
        for (const [i, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
          if (tidy(line) === '') continue;
          const told = articles.filter(({ ledger }) => ledger.some((fate) => fate.line === i + 1));
          assert.equal(told.length, 1, `line ${i + 1}: ${JSON.stringify(line)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the ledger names lines of its own article only, in order', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        for (const {
          ledger,
          document: { range },
        } of read(text, kind)) {
          const numbers = ledger.map(({ line }) => line);
          assert.ok(numbers.every((line) => line >= range.first && line <= range.last));
          assert.deepEqual(
            numbers,
            numbers.toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('articles stand one behind the other in their file', () => {
    fc.assert(
      fc.property(document, (text) => {
        const ranges = read(text, 'text').map((article) => article.document.range);
        for (const [i, range] of ranges.entries()) {
          assert.ok(range.first <= range.last);
          assert.ok(range.first > (ranges[i - 1]?.last ?? 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every paragraph of the body stands on its lines, word for word', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const article of read(text, 'text')) {
          for (const node of article.body.flatMap((top: RootContent) => paragraphs(top))) {
            const saved = letters(linesOf(article, node));
            const said = letters(tidy(plainText(node)));
            assert.ok(
              saved.includes(said),
              `${JSON.stringify(plainText(node))} is not in ${JSON.stringify(linesOf(article, node))}`,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every line of the body is in the body, the marks of list items aside', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const article of read(text, 'text')) {
          const dateline = article.dateline?.value.printed ?? '';
          const said = letters(article.body.map((node) => tidy(plainText(node))).join(' '));
          for (const { line, field } of article.ledger) {
            if (field !== 'body') continue;
            const saved = tidy(article.document.lines[line - article.document.range.first] ?? '');
            const bare = letters(saved.replace(/^\d{1,2}[.)]\s/, ''));
            const opened = bare.startsWith(letters(dateline)) ? bare.slice(letters(dateline).length) : bare;
            assert.ok(said.includes(bare) || said.includes(opened), `line ${line}: ${saved}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every word of the file stands in the record of its article, the marks of list items aside', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const article of read(text, 'text')) {
          const record = said(article);
          const kept = new Set(words(record));
          for (const [i, line] of article.document.lines.entries()) {
            const bare = tidy(line).replace(/^\d{1,2}[.)]\s/, '');
            const lost = words(bare).filter((part) => !kept.has(part));
            // A word that was divided at the end of a line stands in the record as a whole.
            const whole = lost.length === 0 || letters(record).includes(letters(bare));
            assert.ok(whole, `line ${i + article.document.range.first}: ${lost.join(' ')} is lost of ${line}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every word of a Markdown or HTML text stands in the record of its article, what tags say aside', () => {
    const known = new Set(words(`${WORDS} ${capital(WORDS)}`));
    fc.assert(
      fc.property(document, fc.constantFrom('markdown', 'html'), (text, kind) => {
        for (const article of read(text, kind)) {
          const kept = new Set(words(said(article)));
          for (const [i, line] of article.document.lines.entries()) {
            if (/[<>{}[\]&\\`]/.test(line) || article.frontMatter !== null) continue;
            const lost = words(tidy(line)).filter((part) => known.has(part) && !kept.has(part));
            assert.deepEqual(lost, [], `line ${i + article.document.range.first}: ${line}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no line of a Markdown or HTML text is left to what nobody read', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('markdown', 'html'), (text, kind) => {
        for (const article of read(text, kind)) {
          const unread = article.residue.filter(({ rule }) => rule === 'unread').map(({ text: line }) => line);
          assert.deepEqual(unread, []);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('noise of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), format, (text, kind) => {
        read(text, kind);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text is read the same way twice', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        assert.deepEqual(read(text, kind), read(text, kind));
      }),
      { numRuns: 60 },
    );
  });

  test('lines of a hundred thousand characters are read, and none is lost', () => {
    const long = fc
      .constantFrom('a ', 'A', '- ', 'By A, ', '(', '١ ', '\u200f', 'May 1, 2011 ', '“a” ', '\ud800')
      .map((unit) => unit.repeat(100_000 / unit.length));
    fc.assert(
      fc.property(fc.array(fc.oneof(long, headline, paragraph), { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('\n');
        const articles = read(text, 'text');
        const told = new Set(articles.flatMap(({ ledger }) => ledger.map(({ line }) => line)));
        for (const [i, line] of text.split('\n').entries()) assert.ok(tidy(line) === '' || told.has(i + 1));
      }),
      { numRuns: 25 },
    );
  });
});

/** Documents of one piece said over and over: what takes more than linear time does not come back from them. */
const SHAPES: readonly string[] = [
  'a\n',
  'a\n\n',
  'a\n\n\n\n',
  'Headline of some words\n\n\n\n',
  'Council votes on bridge\n',
  'The council voted on Monday to keep the bridge open for another\nyear, the mayor said in a letter that was read by the clerk.\n',
  '\f\na\n',
  '---\n',
  '***\nText of a story here.\n',
  'A man on a bridge (AFP)\n',
  'A man on a bridge\nA man on a bridge\n',
  'By Ana Quill\n',
  '12 May 2013\n',
  '- item\n',
  '1. item\n',
  'Share\n',
  'Correction: a\n',
  'TARROW, Jan 3 - Text of a story.\n',
  '“Aaaa bbbb cccc dddd eeee.”\n– Bob Marsh\n',
  'Document 1 of 3\n',
  'Text of a story.\n REUTER\n',
  'some text with a hyphen-\n',
  '# a\n',
  '> a\n',
  '| a | b |\n',
  '3 May 2020 and 4 May 2021 and 1 June 2020.\n',
];

/** Characters of such a document. */
const LONG = 40_000;

describe('reading a long text of one shape', () => {
  for (const shape of SHAPES) {
    test(JSON.stringify(shape), { timeout: 60_000 }, async () => {
      const text = shape.repeat(Math.ceil(LONG / shape.length));
      for (const kind of ['text', 'markdown'] as const) {
        const lines = read(text, kind).flatMap(({ ledger }) => ledger);
        assert.ok(lines.length > 0);
        // Lets the limit take hold between two readings.
        await setImmediate();
      }
    });
  }
});

/** How exports begin whose notation the lines below are read by, and pieces of their signs. */
const EXPORTS: readonly string[] = [
  '<v7.20><e0>\n@Headline:A headline\n@Body:',
  '<ASCII-WIN>\n<ParaStyle:HEAD>A headline\n<ParaStyle:BODY>',
  '[HEAD]A headline\n[BY]Ana Quill\n[TEXT]',
  '<DOC>\n<HEADLINE>A headline</HEADLINE>\n<TEXT>\n',
  'TITLE: A headline\nAUTHOR: Ana Quill\n-----\nBODY:\n',
  '<!doctype html>\n<html><head><meta name="author" content="Ana Quill">',
];
const SIGNS: readonly string[] = [' ', '<', '<\\', '"<', '[/HEAD] ', '<meta content="', '&#1', '<ParaStyle:'];

describe('reading an export with a long line of signs', () => {
  for (const opening of EXPORTS) {
    test(JSON.stringify(opening.split('\n')[0]), { timeout: 60_000 }, async () => {
      for (const sign of SIGNS) {
        const text = `${opening}${sign.repeat(Math.ceil((10 * LONG) / sign.length))}\nText of a story.\n`;
        assert.ok(read(text, opening.startsWith('<!doctype') ? 'html' : 'text').length > 0);
        await setImmediate();
      }
    });
  }
});

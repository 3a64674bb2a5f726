import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SourceFile } from '../../src/record/article.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';
import { split } from '../../src/split/split.js';

function source(text: string): SourceFile {
  return {
    path: must(isSourcePath, 'a.txt'),
    encoding: 'utf-8',
    sha256: must(isSha256, '0'.repeat(64)),
    text,
    format: 'text',
  };
}

const ranges = (text: string) => split(source(text)).map(({ range }) => [range.first, range.last]);

const PARAGRAPH =
  'The harbour master of Port Lorne has counted the buoys in the roads twice this week and found one more of them on Thursday than he had found on Monday, and none of them is new.';
const MORE = 'He will count them again.';

const article = (headline: string, ...head: readonly string[]) => [headline, ...head, '', PARAGRAPH, '', MORE];
const joined = (...parts: readonly (readonly string[])[]) => parts.flat().join('\n');

describe('what divides articles', () => {
  test('a form feed before a headline', () => {
    const text = joined(article('Buoys counted twice'), ['\f'], article('Extra buoy stays a riddle'));
    assert.deepEqual(ranges(text), [
      [1, 5],
      [7, 11],
    ]);
  });

  test('three blank lines before a headline, but not before a paragraph', () => {
    const text = joined(
      article('Buoys counted twice in one week'),
      ['', '', ''],
      article('Extra buoy stays a riddle here'),
    );
    assert.equal(ranges(text).length, 2);
    assert.equal(ranges(joined(article('Buoys counted twice'), ['', '', '', PARAGRAPH])).length, 1);
  });

  test('a bar of equals signs is the last line of the article before', () => {
    const text = joined(article('Buoys counted twice'), ['', '='.repeat(30), ''], article('Extra buoy stays a riddle'));
    assert.deepEqual(ranges(text), [
      [1, 7],
      [9, 13],
    ]);
  });

  test('asterisks or dashes before a headline with a byline, but not before a subheading or a paragraph', () => {
    for (const rule of ['***', '* * *', '---', '-----']) {
      const before = article('Buoys counted twice', 'By Ana Quill');
      const text = joined(before, ['', rule, ''], article('Extra buoy stays a riddle', 'By Tom Marrow'));
      assert.equal(ranges(text).length, 2, rule);
      assert.equal(ranges(joined(before, ['', rule, '', PARAGRAPH])).length, 1, rule);
      assert.equal(ranges(joined(before, ['', rule, '', 'What comes next', '', PARAGRAPH])).length, 1, rule);
    }
  });

  test('the numbers of a database, and then no blank lines', () => {
    const text = joined(
      ['1 of 2 DOCUMENTS', '', '', '', ''],
      article('Buoys counted twice', '', '', '', '', 'BYLINE: Ana Quill', 'LENGTH: 40 words'),
      ['', '', '', '2 of 2 DOCUMENTS', '', '', ''],
      article('Extra buoy stays a riddle', '', '', '', 'BYLINE: Ana Quill', 'LENGTH: 40 words'),
    );
    assert.deepEqual(ranges(text), [
      [1, 16],
      [20, 33],
    ]);
  });

  test('the foot of a database, and nothing behind the last one', () => {
    const text = joined(
      article('Buoys counted twice'),
      ['Document TARHER0020120521e85l0001a', ''],
      article('Extra buoy stays a riddle'),
      ['Document TARHER0020120522e85l0001b', '', 'Search Summary'],
    );
    assert.deepEqual(ranges(text), [
      [1, 6],
      [8, 15],
    ]);
  });

  test('an end mark before a headline in capitals, but not before the notes of a press office', () => {
    const story = ['BUOYS COUNTED TWICE THIS WEEK', PARAGRAPH, 'REUTER'];
    assert.equal(ranges(joined(story, ['EXTRA BUOY STAYS A RIDDLE', PARAGRAPH, 'REUTER'])).length, 2);
    assert.equal(ranges(joined(story, ['NOTES TO EDITORS', PARAGRAPH])).length, 1);
    assert.equal(ranges(joined(story, ['About the Port of Lorne', PARAGRAPH])).length, 1);
  });

  test('a head like the first one, with nothing else between', () => {
    const text = joined(
      article('Buoys counted twice', 'By Ana Quill', '5 May 2011'),
      article('Extra buoy stays a riddle', 'By Ana Quill', '12 May 2011'),
    );
    assert.deepEqual(ranges(text), [
      [1, 7],
      [8, 14],
    ]);
  });

  test('a subheading is no head, nor is a button that stands beneath each comment', () => {
    const subheadings = joined(article('Buoys counted twice', 'By Ana Quill'), article('What comes next'));
    assert.equal(ranges(subheadings).length, 1);
    const comment = ['', 'Like this comment', 'By Tom Marrow', '5 May 2011', PARAGRAPH];
    const page = joined(article('Buoys counted twice', 'By Ana Quill', '4 May 2011'), comment, comment, comment);
    assert.equal(ranges(page).length, 1);
  });

  test('header lines of mail only where the file begins with them', () => {
    const mail = (subject: string) => ['From: desk@lorne.example', `Subject: ${subject}`, '', PARAGRAPH, ''];
    assert.equal(ranges(joined(mail('Buoys counted twice'), mail('Extra buoy stays a riddle'))).length, 2);
    assert.equal(ranges(joined(article('Leaked letters'), [''], mail('Buoys counted twice'))).length, 1);
  });
});

test('every line with text is in exactly one document, in order', () => {
  const piece = fc.constantFrom(
    ...['', '', '\f', '***', '='.repeat(20), '2 of 3 DOCUMENTS', 'End of Document', 'REUTER', 'Buoys counted twice'],
    ...['By Ana Quill', '5 May 2011', 'HD', 'From: a@b.example', 'Subject: Buoys', 'TT', '20', PARAGRAPH, MORE],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (lines) => {
      const seen = split(source(lines.join('\n'))).flatMap(({ range, lines: own }) =>
        own.map((text, i) => ({ text, no: range.first + i })),
      );
      const withText = ({ text }: { readonly text: string }) => text.trim() !== '';
      const expected = lines.map((text, i) => ({ text, no: i + 1 })).filter(withText);
      assert.deepEqual(seen.filter(withText), expected);
    }),
  );
});

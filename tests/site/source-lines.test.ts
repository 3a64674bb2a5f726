/** Nothing lost: every line of every source file stands in a source.txt byte for byte, whatever the file's encoding. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { encodeSingle, encodeWide } from '../read/encode.js';
import { type BuiltSite, buildSite } from './build-site.js';
import { pageAt, texts } from './pages.js';
import { type ArticleRecord, recordsOf } from './records.js';

const FIRST = `The Weighbridge Is Weighed

By Ada Lunt

12 March 2001

The weighbridge at the Corn Quay was weighed on Monday and found to be lighter than the book says.  

\tTT
20

“It has been standing on itself for ninety years,” said the clerk – who keeps the book – “and it shows.”`;

const SECOND = `A Café on the Corn Quay Shuts Its Doors

By Tomas Brill

14 March 2001

The café “À la Fenêtre” has served its last cup; the kettle, which cost £40 in 1961, went for £41.

Read more`;

const ARABIC = `الميناء يفتح أبوابه للزوار

بقلم: هناء السالم

15 مارس 2001

فتح الميناء أبوابه صباح اليوم للزوار بعد شهور من العمل، وقال الحارس إن الباب كان أثقل مما ظن الجميع.`;

/** Two articles in one file. */
const BOTH = `${FIRST}\n\n\n\n${SECOND}\n`;
const LOOSE = '\n \n\n';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const marked = (mark: readonly number[], content: Uint8Array) => Buffer.concat([Uint8Array.from(mark), content]);

/** Files with the encoding in which each is to be read and the number of articles in it. */
const FILES: Readonly<
  Record<string, { readonly content: Uint8Array; readonly encoding: string; readonly articles: number }>
> = {
  'utf-8.txt': { content: bytes(BOTH), encoding: 'utf-8', articles: 2 },
  'mark.txt': { content: marked([0xef, 0xbb, 0xbf], bytes(BOTH)), encoding: 'utf-8', articles: 2 },
  'crlf.txt': { content: bytes(BOTH.replaceAll('\n', '\r\n')), encoding: 'utf-8', articles: 2 },
  'cr.txt': { content: bytes(BOTH.replaceAll('\n', '\r')), encoding: 'utf-8', articles: 2 },
  'mixed-ends.txt': { content: bytes(BOTH.replace('\n\n', '\r\n\r')), encoding: 'utf-8', articles: 2 },
  'no-last-end.txt': { content: bytes(`${LOOSE}${FIRST}`), encoding: 'utf-8', articles: 1 },
  'form-feed.txt': { content: bytes(`${FIRST}\n\f\n${SECOND}\n`), encoding: 'utf-8', articles: 2 },
  'windows-1252.txt': { content: encodeSingle(BOTH, 'windows-1252'), encoding: 'windows-1252', articles: 2 },
  'windows-1256.txt': { content: encodeSingle(ARABIC, 'windows-1256'), encoding: 'windows-1256', articles: 1 },
  'utf-16le.txt': { content: marked([0xff, 0xfe], encodeWide(BOTH, 'utf-16le')), encoding: 'utf-16le', articles: 2 },
  'utf-16be.txt': {
    content: marked([0xfe, 0xff], encodeWide(BOTH.replaceAll('\n', '\r\n'), 'utf-16be')),
    encoding: 'utf-16be',
    articles: 2,
  },
  'front-matter.md': {
    content: bytes(
      `---\ntitle: Another Kettle\ndate: 2001-03-16\nshelf: 4\n---\n\n${SECOND}\n\n* * *\n\n- one\n- two\n`,
    ),
    encoding: 'utf-8',
    articles: 1,
  },
  'broken-bytes.txt': {
    content: Buffer.concat([bytes(FIRST), Uint8Array.of(0xe2, 0x80), bytes('\nThe last line.\n')]),
    encoding: 'utf-8',
    articles: 1,
  },
};

describe('source.txt', () => {
  let built: BuiltSite;
  let records: readonly ArticleRecord[];
  before(async () => {
    built = await buildSite({
      articles: Object.fromEntries(Object.entries(FILES).map(([path, { content }]) => [path, content])),
    });
    assert.equal(built.ran.code, 0, built.ran.stderr);
    records = recordsOf(built.site);
  });

  const ofFile = (path: string) => records.filter(({ file }) => file === path).sort((a, b) => a.n - b.n);
  const savedText = ({ url }: ArticleRecord) => readFileSync(join(built.site, url, 'source.txt'));

  for (const [path, { content, encoding, articles }] of Object.entries(FILES)) {
    test(`of ${path} holds every line as it was saved`, () => {
      const found = ofFile(path);
      assert.deepEqual([found.length, ...new Set(found.map((record) => record.encoding))], [articles, encoding]);
      const file = Buffer.from(content);
      const between: Buffer[] = [];
      let at = 0;
      for (const record of found) {
        const saved = savedText(record);
        const start = file.indexOf(saved, at);
        assert.ok(start >= 0 && saved.length > 0, `the bytes of ${record.url}source.txt stand in the file`);
        between.push(file.subarray(at, start));
        at = start + saved.length;
      }
      between.push(file.subarray(at));
      const left = between
        .map((part) => new TextDecoder(encoding === 'utf-8' ? 'utf-8' : encoding).decode(part))
        .join('');
      assert.match(left, /^\s*$/, 'only blank lines stand outside of articles');
    });

    test(`of ${path} begins and ends with the lines that the record names`, () => {
      const lines = new TextDecoder(encoding).decode(content).split(/\r\n|\r|\n/);
      for (const record of ofFile(path)) {
        const saved = new TextDecoder(encoding).decode(savedText(record)).split(/\r\n|\r|\n/);
        if (saved.at(-1) === '') saved.pop();
        assert.deepEqual(saved, lines.slice(record.lines[0] - 1, record.lines[1]), record.url);
      }
    });
  }

  test('has the checksum that its page shows', () => {
    assert.ok(records.length > 0);
    for (const record of records) {
      const checksum = createHash('sha256').update(savedText(record)).digest('hex');
      assert.ok(texts(pageAt(built.site, record.url), 'code').includes(checksum), record.url);
    }
  });

  test('comes from the file and lines that its page names', () => {
    for (const record of records) {
      const page = pageAt(built.site, record.url);
      assert.ok(texts(page, 'code').includes(record.file), record.url);
      const [first, last] = record.lines;
      assert.ok(texts(page, 'dd').includes(`${first}–${last}`), record.url);
    }
  });

  test('says with its record what became of every line with text', async () => {
    for (const path of Object.keys(FILES)) {
      const inspected = await built.run(['inspect', `articles/${path}`, '--json']);
      const ledgers = inspected.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line));
      const known = new Set<unknown>();
      for (const one of ledgers) {
        assert.ok(typeof one === 'object' && one !== null && 'ledger' in one && Array.isArray(one.ledger), path);
        for (const fate of one.ledger) known.add(fate.line);
      }
      for (const record of ofFile(path)) {
        const lines = new TextDecoder(record.encoding).decode(savedText(record)).split(/\r\n|\r|\n/);
        const unknown = lines.flatMap((line, i) =>
          line.trim() !== '' && !known.has(record.lines[0] + i) ? [line] : [],
        );
        assert.deepEqual(unknown, [], path);
      }
    }
  });
});

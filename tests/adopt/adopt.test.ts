import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isLang, must } from '../../src/record/brands.js';
import { adoptAll, assertRoundTrip, readAll, roundTrip } from './round-trip.js';

const STORY = [
  'Harbour opens again after the storm',
  'By Ann Otter and Tom Marrow',
  'Published: 15 February 2023',
  'The old quay on Monday. (Reuters)',
  'The old quay on Monday. (Reuters)',
  'TT',
  '20',
  'PORT MERIDIAN, Feb 15 - The first boats left the harbour shortly after noon on Wednesday, the port said.',
  'A second paragraph says that nobody was hurt and that the quay will be mended before the summer.',
].join('\n\n');

describe('adopt', () => {
  test('writes all that is known of an article above its text', () => {
    const [file] = adoptAll(readAll({ 'city/a.txt': STORY }));
    assert.equal(file?.path, '2023/harbour-opens-again-after-the-storm.md');
    const lines = file?.text.split('\n') ?? [];
    assert.match(lines[1] ?? '', /^adopted_from: \{file: city\/a\.txt, lines: 1-17, sha256: [0-9a-f]{64}\}$/);
    assert.match(lines[2] ?? '', /^id: [a-z2-7]{12}$/);
    assert.deepEqual(lines.slice(3), [
      'title: Harbour opens again after the storm',
      'date: 2023-02-15',
      'date_evidence: {date: 2023-02-15, rule: publication-line, text: "Published: 15 February 2023"}',
      'byline:',
      '  - Ann Otter',
      '  - Tom Marrow',
      'dateline: PORT MERIDIAN, Feb 15',
      'lang: en',
      'captions:',
      '  - {caption: The old quay on Monday., credit: Reuters}',
      'slug: harbour-opens-again-after-the-storm',
      '---',
      '',
      'The first boats left the harbour shortly after noon on Wednesday, the port said.',
      '',
      'A second paragraph says that nobody was hurt and that the quay will be mended before the summer.',
      '',
    ]);
  });

  test('names the lines that are no part of the article beside the file, not in it', () => {
    const [file] = adoptAll(readAll({ 'a.txt': STORY }));
    assert.doesNotMatch(file?.text ?? '', /^(?:TT|20)$/m);
    const residue = file?.residue.map(({ line, text }) => `${line} ${text}`) ?? [];
    for (const lost of ['9 The old quay on Monday. (Reuters)', '11 TT', '13 20']) {
      assert.ok(residue.includes(lost), lost);
    }
  });

  test('keeps a bound a bound, with the words that gave it', () => {
    const text =
      'Boats at rest\n\nThe quay on 3 March 2004. (Reuters)\n\nNothing in this paragraph says when it was written at all.\n';
    const { before, after } = assertRoundTrip({ 'a.txt': text });
    assert.equal(before.records[0]?.date, '2004-03-03/..');
    const date = after.articles[0]?.date;
    assert.equal(date?.rule, 'not-before-caption');
    assert.match(date?.text ?? '', /The quay on 3 March 2004/);
  });

  test('lets the keeper put in another date without the words behind the old one', () => {
    const { files } = roundTrip({ 'a.txt': STORY });
    const [[path = '', text = ''] = []] = Object.entries(files);
    const again = readAll({ [path]: text.replace('\ndate: 2023-02-15', '\ndate: 2023-02-16') });
    const date = again.articles[0]?.date;
    assert.deepEqual([date?.value, date?.rule, date?.text], ['2023-02-16', 'front-matter', '2023-02-16']);
  });

  test('takes along what archive.yaml says of the folder that an article leaves', () => {
    const folders = { city: { source: 'The Courier', rights: '© The Courier', lang: must(isLang, 'en-GB') } };
    const { after } = assertRoundTrip({ 'city/a.txt': STORY }, { folders });
    const [record] = after.records;
    assert.deepEqual([record?.source, record?.rights, record?.lang], ['The Courier', '© The Courier', 'en-GB']);
  });

  test('keeps the keys that mean nothing here, whatever they are called', () => {
    const front = [
      '---',
      'title: Quay',
      'byline: Ann Otter',
      'author: Tom Marrow',
      'published: 1994-03-05',
      'date: about noon',
      'lang: not a language',
      'id: 4711',
      'extra: {deep: [1, true, null, "no", 0123]}',
      'shelf mark: "box: 4"',
      'captions: 3.5',
      'captions_old: |',
      '  two',
      '   lines',
      '---',
      'The text of the article.',
    ].join('\n');
    const { before, after } = assertRoundTrip({ 'a.md': front });
    assert.deepEqual(after.records[0]?.extra, before.records[0]?.extra);
    assert.ok(Object.keys(after.records[0]?.extra ?? {}).length >= 5);
    assert.deepEqual(after.records[0]?.byline, ['Ann Otter']);
  });

  test('keeps pictures, with and without captions, and leads to them from the new place', () => {
    const markdown = [
      '---',
      'title: Quay',
      'images: [quay.svg, ../boat.svg, gone.svg]',
      '---',
      'The quay at noon. (Reuters)',
      '',
      'The text of the article, which goes on for a while and has a ![plan](quay.svg) in it.',
    ].join('\n');
    const pictures = ['city/quay.svg', 'boat.svg', 'undated/quay.svg'];
    const { files, after } = assertRoundTrip({ 'city/a.md': markdown }, { pictures });
    assert.deepEqual(after.records[0]?.images, ['city/quay.svg', 'boat.svg']);
    assert.match(Object.values(files)[0] ?? '', /!\[plan\]\(\.\.\/city\/quay\.svg\)/);
  });

  test('keeps an address that is text from becoming a link, and a link a link', () => {
    const { before, after } = assertRoundTrip({
      'a.txt':
        'Harbour opens again today\n\nBy Ann Otter\n\nWrite to quay@example.org or see https://example.org/a_b and www.example.org today.\n',
      'b.md': '# Quay opens\n\nThe port says so on https://example.org/quay and [here](https://example.org/).\n',
    });
    const links = (articles: typeof before.articles) =>
      articles.map(({ body }) => JSON.stringify(body).split('"link"').length - 1);
    assert.deepEqual(links(after.articles), links(before.articles));
    assert.deepEqual([...links(after.articles)].sort(), [0, 2]);
  });

  test('holds more captions than other front matter may have lines', () => {
    const captions = Array.from({ length: 900 }, (_, i) => `Boat number ${i} at the quay. (Reuters)`);
    const { before } = assertRoundTrip({ 'a.txt': `${STORY}\n\n${captions.join('\n\n')}\n` });
    assert.ok((before.records[0]?.captions.length ?? 0) > 400);
  });

  test('gives the same addresses with the archive’s permalinks, and without', () => {
    const files = { 'a.txt': STORY, 'b.txt': STORY.replace('The first boats', 'The last boats') };
    const { before, after, files: adopted } = assertRoundTrip(files);
    const urls = (records: typeof before.records) => new Map(records.map(({ id, url }) => [id, url]));
    assert.deepEqual(urls(after.records), urls(before.records));
    assert.equal(new Set(urls(after.records).values()).size, 2);
    assert.deepEqual(urls(readAll(adopted).records), urls(before.records));
  });

  test('keeps former addresses', () => {
    const before = readAll({
      'a.md': '---\ntitle: Quay\naliases: [/news/1994/quay.html]\n---\nText of the article.\n',
    });
    const files = Object.fromEntries(adoptAll(before).map(({ path, text }) => [path, text]));
    const after = readAll(files, { published: before.permalinks });
    assert.deepEqual(after.articles[0]?.formerUrls, ['/news/1994/quay.html']);
  });
});

describe('IDs in front matter', () => {
  const ID = 'abcdefgh2345';
  const article = (text: string, id = ID) => `---\nid: ${id}\ntitle: Quay\n---\n${text}\n`;

  test('say who an article is, whatever its file and text', () => {
    const before = readAll({ 'a.md': article('One text.') });
    const after = readAll({ 'b/c.md': article('Another text entirely.') }, { published: before.permalinks });
    assert.deepEqual([before.records[0]?.id, after.records[0]?.id], [ID, ID]);
    assert.equal(after.records[0]?.url, before.records[0]?.url);
  });

  test('belong to the first article that has one; the other is told', () => {
    const { records, problems } = readAll({ 'a.md': article('One text.'), 'b.md': article('Another text.') });
    assert.equal(records.filter(({ id }) => id === ID).length, 1);
    const shared = problems.filter(({ rule }) => rule === 'id-shared');
    assert.deepEqual(
      shared.map(({ file, line, severity }) => [file, line, severity]),
      [['b.md', 2, 'error']],
    );
  });

  test('are not those of other programs', () => {
    const { records, problems } = readAll({ 'a.md': article('One text.', '4711') });
    assert.deepEqual(records[0]?.extra, { id: 4711 });
    assert.deepEqual(
      problems.map(({ rule, severity }) => [rule, severity]),
      [['front-matter-foreign-id', 'hint']],
    );
  });
});

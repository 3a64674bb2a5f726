/** What is wrong with an archive: one line each that says where, what and what to do; everything else is built. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { buildSite, type Files, type Workplace, workplace } from './build-site.js';
import { pagesOf, texts } from './pages.js';
import { recordsOf } from './records.js';
import type { Ran } from './run-backfile.js';
import { assertLinksResolve } from './site-rules.js';

const GOOD = `The Quay Is Open Again

By Ada Lunt

12 March 2001

The ferry came back on Monday, an hour late, with its lamps lit.
`;

/** Who is root may read everything. */
const ROOT = process.getuid?.() === 0;

const markdown = (frontMatter: string, text: string) => `---\n${frontMatter}\n---\n\n${text}\n`;

interface Case {
  readonly name: string;
  readonly files: Files;
  /** Problem lines, exactly. */
  readonly says: readonly string[];
  /** Headlines beside that of the good article. */
  readonly builds?: readonly string[];
  /** 1 unless the problem is none. */
  readonly code?: 0 | 1;
}

const CASES: readonly Case[] = [
  {
    name: 'an empty file',
    files: { 'empty.txt': '' },
    says: ['error: empty.txt: the file is empty; add the text of the article, or remove the file [file-empty]'],
  },
  {
    name: 'a file of white space',
    files: { 'blank.md': '\n  \n\t\n' },
    says: ['error: blank.md: the file is empty; add the text of the article, or remove the file [file-empty]'],
  },
  {
    name: 'a binary file',
    files: { 'binary.txt': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256) },
    says: [
      'error: binary.txt: the file holds binary data, not text; save it as plain text, or move it out of the archive [file-binary]',
    ],
  },
  {
    name: 'front matter that is not closed',
    files: { 'unclosed.md': '---\ntitle: A Lamp on the Mole\ndate: 2001-03-14\n\nThe lamp on the mole was lit.\n' },
    says: [
      'error: unclosed.md:1: the front matter that begins here is not closed; the file is read as text; add a line `---` behind its last key [front-matter-unclosed]',
    ],
  },
  {
    name: 'front matter that is broken',
    files: { 'broken.md': markdown('title: "A Lamp\ndate: [2001', 'The lamp on the mole was lit again.') },
    says: [
      'error: broken.md:3: front matter: a closing quote or bracket, or a colon, is missing; add it [front-matter-yaml]',
    ],
  },
  {
    name: 'front matter that is a program',
    files: {
      'code.md': `---js\n{ title: require('node:fs').writeFileSync('was-run', 'x') }\n---\n\nThe lamp was lit by a program. Nobody knows which, or at what hour of the night.\n`,
    },
    says: [
      'error: code.md:1: front matter in `js` is program code, which is never run; its values are not used; write it as YAML between two lines `---` [front-matter-code]',
    ],
  },
  {
    name: 'a date that does not exist',
    files: { 'no-day.md': markdown('title: No Such Day\ndate: 2001-02-30', 'The lamp was lit on a day that is not.') },
    says: ['error: no-day.md:3: the date "2001-02-30" does not exist; correct it [date-does-not-exist]'],
    builds: ['No Such Day'],
  },
  {
    name: 'two articles that claim one slug',
    files: {
      'a.md': markdown('title: First of Two\nslug: lamps\ndate: 2001-03-15', 'The first of two lamps was lit.'),
      'b.md': markdown('title: Second of Two\nslug: lamps\ndate: 2001-03-15', 'The second of two lamps was not.'),
    },
    says: [
      'hint: b.md:2: the slug lamps is taken by a.md, so the page stands at /2001/03/15/lamps-SUFFIX/; give one of them a slug in its front matter if you want another address [slug-shared]',
    ],
    builds: ['First of Two', 'Second of Two'],
    code: 0,
  },
  {
    name: 'an unknown key in archive.yaml',
    files: { 'archive.yaml': 'titel: The Lamp Archive\nlanguage: en\n' },
    says: ['error: archive.yaml:1: unknown key `titel`; did you mean `title`? [settings-unknown-key]'],
  },
  {
    name: 'an unknown key in front matter',
    files: {
      'a.md': markdown('title: A Lamp with a Shelf\nshelfmark: 4', 'It stands on the fourth shelf.'),
      'b.md': markdown('title: Another Lamp with a Shelf\nshelfmark: 5', 'It stands on the fifth shelf.'),
    },
    says: [
      'hint: a.md:3: unknown key `shelfmark`; it is kept in the record and means nothing here [front-matter-unknown-key]',
    ],
    builds: ['A Lamp with a Shelf', 'Another Lamp with a Shelf'],
    code: 0,
  },
  {
    name: 'a picture that is not there',
    files: { 'a.md': markdown('title: A Lamp without a Picture\nimage: lamp.svg', 'The picture was never taken.') },
    says: [
      'hint: a.md:3: the picture lamp.svg is not in the archive; put the file there, or correct its path (relative to the article or to the archive folder) [picture-missing]',
    ],
    builds: ['A Lamp without a Picture'],
    code: 0,
  },
];

/** Problem lines of standard error; an ID's letters are told apart from a slug only by their place. */
function problemLines({ stderr }: Ran): readonly string[] {
  return stderr
    .split('\n')
    .filter((line) => /^(?:error|hint): /.test(line))
    .map((line) => line.replace(/lamps-[a-z2-7]{4}\//, 'lamps-SUFFIX/'));
}

function headlines(place: Workplace): readonly string[] {
  return recordsOf(place.site).flatMap(({ title }) => title ?? []);
}

describe('bad input', () => {
  for (const { name, files, says, builds = [], code = 1 } of CASES) {
    test(`${name} is told in a line, and the others are built`, async () => {
      const built = await buildSite({ articles: { 'good.txt': GOOD, ...files } });
      assert.deepEqual(problemLines(built.ran), says);
      assert.equal(built.ran.code, code);
      assert.doesNotMatch(built.ran.stderr, /\n\s+at /, 'no stack trace');
      const shown = headlines(built);
      for (const headline of ['The Quay Is Open Again', ...builds]) assert.ok(shown.includes(headline), headline);
      assertLinksResolve(built.site, pagesOf(built.site));
      assert.equal(existsSync(join(built.at, 'was-run')), false, 'nothing was run');
    });
  }

  test('two articles that claim one slug have a page each, the second with letters of its ID', async () => {
    const files = CASES.find(({ name }) => name.includes('slug'))?.files ?? assert.fail();
    const built = await buildSite({ articles: files });
    const records = recordsOf(built.site);
    const [first, second] = ['a.md', 'b.md'].map((path) => records.find(({ file }) => file === path) ?? assert.fail());
    assert.equal(first?.url, '/2001/03/15/lamps/');
    assert.equal(second?.url, `/2001/03/15/lamps-${second?.id.slice(0, 4)}/`);
  });

  test('a program in front matter leaves its values unused', async () => {
    const files = CASES.find(({ name }) => name.includes('program'))?.files ?? assert.fail();
    const built = await buildSite({ articles: files });
    const [record] = recordsOf(built.site);
    assert.deepEqual(
      [record?.title, record?.body],
      [null, ['The lamp was lit by a program. Nobody knows which, or at what hour of the night.']],
    );
  });

  test('a date that does not exist leaves the article undated', async () => {
    const files = CASES.find(({ name }) => name.includes('date'))?.files ?? assert.fail();
    const built = await buildSite({ articles: files });
    assert.deepEqual(
      recordsOf(built.site).map(({ date, url }) => [date, url]),
      [[null, '/undated/no-such-day/']],
    );
  });

  describe('files that cannot be read', () => {
    let place: Workplace;
    let ran: Ran;
    before(async () => {
      place = workplace({ articles: { 'good.txt': GOOD, 'huge.txt': 'x', ...(ROOT ? {} : { 'closed.txt': GOOD }) } });
      truncateSync(join(place.articles, 'huge.txt'), 2 ** 31);
      execFileSync('mkfifo', [join(place.articles, 'pipe.txt')]);
      symlinkSync('loop.txt', join(place.articles, 'loop.txt'));
      symlinkSync('/', join(place.articles, 'outside'));
      if (!ROOT) chmodSync(join(place.articles, 'closed.txt'), 0);
      ran = await place.run();
    });

    test('are told in a line each', () => {
      const closed = ROOT
        ? []
        : ['error: closed.txt: the file cannot be read: permission is denied; check its permissions [file-unreadable]'];
      assert.deepEqual(problemLines(ran).toSorted(), [
        ...closed,
        'error: huge.txt: the file is larger than 2 GB; divide it [file-unreadable]',
        'error: pipe.txt: this is a device or a pipe, not a file; remove it, or copy its text into a file [file-not-regular]',
        'hint: loop.txt: the link `loop.txt` leads nowhere (ELOOP); remove it, or restore what it led to [link-broken]',
        'hint: outside: the link `outside` leads out of the archive and is not followed; copy what it leads to into the archive if it belongs there [link-outside]',
      ]);
      assert.equal(ran.code, 1);
    });

    test('do not keep the others from being built', () =>
      assert.ok(headlines(place).includes('The Quay Is Open Again')));
  });

  test('a folder that is named like a file is a folder', async () => {
    const built = await buildSite({ articles: { 'folder.txt/good.txt': GOOD } });
    assert.deepEqual([built.ran.code, recordsOf(built.site)[0]?.file], [0, 'folder.txt/good.txt']);
  });

  test('more than five problems of one kind are counted, and --verbose tells all', async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`empty-${i}.txt`, '']));
    const place = workplace({ articles: { 'good.txt': GOOD, ...files } });
    const short = await place.run();
    assert.equal(problemLines(short).length, 6);
    assert.match(short.stderr, /^error: … and 3 more of the same kind; --verbose shows all$/m);
    const long = await place.run(['build', '--verbose']);
    assert.equal(problemLines(long).length, 8);
  });

  test('an archive without articles gives a site that says so', async () => {
    const built = await buildSite({});
    assert.equal(built.ran.code, 0, built.ran.stderr);
    const pages = pagesOf(built.site);
    const home = pages.find(({ path }) => path === 'index.html') ?? assert.fail();
    assert.match(home.text, /no articles|0 articles|holds no article/i);
    assert.deepEqual(
      texts(home, 'li').filter((text) => text === 'Topics'),
      [],
    );
    assertLinksResolve(built.site, pages);
  });
});

/** What `backfile build` says: a short table, nothing, or JSON. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { summaryText } from '../../src/cli/build-command.js';
import { buildSite, type Files, workplace } from '../site/build-site.js';

const ARTICLES: Files = {
  'dated.txt':
    'The Lamp on the Mole Is Lit\n\nPublished: 12 March 2001\n\nThe lamp on the mole was lit on Monday by a boy with a pole.\nShare\n',
  'bounded.txt':
    'The Goose Returns to the Quay\n\nThe goose came back on 3 April 2002, in a basket that was marked for somebody else.\n',
  'undated.txt':
    'The Kettle Is Found Again\n\nThe kettle was found on Monday beneath the stairs, where it had been put on Sunday.\n',
};

const REPORT = {
  articles: 3,
  dated: 1,
  inferred: 1,
  undated: 1,
  withoutHeadline: 0,
  residueLines: 12,
  weak: 2,
  pages: 345,
  files: 6,
  problems: [
    { severity: 'error', file: null, line: null, rule: 'a', message: 'b', remedy: 'c' },
    { severity: 'hint', file: null, line: null, rule: 'a', message: 'b', remedy: 'c' },
    { severity: 'hint', file: null, line: null, rule: 'a', message: 'b', remedy: 'c' },
  ],
} as const;

describe('summaryText', () => {
  test('is a table of what was built and where it stands', () => {
    assert.equal(
      summaryText(REPORT, { output: '/archive/_site' }),
      `articles            3
dated               1
inferred            1
undated             1
no headline         0
residue lines      12
pages             345
other files         6
problems            1
hints               2
2 articles are worth a look: backfile inspect --weak
site in /archive/_site
`,
    );
  });
});

describe('the line about weak articles', () => {
  const lastLines = (weak: number) =>
    summaryText({ ...REPORT, weak }, { output: 'x' })
      .split('\n')
      .slice(10, -1);

  test('counts one as one, and is left out where there is none', () => {
    assert.deepEqual(lastLines(1), ['1 article is worth a look: backfile inspect --weak', 'site in x']);
    assert.deepEqual(lastLines(0), ['site in x']);
  });
});

/** The stages of a build, in their order. */
const STAGES: readonly string[] = [
  'sources',
  'reading',
  'repeats',
  'catalogue',
  'relating',
  'listing',
  'pages',
  'files',
  'check',
  'swap',
];

describe('backfile build', () => {
  test('says stages on standard error and a table on standard output', async () => {
    const { spawn, site } = workplace({ articles: ARTICLES });
    const ran = await spawn();
    assert.equal(ran.code, 0, ran.stderr);
    assert.deepEqual(
      ran.stderr.split('\n').map((line) => line.replace(/ .*/, '')),
      [...STAGES, ''],
    );
    assert.match(ran.stderr, /^reading +3\n(?:.+\n)*listing +3\npages +\d+\n/m);
    assert.match(ran.stdout, /^articles +3\ndated +1\ninferred +1\nundated +1\n/);
    assert.ok(ran.stdout.endsWith(`site in ${site}\n`));
  });

  test('says what each stage took with --profile, after everything else', async () => {
    const ran = await workplace({ articles: ARTICLES }).spawn(['build', '--profile', '--quiet']);
    assert.deepEqual([ran.code, ran.stdout], [0, '']);
    const rows = ran.stderr.trimEnd().split('\n');
    assert.equal(rows.shift(), 'stage          time s    CPU s  heap MB   RSS MB    count');
    for (const row of rows) assert.match(row, /^\S+(?: +\d+\.\d\d){2}(?: +[1-9]\d*){2}(?: +[1-9]\d*)?$/);
    assert.deepEqual(
      rows.map((row) => row.replace(/ .*/, '')),
      ['start-up', ...STAGES, 'other', 'whole'],
    );
    assert.match(ran.stderr, /^reading .* 3$/m);
  });

  test('says the same as one JSON object with --json', async () => {
    const { ran } = await buildSite({ articles: ARTICLES, args: ['--profile', '--json'] });
    assert.equal(ran.code, 0, ran.stderr);
    const said: unknown = JSON.parse(ran.stderr);
    assert.ok(typeof said === 'object' && said !== null && 'profile' in said && Array.isArray(said.profile));
    assert.deepEqual(
      said.profile.map(({ stage }: { readonly stage: unknown }) => stage),
      ['start-up', ...STAGES, 'other', 'whole'],
    );
  });

  test('says nothing with --quiet', async () => {
    const ran = await workplace({ articles: ARTICLES }).spawn(['build', '--quiet']);
    assert.deepEqual([ran.code, ran.stdout, ran.stderr], [0, '', '']);
  });

  test('says only errors with --quiet', async () => {
    const files = {
      ...ARTICLES,
      'empty.txt': '',
      'hint.md': '---\ntitle: Hint\nodd: 1\n---\n\nA text with an odd key above it.\n',
    };
    const { ran } = await buildSite({ articles: files, args: ['-q'] });
    assert.deepEqual(
      [ran.code, ran.stdout, ran.stderr],
      [1, '', 'error: empty.txt: the file is empty; add the text of the article, or remove the file [file-empty]\n'],
    );
  });

  test('says numbers and problems as JSON with --json', async () => {
    const { ran } = await buildSite({ articles: { ...ARTICLES, 'empty.txt': '' }, args: ['--json'] });
    assert.equal(ran.code, 1);
    const report: unknown = JSON.parse(ran.stdout);
    assert.ok(typeof report === 'object' && report !== null);
    assert.deepEqual(
      { ...report, pages: 0, files: 0, residueLines: 0 },
      {
        articles: 3,
        dated: 1,
        inferred: 1,
        undated: 1,
        withoutHeadline: 0,
        residueLines: 0,
        weak: 2,
        pages: 0,
        files: 0,
        problems: 1,
      },
    );
    assert.deepEqual(JSON.parse(ran.stderr), {
      severity: 'error',
      file: 'empty.txt',
      line: null,
      rule: 'file-empty',
      message: 'the file is empty',
      remedy: 'add the text of the article, or remove the file',
    });
  });

  test('shows a stack with -v as with --verbose', async () => {
    const beside = { 'templates/home.njk': '{% nonsense %}' };
    for (const option of ['-v', '--verbose']) {
      const { ran } = await buildSite({ articles: ARTICLES, beside, args: [option] });
      assert.equal(ran.code, 1);
      assert.match(ran.stderr, /^error: templates\/home\.njk:1: unknown block tag: nonsense; /m, option);
      assert.match(ran.stderr, /\n\s+at /, option);
    }
  });
});

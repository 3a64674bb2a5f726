/** `backfile inspect --weak` and `--csv`, and the way from such a table back into the archive. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CORRECTED_FIELDS, readCorrections } from '../../src/catalogue/corrections.js';
import { readCsv } from '../../src/catalogue/csv-rows.js';
import { weakArticles } from '../../src/catalogue/weakness.js';
import { weakCsv } from '../../src/cli/weak-command.js';
import { tidy } from '../../src/lines/line.js';
import { csv } from '../../src/listings/csv.js';
import type { Correction } from '../../src/record/filed-article.js';
import { articleOf } from '../listings/article-of.js';
import { type Files, workplace } from '../site/build-site.js';

const HEAD =
  'id,title,standfirst,date,byline,dateline,topics,source,status,note,_file,_lines,_title_now,_date_now,_why';

const ARTICLES: Files = {
  'lamp.txt':
    'The Lamp on the Mole Is Lit\n\nPublished: 12 March 2001\n\nThe lamp on the mole was lit on Monday by a boy with a pole, who had been told to say nothing.\n',
  'kettle.txt':
    'The Kettle Is Found Again\n\nThe kettle was found on Monday beneath the stairs, where it had been put on Sunday by the cook.\n',
  'papers/goose.txt':
    '=The Goose Returns to the Quay\n\nThe goose came back on 3 April 2002, in a basket that was marked for somebody else on the island.\n',
};

/** An article that needs a look, with corrections it has already. */
const weakWith = (cells: Readonly<Record<string, string>>, title: string | null = 'A lamp') => {
  const corrections = CORRECTED_FIELDS.flatMap((field): Correction[] => {
    const cell = cells[field];
    return cell === undefined || field === 'date' ? [] : [{ field, line: 2, cell, replaced: null }];
  });
  return weakArticles([{ ...articleOf({ title, date: null, paragraphs: ['Lit.'] }), corrections }]);
};

describe('the table of weak articles', () => {
  test('has the columns of corrections.csv and, to read only, what is known now', () => {
    const [head, row = ''] = weakCsv(weakWith({})).split('\r\n');
    assert.equal(head, `\ufeff${HEAD}`);
    assert.match(row, /^[a-z2-7]{12},{10}harbour\.txt,1–9,A lamp,,no date$/);
  });

  test('has what the keeper corrected already', () => {
    const { rows } = readCorrections(
      weakCsv(weakWith({ title: '-', byline: 'Ada Lunt; Tom Brill', note: 'Of\nMay' })),
      'c',
    );
    assert.deepEqual(rows[0]?.cells, { title: '-', byline: 'Ada Lunt; Tom Brill', note: 'Of\nMay' });
  });

  test('holds nothing that a spreadsheet takes for a formula', () => {
    const text = weakCsv(weakWith({ source: '@quay' }, '=HYPERLINK("http://lamp.example")'));
    for (const { cells } of readCsv(text).rows) for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  });

  test('filled in with anything is read back as it was filled in', () => {
    const filled = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...'\'"=+-@;,\t\n ab'), { minLength: 1 }).map((list) => list.join('')),
    );
    const cells = fc.record({ title: filled, standfirst: filled, source: filled, status: filled, note: filled });
    fc.assert(
      fc.property(cells, (given) => {
        const { rows, problems } = readCorrections(weakCsv(weakWith(given)), 'c.csv');
        assert.deepEqual(problems, []);
        const wanted = Object.entries(given)
          .map(([name, cell]) => [name, tidy(cell)])
          .filter(([, cell]) => cell !== '');
        const got = Object.entries(rows[0]?.cells ?? {}).map(([name, cell]) => [name, tidy(cell)]);
        assert.deepEqual(got, wanted);
      }),
      { numRuns: 300 },
    );
  });
});

describe('backfile inspect --weak', () => {
  test('lists the articles worth a look, weakest first, with the reasons', async () => {
    const { stdout, stderr, code } = await workplace({ articles: ARTICLES }).spawn(['inspect', '--weak']);
    assert.deepEqual([stderr, code], ['', 0]);
    assert.match(
      stdout,
      /^kettle\.txt:1–3 {2}[a-z2-7]{12}\n {2}The Kettle Is Found Again\n {2}no date\n\npapers\/goose\.txt:1–3 {2}[a-z2-7]{12}\n {2}=The Goose Returns to the Quay\n {2}only an earliest possible date\n$/,
    );
  });

  test('lists as many as are asked for and says that there are more', async () => {
    const { stdout } = await workplace({ articles: ARTICLES }).run(['inspect', '--weak', '--limit', '1']);
    assert.match(stdout, /no date\n\n… and 1 more; --limit 2 shows all\n$/);
  });

  test('prints JSON, one object a line', async () => {
    const { stdout } = await workplace({ articles: ARTICLES }).run(['inspect', '--weak', '--json']);
    const [first, second, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.ok(typeof first === 'object' && first !== null && 'id' in first && 'score' in first);
    const { id: _, score, ...known } = first;
    assert.ok(Number(score) > 2 && Number(score) < 3);
    assert.deepEqual(known, {
      file: 'kettle.txt',
      lines: [1, 3],
      title: 'The Kettle Is Found Again',
      date: null,
      reasons: ['no date'],
    });
    assert.ok(second !== undefined && rest.length === 0);
  });

  test('looks at one file where one is named, and says so when nothing is weak', async () => {
    const place = workplace({ articles: ARTICLES });
    const { stdout } = await place.run(['inspect', '--weak', 'articles/lamp.txt']);
    assert.equal(stdout, 'No article needs a look.\n');
  });

  test('looks at a folder of the archive, or at another folder as an archive, where one is named', async () => {
    const place = workplace({ articles: ARTICLES });
    const inArchive = await place.run(['inspect', '--weak', 'articles/papers']);
    assert.deepEqual(inArchive.stdout.match(/^\S+\.txt/gm), ['papers/goose.txt']);
    const whole = await place.run(['inspect', '--weak', 'articles']);
    assert.deepEqual(whole.stdout.match(/^\S+\.txt/gm), ['kettle.txt', 'papers/goose.txt']);
    const other = await place.run(['inspect', '--weak', 'articles/papers', '--input', 'elsewhere']);
    assert.deepEqual(other.stdout.match(/^\S+\.txt/gm), ['goose.txt']);
  });

  test('is told apart from what makes no sense', async () => {
    const place = workplace({ articles: ARTICLES });
    const says: readonly (readonly [readonly string[], string])[] = [
      [
        [],
        'error: there is no file to inspect; name an article file, or give --weak to list the articles worth a look [usage]\n',
      ],
      [
        ['articles/papers'],
        'error: articles/papers is a folder; name a file in it, or give --weak to list what is worth a look there [usage]\n',
      ],
      [
        ['articles/lamp.txt', '--limit', '3'],
        'error: --limit says how many weak articles are listed; give it with --weak or --csv [usage]\n',
      ],
      [
        ['--weak', '--limit', '0'],
        'error: --limit takes a whole number from 1 to 999999999, not "0"; give a number, e.g. --limit 1 [usage]\n',
      ],
      [
        ['--csv', '--json'],
        "error: option '--csv' cannot be used with option '--json'\n(backfile --help lists commands and options)\n",
      ],
    ];
    for (const [args, message] of says) {
      const { code, stdout, stderr } = await place.run(['inspect', ...args]);
      assert.deepEqual([code, stdout, stderr], [2, '', message]);
    }
  });
});

describe('from the table into the archive', () => {
  /** The archive, built once, its table filled in and built again. */
  async function correctedArchive(separator: string) {
    const place = workplace({ articles: ARTICLES });
    assert.equal((await place.run()).code, 0);
    const table = readCsv((await place.run(['inspect', '--csv'])).stdout).rows.map(({ cells }) => [...cells]);
    const fill = (file: string, cells: Readonly<Record<string, string>>) => {
      const row = table.find((one) => one.includes(file)) ?? [];
      for (const [name, cell] of Object.entries(cells)) row[table[0]?.indexOf(name) ?? -1] = cell;
    };
    fill('kettle.txt', {
      title: 'The Copper Kettle; Found',
      date: '1999-05-02',
      topics: 'Chad;Kettles',
      note: 'From a scrapbook.',
    });
    fill('papers/goose.txt', { date: '3/4/2002', byline: 'Ada Lunt;Tom Brill', source: 'Gazette' });
    const written =
      separator === ',' ? csv(table) : `${table.map((row) => row.map(quoted).join(separator)).join('\r\n')}\r\n`;
    return { place, written };
  }
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  for (const separator of [',', ';']) {
    test(`separated by ${separator}`, async () => {
      const { place, written } = await correctedArchive(separator);
      const again = workplace({ from: place.articles, articles: { 'corrections.csv': written } });
      const ran = await again.run();
      assert.equal(ran.code, 1);
      assert.equal(
        ran.stderr
          .split('\n')
          .filter((line) => line.startsWith('error'))
          .join('\n'),
        'error: corrections.csv:3: `3/4/2002` is no date in the form of the archive (EDTF); write it like 2023-02-15, 2023-02, 2023, 2023-02~ (about) or 2023-02-15/.. (not before), in a column that the spreadsheet formats as text [correction-date]',
      );
      assert.match(ran.stdout, /^articles +3\ndated +2\ninferred +1\nundated +0\n/);

      // The URL is the one published before the correction.
      const page = readFileSync(join(again.site, 'undated/the-kettle-is-found-again/index.html'), 'utf8');
      assert.match(page, /<h1>The Copper Kettle; Found<\/h1>/);
      assert.match(page, /<dt>Corrected by the archive’s keeper<\/dt><dd>Headline · Date · Topics<\/dd>/);
      assert.match(page, /<b>Note by the archive’s keeper<\/b> — <bdi>From a scrapbook\.<\/bdi>/);
      assert.match(page, /datetime="1999-05-02"/);
      const day = readFileSync(join(again.site, '1999/05/02/index.html'), 'utf8');
      assert.match(day, /The Copper Kettle; Found/);

      const record: unknown = JSON.parse(
        readFileSync(join(again.site, 'undated/the-kettle-is-found-again/article.json'), 'utf8'),
      );
      assert.ok(typeof record === 'object' && record !== null && 'titleRule' in record && 'dateRule' in record);
      assert.deepEqual([record.titleRule, record.dateRule], ['correction', 'correction']);
      assert.ok('residue' in record && JSON.stringify(record.residue).includes('The Kettle Is Found Again'));

      const inspected = (await again.run(['inspect', 'articles/kettle.txt'])).stdout;
      assert.match(inspected, /^title +The Copper Kettle; Found {2}\[correction, correction\]$/m);
      assert.match(
        inspected,
        /^corrected +title: The Copper Kettle; Found {2}\[by the archive’s keeper, corrections\.csv line 2; read before: The Kettle Is Found Again\]$/m,
      );
      assert.match((await again.run(['inspect', '--weak'])).stdout, /^papers\/goose\.txt:1–3/);
    });
  }

  test('gives the same site twice', async () => {
    const { place, written } = await correctedArchive(',');
    const articles = { 'corrections.csv': written };
    const [a, b] = [workplace({ from: place.articles, articles }), workplace({ from: place.articles, articles })];
    await a.run();
    await b.spawn(undefined, { env: { TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' } });
    for (const file of ['index.html', 'undated/the-kettle-is-found-again/index.html', 'data/articles.jsonl'])
      assert.equal(readFileSync(join(a.site, file), 'utf8'), readFileSync(join(b.site, file), 'utf8'));
  });

  test('names a row of an article that is gone, and a file that is no table', async () => {
    const { place, written } = await correctedArchive(',');
    const { 'kettle.txt': _, ...others } = ARTICLES;
    const left = workplace({
      articles: {
        ...others,
        'permalinks.jsonl': readFileSync(join(place.articles, 'permalinks.jsonl')),
        'corrections.csv': written.replace('3/4/2002', '2002-04-03'),
      },
    });
    assert.match(
      (await left.run()).stderr,
      /^error: corrections\.csv:2: the article `[a-z2-7]{12}` is gone; it stood in kettle\.txt; remove the row, or put the file back \[correction-gone\]$/m,
    );
    const binary = workplace({
      articles: { ...ARTICLES, 'corrections.csv': Uint8Array.from({ length: 400 }, (_, i) => i % 32) },
    });
    assert.match(
      (await binary.run()).stderr,
      /^error: corrections\.csv: the file is no text; save the table as CSV \[corrections-unreadable\]$/m,
    );
    const folder = workplace({ articles: { ...ARTICLES, 'corrections.csv/x.dat': 'x' } });
    assert.match(
      (await folder.run()).stderr,
      /^error: corrections\.csv: the file cannot be read \(EISDIR\); check that it is a file and its permissions \[corrections-unreadable\]$/m,
    );
  });

  test('may be saved in the encoding of the computer', async () => {
    const place = workplace({ articles: ARTICLES });
    const id = /kettle\.txt:1–3 {2}(\S+)/.exec((await place.run(['inspect', '--weak'])).stdout)?.[1] ?? '';
    const table = Buffer.from(`id;title;date\r\n${id};"Café Möwe: a kettle for the fête, déjà vu";1999\r\n`, 'latin1');
    const again = workplace({ articles: { ...ARTICLES, 'corrections.csv': table } });
    const { stdout } = await again.run(['parse', '--jsonl', 'articles/kettle.txt']);
    assert.match(stdout, /"title":"Café Möwe: a kettle for the fête, déjà vu"/);
    assert.match(stdout, /"url":"\/1999\/cafe-mowe-a-kettle-for-the-fete-deja-vu\/"/);
  });
});

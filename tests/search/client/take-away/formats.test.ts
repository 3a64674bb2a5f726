/** A result taken away: every format holds what is known, and nothing that an article says can pass for more. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv as csvOfListings } from '../../../../src/listings/csv.js';
import { bibtex } from '../../../../src/search/client/take-away/bibtex.js';
import { csv } from '../../../../src/search/client/take-away/csv.js';
import { FORMATS } from '../../../../src/search/client/take-away/formats.js';
import { json } from '../../../../src/search/client/take-away/json.js';
import { quotationList } from '../../../../src/search/client/take-away/quotations.js';
import type { TakenArticle, TakenResult } from '../../../../src/search/client/take-away/result.js';
import { ris } from '../../../../src/search/client/take-away/ris.js';

const FERRY: TakenArticle = {
  id: 'aaaabbbbcccc',
  url: '/2023/02/15/ferry-runs-again/',
  address: 'https://archive.example/2023/02/15/ferry-runs-again/',
  title: 'Ferry & train: 50% run again',
  date: '2023-02-15',
  shownDate: '15 February 2023',
  source: 'Skerrow Gazette',
  byline: ['Ada Lumm', 'Rik Ossery'],
  lang: 'en',
  contexts: [
    {
      field: 'text',
      paragraph: 2,
      parts: [
        { text: 'On Monday the ', hit: false },
        { text: 'ferry', hit: true },
        { text: ' sailed', hit: false },
      ],
      cutBefore: false,
      cutAfter: true,
      quote: { prefix: 'Monday the', exact: 'ferry', suffix: 'sailed' },
    },
  ],
};

/** As little known as can be. */
const NAMELESS: TakenArticle = {
  ...FERRY,
  id: 'ddddeeeeffff',
  url: '/undated/untitled/',
  address: null,
  title: null,
  date: '2023-02~/..',
  shownDate: 'not before about February 2023',
  source: null,
  byline: [],
  contexts: [],
};

function result(...articles: readonly TakenArticle[]): TakenResult {
  return { archive: 'The Skerrow File', asked: 'https://archive.example/search/?q=ferry', articles };
}

describe('a result as a table', () => {
  test('has a row an article', () => {
    const rows: unknown = parse(csv.write(result(FERRY, NAMELESS)), { columns: true });
    assert.deepEqual(rows, [
      {
        id: 'aaaabbbbcccc',
        date: '2023-02-15',
        title: 'Ferry & train: 50% run again',
        byline: 'Ada Lumm; Rik Ossery',
        source: 'Skerrow Gazette',
        lang: 'en',
        path: '/2023/02/15/ferry-runs-again/',
        address: 'https://archive.example/2023/02/15/ferry-runs-again/',
      },
      {
        id: 'ddddeeeeffff',
        date: '2023-02~/..',
        title: '',
        byline: '',
        source: '',
        lang: 'en',
        path: '/undated/untitled/',
        address: '',
      },
    ]);
  });

  test('is written as the tables of the site are, formulas made harmless', () => {
    const cells = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '@x', '-2', '+3', '\t4', '\r', 'a"b', 'a,b', 'a\nb', 'a\rb'),
    );
    fc.assert(
      fc.property(cells, (title) => {
        const [, ...rows] = csv.write(result({ ...FERRY, title })).split('\r\n');
        const { id, date, byline, source, lang, url, address } = FERRY;
        const expected = csvOfListings([
          [id, date ?? '', title, byline.join('; '), source ?? '', lang, url, address ?? ''],
        ]);
        assert.equal(rows.join('\r\n'), expected);
      }),
    );
  });
});

describe('a result as references', () => {
  test('in RIS names what is known, each on its line', () => {
    assert.equal(
      ris.write(result(FERRY)),
      [
        'TY  - NEWS',
        'ID  - aaaabbbbcccc',
        'TI  - Ferry & train: 50% run again',
        'AU  - Ada Lumm',
        'AU  - Rik Ossery',
        'T2  - Skerrow Gazette',
        'PY  - 2023',
        'DA  - 2023/02/15/',
        'LA  - en',
        'DB  - The Skerrow File',
        'UR  - https://archive.example/2023/02/15/ferry-runs-again/',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  test('in RIS claims no date that is a bound or about right, and says what is known of it', () => {
    const text = ris.write(result(NAMELESS));
    assert.doesNotMatch(text, /^(?:PY|DA|TI|AU|T2|UR) /m);
    assert.match(text, /^N1 {2}- not before about February 2023 \(2023-02~\/\.\.\)\r$/m);
  });

  test('in RIS has an end for every article, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = ris.write(result({ ...FERRY, title: `${title}\nER  - \r\nTY  - BOOK\u2028ER  - ` }));
        assert.equal(text.match(/^ER {2}- /gm)?.length, 1);
        assert.equal(text.match(/^TY {2}- /gm)?.length, 1);
      }),
    );
  });

  test('in BibTeX keeps what TeX would read as its own', () => {
    assert.equal(
      bibtex.write(result(FERRY)),
      `@article{aaaabbbbcccc,
  title = {{Ferry \\& train: 50\\% run again}},
  author = {{Ada Lumm} and {Rik Ossery}},
  journal = {Skerrow Gazette},
  date = {2023-02-15},
  year = {2023},
  langid = {en},
  url = {https://archive.example/2023/02/15/ferry-runs-again/},
  note = {The Skerrow File},
}

`,
    );
  });

  test('in BibTeX gives a bound as EDTF and no year', () => {
    const text = bibtex.write(result(NAMELESS));
    assert.match(text, /^@misc\{ddddeeeeffff,\n {2}date = \{2023-02~\/\.\.\},\n {2}langid/);
    assert.doesNotMatch(text, /year|title|author|url/);
  });

  test('in BibTeX balances braces, whatever an article says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = bibtex.write(result({ ...FERRY, title: words, byline: [words], source: words, address: words }));
        const braces = text.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
        assert.equal(braces.filter((brace) => brace === '{').length * 2, braces.length);
        assert.equal(text.match(/^@/gm)?.length, 1);
      }),
    );
  });
});

describe('a result as data', () => {
  test('says what was asked and what is known', () => {
    const data: unknown = JSON.parse(json.write(result(FERRY, NAMELESS)));
    const { contexts: _, shownDate: __, ...ferry } = FERRY;
    const { contexts: ___, shownDate: ____, ...nameless } = NAMELESS;
    assert.deepEqual(data, {
      archive: 'The Skerrow File',
      asked: 'https://archive.example/search/?q=ferry',
      total: 2,
      articles: [ferry, nameless],
    });
  });
});

describe('a result as quotations', () => {
  test('has every place below the citation of its article', () => {
    assert.equal(
      quotationList.write(result(FERRY, NAMELESS)),
      `The Skerrow File
https://archive.example/search/?q=ferry

Ada Lumm, Rik Ossery: Ferry & train: 50% run again. Skerrow Gazette, 15 February 2023. The Skerrow File, https://archive.example/2023/02/15/ferry-runs-again/
  “On Monday the ferry sailed …”

[…]. not before about February 2023. The Skerrow File, /undated/untitled/

`,
    );
  });
});

describe('every format', () => {
  test('can be told apart by name and ending, and writes an empty result', () => {
    assert.equal(new Set(FORMATS.map(({ id }) => id)).size, 5);
    assert.equal(new Set(FORMATS.map(({ extension }) => extension)).size, 5);
    for (const { write } of FORMATS) assert.equal(typeof write(result()), 'string');
  });
});

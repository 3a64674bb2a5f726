import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articlesCsv } from '../../src/listings/data.js';
import { articleOf, settingsOf } from './article-of.js';

const HEAD = 'id,url,date,date_rule,title,byline,source,lang,file,first_line,last_line,copy_of';
const rows = (csv: string) => csv.split('\r\n');

describe('articles.csv', () => {
  test('has a head line and one line an article, with empty cells for what is unknown', () => {
    const known = articleOf({
      date: '2023-02-15/..',
      title: 'Ferry returns',
      byline: ['Ada Quill', 'Ben Marsh'],
      source: 'Port Courier',
      file: '2023/ferry.txt',
    });
    const unknown = articleOf({ title: null });
    assert.deepEqual(rows(articlesCsv([known, unknown], settingsOf())), [
      HEAD,
      `${known.id},${known.url},2023-02-15/..,test,Ferry returns,Ada Quill; Ben Marsh,Port Courier,en,2023/ferry.txt,1,9,`,
      `${unknown.id},${unknown.url},,,,,,en,harbour.txt,1,9,`,
      '',
    ]);
  });

  test('quotes commas, quotation marks and line ends', () => {
    const csv = articlesCsv([articleOf({ title: 'Tide, "spring"\nand neap' })], settingsOf());
    assert.ok(csv.includes(',"Tide, ""spring""\nand neap",'), csv);
  });

  test('keeps a spreadsheet from taking a cell for a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t']) {
      const title = `${start}HYPERLINK("http://example.org")`;
      const csv = articlesCsv([articleOf({ title })], settingsOf());
      assert.ok(csv.includes(`,"'${title.replaceAll('"', '""')}",`), csv);
    }
  });

  test('has full addresses where the archive has one', () => {
    const settings = settingsOf({ address: 'https://example.org/a/' });
    const article = articleOf({ file: '2023/x.txt' });
    const [, row = ''] = rows(articlesCsv([article], settings));
    assert.ok(row.includes(`,https://example.org/a${article.url},`), row);
  });

  test('begins without a byte order mark, also when empty', () => {
    assert.equal(articlesCsv([], settingsOf()), `${HEAD}\r\n`);
  });
});

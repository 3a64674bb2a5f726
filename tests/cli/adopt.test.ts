/** `backfile adopt` as its users run it. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SAMPLE, workplace } from '../site/build-site.js';
import { readRecords, recordsOf } from '../site/records.js';
import { filesOf, treeOf } from '../site/tree.js';

const STORY = 'Harbour opens again\n\nBy Ann Otter\n\nPublished: 3 March 2003\n\nThe boats left at noon.\n\nTT\n';

describe('backfile adopt', () => {
  test('says in its help what it does, with an example', async () => {
    const { code, stdout } = await workplace({}).run(['adopt', '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /cleaned\s+master/);
    assert.match(stdout, /--out <folder>.*\(default:\s+"adopted"\)/s);
    assert.match(stdout, /\$ backfile adopt --input articles --out masters/);
  });

  test('writes into adopted/ and leaves the archive as it is', async () => {
    const place = workplace({ articles: { 'a.txt': STORY, 'archive.yaml': 'title: Quays\n' } });
    const before = treeOf(place.articles);
    const { code, stdout, stderr } = await place.spawn(['adopt']);
    assert.equal(code, 0, stderr);
    assert.match(
      stdout,
      /^articles +1\nfiles written +2\nunchanged +0\nleft as they are +0\nadopted articles in adopted\n$/,
    );
    assert.deepEqual(filesOf(treeOf(join(place.at, 'adopted'))), [
      '2003/harbour-opens-again.md',
      'adopted.jsonl',
      'archive.yaml',
    ]);
    assert.match(readFileSync(join(place.at, 'adopted/adopted.jsonl'), 'utf8'), /"text":"TT"/);
    assert.deepEqual(treeOf(place.articles), before);
  });

  test('writes where --out says, twice the same', async () => {
    const place = workplace({ articles: { 'a.txt': STORY } });
    assert.equal((await place.run(['adopt', '--out', 'masters/quays'])).code, 0);
    const first = treeOf(join(place.at, 'masters/quays'));
    assert.ok(first !== null && !existsSync(join(place.at, 'adopted')));
    const again = await place.run(['adopt', '--out', 'masters/quays', '--json']);
    assert.deepEqual(JSON.parse(again.stdout), { articles: 1, written: 0, unchanged: 1, left: 0, problems: 0 });
    assert.deepEqual(treeOf(join(place.at, 'masters/quays')), first);
  });

  test('refuses a folder with other files in it, and touches nothing', async () => {
    const place = workplace({ articles: { 'a.txt': STORY }, beside: { 'letters/one.txt': 'Dear Ann' } });
    const before = treeOf(place.at);
    const { code, stdout, stderr } = await place.run(['adopt', '--out', 'letters']);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^error: letters: the folder holds files that `adopt` did not write; .* \[adopt-foreign\]\n$/);
    assert.deepEqual(treeOf(place.at), before);
  });

  test('refuses a folder inside the archive', async () => {
    const { code, stderr } = await workplace({ articles: { 'a.txt': STORY } }).run([
      'adopt',
      '--out',
      'articles/adopted',
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /inside the archive that is to be adopted/);
  });

  test('leaves what its keeper changed, and says so', async () => {
    const place = workplace({ articles: { 'a.txt': STORY } });
    await place.run(['adopt']);
    const master = join(place.at, 'adopted/2003/harbour-opens-again.md');
    const mended = readFileSync(master, 'utf8').replace('at noon', 'at one');
    writeFileSync(master, mended);
    const { code, stdout, stderr } = await place.run(['adopt']);
    assert.equal(code, 0);
    assert.match(stdout, /^left as they are +1$/m);
    assert.match(stderr, /^hint: 2003\/harbour-opens-again\.md: the file was changed since it was adopted/m);
    assert.equal(readFileSync(master, 'utf8'), mended);
  });

  test('takes in what corrections.csv says', async () => {
    const place = workplace({ articles: { 'a.txt': STORY, 'b.txt': STORY.replace('again', 'in Jordan') } });
    const { stdout } = await place.run(['parse', 'articles']);
    const [a, b] = readRecords(stdout).map(({ id }) => id);
    const rows = [`${a},Harbour open,Boats,2003-03-04,late`, `${b},,-,,`];
    writeFileSync(join(place.articles, 'corrections.csv'), `id,title,topics,date,note\n${rows.join('\n')}\n`);
    const { code, stderr } = await place.run(['adopt']);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^hint: 2003\/harbour-opens-in-jordan\.md: topics that corrections\.csv took away/m);
    const [read] = readRecords((await place.run(['parse', 'adopted'])).stdout);
    assert.deepEqual(
      [read?.title, read?.date, read?.dateRule, read?.topics.map(({ label }) => label)],
      ['Harbour open', '2003-03-04', 'front-matter', ['Boats']],
    );
  });

  test('writes nothing for an archive without articles', async () => {
    const place = workplace({});
    const { code, stdout } = await place.run(['adopt']);
    assert.equal(code, 0);
    assert.equal(stdout, 'no articles, so nothing was written\n');
    assert.equal(existsSync(join(place.at, 'adopted')), false);
  });

  test('makes of the sample archive one that builds the same site', async () => {
    const place = workplace({ from: SAMPLE });
    assert.equal((await place.run(['build'])).code, 0);
    const before = recordsOf(place.site);
    const adopted = await place.run(['adopt']);
    assert.equal(adopted.code, 0, adopted.stderr);
    assert.match(adopted.stdout, /^left as they are +0$/m);
    cpSync(join(place.at, 'articles/permalinks.jsonl'), join(place.at, 'adopted/permalinks.jsonl'));
    const built = await place.run(['build', '--input', 'adopted', '--output', '_adopted']);
    assert.equal(built.code, 0, built.stderr);
    const after = recordsOf(join(place.at, '_adopted'));
    const urls = (records: typeof before) => records.map(({ id, url }) => `${id} ${url}`);
    assert.deepEqual(urls(after), urls(before));
    const pages = (site: string) =>
      filesOf(treeOf(join(place.at, site))).filter((path) => path.endsWith('.html') || path.startsWith('files/'));
    assert.deepEqual(pages('_adopted'), pages('_site'));
    const links = (site: string) =>
      readFileSync(join(place.at, site, 'permalinks.jsonl'), 'utf8')
        .trim()
        .split('\n').length;
    assert.equal(links('adopted'), links('articles'));
  });
});

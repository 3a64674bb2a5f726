import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readArchive } from '../../../src/read-archive.js';
import { SILENT } from '../../../src/workers/progress.js';
import { contents, temporaryFolder } from '../../write/temp.js';
import { writeArchive } from './archive.js';
import { articleOf } from './article.js';
import { PEOPLE, personAt } from './names.js';

const TEXTS = Array.from({ length: 400 }, (_, n) => articleOf(7, n).text);

describe('writeArchive', () => {
  test('writes the same bytes for the same number and seed, and other articles for another seed', (t) => {
    const [one, again, other] = ['one', 'again', 'other'].map((name) => join(temporaryFolder(t), name));
    assert.ok(one !== undefined && again !== undefined && other !== undefined);
    const paths = writeArchive(one, { count: 12 });
    assert.deepEqual(writeArchive(again, { count: 12 }), paths);
    writeArchive(other, { count: 12, seed: 5 });
    assert.deepEqual(contents(again), contents(one));
    assert.notDeepEqual(Object.values(contents(other)), Object.values(contents(one)));
    assert.equal(new Set(paths).size, 12);
  });

  test('writes the files of a smaller archive into a larger one', (t) => {
    const [small, large] = ['small', 'large'].map((name) => join(temporaryFolder(t), name));
    assert.ok(small !== undefined && large !== undefined);
    writeArchive(small, { count: 5 });
    writeArchive(large, { count: 25 });
    const all = contents(large);
    for (const [path, text] of Object.entries(contents(small))) assert.equal(all[path], text, path);
    // The settings and the topics are files too.
    assert.equal(Object.keys(all).length, 27);
  });
});

describe('articleOf', () => {
  test('has 530 words on average', () => {
    const words = TEXTS.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / TEXTS.length;
    assert.ok(words > 500 && words < 560, `${words}`);
  });

  test('fills every place of its sentences', () => {
    for (const text of TEXTS) assert.doesNotMatch(text, /[{}]|undefined|\b[Aa] [aeio]/);
  });

  test('names few people often and many once', () => {
    const names = Array.from({ length: PEOPLE / 10 }, (_, rank) => {
      const { given, surname } = personAt(rank);
      return `${given} ${surname}`;
    });
    const all = TEXTS.map((text) => new Set(text.match(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g)));
    const articles = names.map((name) => all.filter((found) => found.has(name)).length).filter((count) => count > 0);
    const once = articles.filter((count) => count === 1).length;
    assert.ok(Math.max(...articles) > 60, `the best known stands in ${Math.max(...articles)} articles`);
    assert.ok(once > articles.length / 2, `${once} of ${articles.length} stand in one`);
  });
});

describe('the archive for measuring', () => {
  test('is read as what it is: articles with headlines, dates, names, sources and copies', async (t) => {
    const input = join(temporaryFolder(t), 'articles');
    writeArchive(input, { count: 150 });
    const { catalogue, problems, whole } = await readArchive({
      input,
      only: null,
      workers: 1,
      baseUrl: null,
      progress: SILENT,
    });
    const articles = catalogue.articles.map(whole);
    const some = (least: number, holds: (article: (typeof articles)[number]) => boolean): void => {
      const count = articles.filter(holds).length;
      assert.ok(count >= least && count < articles.length, `${count} of ${articles.length}: ${holds}`);
    };
    assert.deepEqual([articles.length, problems], [150, []]);
    assert.deepEqual(
      articles.filter(({ title }) => title === null),
      [],
    );
    some(130, ({ date }) => date !== null);
    some(60, ({ byline }) => byline !== null);
    some(60, ({ figures }) => figures.length > 0);
    some(60, ({ body }) => body.some(({ type }) => type === 'heading'));
    some(40, ({ residue }) => residue.length > 0);
    some(2, ({ relations }) => relations !== undefined && relations.copies.length > 0);
    assert.equal(new Set(articles.map(({ source }) => source?.value)).size, 4);
    const people = articles.reduce((sum, article) => sum + article.people.length, 0) / articles.length;
    assert.ok(people > 4 && people < 20, `${people} people an article`);
  });
});

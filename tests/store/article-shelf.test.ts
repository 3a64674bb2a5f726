import assert from 'node:assert/strict';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { FiledFile } from '../../src/infer/texts.js';
import { DamagedStore } from '../../src/record/damaged-store.js';
import type { StoredShelf } from '../../src/store/article-shelf.js';
import { paragraph } from '../relate/articles.js';
import { temporaryFolder } from '../write/temp.js';
import { pathOf, readOf, type ShelfLab, shelfLab } from './shelf-of.js';

const LAMP = `The Lamp Is Lit\n\n${paragraph(1)}\n`;
const LAMPS = `The Lamps Are Lit\n\n${paragraph(2)}\n`;
const path = pathOf('lamp.txt');

/** A lab in which `lamp.txt` was read and kept. */
function labWithLamp(folder: string, more: Parameters<typeof readOf>[2] = {}): ShelfLab {
  const lab = shelfLab(folder);
  lab.files.set(path, { text: LAMP, time: 1 });
  const shelf = lab.open();
  shelf.keep(readOf(path, LAMP, more));
  shelf.close();
  return lab;
}

/** Use a shelf and close it. */
function using<Result>(shelf: StoredShelf, use: (shelf: StoredShelf) => Result): Result {
  try {
    return use(shelf);
  } finally {
    shelf.close();
  }
}

const titlesOf = (known: FiledFile | null) => known?.articles.map(({ title }) => title?.value);

/** What is made of the text of the one article of a file; null where it is not made anew but known. */
function derivedOf(shelf: StoredShelf, made: string): string {
  const [article] = shelf.known(path)?.articles ?? [];
  if (article === undefined) throw new Error('the file is not known');
  return shelf.texts.derived(article, 'length', () => Buffer.from(made)).toString();
}

describe('a shelf of articles', () => {
  test('gives what was kept of a file, at once and in a later build', (t) => {
    const folder = temporaryFolder(t);
    const lab = shelfLab(folder);
    lab.files.set(path, { text: LAMP, time: 1 });
    const hint = { severity: 'hint', file: path, line: 1, rule: 'a', message: 'b', remedy: 'c' } as const;
    const read = readOf(path, LAMP, { problems: [hint] });
    const kept = using(lab.open(), (shelf) => {
      assert.equal(shelf.known(path), null);
      const file = shelf.keep(read);
      const [article] = file.articles;
      assert.ok(article !== undefined);
      return { file, text: shelf.texts.textOf(article), sketch: shelf.texts.sketchIn(article) };
    });
    assert.deepEqual(kept.text, JSON.parse(read.articles[0]?.text ?? ''));
    assert.deepEqual(kept.sketch, read.articles[0]?.sketch);
    assert.ok(kept.sketch !== null);
    using(lab.open(), (shelf) => {
      const known = shelf.known(path);
      assert.deepEqual(known, kept.file);
      assert.deepEqual(known?.problems, [hint]);
      const [article] = known?.articles ?? [];
      assert.ok(article !== undefined);
      assert.deepEqual(shelf.texts.textOf(article), kept.text);
      assert.deepEqual(shelf.texts.sketchIn(article), kept.sketch);
    });
    assert.deepEqual(lab.hashed, [], 'the stamp is enough');
  });

  test('knows a file again that was touched, by its hash, which is asked once', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    lab.files.set(path, { text: LAMP, time: 2 });
    for (let build = 0; build < 2; build += 1) {
      assert.deepEqual(
        using(lab.open(), (shelf) => titlesOf(shelf.known(path))),
        ['The Lamp Is Lit'],
      );
    }
    assert.deepEqual(lab.hashed, [path]);
  });

  test('does not know a file that was changed or is gone', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    lab.files.set(path, { text: LAMPS, time: 1 });
    assert.equal(
      using(lab.open(), (shelf) => shelf.known(path)),
      null,
    );
    lab.files.delete(path);
    assert.equal(
      using(lab.open(), (shelf) => shelf.known(path)),
      null,
    );
  });

  test('notices other bytes of one size and time only when it looks into each file', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    lab.files.set(path, { text: LAMP.replace('Lit', 'Out'), time: 1 });
    assert.deepEqual(
      using(lab.open(), (shelf) => titlesOf(shelf.known(path))),
      ['The Lamp Is Lit'],
    );
    assert.equal(
      using(lab.open({ rehash: true }), (shelf) => shelf.known(path)),
      null,
    );
  });

  test('gives the latest of what was kept of one file', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    lab.files.set(path, { text: LAMPS, time: 2 });
    using(lab.open(), (shelf) => shelf.keep(readOf(path, LAMPS)));
    assert.deepEqual(
      using(lab.open(), (shelf) => titlesOf(shelf.known(path))),
      ['The Lamps Are Lit'],
    );
  });

  test('is empty for a program or settings that would read otherwise, and when it is to be new', (t) => {
    const folder = temporaryFolder(t);
    for (const options of [{ key: 'other key' }, { anew: true }]) {
      const lab = labWithLamp(folder);
      assert.equal(
        using(lab.open(options), (shelf) => shelf.known(path)),
        null,
      );
      assert.equal(
        using(lab.open(), (shelf) => shelf.known(path)),
        null,
        'and stays so',
      );
    }
  });

  test('forgets what names pictures when the archive has others', (t) => {
    for (const namesPictures of [true, false]) {
      const lab = shelfLab(temporaryFolder(t));
      lab.files.set(path, { text: LAMP, time: 1 });
      using(lab.open({ pictures: 'one' }), (shelf) => shelf.keep(readOf(path, LAMP, { namesPictures })));
      assert.equal(using(lab.open({ pictures: 'two' }), (shelf) => shelf.known(path)) === null, namesPictures);
      assert.notEqual(
        using(lab.open({ pictures: 'one' }), (shelf) => shelf.known(path)),
        null,
      );
    }
  });

  test('does not keep what could not be read', (t) => {
    const lab = labWithLamp(temporaryFolder(t), { sha256: null });
    assert.equal(
      using(lab.open(), (shelf) => shelf.known(path)),
      null,
    );
  });

  test('has no text of an article that it was not asked for', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    const [article] = using(lab.open(), (shelf) => shelf.known(path)?.articles ?? []);
    assert.ok(article !== undefined);
    using(lab.open(), ({ texts }) => {
      assert.throws(() => texts.textOf(article), new Error('no text is kept of lamp.txt#0'));
    });
  });
});

describe('what is made of a text', () => {
  test('is made once, and anew where the file has another text', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    assert.equal(
      using(lab.open(), (shelf) => derivedOf(shelf, 'first')),
      'first',
    );
    assert.equal(
      using(lab.open(), (shelf) => derivedOf(shelf, 'second')),
      'first',
    );
    lab.files.set(path, { text: LAMP, time: 2 });
    assert.equal(
      using(lab.open(), (shelf) => derivedOf(shelf, 'third')),
      'first',
      'a touched file has the same text',
    );
    assert.equal(
      using(lab.open(), (shelf) => derivedOf(shelf, 'fourth')),
      'first',
    );
    lab.files.set(path, { text: LAMPS, time: 3 });
    using(lab.open(), (shelf) => shelf.keep(readOf(path, LAMPS)));
    assert.equal(
      using(lab.open(), (shelf) => derivedOf(shelf, 'fifth')),
      'fifth',
    );
  });

  test('is another under another name, and of another article', (t) => {
    const lab = labWithLamp(temporaryFolder(t));
    using(lab.open(), (shelf) => {
      const [article] = shelf.known(path)?.articles ?? [];
      assert.ok(article !== undefined);
      const next = { ...article, document: { ...article.document, n: 1 } };
      const make = (made: string) => () => Buffer.from(made);
      assert.equal(shelf.texts.derived(article, 'a', make('1')).toString(), '1');
      assert.equal(shelf.texts.derived(article, 'b', make('2')).toString(), '2');
      assert.equal(shelf.texts.derived(next, 'a', make('3')).toString(), '3');
      assert.equal(shelf.texts.derived(article, 'a', make('4')).toString(), '1');
    });
  });
});

describe('the files of a shelf', () => {
  test('are taken for damaged where the log was changed or a text was', (t) => {
    for (const name of ['articles.log', 'articles.pack']) {
      const folder = temporaryFolder(t);
      const lab = labWithLamp(folder);
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'latin1').replace('Lamp', 'Limp'), 'latin1');
      const look = () => using(lab.open(), (shelf) => shelf.known(path)?.articles.map(shelf.texts.textOf));
      assert.throws(look, DamagedStore, name);
      truncateSync(file, statSync(file).size >> 1);
      if (name === 'articles.pack') assert.throws(look, DamagedStore);
      using(lab.open({ anew: true }), (shelf) => shelf.keep(readOf(path, LAMP)));
      assert.equal(look()?.length, 1, 'made anew, it is whole');
    }
  });

  test('do not grow for ever by what is no longer used', (t) => {
    const folder = temporaryFolder(t);
    const lab = labWithLamp(folder);
    const sizes: number[] = [];
    for (let build = 0; build < 250; build += 1) {
      const text = `${LAMP}${'!'.repeat(build % 7)}`;
      lab.files.set(path, { text, time: build });
      using(lab.open(), (shelf) => shelf.known(path) ?? shelf.keep(readOf(path, text)));
      sizes.push(statSync(join(folder, 'articles.log')).size);
    }
    const [first = 0] = sizes;
    assert.ok(Math.max(...sizes) < 110 * first, `${Math.max(...sizes)} bytes of log for one article`);
  });
});

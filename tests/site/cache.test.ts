/** The cache: whatever becomes of it, the site is the same; and where nothing changed, nothing is done. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { startLog } from '../../src/store/log.js';
import { type Progress, SILENT } from '../../src/workers/progress.js';
import { apply } from './archive-edits.js';
import { buildSite, type Workplace, workplace } from './build-site.js';
import { ARTICLES, edit } from './few-articles.js';
import { buildCold, buildWarm, startArchive } from './incremental.js';
import type { Ran } from './run-backfile.js';
import { story } from './stories.js';
import { differences, type Tree, treeOf } from './tree.js';

const cacheOf = (place: Workplace) => join(place.at, '.cache/backfile');

/** A copy of a workplace in which a site was built, with its cache. */
function copyOf(built: Workplace): Workplace {
  const place = workplace({});
  cpSync(built.at, place.at, { recursive: true, preserveTimestamps: true });
  return place;
}

/** A part of the archivist's own, without which there is no plan to keep: that for ours comes with the program. */
const OWN_TEMPLATE = { 'templates/_includes/shelf-mark.njk': '<p>{{ shelf }}</p>\n' };

/** The site that a first build makes of the edited archive. */
async function editedSite(built: Workplace): Promise<Tree | null> {
  const place = workplace({ from: built.articles, beside: OWN_TEMPLATE });
  edit(place);
  const ran = await place.run();
  assert.equal(ran.code, 0, ran.stderr);
  return treeOf(place.site);
}

/** Lines on standard error that are none of the progress of stages. */
function notesIn({ stderr }: Ran): readonly string[] {
  return stderr.split('\n').filter((line) => line !== '' && !/^[a-z]+(?: +\d+)?$/.test(line));
}

describe('the cache of a build', () => {
  let built: Workplace;
  let expected: Tree | null;
  before(async () => {
    const first = await buildSite({ articles: ARTICLES, beside: OWN_TEMPLATE });
    assert.equal(first.ran.code, 0, first.ran.stderr);
    built = first;
    expected = await editedSite(built);
  });

  /** Copy what was built, edit it, do something to its cache, and build again. */
  async function rebuilt(harm: (cache: string, place: Workplace) => void, args: readonly string[] = []): Promise<Ran> {
    const place = copyOf(built);
    edit(place);
    harm(cacheOf(place), place);
    const ran = await place.run(['build', ...args]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.deepEqual(differences(treeOf(place.site), expected), []);
    return ran;
  }

  const FILES = ['articles.log', 'articles.pack', 'last-build.json', 'related.json', 'site.log', 'templates.json'];

  test('holds what the tests below harm', () => {
    assert.deepEqual(
      readdirSync(cacheOf(built)).filter((name) => name.includes('.')),
      FILES,
    );
  });

  test('makes the same site, and says nothing, when pieces made of many articles were changed', async () => {
    const ran = await rebuilt((cache) => {
      const names = readdirSync(join(cache, 'kept'));
      assert.ok(names.length >= 3, 'a segment, the words and the checks are kept');
      for (const name of names) {
        const bytes = readFileSync(join(cache, 'kept', name));
        for (let at = 10; at < bytes.length; at += 50) bytes[at] = (bytes[at] ?? 0) ^ 4;
        writeFileSync(join(cache, 'kept', name), bytes);
      }
    });
    assert.deepEqual(notesIn(ran), []);
  });

  for (const name of FILES) {
    test(`makes the same site when ${name} was changed, and says so in one line or needs not`, async () => {
      const notes = notesIn(
        await rebuilt((cache) => {
          const bytes = readFileSync(join(cache, name));
          for (let at = 45; at < bytes.length; at += 100) bytes[at] = (bytes[at] ?? 0) ^ 4;
          writeFileSync(join(cache, name), bytes);
        }),
      );
      // The plan for the templates is made again in silence: it costs half a second.
      assert.equal(notes.length, name === 'templates.json' ? 0 : 1);
      for (const note of notes) assert.match(note, /^the cache in .+ cannot be used \(.+\): everything is built anew$/);
    });

    test(`makes the same site when ${name} was cut short`, async () => {
      const notes = notesIn(
        await rebuilt((cache) => truncateSync(join(cache, name), statSync(join(cache, name)).size >> 1)),
      );
      assert.ok(notes.length <= 1, notes.join('\n'));
    });

    test(`makes the same site when ${name} was emptied or removed`, async () => {
      for (const harm of [truncateSync, rmSync]) {
        const notes = notesIn(await rebuilt((cache) => harm(join(cache, name))));
        assert.ok(notes.length <= 1, notes.join('\n'));
      }
    });
  }

  test('makes the same site when all of it was removed, or is another program’s', async () => {
    assert.deepEqual(notesIn(await rebuilt((cache) => rmSync(cache, { recursive: true }))), []);
    const ran = await rebuilt((cache) => {
      // As another program would have written it: whole, under another key.
      const log = join(cache, 'articles.log');
      const lines = readFileSync(log, 'utf8').split('\n').slice(1);
      startLog(log, 'the key of another program').close();
      appendFileSync(log, lines.join('\n'));
    });
    assert.deepEqual(notesIn(ran), []);
  });

  test('of another version makes the same site, and says so once in one line', async () => {
    const place = copyOf(built);
    edit(place);
    // The program that people start is another one than its modules by themselves, which built this cache.
    const first = await place.spawn(['build']);
    assert.deepEqual([first.code, differences(treeOf(place.site), expected)], [0, []], first.stderr);
    const note = `the cache in ${cacheOf(place)} was made by another version: everything is built anew`;
    assert.deepEqual(notesIn(first), [note]);
    assert.deepEqual(notesIn(await place.spawn(['build'])), []);
  });

  test('makes the same site after a former site was harmed', async () => {
    await rebuilt((cache, place) => {
      const former = join(cache, 'former-site');
      cpSync(place.site, former, { recursive: true });
      writeFileSync(join(former, 'index.html'), 'harmed');
    });
  });
});

/** Deletes the cache of an archive when a stage begins, the first time that it does. */
function deletingAt(stage: string, { at }: { readonly at: string }) {
  let times = 0;
  const progress: Progress = {
    stage(name, total) {
      if (name === stage && times === 0) {
        rmSync(join(at, 'cache'), { recursive: true });
        times += 1;
      }
      return SILENT.stage(name, total);
    },
  };
  return { progress, times: () => times };
}

describe('a cache that is deleted while a build uses it', () => {
  for (const stage of ['reading', 'catalogue', 'listing', 'pages', 'files', 'check', 'swap']) {
    test(`at the stage “${stage}” is no harm`, async () => {
      const archive = startArchive();
      await buildWarm(archive);
      apply(archive, { what: 'paragraph', which: 3, how: 3 });
      const cold = await buildCold(archive);
      const deletion = deletingAt(stage, archive);
      const warm = await buildWarm(archive, { progress: deletion.progress });
      assert.equal(deletion.times(), 1);
      assert.deepEqual(differences(warm.site, cold.site), []);
      const again = await buildWarm(archive);
      assert.deepEqual(differences(again.site, cold.site), []);
    });
  }

  test('when Eleventy is about to read its templates is told in one line, and all is built anew', async () => {
    const archive = startArchive();
    const page = '---\nlayout: base.njk\ntitle: Visit us\n---\n<p>The reading room is open on Mondays.</p>\n';
    writeFileSync(join(archive.at, 'templates/visit.html'), page);
    const cold = await buildCold(archive);
    const deletion = deletingAt('pages', archive);
    const notes: string[] = [];
    const { site } = await buildWarm(archive, { progress: deletion.progress, onNote: (note) => notes.push(note) });
    assert.equal(deletion.times(), 1);
    assert.deepEqual(notes, [
      `the cache in ${join(archive.at, 'cache')} cannot be used (the templates in ${join(archive.at, 'cache/templates')} were removed): everything is built anew`,
    ]);
    assert.deepEqual(differences(site, cold.site), []);
    assert.ok(site !== null && 'visit/index.html' in site);
  });
});

describe('a cache that the system refuses', () => {
  for (const [what, path, refuse] of [
    ['is a file', '.cache/backfile', (path: string) => writeFileSync(path, 'no folder')],
    ['has a folder where a file is to be', '.cache/backfile/last-build.json', (path: string) => mkdirSync(path)],
  ] as const) {
    test(`because it ${what} is told with what to do`, async () => {
      const place = workplace({ articles: ARTICLES });
      mkdirSync(dirname(join(place.at, path)), { recursive: true });
      refuse(join(place.at, path));
      const ran = await place.run(['build', '--quiet']);
      assert.equal(ran.code, 2);
      const cache = escaped(join(place.at, '.cache/backfile'));
      assert.match(
        ran.stderr,
        new RegExp(
          `^error: ${cache}: the cache cannot be used: E[A-Z]+: .+; remove it, see that the folder may be written and has space left, or give --cache another \\[cache-unusable\\]\n$`,
        ),
      );
    });
  }

  const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
});

describe('two builds at once on one cache', () => {
  test('come one after the other, and make the same site', async () => {
    const { at, articles, site, spawn } = workplace({ articles: ARTICLES });
    const outputs = ['_site', 'other'];
    const both = await Promise.all(outputs.map((output) => spawn(['build', '--output', output])));
    for (const { code, stderr } of both) assert.equal(code, 0, stderr);
    const notes = both.flatMap(notesIn);
    assert.ok(notes.length <= 1, notes.join('\n'));
    for (const note of notes) assert.match(note, /^waiting for process \d+, which builds with this cache$/);
    assert.ok(Object.keys(treeOf(site) ?? {}).length > 20);
    assert.deepEqual(differences(treeOf(site), treeOf(join(at, 'other'))), []);
    const permalinks = readFileSync(join(articles, 'permalinks.jsonl'), 'utf8');
    assert.equal(new Set(permalinks.split('\n')).size, permalinks.split('\n').length);
  });

  test('to one site do as well', async () => {
    const place = workplace({ articles: ARTICLES });
    const both = await Promise.all([place.spawn(), place.spawn()]);
    for (const { code, stderr } of both) assert.equal(code, 0, stderr);
    assert.deepEqual(readdirSync(place.at).sort(), ['.cache', '_site', 'articles']);
    const alone = await buildSite({ articles: ARTICLES });
    assert.deepEqual(differences(treeOf(place.site), treeOf(alone.site)), []);
  });
});

describe('a large archive with a cache', () => {
  test('gives the same bytes after edits with one, two and four threads', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 420 }, (_, n) => [`${n % 7}/${n}.txt`, `${story(n, n >> 2)}\nNumber ${n} of the series.\n`]),
    );
    const first = await buildSite({ articles, args: ['--workers', '2'] });
    assert.equal(first.ran.code, 0, first.ran.stderr);
    const trees: (Tree | null)[] = [];
    for (const workers of ['1', '2', '4']) {
      const place = copyOf(first);
      for (const path of Object.keys(articles)) {
        if (!path.startsWith('6')) appendFileSync(join(place.articles, path), '\nIt was seen again in Lisbon.\n');
      }
      writeFileSync(join(place.articles, 'archive.yaml'), 'title: The Quay Archive\n');
      const ran = await place.run(['build', '--workers', workers, '--json']);
      assert.equal(ran.code, 0, ran.stderr);
      assert.match(ran.stdout, /"articles":420,/);
      trees.push(treeOf(place.site));
    }
    assert.ok(Object.keys(trees[0] ?? {}).length > 1000);
    assert.deepEqual(differences(trees[1] ?? null, trees[0] ?? null), []);
    assert.deepEqual(differences(trees[2] ?? null, trees[0] ?? null), []);
  });
});

/** The pages that a preview shows of edited articles before the site is built anew. */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type HeldBuilds, holdBuilds } from '../../src/held-builds.js';
import { siteUrl } from '../../src/record/brands.js';
import { apply, type EditedArchive, steps } from './archive-edits.js';
import { writeFiles } from './build-site.js';
import { buildWarm, startArchive } from './incremental.js';
import { filesOf, treeOf } from './tree.js';

const RAIN = 'It rained for the rest of the day, and nobody minded.';

/** An archive that was built by a preview. */
async function previewed(files: Readonly<Record<string, string>> = {}) {
  const archive = startArchive();
  writeFiles(archive.at, files);
  const held = holdBuilds();
  const build = () => buildWarm(archive, { held });
  await build();
  return {
    archive,
    build,
    path: (file: string) => join(archive.at, 'articles', file),
    early: async (...files: readonly string[]) => (await held.early()?.edited(files)) ?? null,
    redrawn: async (...urls: readonly string[]) => (await held.early()?.redrawn(urls)) ?? null,
  };
}

function pageOf({ at }: EditedArchive, url: string): string {
  return readFileSync(join(at, 'site', url, 'index.html'), 'utf8');
}

function onlyPage(pages: ReadonlyMap<string, string> | null): readonly [url: string, html: string] {
  assert.equal(pages?.size, 1);
  return [...(pages ?? [])][0] ?? assert.fail();
}

/** What is shown early of every article, a file after the other. */
async function everyPage({ at }: EditedArchive, held: HeldBuilds): Promise<readonly (readonly [string, string])[]> {
  const files = filesOf(treeOf(join(at, 'articles'))).filter((path) => /\.(?:txt|md)$/.test(path));
  const pages: (readonly [string, string])[] = [];
  for (const file of files) pages.push(...((await held.early()?.edited([file])) ?? []));
  return pages;
}

describe('the page of an edited article', () => {
  test('is, before the build, what the build makes it', async () => {
    const { archive, build, path, early } = await previewed();
    appendFileSync(path('1/4.txt'), `\n${RAIN}\n`);
    const [url, html] = onlyPage(await early('1/4.txt'));
    assert.ok(html.includes(RAIN));
    assert.doesNotMatch(pageOf(archive, url), /It rained/);
    await build();
    assert.equal(pageOf(archive, url), html);
  });

  test('keeps its address when the headline is another', async () => {
    const { archive, build, path, early } = await previewed();
    await build();
    const before = onlyPage(await early('1/4.txt'));
    const text = readFileSync(path('1/4.txt'), 'utf8');
    writeFileSync(path('1/4.txt'), text.replace(/^.*/, 'Nobody Knows Where the Ladder Is'));
    const [url, html] = onlyPage(await early('1/4.txt'));
    assert.equal(url, before[0]);
    assert.match(html, /<h1[^>]*>\s*Nobody Knows Where the Ladder Is\s*</);
    await build();
    assert.match(pageOf(archive, url), /Nobody Knows Where the Ladder Is/);
  });

  test('has the keeper’s corrections, and not the lines that the archive repeats', async () => {
    const footer = 'Printed on the old quay, press 1';
    const { archive, build, path, early } = await previewed();
    for (const file of ['0/0.txt', '0/3.txt', '0/6.txt', '0/9.txt', '1/1.txt', '1/4.txt', '1/7.txt'])
      appendFileSync(path(file), `\n${footer}\n`);
    await build();
    const [url] = onlyPage(await early('1/4.txt'));
    const { id } = JSON.parse(readFileSync(join(archive.at, 'site', url, 'article.json'), 'utf8'));
    writeFileSync(path('corrections.csv'), `id,title\n${id},The Lamp Corrected\n`);
    await build();
    appendFileSync(path('1/4.txt'), `\n${RAIN}\n`);
    const [, html] = onlyPage(await early('1/4.txt'));
    assert.match(html, /<h1[^>]*>\s*The Lamp Corrected\s*</);
    assert.ok(html.includes(RAIN));
    assert.doesNotMatch(html, new RegExp(`<p[^>]*>${footer}`));
    await build();
    assert.equal(pageOf(archive, url), html);
  });

  test('has the corrections of a table that was edited', async () => {
    const { archive, build, path, early } = await previewed();
    await build();
    const pages = await Promise.all(['1/4.txt', '0/3.txt'].map(async (file) => onlyPage(await early(file))));
    const [first, second] = pages.map(([url]) => url);
    const idAt = (url = '') => JSON.parse(readFileSync(join(archive.at, 'site', url, 'article.json'), 'utf8')).id;
    const table = (...rows: readonly string[]) =>
      writeFileSync(path('corrections.csv'), `id,title\n${rows.join('\n')}\n`);
    table(`${idAt(first)},The Lamp Corrected`, `${idAt(second)},The Ferry Corrected`);
    const corrected = await early('corrections.csv');
    assert.deepEqual([...(corrected?.keys() ?? [])].sort(), [first, second].sort());
    await build();
    for (const [url, html] of corrected ?? []) assert.equal(pageOf(archive, url), html);
    table(`${idAt(second)},The Ferry Corrected`);
    const [url, html] = onlyPage(await early('corrections.csv'));
    assert.equal(url, first);
    assert.doesNotMatch(html, /The Lamp Corrected/);
    table(`${idAt(second)},The Ferry Corrected Again`);
    appendFileSync(path('1/4.txt'), `\n${RAIN}\n`);
    const both = await early('1/4.txt', 'corrections.csv');
    assert.equal(both?.size, 2);
    await build();
    for (const [url, html] of both ?? []) assert.equal(pageOf(archive, url), html);
    writeFileSync(path('corrections.csv'), 'id,date\nno-such-id,soon\n');
    assert.equal(await early('corrections.csv'), null, 'a table with a problem');
  });

  test('is made of several files and of all articles of a file', async () => {
    const { archive, build, path, early } = await previewed();
    const second = readFileSync(path('1/7.txt'), 'utf8').replace(/^.*/, 'A Second Story in One File');
    appendFileSync(path('1/4.txt'), `\n\n\n${second}`);
    await build();
    appendFileSync(path('0/3.txt'), `\n${RAIN}\n`);
    const pages = await early('0/3.txt', '1/4.txt');
    assert.equal(pages?.size, 3);
    await build();
    for (const [url, html] of pages ?? []) assert.equal(pageOf(archive, url), html);
  });

  test('waits for the build where only that can tell what it is', async () => {
    const { path, early } = await previewed();
    writeFileSync(path('1/new.txt'), readFileSync(path('1/4.txt')));
    assert.equal(await early('1/new.txt'), null, 'a new file');
    assert.equal(await early('1/new.txt', '1/4.txt'), null, 'a new file beside an old one');
    assert.equal(await early('archive.yaml'), null, 'no article');
    assert.equal(await early('../templates/article.njk'), null, 'outside the archive');
    assert.equal(await early(), null, 'nothing');
    appendFileSync(path('0/3.txt'), `\n\n\n${readFileSync(path('1/7.txt'), 'utf8')}`);
    assert.equal(await early('0/3.txt'), null, 'an article more');
    writeFileSync(path('0/6.txt'), '---\ndate: soon\n---\n\nA Headline\n\nA text of a few words.\n');
    assert.equal(await early('0/6.txt'), null, 'a problem to be told');
    rmSync(path('0/9.txt'));
    assert.equal(await early('0/9.txt'), null, 'a file that is gone');
    assert.notEqual(await early('1/4.txt'), null);
  });

  test('waits for the build where Eleventy draws it, or a template fails', async () => {
    const template = (text: string) =>
      `---\npagination: { data: pages.article, size: 1, alias: model }\n---\n${text} {{ model.headline }}\n`;
    const eleventy = await previewed({ 'templates/article.njk': template('{{ page.url }}') });
    assert.equal(await eleventy.early('1/4.txt'), null);
    const failing = await previewed({
      'templates/article.njk': template('{% if "minded" in model.bodyHtml %}{{ nothing() }}{% endif %}'),
    });
    assert.notEqual(await failing.early('1/4.txt'), null);
    appendFileSync(failing.path('1/4.txt'), `\n${RAIN}\n`);
    assert.equal(await failing.early('1/4.txt'), null);
  });

  test('and others that somebody looks at are drawn with a template that was edited', async () => {
    const { archive, build, path, early, redrawn } = await previewed();
    const [url] = onlyPage(await early('1/4.txt'));
    writeFiles(archive.at, {
      'templates/_includes/base.njk': readFileSync('templates/_includes/base.njk', 'utf8').replace(
        '</body>',
        '<p>Drawn anew.</p></body>',
      ),
    });
    const looked = [url, '/', '/people/', '/no/such/page/'];
    const pages = await redrawn(...looked);
    assert.deepEqual([...(pages?.keys() ?? [])].sort(), ['/', '/people/', url]);
    for (const html of pages?.values() ?? []) assert.match(html, /<p>Drawn anew\.<\/p>/);
    appendFileSync(path('1/4.txt'), `\n${RAIN}\n`);
    const [, html] = onlyPage(await early('1/4.txt'));
    assert.match(html, /It rained[\s\S]*<p>Drawn anew\.<\/p>/);
    await build();
    for (const at of ['/', '/people/']) assert.equal(pageOf(archive, at), pages?.get(siteUrl(at)));
    assert.equal(pageOf(archive, url), html);
    assert.equal(await redrawn(), null, 'nobody looks at any');
    writeFiles(archive.at, { 'templates/_includes/base.njk': '{% nonsense %}' });
    assert.equal(await redrawn(url), null, 'a template that fails');
  });

  test('is nothing before a build, and to prepare for it changes nothing', async () => {
    const held: HeldBuilds = holdBuilds();
    assert.equal(held.early(), null);
    const archive = startArchive();
    await buildWarm(archive, { held });
    const before = treeOf(archive.at);
    await held.early()?.prepare();
    assert.deepEqual(treeOf(archive.at), before);
    held.drop();
    assert.equal(held.early(), null);
  });

  test('is the one that stands where nothing was edited, whatever the archive is like', {
    timeout: 600_000,
  }, async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(steps(5), async (sequence) => {
        const archive = startArchive();
        const held = holdBuilds();
        for (const edits of sequence) {
          for (const edit of edits) apply(archive, edit);
          const { report } = await buildWarm(archive, { held });
          archive.rehash = false;
          if (report === null) continue;
          for (const [url, html] of await everyPage(archive, held)) {
            assert.equal(pageOf(archive, url), html, url);
            shown += 1;
          }
        }
        held.drop();
      }),
      { numRuns: 6, endOnFailure: true },
    );
    assert.ok(shown > 100, `${shown} pages were compared`);
  });
});

describe('a preview’s first build', () => {
  test('leaves nothing to show early where nothing had changed, unless it is told to', async () => {
    const archive = startArchive();
    await buildWarm(archive);
    const held = holdBuilds();
    await buildWarm(archive, { held });
    assert.equal(held.early(), null);
    const before = treeOf(join(archive.at, 'site'));
    await buildWarm(archive, { held, toHold: true });
    assert.notEqual(held.early(), null);
    assert.deepEqual(treeOf(join(archive.at, 'site')), before);
    assert.ok(existsSync(join(archive.at, 'site')));
    held.drop();
  });
});

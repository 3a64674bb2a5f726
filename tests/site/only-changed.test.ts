/** A build does no more than what was changed asks for, and says what that was. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { modulesIn } from '../package/program.js';
import { buildSite, type Workplace, workplace } from './build-site.js';
import { ARTICLES, edit } from './few-articles.js';
import type { Ran } from './run-backfile.js';
import { differences, treeOf } from './tree.js';

const LOADED_HOOK = new URL('./loaded-hook.js', import.meta.url).href;

describe('a build after which nothing was changed', () => {
  /** Modules that a build loads, one a line. */
  async function loadedBy(place: Workplace): Promise<string> {
    const told = join(place.at, 'loaded');
    const ran = await place.spawn(['build', '--explain'], {
      node: ['--import', LOADED_HOOK],
      env: { BACKFILE_TEST_LOADED: told },
    });
    assert.equal(ran.code, 0, ran.stderr);
    const files = readFileSync(told, 'utf8').trimEnd().split('\n');
    rmSync(told);
    return files.flatMap(modulesIn).join('\n');
  }

  const DRAWING =
    /(?:^|\/)node_modules\/(?:@11ty|unified|remark|rehype|nunjucks|piscina)|^src\/(?:parse\/|render\/(?!saved-urls))/m;

  const ELEVENTY = /(?:^|\/)node_modules\/@11ty\//m;

  test('loads nothing that draws pages or reads articles, and leaves every file as it was', async () => {
    const place = workplace({ articles: ARTICLES });
    const first = await loadedBy(place);
    assert.match(first, DRAWING);
    assert.doesNotMatch(first, ELEVENTY, 'the plan for the program’s own templates is made when it is compiled');
    const before = stampsIn(place.site);
    const loaded = await loadedBy(place);
    assert.match(loaded, /^src\/rebuild\.ts$/m);
    assert.doesNotMatch(loaded, DRAWING);
    assert.deepEqual(stampsIn(place.site), before);
  });

  test('says again what the first one said', async () => {
    const place = workplace({ articles: { ...ARTICLES, 'empty.txt': '' } });
    const [first, second] = [await place.run(['build', '--json']), await place.run(['build', '--json'])];
    assert.match(first.stderr, /"file-empty"/);
    assert.deepEqual([second.code, second.stdout, second.stderr], [first.code, first.stdout, first.stderr]);
  });

  test('does not say again what was over when the first one had written its addresses down', async () => {
    const lamp = (text: string) => `---\ntitle: The Lamp\ndate: 2001-03-15\n---\n\n${text}\n`;
    const articles = { 'a.md': lamp('The lamp was lit.'), 'b.md': lamp('Another lamp was not.') };
    const place = workplace({ articles: { ...articles, 'empty.txt': '', 'permalinks.jsonl': '<<<<<<< HEAD\n' } });
    const first = await place.run(['build', '--json']);
    assert.deepEqual(rulesIn(first), ['file-empty', 'permalink-unreadable', 'slug-shared']);
    const again = await place.run(['build', '--json']);
    assert.deepEqual(rulesIn(again), ['file-empty']);
    // What nothing is known of says the same.
    const cold = await place.run(['build', '--json', '--cache', 'another']);
    assert.deepEqual([again.code, again.stdout, again.stderr], [cold.code, cold.stdout, cold.stderr]);
  });

  const rulesIn = ({ stderr }: Ran) => [...stderr.matchAll(/"rule":"([^"]+)"/g)].map(([, rule = '']) => rule).sort();

  /** Every file with its identity on the disk and its time. */
  function stampsIn(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => ({ path, stats: statSync(join(folder, path)) }))
      .map(({ path, stats }) => `${path} ${stats.ino} ${stats.mtimeMs}`)
      .sort();
  }
});

describe('backfile build --explain', () => {
  const told = ({ stdout }: Ran) =>
    [...stdout.matchAll(/^made (\S+): (.+)$/gm)].map(([, url = '', why = '']) => [url, why]);

  test('tells of every page of a first build that there was none', async () => {
    const { ran, site } = await buildSite({ articles: ARTICLES, args: ['--explain'] });
    const pages = Object.keys(treeOf(site) ?? {}).filter((path) => path.endsWith('.html'));
    assert.deepEqual(
      told(ran)
        .map(([url = '']) => fileOf(url))
        .sort(),
      pages.sort(),
    );
    assert.deepEqual(new Set(told(ran).map(([, why]) => why)), new Set(['no page stood there']));
  });

  test('tells of the pages that an edit changes and of no others', async () => {
    const place = await buildSite({ articles: ARTICLES });
    const before = treeOf(place.site);
    edit(place);
    const ran = await place.run(['build', '--explain']);
    assert.equal(ran.code, 0, ran.stderr);
    const changed = differences(before, treeOf(place.site)).filter((path) => path.endsWith('.html'));
    assert.ok(changed.length > 0 && changed.length < 6, changed.join('\n'));
    assert.deepEqual(
      told(ran)
        .map(([url = '']) => fileOf(url))
        .sort(),
      changed,
    );
    assert.deepEqual(new Set(told(ran).map(([, why]) => why)), new Set(['what it shows has changed']));
  });

  test('tells of a page whose template may look at everything that it is always made', async () => {
    const template = '---\npagination: { data: pages.home, size: 1, alias: model }\n---\nHome at {{ page.url }}.\n';
    const place = await buildSite({ articles: ARTICLES, beside: { 'templates/home.njk': template } });
    assert.equal(place.ran.code, 0, place.ran.stderr);
    edit(place);
    const ran = await place.run(['build', '--explain']);
    const made = told(ran).filter(([, why]) => why === 'its template may look at everything');
    assert.deepEqual(made, [['/', 'its template may look at everything']]);
  });

  /** Where the page of an address stands in the site. */
  function fileOf(url: string): string {
    return (url.endsWith('/') ? `${url}index.html` : url).slice(1);
  }
});

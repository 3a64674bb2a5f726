/** A template that fails: the build says which and where, and the site that stands is not touched. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type Workplace, workplace } from './build-site.js';
import { hasPage, pageAt, texts } from './pages.js';
import { differences, type Tree, treeOf } from './tree.js';

const ARTICLE = `The Lamp on the Mole Is Lit

By Ada Lunt

Published: 12 March 2001

The lamp on the mole was lit on Monday by a boy with a pole.
`;

/** A template of the program's own with a line put in at a line number. */
function withLine(path: string, line: number, text: string): string {
  const lines = readFileSync(join('templates', path), 'utf8').split('\n');
  return lines.toSpliced(line - 1, 0, text).join('\n');
}

interface Failure {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** What the message says beside the place. */
  readonly says: RegExp;
}

const FAILURES: readonly Failure[] = [
  {
    name: 'a tag that does not exist',
    path: 'article.njk',
    line: 8,
    text: '{% nonsense %}',
    says: /unknown block tag: nonsense/,
  },
  {
    name: 'an expression that is not finished',
    path: 'month.njk',
    line: 5,
    text: '{{ model.heading | }}',
    says: /expected/,
  },
  {
    name: 'a value that does not exist',
    path: 'article.njk',
    line: 10,
    text: '{{ model.nothing.more }}',
    says: /undefined/,
  },
  {
    name: 'a filter that does not exist',
    path: 'year.njk',
    line: 5,
    text: '{{ model.heading | shout }}',
    says: /shout/,
  },
  {
    name: 'a tag that does not exist in an include',
    path: '_includes/facts.njk',
    line: 2,
    text: '{% nonsense %}',
    says: /unknown block tag: nonsense/,
  },
  {
    name: 'a value that does not exist in the frame of all pages',
    path: '_includes/base.njk',
    line: 30,
    text: '{{ site.nothing.more }}',
    says: /undefined/,
  },
  {
    name: 'an include that does not exist',
    path: 'home.njk',
    line: 9,
    text: '{% include "nowhere.njk" %}',
    says: /nowhere\.njk/,
  },
];

describe('a template that fails', () => {
  let place: Workplace;
  let tree: Tree | null;
  before(async () => {
    place = workplace({ articles: { 'lamp.txt': ARTICLE } });
    assert.equal((await place.run()).code, 0);
    tree = treeOf(place.site);
  });

  for (const { name, path, line, text, says } of FAILURES) {
    test(`with ${name} is named with its line, and the old site stands`, async () => {
      const file = join(place.at, 'templates', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, withLine(path, line, text));
      const ran = await place.run();
      rmSync(join(place.at, 'templates'), { recursive: true });
      assert.equal(ran.code, 1);
      const said = ran.stderr.split('\n').filter((one) => one.startsWith('error: '));
      assert.equal(said.length, 1, ran.stderr);
      assert.ok(said[0]?.startsWith(`error: templates/${path}:${line}: `), said[0]);
      assert.match(said[0] ?? '', says);
      assert.match(said[0] ?? '', /; mend the template; the site that stands was not changed \[template-error\]$/);
      assert.doesNotMatch(ran.stderr, /\n\s+at /, 'no stack trace');
      assert.deepEqual(differences(treeOf(place.site), tree), []);
    });
  }

  test('is told with its stack where --verbose asks for it', async () => {
    mkdirSync(join(place.at, 'templates'));
    writeFileSync(join(place.at, 'templates/article.njk'), withLine('article.njk', 8, '{% nonsense %}'));
    const ran = await place.run(['build', '--verbose']);
    rmSync(join(place.at, 'templates'), { recursive: true });
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /^error: templates\/article\.njk:8: /m);
    assert.match(ran.stderr, /\n\s+at /);
    assert.deepEqual(differences(treeOf(place.site), tree), []);
  });
});

describe('templates and public files of the archivist’s own', () => {
  test('override the program’s, file by file, and add pages in any language of Eleventy', async () => {
    const place = workplace({
      articles: { 'lamp.txt': ARTICLE },
      beside: {
        'templates/_includes/tongue.njk': readFileSync('templates/_includes/tongue.njk', 'utf8'),
        'templates/about.njk': readFileSync('templates/about.njk', 'utf8').replace('<h1>', '<h1>All '),
        'templates/visit.md': '---\nlayout: base.njk\ntitle: Visit us\n---\nThe reading room is *open* on Mondays.\n',
        'templates/hours.html': '---\nlayout: base.njk\ntitle: Hours\n---\n<p>Ten to four.</p>\n',
        'templates/prices.njk':
          '---\nlayout: base.njk\ntitle: Prices\n---\n<p>{{ 2 + 2 }} pence, {{ site.title }}</p>\n',
        'public/style.css': 'body { color: #123456; }\n',
        'public/robots.txt': 'User-agent: nobody\n',
        'public/deep/er/file with spaces.bin': Uint8Array.of(0, 1, 2, 255),
      },
    });
    const ran = await place.run();
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(texts(pageAt(place.site, 'about/'), 'h1')[0], 'All About this archive');
    assert.ok(hasPage(place.site, '2001/03/12/the-lamp-on-the-mole-is-lit/'));
    const visit = pageAt(place.site, 'visit/');
    assert.deepEqual([texts(visit, 'h1')[0], texts(visit, 'em')[0]], ['Visit us', 'open']);
    assert.match(pageAt(place.site, 'hours/').text, /Ten to four\./);
    assert.match(pageAt(place.site, 'prices/').text, /4 pence, News archive/);
    assert.equal(readFileSync(join(place.site, 'style.css'), 'utf8'), 'body { color: #123456; }\n');
    assert.equal(readFileSync(join(place.site, 'robots.txt'), 'utf8'), 'User-agent: nobody\n');
    assert.deepEqual([...readFileSync(join(place.site, 'deep/er/file with spaces.bin'))], [0, 1, 2, 255]);
  });

  test('that link to a page that is not there are told with page and link', async () => {
    const place = workplace({
      articles: { 'lamp.txt': ARTICLE },
      beside: {
        'templates/visit.html': '---\nlayout: base.njk\ntitle: Visit us\n---\n<p><a href="../nowhere/">Map</a></p>\n',
      },
    });
    const ran = await place.run();
    assert.equal(ran.code, 1);
    const said =
      'error: /visit/: the page links to /nowhere/, which is not in the site; mend the link in the article or template [link-broken]\n';
    assert.ok(ran.stderr.includes(said), ran.stderr);
    assert.ok(hasPage(place.site, 'visit/'), 'the site is built all the same');
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contents, fill, temporaryFolder } from '../write/temp.js';
import { makeBuildPlace } from './build-place.js';

/** Paths of the files that are not the same in both. */
function changed(before: Record<string, string>, after: Record<string, string>): readonly string[] {
  return Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
}

describe('makeBuildPlace', () => {
  test('changes one article and nothing else, differently with each edit', (t) => {
    const place = makeBuildPlace(join(temporaryFolder(t), 'place'), { count: 5, generator: null });
    const states = [contents(place.folder)];
    for (const edit of [1, 2]) {
      place.editArticle(edit);
      states.push(contents(place.folder));
    }
    const [first = {}, second = {}, third = {}] = states;
    const [path = '', ...others] = changed(first, second);
    assert.deepEqual(others, []);
    assert.match(path, /^articles\/.+\/\d{6}\.(?:txt|md)$/);
    assert.deepEqual(changed(second, third), [path]);
    assert.equal(second[path]?.replace(' The clerk made a note of it, which is number 1.', ''), first[path]);
  });

  test('changes the template of the articles and nothing else', (t) => {
    const place = makeBuildPlace(join(temporaryFolder(t), 'place'), { count: 1, generator: null });
    const before = contents(place.folder);
    place.editTemplate(3);
    const after = contents(place.folder);
    assert.deepEqual(changed(before, after), ['templates/article.njk']);
    assert.match(after['templates/article.njk'] ?? '', /\{% block main %\}\n<!-- edit 3 -->\n/);
  });

  test('forgets every build', (t) => {
    const place = makeBuildPlace(join(temporaryFolder(t), 'place'), { count: 1, generator: null });
    const before = contents(place.folder);
    fill(place.folder, { '_site/index.html': 'x', '.cache/backfile/a': 'x', 'articles/permalinks.jsonl': '{}\n' });
    place.forget();
    assert.deepEqual(contents(place.folder), before);
    assert.ok(!existsSync(join(place.folder, '_site')));
  });

  test('lets another program make the archive', (t) => {
    const at = temporaryFolder(t);
    const generator = join(at, 'make.cjs');
    writeFileSync(
      generator,
      `const { mkdirSync, writeFileSync } = require('node:fs');
const [count, folder] = process.argv.slice(2);
if (count === '13') { console.error('thirteen brings bad luck'); process.exit(1); }
mkdirSync(folder + '/articles', { recursive: true });
for (let n = 0; n < Number(count); n += 1) writeFileSync(folder + '/articles/' + n + '.txt', 'Lamp ' + n + ' Is Lit');
`,
    );
    const { folder } = makeBuildPlace(join(at, 'place'), { count: 2, generator });
    assert.deepEqual(
      Object.keys(contents(folder)).filter((path) => path.startsWith('articles')),
      ['articles/0.txt', 'articles/1.txt'],
    );
    mkdirSync(join(at, 'other'));
    assert.throws(
      () => makeBuildPlace(join(at, 'other'), { count: 13, generator }),
      /make\.cjs ended with 1: thirteen brings bad luck/,
    );
  });
});

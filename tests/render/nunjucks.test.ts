/** Templates that were compiled before are drawn as if they were compiled now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compilePrograms, createTemplateEngine, type Programs } from '../../src/render/nunjucks.js';
import { TemplateFailure } from '../../src/render/template-failure.js';
import { includedTexts, readTemplates } from '../../src/render/template-folder.js';
import { fingerprint } from '../../src/store/fingerprint.js';
import { fill, temporaryFolder } from '../write/temp.js';

/** The program of one text under the name of another, so that it shows which one is run. */
function swapped(asked: string, run: string): Programs {
  const program = compilePrograms([run])[fingerprint(run)];
  assert.ok(program !== undefined);
  return { [fingerprint(asked)]: program };
}

describe('a template that was compiled before', () => {
  const engineFor = (folder: string, programs: Programs) =>
    createTemplateEngine(readTemplates(folder), { portable: false, programs });

  test('is not compiled again', (t) => {
    const engine = engineFor(temporaryFolder(t), swapped('compiled now', 'compiled {{ when }}'));
    assert.equal(engine.compile('compiled now', '/a.njk')({ when: 'before' }), 'compiled before');
  });

  test('finds its neighbours from where it stands, whatever it was called when it was compiled', (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'notices/part.njk': 'a neighbour’s text' });
    const text = '{% include "./part.njk" %}';
    const engine = engineFor(at, compilePrograms([text]));
    assert.equal(engine.compile(text, join(at, 'notices', 'page.njk'))({}), 'a neighbour’s text');
  });

  test('is told of by its name and line when it fails', (t) => {
    const text = 'first\n{{ missing }}\n';
    const draw = engineFor(temporaryFolder(t), compilePrograms([text])).compile(text, '/shelf/$&.njk');
    assert.throws(
      () => draw({}),
      (error: unknown) => {
        assert.ok(error instanceof TemplateFailure);
        assert.deepEqual(error.place, { name: '/shelf/$&.njk', line: 2 });
        return true;
      },
    );
  });

  test('is left out when it cannot be compiled, and told of when it is drawn', (t) => {
    const text = 'first\n{% if %}\n';
    assert.deepEqual(compilePrograms([text]), {});
    const engine = engineFor(temporaryFolder(t), compilePrograms([text]));
    assert.throws(() => engine.compile(text, '/shelf/page.njk'), TemplateFailure);
  });

  test('is each of the program’s own texts, and none holds a path of the machine', () => {
    const texts = [...includedTexts(readTemplates('templates')), readFileSync('templates/404.njk', 'utf8')];
    const compiled = compilePrograms(texts);
    assert.equal(Object.keys(compiled).length, new Set(texts).size);
    assert.ok(texts.length > 2);
    for (const program of Object.values(compiled)) assert.doesNotMatch(program, /templates[\\/]/);
  });
});

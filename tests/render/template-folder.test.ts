import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { createTemplateEngine } from '../../src/render/nunjucks.js';
import {
  includedTexts,
  readTemplates,
  refuseRemoved,
  templateCalled,
  templatesNamed,
} from '../../src/render/template-folder.js';
import { fill, temporaryFolder } from '../write/temp.js';

const FILES = {
  'home.njk': '---\ntitle: Home\n---\n{% include "foot.njk" %}',
  'foot.njk': 'beside',
  '_includes/foot.njk': 'included',
  '_includes/deep/hand.njk': 'a hand, {% include "./thumb.njk" %}',
  '_includes/deep/thumb.njk': 'a thumb',
  '_includes/base.njk': '{% include "deep/hand.njk" %}',
};

describe('a folder of templates', () => {
  test('is read with all that it has, by path', (t) => {
    const folder = temporaryFolder(t);
    fill(folder, FILES);
    const { texts } = readTemplates(folder);
    assert.deepEqual(Object.fromEntries(texts), FILES);
    assert.deepEqual([...texts.keys()], Object.keys(FILES).sort());
    assert.deepEqual(
      [...includedTexts({ texts })].sort(),
      [
        FILES['_includes/base.njk'],
        FILES['_includes/deep/hand.njk'],
        FILES['_includes/deep/thumb.njk'],
        FILES['_includes/foot.njk'],
      ].sort(),
    );
  });

  test('that is not there holds none', (t) => {
    assert.equal(readTemplates(join(temporaryFolder(t), 'none')).texts.size, 0);
  });

  test('has what a name means beside the template before what it means among the includes', (t) => {
    const templates = temporaryFolder(t);
    fill(templates, FILES);
    const read = readTemplates(templates);
    const paths = (name: string) => templatesNamed(name, read).map(({ path }) => path);
    assert.deepEqual(paths('foot.njk'), ['foot.njk', '_includes/foot.njk']);
    assert.deepEqual(paths('deep/hand.njk'), ['_includes/deep/hand.njk']);
    assert.deepEqual(paths('nowhere.njk'), []);
    assert.deepEqual(paths('../outside.njk'), []);
    const called = (name: string) => templateCalled(name, read)?.path ?? null;
    assert.equal(called('./home.njk'), 'home.njk');
    assert.equal(called(join(templates, '_includes/base.njk')), '_includes/base.njk');
    assert.equal(called('nowhere.njk'), null);
  });

  test('is drawn as it was read, whatever became of it', (t) => {
    const templates = temporaryFolder(t);
    fill(templates, FILES);
    const read = readTemplates(templates);
    refuseRemoved(read);
    rmSync(templates, { recursive: true });
    const engine = createTemplateEngine(read, { portable: false });
    const draw = (content: string) => engine.compile(content, join(templates, 'home.njk'))({});
    assert.equal(draw('{% include "foot.njk" %}'), 'beside');
    assert.equal(draw('{% include "./_includes/foot.njk" %}'), 'included');
    assert.equal(draw('{% extends "base.njk" %}'), 'a hand, a thumb');
    assert.equal(draw('{% include "nowhere.njk" ignore missing %}'), '');
    assert.throws(() => draw('{% include "nowhere.njk" %}'), /template not found: nowhere\.njk/);
  });

  test('is refused where something of it was removed', (t) => {
    const templates = temporaryFolder(t);
    fill(templates, FILES);
    const read = readTemplates(templates);
    rmSync(join(templates, '_includes/base.njk'));
    assert.throws(() => refuseRemoved(read), new DamagedStore(`the templates in ${templates} were removed`));
  });
});

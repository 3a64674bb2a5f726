import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createTemplateEngine } from '../../src/render/nunjucks.js';
import { withoutLoops } from '../../src/render/nunjucks-speed.js';
import { readTemplates } from '../../src/render/template-folder.js';

const SET = 'frame.set("loop.index", t_1 + 1);\n';

describe('withoutLoops', () => {
  test('takes out what a template does not ask of its loops', () => {
    assert.equal(withoutLoops(`a\n${SET}b`, '{% for x in y %}{{ x }}{% endfor %}'), 'a\nb');
  });

  test('leaves it where the template or one that it draws may ask', () => {
    for (const text of ['{{ loop.index }}', '{% include "x" %}', '{% block a %}{% endblock %}', '{% call m() %}']) {
      assert.equal(withoutLoops(SET, text), SET, text);
    }
  });
});

describe('createTemplateEngine', () => {
  test('runs imported macros once and tells every page what is wrong with them', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-macros-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'm.njk'), '{% macro m(list) %}{% for x in list %}{{ x }};{% endfor %}{% endmacro %}');
    const engine = createTemplateEngine(readTemplates(folder), { portable: false });
    const draw = engine.compile('{% from "m.njk" import m %}{{ m(list) }}{{ after }}', 'page.njk');
    assert.equal(draw({ list: ['a', 'b'], after: 1 }), 'a;b;1');
    assert.throws(() => draw({ list: ['a', null], after: 1 }));
    assert.throws(() => draw({ list: ['a'] }));
    assert.equal(draw({ list: ['c'], after: 2 }), 'c;2');
    const missing = engine.compile('{% from "m.njk" import n %}', 'page.njk');
    assert.throws(() => missing({}));
    assert.throws(() => missing({}));
  });
});

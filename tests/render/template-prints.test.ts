import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { readTemplates } from '../../src/render/template-folder.js';
import type { TemplatePlan } from '../../src/render/template-plan.js';
import { templatePrints } from '../../src/render/template-prints.js';
import { fill, temporaryFolder } from '../write/temp.js';

type Texts = Readonly<Record<string, string>>;

const INCLUDES: Texts = {
  '_includes/base.njk': '{% include "foot.njk" %}',
  '_includes/foot.njk': 'foot',
  '_includes/list.njk': 'a list',
  'beside.njk': 'beside',
};

interface Given {
  /** The template of articles; that of the home page names nothing. */
  readonly article: string;
  readonly includes?: Texts;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly byEleventy?: TemplatePlan['byEleventy'];
}

function printsOf(t: TestContext, { article, includes = {}, data = {}, byEleventy = [] }: Given) {
  const folder = temporaryFolder(t);
  fill(folder, { ...INCLUDES, ...includes, 'article.njk': article, 'home.njk': 'home' });
  const plan: TemplatePlan = {
    direct: [
      { kind: 'article', path: 'article.njk', content: article, data },
      { kind: 'home', path: 'home.njk', content: 'home', data: {} },
    ],
    byEleventy,
    ownPages: false,
    programs: {},
  };
  return templatePrints(plan, readTemplates(folder));
}

/** Whether the page of an article is another when a template is. */
function depends(t: TestContext, article: string, changed: string): boolean {
  const before = printsOf(t, { article });
  const after = printsOf(t, { article, includes: { [changed]: 'changed' } });
  assert.notEqual(after.ofAll, before.ofAll);
  assert.equal(after.ofKind('home'), before.ofKind('home'), 'the home page names nothing');
  return after.ofKind('article') !== before.ofKind('article');
}

const BASE = '_includes/base.njk';
const FOOT = '_includes/foot.njk';
const LIST = '_includes/list.njk';
const BESIDE = 'beside.njk';

describe('the fingerprint of what draws a page', () => {
  test('of all pages is another where that of one kind is', (t) => {
    const [before, same] = [1, 2].map(() => printsOf(t, { article: 'before' }).ofPages);
    assert.ok(before !== null && before === same);
    assert.notEqual(printsOf(t, { article: 'after' }).ofPages, before);
  });

  test('is the same from the same templates, wherever they stand', (t) => {
    const [one, other] = [1, 2].map(() => printsOf(t, { article: '{% extends "base.njk" %}' }));
    assert.equal(one?.ofKind('article'), other?.ofKind('article'));
    assert.equal(one?.ofAll, other?.ofAll);
  });

  test('is another with another template, or other data of its own', (t) => {
    const print = printsOf(t, { article: 'a' }).ofKind('article');
    assert.notEqual(printsOf(t, { article: 'b' }).ofKind('article'), print);
    assert.notEqual(printsOf(t, { article: 'a', data: { shelf: 'B 4' } }).ofKind('article'), print);
  });

  for (const tag of [
    '{% extends "base.njk" %}',
    "{%- include 'base.njk' -%}",
    '{%include "base.njk"%}',
    '{% include "base.njk" ignore missing %}',
    '{% import "base.njk" as base %}',
    '{% from "base.njk" import foot with context %}',
  ]) {
    test(`is another with what ${tag} names, and with what that names, and with no other`, (t) => {
      assert.ok(depends(t, tag, BASE));
      assert.ok(depends(t, tag, FOOT));
      assert.ok(!depends(t, tag, LIST));
      assert.ok(!depends(t, tag, BESIDE));
    });
  }

  for (const tag of [
    '{% include name %}',
    '{% include ["none.njk", "list.njk"] %}',
    '{% include "li" + "st.njk" %}',
    '{% extends "base.njk" if model.lang == "en" else "list.njk" %}',
    '{% include "./list.njk" %}',
  ]) {
    test(`is another with any template where ${tag} names one`, (t) => {
      for (const changed of [BASE, FOOT, LIST, BESIDE]) assert.ok(depends(t, tag, changed), changed);
    });
  }

  test('is another where a template appears that was named before', (t) => {
    assert.ok(depends(t, '{% include "new.njk" ignore missing %}', '_includes/new.njk'));
    assert.ok(depends(t, '{% include "beside.njk" %}', BESIDE));
  });

  test('does not go round where templates name one another', (t) => {
    const includes = { '_includes/foot.njk': '{% include "base.njk" %}' };
    assert.equal(typeof printsOf(t, { article: '{% include "base.njk" %}', includes }).ofKind('article'), 'string');
  });

  test('is none where Eleventy draws pages of the kind', (t) => {
    const prints = printsOf(t, { article: 'a', byEleventy: ['article'] });
    assert.equal(prints.ofPages, null);
    assert.equal(prints.ofKind('article'), null);
    assert.notEqual(prints.ofKind('home'), null);
  });

  test('is that of nothing for a kind without template', (t) => {
    assert.equal(printsOf(t, { article: 'a' }).ofKind('month'), '');
  });
});

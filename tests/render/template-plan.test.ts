import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { laneOf, needsEleventy } from '../../src/render/template-plan.js';

const PERMALINK = () => '/';

/** The lane of a template that paginates over articles, with other data or content. */
function lane(more: Readonly<Record<string, unknown>> = {}, content = '<h1>{{ model.title }}</h1>', includes = false) {
  const data = {
    pagination: { data: 'pages.article', size: 1, alias: 'model' },
    permalink: PERMALINK,
    page: { inputPath: './templates/article.njk' },
    ...more,
  };
  const pathOf = (inputPath: string) => inputPath.replace(/^\.\/templates\//, '');
  return laneOf({ data, content }, { permalink: PERMALINK, includesNeedEleventy: includes, pathOf });
}

describe('a template', () => {
  test('that is a function of the page model is drawn directly, with its own data', () => {
    assert.deepEqual(lane({ shelf: 'B 4' }), {
      lane: 'direct',
      template: {
        kind: 'article',
        path: 'article.njk',
        content: '<h1>{{ model.title }}</h1>',
        data: { shelf: 'B 4' },
      },
    });
  });

  for (const [name, given] of [
    ['has a layout', lane({ layout: 'base.njk' })],
    ['has a permalink of its own', lane({ permalink: '/articles/{{ model.id }}/' })],
    ['paginates otherwise', lane({ pagination: { data: 'pages.article', size: 10, alias: 'model' } })],
    ['is in another language', lane({ page: { inputPath: './templates/article.liquid' } })],
    ['uses a function of the archivist’s', lane({ loud: () => 'LOUD' })],
    ['asks where its page stands', lane({}, '<p>{{ page.url }}</p>')],
    ['asks for collections', lane({}, '{% for item in collections.all %}{% endfor %}')],
    ['includes what does', lane({}, '{% include "nav.njk" %}', true)],
  ] as const) {
    test(`that ${name} is Eleventy’s`, () => assert.deepEqual(given, { lane: 'eleventy', kind: 'article' }));
  }

  test('that draws no model is a page of the archivist’s own', () => {
    assert.deepEqual(lane({ pagination: undefined }), { lane: 'own-page' });
    assert.deepEqual(lane({ pagination: { data: 'pages.unheard', size: 1, alias: 'model' } }), { lane: 'own-page' });
  });
});

describe('what only Eleventy knows', () => {
  test('is looked for in what is drawn, not in comments and words', () => {
    assert.equal(needsEleventy('{{ page.url }}'), true);
    assert.equal(needsEleventy('{{ pagination.href.next }}'), true);
    assert.equal(needsEleventy('{# the start page. #}<p>{{ model.page.size }}</p>'), false);
    assert.equal(needsEleventy('{#- page. # page. -#}<a href="../page/index.html">'), false);
    assert.equal(needsEleventy('{# a #}{{ page.url }}{# b #}'), true);
  });
});

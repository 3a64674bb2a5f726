/** The program's own templates over page models: valid HTML whatever is known, and text that stays text. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { PageModel, SiteModel } from '../../src/render/models.js';
import { createTemplateEngine } from '../../src/render/nunjucks.js';
import { readTemplates } from '../../src/render/template-folder.js';
import { arabicItem, barePages, chart, fullArticle, relatedArticle, site } from './models.js';

// A headline is given in full, however long.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
});

function renderer({ portable }: { readonly portable: boolean }) {
  const engine = createTemplateEngine(readTemplates('templates'), { portable });
  return (model: PageModel, on: SiteModel = site): string => {
    const path = `templates/${model.kind === 'notFound' ? '404' : model.kind}.njk`;
    const template = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return engine.compile(template, path)({ model, site: on });
  };
}

const render = renderer({ portable: false });

function bare<Kind extends PageModel['kind']>(kind: Kind): Extract<PageModel, { kind: Kind }> {
  const isKind = (model: PageModel): model is Extract<PageModel, { kind: Kind }> => model.kind === kind;
  const model = barePages.find(isKind);
  assert.ok(model);
  return model;
}

function listed(): readonly PageModel[] {
  const items = [arabicItem, { ...arabicItem, date: null, source: null, byline: null, summary: '', titleKnown: false }];
  const copied = { ...arabicItem, alsoIn: { links: [{ ...arabicItem, label: 'Courier & Sons' }], more: 2 } };
  const groups = [{ id: 'year-2023', heading: '2023', url: arabicItem.url, items }];
  const pagination = {
    page: 2,
    pages: 9,
    total: 449,
    previous: bare('facet').url,
    next: arabicItem.url,
    links: [{ url: bare('facet').url, label: '1', count: 50 }, null],
  };
  return [
    {
      ...bare('home'),
      chart,
      latest: items,
      years: [{ year: { ...arabicItem, label: '2023', count: 2 }, months: [] }],
    },
    { ...bare('facet'), chart, groups, pagination, also: ['Port'], sameAs: ['https://example.com/port'] },
    { ...bare('day'), groups: [{ id: 'articles', heading: null, url: null, items }] },
    { ...bare('month'), groups: [{ id: 'articles', heading: null, url: null, items: [copied] }] },
  ];
}

describe('templates', () => {
  test('each kind of page has one', () => {
    for (const { kind } of barePages) {
      assert.ok(existsSync(`templates/${kind === 'notFound' ? '404' : kind}.njk`), kind);
    }
  });

  for (const model of [...barePages, fullArticle, relatedArticle, ...listed()]) {
    test(`${model.kind} at ${model.url} is valid HTML with one first heading`, async () => {
      const html = render(model);
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) => result.messages);
      assert.deepEqual(
        messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
        [],
      );
      assert.equal(html.match(/<h1[ >]/g)?.length, 1);
      assert.ok(html.startsWith('<!DOCTYPE html>'));
      assert.doesNotMatch(html, /\b(?:href|src)="\//, 'links are relative');
    });
  }

  test('text of an article is never markup', () => {
    const hostile = '<script>alert(1)</script>{{ site.title }}"';
    const html = render({
      ...fullArticle,
      headline: hostile,
      standfirst: hostile,
      byline: [{ url: null, label: hostile }],
      dateline: hostile,
      notes: [hostile],
      figures: [{ caption: hostile, credit: hostile, image: { url: fullArticle.url, alt: hostile } }],
      dateEvidence: { how: 'from a caption', quote: hostile },
      names: [{ heading: hostile, shown: [{ url: fullArticle.url, label: hostile }], more: [], moreLabel: null }],
    });
    assert.doesNotMatch(html, /<script>/);
    assert.equal(html.split('{{ site.title }}').length - 1, 11);
  });

  test('an inferred date stands with its evidence, and a bound claims no date for machines', () => {
    const text = render(fullArticle).replace(/<[^>]*>/g, '');
    assert.match(text, /not before 15 February 2023 — from a caption: “The reading room on 15 February 2023”/);
    assert.doesNotMatch(render({ ...fullArticle, updated: null, previous: null }), /<time/);
  });

  test('a copy’s page says what it is a copy of, in the languages of both', () => {
    const html = render(relatedArticle);
    assert.match(html, /<b>A copy of<\/b> <a href="[^"]*\/maktaba\/"><bdi lang="ar" dir="rtl">افتتاح</);
    assert.match(html, /<b>Earlier version<\/b> .*المكتبة/);
    assert.match(html, /<b>Later version<\/b> .*<bdi>Library</);
    assert.match(html, /<h2 class="rubric" id="related">Related articles<\/h2>\s*<ul class="others">\s*<li>.*الميناء/);
    assert.match(html, /<a href="..\/..\/..\/..\/data\/copies\/">and 3 more<\/a>/);
    assert.match(html, /<dd class="address">https:\/\/archive\.example\/2023\/02\/15\/maktaba-2\/</);
    const offline = render({ ...relatedArticle, head: { ...relatedArticle.head, canonical: null } });
    assert.match(offline, /<link rel="canonical" href="[^"]*\/2023\/02\/12\/maktaba\/">/);
  });

  test('a listed article says where its copies stand', () => {
    const html = listed()
      .map((model) => render(model))
      .join();
    assert.match(html, /Also in: <a href="[^"]*"><bdi>Courier &amp; Sons<\/bdi><\/a> and 2 more<\/p>/);
  });

  test('the page of an article is in its language, and what the site says in the site’s', () => {
    const html = render(fullArticle);
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<header class="masthead" lang="en" dir="ltr">/);
    assert.match(html, /<h1>افتتاح/);
    assert.doesNotMatch(render(bare('article')), / lang="en" dir="ltr"[^>]*class|class="[^"]*" lang="en"/);
  });

  test('a listed article in another language says so', () => {
    const [home] = listed();
    assert.ok(home);
    assert.match(render(home), /<div lang="ar" dir="rtl"><h3><a href="2023\/02\/12\/maktaba\/">افتتاح/);
  });

  test('bars lead to their years and say how many; a year without article has none', () => {
    const [home] = listed();
    assert.ok(home);
    const html = render(home);
    assert.match(html, /<a href="1994\/" aria-label="1994: 1">/);
    assert.doesNotMatch(html, /aria-label="1995/);
  });

  test('a missing address at any depth finds the site where its path is known', () => {
    const at = (address: string | null) => render(bare('notFound'), { ...site, address });
    assert.match(at('https://library.example/port/meridian/'), /<base href="\/port\/meridian\/">/);
    assert.match(at('https://archive.example/'), /<base href="\/">/);
    assert.doesNotMatch(at(null), /<base/);
    const portable = renderer({ portable: true });
    assert.doesNotMatch(portable(bare('notFound'), { ...site, address: 'https://archive.example/' }), /<base/);
  });

  test('a page that moved leads on and is not listed by search engines', () => {
    const html = render(bare('redirect'));
    assert.match(html, /<meta http-equiv="refresh" content="0; url=\.\.\/\.\.\/2023\/02\/15\/new\/">/);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.match(html, /<link rel="canonical" href="\.\.\/\.\.\/2023\/02\/15\/new\/">/);
  });

  test('the stylesheet stays below 20 KB', () => {
    assert.ok(readFileSync('public/style.css').byteLength < 20_000);
  });
});

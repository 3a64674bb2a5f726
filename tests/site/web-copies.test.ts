/** Text copied from web pages, two articles a file, with everything standing twice: the shape that people really have. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type BuiltSite, buildSite } from './build-site.js';
import { all, attribute, type Page, pageAt, pagesOf, textOf, texts } from './pages.js';
import { recordsOf } from './records.js';
import { filesOf, treeOf } from './tree.js';

const INPUT = join(process.cwd(), 'tests/site/web-copies/input');

interface Expected {
  readonly file: string;
  readonly title: string;
  /** Line at which the text begins behind the captions, and the article's last line. */
  readonly text: readonly [number, number];
  readonly caption: string;
  readonly credit: string;
  readonly headings: readonly string[];
  readonly date: string | null;
  /** Words of the page beside the date, or the page's word for none. */
  readonly shown: string;
}

const EXPECTED: readonly Expected[] = [
  {
    file: '000_5b1e07c94d2fa688.txt',
    title: 'Flood Talks Bring Vellmark Back to the River Council as Ostrander Flies to Norway',
    text: [13, 37],
    caption:
      '11 March 2019, Vellmark, Dunholt: A photo released by the Vellmark Press Office (VPO) on 11 March shows First Minister Halvard Ostrander (R) speaking with the river commissioner Inge Sandoval.',
    credit: 'VPO/upi',
    headings: ['A council of empty chairs', 'What comes next'],
    date: '2019-03-11/..',
    shown: 'not before 11 March 2019',
  },
  {
    file: '000_5b1e07c94d2fa688.txt',
    title: 'The Lamp Guild of Harrow Sound Looks for a Second Life in Its Members’ Disappointment',
    text: [51, 85],
    caption: 'Lamp Guild members at Harrow Sound',
    credit: 'Sound Observatory for Night Workers',
    headings: [
      'Wick after wick',
      'A quiet change',
      'The other side of the Sound',
      'Courting the new company',
      'A lamp, and who is to hold it',
    ],
    date: '2016-05-06/..',
    shown: 'not before 6 May 2016',
  },
  {
    file: '004_c7702ae1936b50fd.txt',
    title: 'Tessaly Leans on the Ferrymen to Tell Smugglers from Honest Rowers at Grey Narrows',
    text: [13, 23],
    caption: 'Ferrymen in the southern reach of Grey Narrows',
    credit: 'Interocean',
    headings: [],
    date: null,
    shown: 'Date unknown',
  },
  {
    file: '004_c7702ae1936b50fd.txt',
    title: 'Saltby Police on Watch So That the Bell Thieves Can’t Come Back',
    text: [39, 49],
    caption: 'Firemen at work below the tower of the Chapel of Saint Orla on the edge of Saltby, 14 August 2017.',
    credit: 'PAX/LUCAN AL FERRANT',
    headings: [],
    date: '2017-08-14/..',
    shown: 'not before 14 August 2017',
  },
];

/** Lines of a file with text in them, between two line numbers. */
function linesOf(file: string, [first, last]: readonly [number, number]): readonly string[] {
  const lines = readFileSync(join(INPUT, file), 'utf8').split('\n');
  return lines.slice(first - 1, last).filter((line) => line !== '');
}

describe('articles copied from web pages', () => {
  let built: BuiltSite;
  let pages: readonly Page[];
  before(async () => {
    built = await buildSite({ from: INPUT });
    pages = pagesOf(built.site);
  });

  const articlePages = () => pages.filter((page) => all(page, 'body', 'page-article').length > 0);

  function pageOf({ title }: Expected): Page {
    const found = articlePages().filter((page) => texts(page, 'h1')[0] === title);
    assert.equal(found.length, 1, `one page of ${title}`);
    return found[0] ?? assert.fail();
  }

  test('build without a problem', () => {
    assert.equal(built.ran.stderr.includes('error'), false, built.ran.stderr);
    assert.equal(built.ran.code, 0);
  });

  test('are exactly as many as there are in the files', () => {
    assert.equal(articlePages().length, EXPECTED.length);
    assert.deepEqual(
      recordsOf(built.site)
        .map(({ title }) => title)
        .sort(),
      EXPECTED.map(({ title }) => title).sort(),
    );
  });

  for (const expected of EXPECTED) {
    describe(expected.title, () => {
      test('has its caption once, with its credit', () => {
        const captions = all(pageOf(expected), 'figcaption');
        assert.deepEqual(captions.map(textOf), [`${expected.caption} Picture: ${expected.credit}`]);
        const record = recordsOf(built.site).find(({ title }) => title === expected.title);
        assert.deepEqual([record?.captions, record?.credits], [[expected.caption], [expected.credit]]);
      });

      test('has its subheadings', () => {
        const page = pageOf(expected);
        const shown = texts(page, 'h2').filter((text) => text !== 'Source as saved');
        assert.deepEqual(shown, expected.headings);
      });

      test('has the date that is known, with what is known of it', () => {
        const record = recordsOf(built.site).find(({ title }) => title === expected.title);
        assert.equal(record?.date, expected.date);
        const head = textOf(all(pageOf(expected), 'header', 'head')[0] ?? assert.fail());
        assert.ok(head.includes(expected.shown), head);
        assert.equal(all(pageOf(expected), 'time').length, 0, 'a bound is no date for machines');
      });

      test('has every paragraph and subheading once and in order', () => {
        const article = all(pageOf(expected), 'div', 'text')[0] ?? assert.fail();
        const shown = article.childNodes
          .flatMap((node) =>
            'tagName' in node && ['p', 'h2', 'h3', 'ul', 'blockquote'].includes(node.tagName) ? [node] : [],
          )
          .map(textOf);
        assert.deepEqual(shown, linesOf(expected.file, expected.text));
      });
    });
  }

  test('stand under what is not dated, with nothing beside it', () => {
    for (const page of articlePages()) assert.match(page.path, /^undated\//);
    assert.equal(pages.filter(({ path }) => /^\d{4}\//.test(path)).length, 0);
  });

  test('name their topics', () => {
    const record = recordsOf(built.site).find(({ title }) => title?.startsWith('Flood Talks'));
    assert.deepEqual(
      record?.topics.map(({ label }) => label),
      ['Norway'],
    );
    assert.ok(texts(pageAt(built.site, 'topics/norway/'), 'h3').includes(EXPECTED[0]?.title ?? ''));
  });

  test('leave what belonged to the web page in source.txt alone', () => {
    const residue = /^(?:TT|20)$/m;
    for (const path of filesOf(treeOf(built.site)).filter((path) => /\.(?:html|xml|txt|csv)$|feed\.json$/.test(path))) {
      const text = readFileSync(join(built.site, path), 'utf8');
      if (path.endsWith('source.txt')) assert.match(text, residue, path);
      else assert.doesNotMatch(text.replace(/<[^>]*>/g, '\n'), residue, path);
    }
    for (const page of pages) {
      for (const element of page.elements) {
        const own = element.childNodes.map((node) => ('value' in node ? node.value.trim() : '')).join('');
        assert.ok(
          own !== 'TT' && own !== '20',
          `${page.path}: <${element.tagName} class=${attribute(element, 'class')}>`,
        );
      }
    }
  });
});

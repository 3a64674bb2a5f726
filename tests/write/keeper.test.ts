import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SiteUrl, siteUrl } from '../../src/record/brands.js';
import { contextOf } from '../../src/render/context.js';
import { tombstonePage } from '../../src/render/pages/tombstone.js';
import type { PageJob, PagePlan } from '../../src/render/site-pages.js';
import { readArchiveSettings } from '../../src/settings/archive.js';
import { type KnownPage, type LineOfFile, NO_MEMORY, type SiteMemory } from '../../src/store/site-memory.js';
import { createKeeper, type Keeper, type Reason } from '../../src/write/keeper.js';

const CONTEXT = contextOf(readArchiveSettings(null, 'archive.yaml').settings, []);

const HOME = siteUrl('/');
const LAMP = siteUrl('/lamp/');
const LAMP_TEXT = siteUrl('/lamp/source.txt');
const STYLE = siteUrl('/style.css');

/** A keeper, and what it told others of. */
function keeperOf(former: Partial<SiteMemory>) {
  const told: string[] = [];
  const keeper = createKeeper(
    { ...NO_MEMORY, ...former },
    {
      staging: { keep: (url) => told.push(`keep ${url}`) },
      checker: {
        kept: (url) => told.push(`kept ${url}`),
        again: ({ url, links }) => told.push(`check ${url} ${links.join(' ')}`),
        file: (url) => told.push(`check file ${url}`),
      },
      records: {
        add: (json): LineOfFile => [1000, told.push(`record ${json}`)],
        keep: ([at, length]): LineOfFile => [at + 500, length],
      },
      explain: (url: SiteUrl, reason: Reason) => told.push(`explain ${url} ${reason}`),
    },
  );
  return { keeper, told };
}

/** The plan of a page whose fingerprint is `print`; `json` is the record of an article, `own` what is its own. */
function planOf(url: SiteUrl, print: string, json: string | null = null, own: string | null = null): PagePlan {
  const model = tombstonePage(url, CONTEXT);
  const record = json === null ? null : { url: siteUrl(`${url}article.json`), json };
  const job = (): PageJob => ({ model, record, saved: null });
  return {
    url,
    kind: 'tombstone',
    beside: json === null ? [] : [siteUrl(`${url}source.txt`)],
    place: json === null ? 'listing' : 'article',
    own,
    looked: null,
    print: () => print,
    job,
  };
}

/** The addresses of the pages that are to be made. */
function madeBy(keeper: Keeper, plans: readonly PagePlan[]): readonly SiteUrl[] {
  return Array.from(
    keeper.changed(plans, ({ print, url }) => (url === HOME ? null : print())),
    ({ model }) => model.url,
  );
}

/** What is known of a site with that page alone, whose links are `x` and `y`. */
const known = (page: KnownPage): Partial<SiteMemory> => ({ pages: new Map([[LAMP, page]]), links: ['x', 'y'] });

describe('a page', () => {
  test('that is made of the same is kept, with what stands beside it', () => {
    const { keeper, told } = keeperOf(known({ print: 'a', links: [0, 1], record: [7, 20] }));
    assert.deepEqual(madeBy(keeper, [planOf(LAMP, 'a', '{}')]), []);
    assert.deepEqual(told, ['keep /lamp/', 'kept /lamp/', `keep ${LAMP_TEXT}`, `check file ${LAMP_TEXT}`]);
    assert.deepEqual(keeper.kept(), { pages: 1, files: 1 });
    assert.deepEqual(
      [...keeper.memory().pages],
      [[LAMP, { print: 'a', place: 'article', links: [0, 1], record: [507, 20] }]],
    );
  });

  test('that is made of something else is made, and known by it afterwards', () => {
    const { keeper, told } = keeperOf(known({ print: 'a', links: [0], record: [7, 20] }));
    assert.deepEqual(madeBy(keeper, [planOf(LAMP, 'b', '{"n":1}')]), [LAMP]);
    assert.deepEqual(told, ['explain /lamp/ changed', 'record {"n":1}']);
    keeper.made({ url: LAMP, links: ['z'] });
    assert.deepEqual(keeper.kept(), { pages: 0, files: 0 });
    assert.deepEqual(
      [...keeper.memory().pages],
      [[LAMP, { print: 'b', place: 'article', links: [0], record: [1000, 2] }]],
    );
  });

  test('that was not there is new', () => {
    const { keeper, told } = keeperOf({});
    assert.deepEqual(madeBy(keeper, [planOf(LAMP, 'a')]), [LAMP]);
    assert.deepEqual(told, ['explain /lamp/ new']);
    keeper.made({ url: LAMP, links: [] });
    assert.deepEqual([...keeper.memory().pages], [[LAMP, { print: 'a', place: 'listing', links: [] }]]);
  });

  test('that may look at everything is made each time, also by the next build', () => {
    const first = keeperOf({});
    for (const { keeper, told } of [first, keeperOf({ pages: new Map([[HOME, { print: '', links: [] }]]) })]) {
      assert.deepEqual(madeBy(keeper, [planOf(HOME, 'a')]), [HOME]);
      assert.deepEqual(told, ['explain / always']);
      keeper.made({ url: HOME, links: [] });
      assert.deepEqual([...keeper.memory().pages], [[HOME, { print: '', place: 'listing', links: [] }]]);
    }
  });

  test('that was not planned is known as one that is made each time', () => {
    const { keeper } = keeperOf({});
    keeper.made({ url: LAMP, links: ['x'] });
    assert.deepEqual([...keeper.memory().pages], [[LAMP, { print: '', links: [0] }]]);
  });

  test('that no one plans any more is forgotten', () => {
    const { keeper, told } = keeperOf(known({ print: 'a', links: [] }));
    assert.deepEqual(madeBy(keeper, []), []);
    assert.deepEqual([told, keeper.memory().pages.size], [[], 0]);
  });

  test('is planned when it is asked for, and not before', () => {
    const { keeper, told } = keeperOf({});
    const jobs = keeper.changed([planOf(LAMP, 'a'), planOf(siteUrl('/ferry/'), 'b')], ({ print }) => print());
    assert.deepEqual(told, []);
    jobs[Symbol.iterator]().next();
    assert.deepEqual(told, ['explain /lamp/ new']);
  });
});

describe('the overview', () => {
  const article: KnownPage = { print: 'a', place: 'article', own: 'text 1', links: [], record: [7, 20] };
  const home: KnownPage = { print: 'h', place: 'indexed', links: [0] };
  const former = {
    overview: 'all',
    pages: new Map([
      [LAMP, article],
      [HOME, home],
      [siteUrl('/about/'), { print: '', links: [] }],
    ]),
  };

  test('that is the same spares a look at articles whose own is the same', () => {
    const { keeper } = keeperOf(former);
    assert.equal(
      keeper.overview(() => 'all'),
      true,
    );
    const plan = { ...planOf(LAMP, 'a', '{}', 'text 1'), print: () => assert.fail('asked for the fingerprint') };
    assert.deepEqual(madeBy(keeper, [plan]), []);
    assert.deepEqual(keeper.memory().pages.get(LAMP), { ...article, record: [507, 20] });
    assert.equal(keeper.memory().overview, 'all');
  });

  test('that is the same leaves articles whose own is another to be made', () => {
    const { keeper } = keeperOf(former);
    keeper.overview(() => 'all');
    assert.deepEqual(madeBy(keeper, [planOf(LAMP, 'b', '{}', 'text 2')]), [LAMP]);
    keeper.made({ url: LAMP, links: [] });
    assert.equal(keeper.memory().pages.get(LAMP)?.own, 'text 2');
  });

  test('that is the same keeps the pages of no article, and none that was not planned', () => {
    const { keeper, told } = keeperOf(former);
    keeper.overview(() => 'all');
    const places: unknown[] = [];
    keeper.keepOthers((page) => places.push(page));
    assert.deepEqual(places, [{ url: HOME, place: 'indexed' }]);
    assert.deepEqual([...keeper.memory().pages], [[HOME, home]]);
    assert.deepEqual(told, ['keep /', 'kept /']);
  });

  test('that is the same gives pages in the order in which they were planned, not in which they were made', () => {
    const first = keeperOf({}).keeper;
    first.overview(() => 'all');
    assert.deepEqual(madeBy(first, [planOf(LAMP, 'a'), planOf(STYLE, 'b')]), [LAMP, STYLE]);
    for (const url of [STYLE, LAMP]) first.made({ url, links: [] });
    const { keeper } = keeperOf(first.memory());
    keeper.overview(() => 'all');
    const told: SiteUrl[] = [];
    keeper.keepOthers(({ url }) => told.push(url));
    assert.deepEqual(told, [LAMP, STYLE]);
  });

  test('is asked for by the listings that the standing site has, and kept by those of the new one', () => {
    const printOf = (listed: ReadonlySet<SiteUrl>) => [...listed].join();
    const { keeper } = keeperOf({ ...former, overview: '/' });
    assert.equal(keeper.overview(printOf), true);
    keeper.made({ url: LAMP, links: [] });
    assert.deepEqual(madeBy(keeper, [planOf(STYLE, 'b')]), [STYLE]);
    assert.equal(keeper.memory().overview, STYLE);
  });

  test('that is another spares nothing', () => {
    for (const print of ['other', null]) {
      const { keeper } = keeperOf(former);
      assert.equal(keeper.overview(print === null ? null : () => print), false);
      assert.deepEqual(madeBy(keeper, [planOf(LAMP, 'b', '{}', 'text 1')]), [LAMP]);
      assert.equal(keeper.memory().overview, print ?? '');
    }
  });

  test('that nothing is known of is never the same', () => {
    assert.equal(
      keeperOf({}).keeper.overview(() => ''),
      false,
    );
    assert.equal(keeperOf({}).keeper.overview(null), false);
  });

  test('that is the same spares a look at what files made of it say', () => {
    for (const [overview, asked] of [
      ['all', 0],
      ['other', 1],
    ] as const) {
      const { keeper } = keeperOf({ overview: 'all', files: new Map([[STYLE, 's']]) });
      keeper.overview(() => overview);
      let times = 0;
      const print = () => {
        times += 1;
        return 's';
      };
      assert.equal(keeper.keepsListed(STYLE, print), true);
      assert.equal(times, asked);
    }
    const { keeper } = keeperOf({ overview: 'all' });
    keeper.overview(() => 'all');
    assert.equal(
      keeper.keepsListed(STYLE, () => 's'),
      false,
    );
    assert.deepEqual([...keeper.memory().files], [[STYLE, 's']]);
  });
});

describe('a page that looks at articles', () => {
  /** The addresses of the pages that are made of a plan that looks at `looked`, in a site with that frame. */
  function madeOf(former: Partial<SiteMemory>, frame: string | null, looked: string) {
    const { keeper } = keeperOf(former);
    if (frame !== null) keeper.frame(() => frame);
    const plan: PagePlan = { ...planOf(LAMP, 'b'), looked: () => looked };
    return { made: madeBy(keeper, [plan]), memory: keeper.memory() };
  }
  const former: Partial<SiteMemory> = {
    frame: 'all',
    pages: new Map([[LAMP, { print: 'a', looked: 'two', links: [] }]]),
  };

  test('is kept while it is framed alike and looks at the same', () => {
    const { made, memory } = madeOf(former, 'all', 'two');
    assert.deepEqual(made, []);
    assert.deepEqual(
      [memory.frame, memory.pages.get(LAMP)?.looked, memory.pages.get(LAMP)?.print],
      ['all', 'two', 'a'],
    );
  });

  test('is told by its fingerprint where it looks at others, or the frame is another or unknown', () => {
    for (const [frame, looked] of [
      ['all', 'three'],
      ['others', 'two'],
      [null, 'two'],
    ] as const) {
      assert.deepEqual(madeOf(former, frame, looked).made, [LAMP]);
      const same = { ...former, pages: new Map([[LAMP, { print: 'b', looked: 'two', links: [] }]]) };
      const { made, memory } = madeOf(same, frame, looked);
      assert.deepEqual([made, memory.pages.get(LAMP)?.looked], [[], looked]);
    }
    assert.deepEqual(madeOf({ ...former, frame: '' }, '', 'two').made, [LAMP]);
  });
});

describe('links of kept pages', () => {
  const page = { print: 'a', links: [0] };
  const checked = (former: Partial<SiteMemory>): readonly string[] => {
    const { keeper, told } = keeperOf({ links: ['x'], ...former });
    madeBy(keeper, [planOf(LAMP, 'a')]);
    told.length = 0;
    keeper.checkKept();
    return told;
  };

  test('are right where everything stands that stood', () => {
    assert.deepEqual(checked({ pages: new Map([[LAMP, page]]) }), []);
  });

  test('are checked again where a page or a file is gone, or something was wrong before', () => {
    const gone = new Map([
      [LAMP, page],
      [siteUrl('/ferry/'), page],
    ]);
    assert.deepEqual(checked({ pages: gone }), ['check /lamp/ x']);
    assert.deepEqual(checked({ pages: new Map([[LAMP, page]]), files: new Map([[STYLE, 'b']]) }), ['check /lamp/ x']);
    assert.deepEqual(checked({ pages: new Map([[LAMP, page]]), faults: 1 }), ['check /lamp/ x']);
  });
});

describe('another file', () => {
  test('is kept where it is made of the same, and remembered either way', () => {
    const former = { files: new Map([[STYLE, 'a']]) };
    for (const [print, kept] of [
      ['a', true],
      ['b', false],
    ] as const) {
      const { keeper, told } = keeperOf(former);
      assert.equal(keeper.keepsFile(STYLE, print), kept);
      assert.deepEqual(told, kept ? ['keep /style.css'] : []);
      assert.deepEqual([...keeper.memory().files], [[STYLE, print]]);
    }
  });
});

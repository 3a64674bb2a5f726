import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { siteUrl } from '../../src/record/brands.js';
import { BackfileError } from '../../src/record/problem.js';
import { type BuildOutcome, type Change, type Preview, type ServeOptions, serve } from '../../src/serve/serve.js';
import { openStaging } from '../../src/write/staging.js';
import { fill, temporaryFolder } from '../write/temp.js';
import { openReloadSocket } from './reload-socket.js';

const PAGE = (text: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><p>${text}</p></body></html>`;

interface Trial {
  readonly at: string;
  readonly site: string;
  readonly lines: readonly string[];
  readonly preview: Preview;
  readonly port: number;
  /** Write the article and wait until a page would have been told to reload. */
  edit(text: string): Promise<void>;
  /** Wait until it would have been told so again. */
  nextReload(): Promise<void>;
}

/** Lets builds begin, or has them wait. */
interface Gate {
  shut(): void;
  open(): void;
  readonly passed: () => Promise<void>;
}

function gate(): Gate {
  let open = (): void => undefined;
  let passed = Promise.resolve();
  return {
    shut() {
      passed = new Promise((settle) => {
        open = settle;
      });
    },
    open: () => open(),
    passed: () => passed,
  };
}

/** A preview of a one-article archive; the build fails while the article says `fail`. */
async function trial(
  t: TestContext,
  article: string,
  { builds, ...options }: Partial<ServeOptions> & { readonly builds?: Gate } = {},
): Promise<Trial> {
  const at = temporaryFolder(t);
  const site = join(at, '_site');
  fill(at, { 'articles/a.txt': article });
  const lines: string[] = [];
  const preview = await serve({
    folder: site,
    port: 0,
    async build() {
      await builds?.passed();
      return await buildFrom(join(at, 'articles/a.txt'), site);
    },
    watch: [join(at, 'articles')],
    ignore: [],
    onLine: (text) => lines.push(text),
    ...options,
  });
  t.after(() => preview.close());
  const port = Number(new URL(preview.url).port);
  const socket = await openReloadSocket(port);
  t.after(() => socket.close());
  await socket.next('eleventy.status');
  async function edit(text: string): Promise<void> {
    writeFileSync(join(at, 'articles/a.txt'), text);
    await socket.next('eleventy.reload');
  }
  return { at, site, lines, preview, port, edit, nextReload: () => socket.next('eleventy.reload') };
}

async function buildFrom(article: string, site: string): Promise<BuildOutcome> {
  const text = readFileSync(article, 'utf8');
  if (text.includes('fail')) {
    const message = `cannot read <${text}>`;
    throw new BackfileError([
      { severity: 'error', file: 'a.txt', line: 1, rule: 'broken', message, remedy: 'mend it' },
    ]);
  }
  const staging = await openStaging(site);
  for (const url of ['/', '/a b/', '/404.html']) await staging.write(siteUrl(url), PAGE(`${text} at ${url}`));
  await staging.write(siteUrl('/a b/source.txt'), text);
  await staging.commit();
  return { ok: true, problems: [] };
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

/** A request just as written, without the tidying that `fetch` does. */
async function get(port: number, path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { host = `localhost:${port}`, method = 'GET' } = options;
  const sent = request({ host: '127.0.0.1', port, path, method, headers: { Host: host }, agent: false });
  sent.end();
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, body, type: String(response.headers['content-type']) };
}

describe('serve', { timeout: 180_000 }, () => {
  test('serves the site it built, with the reload script in the answers and not in the files', async (t) => {
    const { port, site, lines, preview } = await trial(t, 'one');
    assert.deepEqual(lines, [`Preview at ${preview.url}`, `Built. ${preview.url}`]);
    const home = await get(port, '/');
    assert.equal(home.status, 200);
    assert.match(home.body, /one at \//);
    assert.match(home.body, /<script type="module"[^>]*reload-client\.js/);
    assert.doesNotMatch(home.body, /backfile-notice/);
    assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), PAGE('one at /'));
    assert.match((await get(port, '/a%20b/?q=1')).body, /one at \/a b\//);
    assert.deepEqual(await get(port, '/a%20b/source.txt'), { status: 200, body: 'one', type: 'text/plain' });
    assert.equal((await get(port, '/.11ty/reload-client.js')).status, 200);
    const missing = await get(port, '/missing/');
    assert.equal(missing.status, 404);
    assert.match(missing.body, /one at \/404\.html/);
  });

  test('a change is built and the open pages are told to reload', async (t) => {
    const { port, edit } = await trial(t, 'one');
    await edit('two');
    assert.match((await get(port, '/')).body, /two at \//);
  });

  test('shows early what can be told without a build, until it has ended', async (t) => {
    const asked: Change[] = [];
    const early = (change: Change) => {
      asked.push(change);
      return Promise.resolve(new Map([['/a%20b/', PAGE('early')]]));
    };
    const builds = gate();
    const { at, site, lines, port, edit, preview, nextReload } = await trial(t, 'one', { early, builds });
    builds.shut();
    await get(port, '/');
    await get(port, '/a%20b/index.html');
    await get(port, '/a%20b/source.txt');
    await edit('two');
    const changed = [join(at, 'articles/a.txt')];
    assert.deepEqual(asked[0], { changed, looked: ['/a b/', '/'] });
    for (const path of ['/a%20b/', '/a%20b/index.html?q=1']) {
      const page = await get(port, path);
      assert.equal(page.status, 200);
      assert.match(page.body, /reload-client\.js.*<p>early</s, path);
    }
    assert.match((await get(port, '/')).body, /one at \//);
    assert.ok(lines.includes(`Shown: ${preview.url}a%20b/ (the rest of the site follows)`));
    builds.open();
    await nextReload();
    assert.match((await get(port, '/a%20b/')).body, /two at \/a b\//);
    assert.match(readFileSync(join(site, 'a b/index.html'), 'utf8'), /two/);
  });

  test('a file that changes while it is looked at is looked at once more', async (t) => {
    let looks = 0;
    const early = async () => {
      looks += 1;
      const text = readFileSync(file, 'utf8');
      if (looks === 1) {
        writeFileSync(file, 'three');
        // So that it is noticed meanwhile, mostly.
        await setTimeout(400);
      }
      return new Map([['/', PAGE(`early ${text}`)]]);
    };
    const { at, port, edit } = await trial(t, 'one', { early });
    const file = join(at, 'articles/a.txt');
    await edit('two');
    while (looks < 2) await setTimeout(20);
    while (!/three/.test((await get(port, '/')).body)) await setTimeout(20);
  });

  test('what was shown early gives way to what is wrong', async (t) => {
    const early = () => Promise.resolve(new Map([['/', PAGE('early')]]));
    const builds = gate();
    const { port, edit, nextReload } = await trial(t, 'one', { early, builds });
    builds.shut();
    await edit('fail');
    assert.match((await get(port, '/')).body, /early/);
    builds.open();
    await nextReload();
    assert.match((await get(port, '/')).body, /role="alert".*one at \//s);
  });

  test('a build that fails leaves the last good site with a banner, until one succeeds', async (t) => {
    const { port, site, edit, lines } = await trial(t, 'one');
    await edit('fail');
    const problem = 'a.txt:1: cannot read <fail>; mend it [broken]';
    assert.ok(lines.includes(problem));
    for (const [path, status] of [
      ['/', 200],
      ['/a%20b/', 200],
      ['/missing', 404],
      ['/.backfile.json', 404],
    ] as const) {
      const page = await get(port, path);
      assert.equal(page.status, status);
      assert.match(page.body, /one at \//);
      assert.match(page.body, /role="alert".*a\.txt:1: cannot read &lt;fail&gt;; mend it \[broken\]/s);
      assert.match(page.body, /<script type="module"/);
    }
    assert.equal((await get(port, '/a%20b/source.txt')).body, 'one');
    assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), PAGE('one at /'));
    await edit('three');
    const mended = await get(port, '/');
    assert.match(mended.body, /three at \//);
    assert.doesNotMatch(mended.body, /backfile-notice/);
  });

  test('when the first build fails, a page says why, and gives way to the site', async (t) => {
    const { port, edit, site } = await trial(t, 'fail');
    assert.equal(existsSync(site), false);
    const page = await get(port, '/any/where/');
    assert.equal(page.status, 503);
    assert.match(page.body, /The site could not be built.*cannot read &lt;fail&gt;/s);
    assert.match(page.body, /<script type="module"/);
    await edit('one');
    assert.match((await get(port, '/')).body, /one at \//);
  });

  test('while the first build runs, a page says so', async (t) => {
    let finish = (): void => undefined;
    const held = new Promise<void>((settle) => {
      finish = settle;
    });
    let listening = (_url: string): void => undefined;
    const url = new Promise<string>((settle) => {
      listening = settle;
    });
    const at = temporaryFolder(t);
    const site = join(at, '_site');
    fill(at, { 'a.txt': 'one' });
    const controller = new AbortController();
    t.after(() => controller.abort());
    const serving = serve({
      folder: site,
      port: 0,
      build: async () => {
        await held;
        return await buildFrom(join(at, 'a.txt'), site);
      },
      watch: [],
      ignore: [],
      onLine: (text) => listening(text.replace('Preview at ', '')),
      signal: controller.signal,
    });
    const port = Number(new URL(await url).port);
    const socket = await openReloadSocket(port);
    t.after(() => socket.close());
    const waiting = await get(port, '/');
    assert.equal(waiting.status, 503);
    assert.match(waiting.body, /is being built/);
    finish();
    await socket.next('eleventy.reload');
    assert.match((await get(port, '/')).body, /one at \//);
    await serving;
  });

  test('shows nothing from outside the site, and no hidden file', async (t) => {
    const { port, at, site } = await trial(t, 'one');
    fill(at, { 'secret.txt': 'SECRET', '_site-secret/index.html': 'SECRET', '_site-secret.html': 'SECRET' });
    symlinkSync(join(at, 'secret.txt'), join(site, 'link.txt'));
    symlinkSync(join(at, '_site-secret'), join(site, 'linked'));
    symlinkSync(join(at, '_site-secret.html'), join(site, 'page.html'));
    const climbs = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/a%20b/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
    ];
    const odd = [
      '/../_site-secret/',
      '/%2e%2e%2f_site-secret/',
      '//127.0.0.1/../secret.txt',
      '/%',
      '/%E0%A4%A',
      '/%00',
      '*',
    ];
    for (const path of [...climbs, ...odd]) {
      const answer = await get(port, path);
      assert.equal(answer.status, 400, path);
      assert.doesNotMatch(answer.body, /SECRET/);
    }
    for (const path of [
      '/link.txt',
      '/linked/',
      '/linked',
      '/page',
      '/page.html',
      '/.backfile.json',
      '/%2ebackfile.json',
      '/%252e%252e/secret.txt',
    ]) {
      const answer = await get(port, path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.body, /one at \/404\.html/, path);
    }
    assert.equal((await get(port, '/', { method: 'POST' })).status, 405);
    assert.equal((await get(port, '/', { method: 'HEAD' })).status, 200);
    assert.match((await get(port, '/')).body, /one at \//, 'it still answers');
  });

  test('answers to names of this computer only', async (t) => {
    const { port } = await trial(t, 'one');
    for (const host of ['evil.example', `evil.example:${port}`, `localhost.evil.example:${port}`]) {
      const answer = await get(port, '/', { host });
      assert.equal(answer.status, 403);
      assert.doesNotMatch(answer.body, /one at/);
      await assert.rejects(openReloadSocket(port, { Host: host }), /refused with 400/);
    }
    await assert.rejects(openReloadSocket(port, { Origin: 'https://evil.example' }), /refused with 400/);
    for (const host of [`127.0.0.1:${port}`, 'localhost', '[::1]'])
      assert.equal((await get(port, '/', { host })).status, 200);
  });

  test('listens on 127.0.0.1 only', { skip: !existsSync('/proc/net/tcp') && 'no /proc/net' }, async (t) => {
    const { port } = await trial(t, 'one');
    const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const listening = ['/proc/net/tcp', '/proc/net/tcp6']
      .filter((file) => existsSync(file))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => local.endsWith(ending) && state === '0A')
      .map(([, local]) => local);
    assert.deepEqual(listening, [`0100007F${ending}`]);
  });

  test('takes the next port when one is in use, on 127.0.0.1 too', async (t) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    t.after(() => other.close());
    const address = other.address();
    assert.ok(typeof address === 'object' && address !== null);
    const { port, lines } = await trial(t, 'one', { port: address.port });
    assert.ok(port > address.port && port < address.port + 10);
    assert.equal(lines[0], `Port ${address.port} is taken.`);
    await assert.rejects(
      get(port, '/').then(() => once(createServer().listen(port, '127.0.0.1'), 'listening')),
      /EADDRINUSE/,
    );
  });

  test('ends on a signal, with pages open, and frees its port', async (t) => {
    const controller = new AbortController();
    const { port, preview } = await trial(t, 'one', { signal: controller.signal });
    await get(port, '/');
    controller.abort();
    await preview.closed;
    await preview.close();
    const next = createServer().listen(port, '127.0.0.1');
    await once(next, 'listening');
    next.close();
  });

  test('puts the old site back that a killed build left aside', async (t) => {
    const at = temporaryFolder(t);
    const marker = '{"generator":"backfile","format":1}';
    fill(at, {
      '_site.backfile-old/.backfile.json': marker,
      '_site.backfile-old/index.html': PAGE('old'),
      'articles/a.txt': 'fail',
    });
    const preview = await serve({
      folder: join(at, '_site'),
      port: 0,
      build: () => buildFrom(join(at, 'articles/a.txt'), join(at, '_site')),
      watch: [],
      ignore: [],
      onLine: () => undefined,
    });
    t.after(() => preview.close());
    assert.match((await get(Number(new URL(preview.url).port), '/')).body, /role="alert".*old/s);
  });
});

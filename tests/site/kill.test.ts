/** Whole or not at all: a build that is killed, at whatever moment, leaves the old site or the new one, complete. */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { buildSite, type Workplace, workplace } from './build-site.js';
import type { Ran } from './run-backfile.js';
import { differences, type Tree, treeOf } from './tree.js';

const HOOK = new URL('./kill-hook.js', import.meta.url).href;

const article = (n: number, word: string) =>
  `The Lamp Number ${n} Is Lit Again\n\nBy Ada Lunt\n\nPublished: ${n % 28} March 20${String(n).padStart(2, '0')}\n\nThe lamp was lit on a ${word} evening, and nobody on the quay was surprised by it.\n`;

/** Two states of one archive; the second differs in the text of every article. */
const WORDS = ['quiet', 'noisy'] as const;
const ARTICLES = 24;

const archive = (word: string) =>
  Object.fromEntries(Array.from({ length: ARTICLES }, (_, i) => [`lamp-${i + 1}.txt`, article(i + 1, word)]));

function rewrite(place: Workplace, word: string): void {
  for (const [path, text] of Object.entries(archive(word))) writeFileSync(join(place.articles, path), text);
}

interface Moment {
  /** As `kill-hook.ts` reads it. */
  readonly moment: string;
  readonly when: string;
  /** The site that must stand then. */
  readonly stands: 'old' | 'new';
  /** Whether to build to the end afterwards; else the next killed build finds what this one left. */
  readonly buildOn?: boolean;
}

// Builds are started as people start them: the program that a test has in its own process is another one to the cache.
describe('a killed build', () => {
  let place: Workplace;
  /** The complete site of each state. */
  const whole = new Map<string, Tree | null>();
  before(async () => {
    place = workplace({ articles: archive(WORDS[0]) });
    for (const word of [WORDS[1], WORDS[0]]) {
      rewrite(place, word);
      const ran = await place.spawn(['build']);
      assert.equal(ran.code, 0, ran.stderr);
      whole.set(word, treeOf(place.site));
    }
    assert.ok(differences(whole.get(WORDS[0]) ?? null, whole.get(WORDS[1]) ?? null).length > ARTICLES);
  });

  /** Which of the two sites stands complete at this moment; fails when neither does. */
  function standing(): string {
    // Between the two renames of a swap the old site stands beside its place, until the next build puts it back.
    const tree = treeOf(place.site) ?? treeOf(`${place.site}.backfile-old`);
    const found = WORDS.find((word) => differences(tree, whole.get(word) ?? null).length === 0);
    const off = differences(tree, whole.get(WORDS[0]) ?? null);
    return found ?? assert.fail(`the site is neither the old nor the new one: ${off.slice(0, 9).join(', ')}`);
  }

  const otherThan = (word: string) => (word === WORDS[0] ? WORDS[1] : WORDS[0]);

  /** Change the archive, start a build that dies, and see that a complete site stands. */
  async function killed(
    run: (place: Workplace) => Promise<Ran>,
  ): Promise<{ readonly old: string; readonly now: string }> {
    const old = standing();
    rewrite(place, otherThan(old));
    const ran = await run(place);
    assert.ok(ran.signal === 'SIGKILL' || ran.code === 0, ran.stderr);
    return { old, now: standing() };
  }

  /** Build to the end, and see that the new site stands and nothing else is left. */
  async function buildOn(): Promise<void> {
    const word = otherThan(standing());
    rewrite(place, word);
    const ran = await place.spawn(['build']);
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(standing(), word);
    assert.deepEqual(readdirSync(place.at).sort(), ['.cache', '_site', 'articles']);
    const others = readdirSync(place.articles).filter((name) => !name.startsWith('lamp-'));
    assert.deepEqual(others, ['permalinks.jsonl']);
  }

  const MOMENTS: readonly Moment[] = [
    { moment: 'after renameSync 1 former-site', when: 'as the former site is taken from the cache', stands: 'old' },
    { moment: 'after linkSync 3', when: 'among files that are linked to those of the old site', stands: 'old' },
    { moment: 'after mkdirSync 1 _site', when: 'as the new site’s folder is made', stands: 'old' },
    { moment: 'before writeFileSync 2 _site', when: 'before the first page', stands: 'old' },
    { moment: 'after writeFileSync 40 _site', when: 'among the pages', stands: 'old', buildOn: true },
    { moment: 'after rmSync 3 backfile-renew', when: 'as files of the former site are replaced', stands: 'old' },
    { moment: 'before renameSync 1 next-site', when: 'before it is kept what the site is made of', stands: 'old' },
    { moment: 'after renameSync 1 next-site', when: 'when it is kept what the site is made of', stands: 'old' },
    { moment: 'before renameSync 1 _site.backfile-old', when: 'before the swap', stands: 'old' },
    { moment: 'after renameSync 1 _site.backfile-old', when: 'between the two renames of the swap', stands: 'old' },
    {
      moment: 'after renameSync 1 _site.backfile-old',
      when: 'as the next build puts it back',
      stands: 'old',
      buildOn: true,
    },
    { moment: 'after renameSync 2 backfile-renew', when: 'behind the swap', stands: 'new', buildOn: true },
    {
      moment: 'after renameSync 2 former-site',
      when: 'as the old site goes into the cache',
      stands: 'new',
      buildOn: true,
    },
    { moment: 'before rename 1', when: 'before permalinks.jsonl is replaced', stands: 'new', buildOn: true },
    { moment: 'after rename 1', when: 'when permalinks.jsonl is replaced', stands: 'new' },
    { moment: 'before renameSync 1 last-build', when: 'before the report is kept', stands: 'new', buildOn: true },
  ];
  for (const { moment, when, stands, buildOn: goOn = false } of MOMENTS) {
    test(`leaves the ${stands} site ${when}${goOn ? ', and the next build works' : ''}`, async () => {
      const { old, now } = await killed(({ spawn }) =>
        spawn(['build'], { node: ['--import', HOOK], env: { BACKFILE_TEST_KILL: moment } }),
      );
      assert.equal(now, stands === 'old' ? old : otherThan(old));
      if (goOn) await buildOn();
    });
  }

  test('leaves a whole site at moments that nobody chose, one after the other', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { old, now } = await killed(({ spawn }) =>
        spawn(['build'], { killAfter: 250 + Math.floor(Math.random() * 1750) }),
      );
      assert.ok([old, otherThan(old)].includes(now));
    }
    await buildOn();
  });

  test('that was the first leaves nothing or the whole site', async () => {
    const fresh = workplace({ articles: archive(WORDS[0]) });
    const ran = await fresh.spawn(['build'], {
      node: ['--import', HOOK],
      env: { BACKFILE_TEST_KILL: 'after copyFileSync 1' },
    });
    assert.equal(ran.signal, 'SIGKILL');
    assert.equal(treeOf(fresh.site), null);
    assert.equal((await fresh.spawn(['build'])).code, 0);
    const unharmed = await buildSite({ articles: archive(WORDS[0]) });
    assert.deepEqual(differences(treeOf(fresh.site), treeOf(unharmed.site)), []);
    assert.deepEqual(readdirSync(fresh.at).sort(), ['.cache', '_site', 'articles']);
  });
});

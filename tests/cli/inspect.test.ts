/** `backfile inspect`: the ledger of a file. Cases are files in `inspect/input` with what is printed in `inspect/expected`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { runProgram } from '../../src/cli/program.js';
import { workplace } from '../site/build-site.js';
import { fakeTerminal } from './fake-terminal.js';

const INPUT = 'tests/cli/inspect/input';

async function inspect(args: readonly string[], colours = false) {
  const terminal = fakeTerminal({ colours });
  const code = await runProgram(['inspect', ...args], terminal);
  return { code, ...terminal.written };
}

describe('backfile inspect', () => {
  const files = readdirSync(INPUT);
  assert.ok(files.length > 1, 'there are cases');
  for (const file of files) {
    test(`prints what every line of ${file} became`, async () => {
      const expected = readFileSync(`tests/cli/inspect/expected/${file}.txt`, 'utf8');
      assert.deepEqual(await inspect([`${INPUT}/${file}`]), { code: 0, out: expected, err: '' });
    });

    test(`prints the same of ${file} in colours, but for the colours`, async () => {
      const { out } = await inspect([`${INPUT}/${file}`], true);
      assert.ok(out.includes('\u001b[2m'), 'it is coloured');
      const plain = stripVTControlCharacters(out).replace(/ +$/gm, '');
      assert.equal(plain, readFileSync(`tests/cli/inspect/expected/${file}.txt`, 'utf8'));
    });
  }

  test('gives records with their ledger as JSON, one a line', async () => {
    const { code, out } = await inspect([`${INPUT}/clipping.txt`, '--json']);
    assert.equal(code, 0);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.equal(records.length, 2);
    const [first] = records;
    assert.ok(typeof first === 'object' && first !== null && 'ledger' in first && 'title' in first);
    assert.equal(first.title, 'The Lamp on the Mole Is Lit');
    assert.ok(Array.isArray(first.ledger));
    assert.deepEqual(
      first.ledger.map(({ line }) => line),
      [1, 3, 5, 7, 8, 9, 10, 12, 14, 16],
    );
  });

  test('knows the settings of the archive that the file is in', async () => {
    const place = workplace({
      articles: {
        'archive.yaml': 'folders:\n  papers:\n    lang: de\n',
        'papers/lamp.txt': 'Die Lampe\n\nEin Text über eine Lampe, die am Montag angezündet wurde.\n',
      },
    });
    const ran = await place.run(['inspect', 'articles/papers/lamp.txt']);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /^language {6}de {2}\[folder-language, settings\]$/m);
  });

  test('knows the address at which the article was published', async () => {
    const place = workplace({
      articles: { 'lamp.md': '---\ntitle: First Title\ndate: 2001-03-12\n---\n\nThe lamp was lit on Monday.\n' },
    });
    assert.equal((await place.run()).code, 0);
    const before = await place.run(['inspect', 'articles/lamp.md']);
    assert.match(before.stdout, /^url {11}\/2001\/03\/12\/first-title\/$/m);
  });

  test('shows control characters as spaces, so that a file cannot drive the terminal', async () => {
    const place = workplace({
      articles: {
        'lamp.txt': `A Lamp \u001b]0;owned\u0007 Is Lit\n\nBy Ada \u001b[2J Lunt\n\n${'The lamp was lit on Monday by a boy. '.repeat(9)}\u009b31m\n`,
      },
    });
    const ran = await place.run(['inspect', 'articles/lamp.txt']);
    assert.doesNotMatch(ran.stdout, /(?!\n)\p{Cc}/u);
    assert.match(ran.stdout, /A Lamp {1,2}\]0;owned {1,2}Is Lit/);
  });

  test('tells what is wrong with a file that cannot be used, and exits with 1', async () => {
    const place = workplace({ articles: { 'empty.txt': '' } });
    const ran = await place.spawn(['inspect', 'articles/empty.txt']);
    assert.deepEqual(
      [ran.code, ran.stdout, ran.stderr],
      [1, '', 'error: empty.txt: the file is empty; add the text of the article, or remove the file [file-empty]\n'],
    );
  });

  test('writes nothing', async () => {
    const place = workplace({
      articles: { 'lamp.txt': 'A Lamp\n\nThe lamp was lit on Monday by a boy with a pole.\n' },
    });
    await place.run(['inspect', 'articles/lamp.txt']);
    assert.deepEqual(readdirSync(place.at), ['articles']);
    assert.deepEqual(readdirSync(place.articles), ['lamp.txt']);
  });
});

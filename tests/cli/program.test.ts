/** The command line as a whole: commands, help, versions, and what wrong usage gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runProgram } from '../../src/cli/program.js';
import { workplace } from '../site/build-site.js';
import { fakeTerminal } from './fake-terminal.js';

async function said(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const code = await runProgram(args, terminal);
  return { code, ...terminal.written };
}

const COMMANDS = ['build', 'serve', 'parse', 'inspect'];

describe('help', () => {
  test('lists the commands with an example', async () => {
    const { code, out, err } = await said('--help');
    assert.deepEqual([code, err], [0, '']);
    for (const command of COMMANDS) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.match(out, /\nExample:\n {2}\$ backfile build /);
  });

  for (const command of COMMANDS) {
    test(`of ${command} shows its options and an example`, async () => {
      for (const args of [
        [command, '--help'],
        [command, '-h'],
        ['help', command],
      ]) {
        const { code, out, err } = await said(...args);
        assert.deepEqual([code, err], [0, ''], args.join(' '));
        assert.match(out, new RegExp(`^Usage: backfile ${command} `));
        assert.match(out, new RegExp(`\\nExamples?:\\n {2}\\$ backfile ${command} `));
        for (const option of [
          '--input',
          '--output',
          '--cache',
          '--base-url',
          '--portable',
          '--workers',
          '--quiet',
          '--verbose',
          '--json',
        ]) {
          assert.ok(out.includes(option), `${command} ${option}`);
        }
      }
    });
  }

  test('is what the program says without a command, which is wrong usage', async () => {
    const { code, out, err } = await said();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Usage: backfile /);
  });
});

describe('--version', () => {
  test('is that of the package', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'version' in manifest);
    for (const option of ['--version', '-V']) {
      assert.deepEqual(await said(option), { code: 0, out: `${manifest.version}\n`, err: '' });
    }
  });
});

describe('wrong usage', () => {
  const HINT = '(backfile --help lists commands and options)\n';
  const cases: readonly { readonly args: readonly string[]; readonly says: string }[] = [
    { args: ['buidl'], says: `error: unknown command 'buidl'\n(Did you mean build?)\n${HINT}` },
    { args: ['build', '--porable'], says: `error: unknown option '--porable'\n(Did you mean --portable?)\n${HINT}` },
    { args: ['build', '--frobnicate'], says: `error: unknown option '--frobnicate'\n${HINT}` },
    {
      args: ['build', 'articles'],
      says: `error: too many arguments for 'build'. Expected 0 arguments but got 1.\n${HINT}`,
    },
    {
      args: ['inspect'],
      says: 'error: there is no file to inspect; name an article file, or give --weak to list the articles worth a look [usage]\n',
    },
    { args: ['parse', '--jsonl'], says: `error: missing required argument 'path'\n${HINT}` },
    { args: ['build', '--workers'], says: `error: option '--workers <number>' argument missing\n${HINT}` },
    {
      args: ['build', '--workers', 'many'],
      says: 'error: --workers takes a whole number from 1 to 256, not "many"; give a number, e.g. --workers 1 [usage]\n',
    },
    {
      args: ['build', '--base-url', 'archive.example'],
      says: 'error: --base-url archive.example is no web address; give where the site will stand, e.g. --base-url https://archive.example/ [usage]\n',
    },
    {
      args: ['inspect', 'nowhere.txt'],
      says: 'error: nowhere.txt: there is no such file; give the path of an article [usage]\n',
    },
    {
      args: ['parse', 'nowhere'],
      says: 'error: nowhere: there is no such file or folder; give the path of an archive or of an article [usage]\n',
    },
    {
      args: ['serve', '--port', '99999'],
      says: 'error: --port takes a whole number from 0 to 65535, not "99999"; give a number, e.g. --port 0 [usage]\n',
    },
  ];
  for (const { args, says } of cases) {
    test(`backfile ${args.join(' ')}`, async () => {
      assert.deepEqual(await said(...args), { code: 2, out: '', err: says });
    });
  }

  test('is a line of JSON where --json asks for it', async () => {
    const { code, err } = await said('parse', 'nowhere', '--json');
    assert.equal(code, 2);
    assert.deepEqual(JSON.parse(err), {
      severity: 'error',
      file: 'nowhere',
      line: null,
      rule: 'usage',
      message: 'there is no such file or folder',
      remedy: 'give the path of an archive or of an article',
    });
  });
});

describe('the program as a process', () => {
  const ARTICLES = {
    'lamp.txt':
      'The Lamp on the Mole Is Lit\n\nPublished: 12 March 2001\n\nThe lamp on the mole was lit on Monday by a boy with a pole.\n',
  };

  test('gives its exit code to the system', async () => {
    const place = workplace({ articles: ARTICLES });
    assert.equal((await place.spawn(['--version'])).code, 0);
    assert.equal((await place.spawn(['nonsense'])).code, 2);
    assert.equal((await place.spawn(['parse', 'articles'])).code, 0);
  });

  test('is coloured where a person looks or asks for it, and nowhere else', async () => {
    const place = workplace({ articles: ARTICLES });
    const escapeCode = '\u001b[';
    const inspect = (env: Readonly<Record<string, string | undefined>>) =>
      place.spawn(['inspect', 'articles/lamp.txt'], { env });
    const plain = await inspect({ NO_COLOR: undefined, FORCE_COLOR: undefined });
    assert.ok(plain.stdout.includes('The Lamp on the Mole') && !plain.stdout.includes(escapeCode));
    assert.ok((await inspect({ NO_COLOR: undefined, FORCE_COLOR: '1' })).stdout.includes(escapeCode));
    assert.ok(!(await inspect({ NO_COLOR: '1', FORCE_COLOR: '1' })).stdout.includes(escapeCode));
  });

  test('ends quietly when nobody reads on', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${i}.txt`, ARTICLES['lamp.txt'].repeat(4)]),
    );
    const place = workplace({ articles });
    const ran = await place.spawn(['parse', 'articles'], { readOnly: 1 });
    assert.doesNotMatch(ran.stderr, /EPIPE|\n\s+at |fault in Backfile/);
  });
});

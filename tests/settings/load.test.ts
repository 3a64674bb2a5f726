import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { problemLine } from '../../src/record/problem.js';
import { loadSettings } from '../../src/settings/load.js';

describe('loadSettings', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-settings-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function archive(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const path = join(folder, name);
    await mkdir(path, { recursive: true });
    for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
    return path;
  }

  test('files that are not there give the defaults', async () => {
    const { settings, topics, problems } = await loadSettings(await archive('empty', {}));
    assert.deepEqual([settings.title, topics, problems], ['News archive', [], []]);
    assert.deepEqual((await loadSettings(join(folder, 'nowhere'))).problems, []);
  });

  test('both files are read, with or without a byte order mark', async () => {
    const path = await archive('both', { 'archive.yaml': '\ufefftitle: Courier\n', 'topics.yaml': '- label: Trade\n' });
    const { settings, topics, problems } = await loadSettings(path);
    assert.deepEqual([settings.title, topics[0]?.label, problems], ['Courier', 'Trade', []]);
  });

  test('problems of both files are named by file', async () => {
    const path = await archive('wrong', { 'archive.yaml': 'titel: X\n', 'topics.yaml': '- kind: place\n' });
    const { problems } = await loadSettings(path);
    assert.deepEqual(problems.map(problemLine), [
      'archive.yaml:1: unknown key `titel`; did you mean `title`? [settings-unknown-key]',
      'topics.yaml:1: an entry has no label; add `label: ` with the name it is listed under [topic-label-missing]',
    ]);
  });

  test('a file that is no UTF-8, and a folder in a file’s place, are problems', async () => {
    const path = await archive('bytes', { 'archive.yaml': Uint8Array.of(0x74, 0x3a, 0x20, 0xe9, 0x0a) });
    await mkdir(join(path, 'topics.yaml'));
    const { settings, problems } = await loadSettings(path);
    assert.equal(settings.title, 'News archive');
    assert.deepEqual(problems.map(problemLine), [
      'archive.yaml: the file is not UTF-8; save it as UTF-8 [settings-unreadable]',
      'topics.yaml: this is a folder; rename it; the name is that of a settings file [settings-unreadable]',
    ]);
  });
});

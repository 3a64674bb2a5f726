/** The folders of a build: what may be written where, and that nothing else is ever touched. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Workplace, workplace } from './build-site.js';
import { differences, treeOf } from './tree.js';

const ARTICLES = {
  'lamp.txt':
    'The Lamp on the Mole Is Lit\n\nPublished: 12 March 2001\n\nThe lamp on the mole was lit on Monday by a boy with a pole.\n',
};

interface Refusal {
  readonly name: string;
  readonly args: readonly string[];
  /** The message, with `AT` for the folder the program is started in. */
  readonly says: string;
  readonly prepare?: (place: Workplace) => void;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'an output folder inside the input folder',
    args: ['--output', 'articles/_site'],
    says: 'AT/articles/_site: the output folder is inside the input folder, where its pages would be read as articles; give --output a folder beside the articles [output-inside-input]',
  },
  {
    name: 'an output folder that is the input folder',
    args: ['--output', 'articles'],
    says: 'AT/articles: the output folder is inside the input folder, where its pages would be read as articles; give --output a folder beside the articles [output-inside-input]',
  },
  {
    name: 'an output folder that leads into the input folder by a link',
    args: ['--output', 'link/out'],
    prepare: ({ at }) => symlinkSync('articles', join(at, 'link')),
    says: 'AT/link/out: the output folder is inside the input folder, where its pages would be read as articles; give --output a folder beside the articles [output-inside-input]',
  },
  {
    name: 'an input folder inside the output folder',
    args: ['--output', 'all', '--input', 'all/articles'],
    prepare: ({ at }) => mkdirSync(join(at, 'all/articles'), { recursive: true }),
    says: 'AT/all/articles: the input folder is inside the output folder, which a build replaces as a whole; give --output a folder of its own [input-inside-output]',
  },
  {
    name: 'an output folder that Backfile did not make',
    args: ['--output', 'letters'],
    prepare: ({ at }) => {
      mkdirSync(join(at, 'letters'));
      writeFileSync(join(at, 'letters/mother.txt'), 'Dear Mother');
    },
    says: 'AT/letters: the output folder holds files that Backfile did not make; give --output an empty or new folder; nothing was touched (a site of ours has a .backfile.json) [output-foreign]',
  },
  {
    name: 'an output folder that is a file',
    args: ['--output', 'letter.txt'],
    prepare: ({ at }) => writeFileSync(join(at, 'letter.txt'), 'Dear Mother'),
    says: 'AT/letter.txt: the output folder exists and is no folder; give --output another path, or remove that file [output-not-folder]',
  },
  {
    name: 'the folder that the program is started in as output',
    args: ['--output', '.', '--input', '../elsewhere', '--cache', '../elsewhere-too'],
    says: 'AT: the output folder is or holds the folder you are in, and a build replaces its output folder as a whole; give --output a folder of its own, such as _site [output-too-wide]',
  },
  {
    name: 'a cache inside the articles',
    args: ['--cache', 'articles/.cache'],
    says: 'AT/articles/.cache: the cache folder is inside the input folder, which belongs to the archivist; give --cache a folder beside the articles [cache-inside-input]',
  },
  {
    name: 'an input folder that does not exist',
    args: ['--input', 'nowhere'],
    says: 'AT/nowhere: there is no such folder; name the folder of articles with `--input` [input-folder]',
  },
  {
    name: 'an input folder that is a file',
    args: ['--input', 'articles/lamp.txt'],
    says: 'AT/articles/lamp.txt: this is not a folder; name the folder that the file is in [input-folder]',
  },
];

describe('a build refuses', () => {
  for (const { name, args, says, prepare } of REFUSALS) {
    test(`${name}, and touches nothing`, async () => {
      const place = workplace({ articles: ARTICLES });
      prepare?.(place);
      const before = treeOf(place.at);
      const ran = await place.run(['build', ...args]);
      assert.equal(ran.stderr.replaceAll(place.at, 'AT'), `error: ${says}\n`);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.deepEqual(differences(treeOf(place.at), before), []);
    });
  }
});

describe('a build', () => {
  test('writes to its output, its cache and permalinks.jsonl, and nowhere else', async () => {
    const place = workplace({
      articles: { ...ARTICLES, 'deep/notes.doc': 'a note', 'permalinks.txt.bak': 'old' },
      beside: { 'other/file.txt': 'mine', '_site.txt': 'mine as well' },
    });
    const before = treeOf(place.at);
    assert.equal((await place.run()).code, 0);
    const written = differences(treeOf(place.at), before).filter(
      (path) => !/^(?:_site|\.cache)(?:\/|$)/.test(path) && path !== 'articles/permalinks.jsonl',
    );
    assert.deepEqual(written, []);
  });

  test('leaves no file of the old site that the new one does not have', async () => {
    const place = workplace({ articles: ARTICLES });
    assert.equal((await place.run()).code, 0);
    writeFileSync(join(place.site, 'stray.html'), 'left here by hand');
    assert.equal((await place.run()).code, 0);
    assert.equal(treeOf(place.site)?.['stray.html'], undefined);
  });

  test('takes an output folder that is empty', async () => {
    const place = workplace({ articles: ARTICLES });
    mkdirSync(place.site);
    assert.equal((await place.run()).code, 0);
    assert.match(readFileSync(join(place.site, 'index.html'), 'utf8'), /The Lamp on the Mole/);
  });

  test('writes below folders that do not exist yet, with names that are hard to write', async () => {
    const place = workplace({ articles: ARTICLES });
    const ran = await place.run(['build', '--output', 'new folder/it’s #1?/out', '--cache', 'c a/c h e']);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(readFileSync(join(place.at, 'new folder/it’s #1?/out/index.html'), 'utf8'), /The Lamp on the Mole/);
  });

  test('reads an archive through a link to it', async () => {
    const place = workplace({ articles: ARTICLES });
    symlinkSync('articles', join(place.at, 'papers'));
    assert.equal((await place.run(['build', '--input', 'papers'])).code, 0);
    assert.match(readFileSync(join(place.site, 'index.html'), 'utf8'), /The Lamp on the Mole/);
  });
});

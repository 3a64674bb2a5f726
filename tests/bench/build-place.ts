/** A folder with an archive that is built, edited and built again. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchive } from './archive/archive.js';

const TEMPLATE = 'article.njk';
const OURS = fileURLToPath(new URL(`../../../templates/${TEMPLATE}`, import.meta.url));
/** Where the pages of all articles have their text: what is put there changes every one of them. */
const MAIN_BLOCK = '{% block main %}';

export interface BuildPlace {
  /** The folder that the program is started in: `articles`, `templates`, `_site` and `.cache` stand in it. */
  readonly folder: string;
  /** As if the archive had never been built. */
  forget(): void;
  /** Change the text of one article, the same one each time; `edit` tells the changes apart. Gives the words that are new. */
  editArticle(edit: number): string;
  /** Change the template of the articles. */
  editTemplate(edit: number): void;
}

/** Make an archive in a new folder. */
export function makeBuildPlace(
  folder: string,
  { count, generator }: { readonly count: number; readonly generator: string | null },
): BuildPlace {
  const articles = join(folder, 'articles');
  mkdirSync(folder, { recursive: true });
  if (generator === null) writeArchive(articles, { count });
  else runGenerator(generator, count, folder);
  const article = articleInTheMiddle(articles);
  const saved = readFileSync(article, 'utf8');
  // An override that stands from the beginning: what is measured is its change, not its coming.
  const template = join(folder, 'templates', TEMPLATE);
  mkdirSync(join(folder, 'templates'));
  copyFileSync(OURS, template);
  const drawn = readFileSync(template, 'utf8');
  if (!drawn.includes(MAIN_BLOCK)) throw new Error(`templates/${TEMPLATE} has no ${MAIN_BLOCK} to be edited`);
  return {
    folder,
    forget() {
      for (const path of ['_site', '.cache', 'articles/permalinks.jsonl'])
        rmSync(join(folder, path), { recursive: true, force: true });
    },
    editArticle(edit) {
      const sentence = `The clerk made a note of it, which is number ${edit}.`;
      writeFileSync(article, withSentence(saved, sentence));
      return sentence;
    },
    editTemplate(edit) {
      writeFileSync(template, drawn.replace(MAIN_BLOCK, `${MAIN_BLOCK}\n<!-- edit ${edit} -->`));
    },
  };
}

function runGenerator(generator: string, count: number, folder: string): void {
  // What it leaves in the temporary folder goes with the archive.
  const env = { ...process.env, TMPDIR: folder, TEMP: folder };
  const ran = spawnSync(process.execPath, [generator, String(count), folder], { encoding: 'utf8', env });
  if (ran.status !== 0) throw new Error(`${generator} ended with ${ran.status}: ${ran.stderr}`);
}

function articleInTheMiddle(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .sort();
  const path = files[Math.floor(files.length / 2)];
  if (path === undefined) throw new Error(`there are no articles in ${folder}`);
  return join(folder, path);
}

/** The text with a sentence more at the end of its longest paragraph. */
function withSentence(text: string, sentence: string): string {
  const parts = text.split('\n\n');
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return parts.map((part) => (part === longest ? `${part.trimEnd()} ${sentence}` : part)).join('\n\n');
}

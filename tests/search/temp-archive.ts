/** A small archive of invented articles, written to a folder of its own and read from there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SearchableArchive, searchableArchive } from './archive.js';

/** Index the files, whose paths are below the archive's folder. */
export async function tempArchive(
  files: Readonly<Record<string, string>>,
  options: { readonly portable?: boolean } = {},
): Promise<SearchableArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-search-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await searchableArchive(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An article with front matter. */
export function article(front: Readonly<Record<string, string>>, ...paragraphs: readonly string[]): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', ...paragraphs.flatMap((text) => [text, ''])].join('\n');
}

/** Three months of a newspaper that there never was. */
export const TALBERG: Readonly<Record<string, string>> = {
  'kettles.md': article(
    {
      title: 'Kettles come to Talberg',
      date: '1994-05-03',
      byline: '[Nella Quist]',
      source: 'The Talberg Post',
      topics: '[Kettles, Trade]',
    },
    'The first kettle stood on a velvern shelf, and nobody knew what the velvern was for.',
    'Mayor Ostrander said that kettles were here to stay. "Every kitchen wants one," she said.',
  ),
  'shelf.md': article(
    { title: 'The shelf that fell', date: '1995-06', source: 'The Talberg Post', topics: '[Kettles]' },
    'A shelf of velvern wood fell on Tuesday. It had held forty kettles.',
    'The museum’s keeper swept them up.',
  ),
  'lamps.md': article(
    {
      title: 'Six lamps in a row',
      date: '1995-06-20',
      source: 'Quay Leaves',
      topics: '[Light]',
      byline: '[Oda Ferrin, Nella Quist]',
    },
    'Wendrill Street has six lamps now. The lamps burn whale oil; oil prices rose in spring.',
  ),
  'undated.md': article(
    { title: 'A kettle without a day', source: 'Quay Leaves' },
    'Nobody wrote down when this kettle was cast, nor who the founders of the foundry were.',
  ),
  'evenings.md': article(
    { title: 'أُمسيات القَلزَم', date: '1996-01-02', lang: 'ar', source: 'Quay Leaves' },
    'قال الوزير إن المدينة ستفتح المتحف الجديد في الربيع، وقال رئيس البلدية إن الأعمال انتهت قبل موعدها بشهر كامل.',
  ),
};

/** The data page: what can be taken away, and in which formats. */
import { siteUrl } from '../../record/brands.js';
import type { ArchiveSettings } from '../../record/settings.js';
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import type { DataPage } from '../models.js';
import { DATA } from '../site-urls.js';
import type { WordKey } from '../words.js';
import { trailTo } from './trail.js';

interface DataFile {
  readonly path: string;
  readonly label: WordKey;
  readonly note: WordKey;
  readonly exists: (settings: ArchiveSettings) => boolean;
}

const always = (): boolean => true;

/** Files of the whole archive, as the build writes them. A sitemap consists of full addresses, so it needs one. */
const FILES: readonly DataFile[] = [
  { path: '/data/articles.csv', label: 'dataTableLabel', note: 'dataTable', exists: always },
  { path: '/data/articles.jsonl', label: 'dataRecordsLabel', note: 'dataRecords', exists: always },
  { path: '/feed.xml', label: 'atomFeed', note: 'dataAtom', exists: always },
  { path: '/feed.json', label: 'jsonFeed', note: 'dataJsonFeed', exists: always },
  { path: '/sitemap.xml', label: 'sitemap', note: 'dataSitemap', exists: ({ address }) => address !== null },
];

export function dataPage(context: PageContext): DataPage {
  const { settings, words } = context;
  const heading = words.texts.dataHeading;
  return {
    kind: 'data',
    url: DATA,
    head: pageHead({ url: DATA, title: heading, description: words.texts.dataIntro }, context),
    trail: trailTo(words, { url: DATA, label: heading }),
    section: DATA,
    heading,
    files: FILES.filter((file) => file.exists(settings)).map(({ path, label, note }) => ({
      url: siteUrl(path),
      label: words.texts[label],
      note: words.texts[note],
    })),
  };
}

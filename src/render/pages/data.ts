/** The data page: what can be taken away, and in which formats. */
import type { Listings } from '../../listings/listings.js';
import { type SiteUrl, siteUrl } from '../../record/brands.js';
import type { ArchiveSettings } from '../../record/settings.js';
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import type { DataPage } from '../models.js';
import { COPIES, DATA } from '../site-urls.js';
import type { WordKey } from '../words.js';
import { trailTo } from './trail.js';

interface DataFile {
  readonly url: SiteUrl;
  readonly label: WordKey;
  readonly note: WordKey;
  readonly exists: (settings: ArchiveSettings, listings: Pick<Listings, 'copies'>) => boolean;
}

const always = (): boolean => true;

/** What there is of the whole archive, as the build writes it. A sitemap consists of full addresses, so it needs one. */
const FILES: readonly DataFile[] = [
  { url: siteUrl('/data/articles.csv'), label: 'dataTableLabel', note: 'dataTable', exists: always },
  { url: siteUrl('/data/articles.jsonl'), label: 'dataRecordsLabel', note: 'dataRecords', exists: always },
  { url: siteUrl('/feed.xml'), label: 'atomFeed', note: 'dataAtom', exists: always },
  { url: siteUrl('/feed.json'), label: 'jsonFeed', note: 'dataJsonFeed', exists: always },
  { url: siteUrl('/sitemap.xml'), label: 'sitemap', note: 'dataSitemap', exists: ({ address }) => address !== null },
  { url: COPIES, label: 'copies', note: 'dataCopies', exists: (_, { copies }) => copies.length > 0 },
];

export function dataPage(listings: Pick<Listings, 'copies'>, context: PageContext): DataPage {
  const { settings, words } = context;
  const heading = words.texts.data;
  return {
    kind: 'data',
    url: DATA,
    head: pageHead({ url: DATA, title: heading, description: words.texts.dataIntro }, context),
    trail: trailTo(words, { url: DATA, label: heading }),
    section: DATA,
    heading,
    files: FILES.filter((file) => file.exists(settings, listings)).map(({ url, label, note }) => ({
      url,
      label: words.texts[label],
      note: words.texts[note],
    })),
  };
}

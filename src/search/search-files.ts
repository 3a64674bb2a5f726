/** Everything that the site needs for searching: the index, and the programs that browsers run. */
import { readdirSync, readFileSync } from 'node:fs';
import type { SiteFile } from '../listings/site-file.js';
import { codeUrl } from '../package/places.js';
import { siteUrl } from '../record/brands.js';
import { type SearchIndexInput, searchIndexFiles, stemLanguages } from './index-files.js';

/** Where `npm run compile` puts the programs, as classic scripts. */
const PROGRAMS = codeUrl('search/programs/');

/** The Arabic stemmer stands before the engine where the archive has Arabic articles: most need not load it. */
const ARABIC = 'arabic.js';
const ENGINE = 'engine.js';

/** The files below `/search/` that are no pages; take one before asking for the next. */
export function* searchFiles(input: SearchIndexInput): Iterable<SiteFile> {
  const text = (name: string) => readFileSync(new URL(name, PROGRAMS), 'utf8');
  const isArabic = stemLanguages(input.listings.all).includes('ar');
  for (const name of readdirSync(PROGRAMS).sort()) {
    if (name === ARABIC) continue;
    const before = name === ENGINE && isArabic ? text(ARABIC) : '';
    yield { url: siteUrl(`/search/${name}`), content: before + text(name) };
  }
  yield* searchIndexFiles(input);
}

/** Pictures of the archive: where they stand in the site, and which of them are shown. */
import { findPicture } from '../parse/pictures.js';
import { type SiteUrl, type SourcePath, siteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { FiledArticle } from '../record/filed-article.js';

/** URL of a picture file in the site. */
export function pictureUrl(path: SourcePath): SiteUrl {
  return siteUrl(`/files/${path}`);
}

/** The pictures that articles show, each once, in the order of their paths. */
export function picturesUsed(
  articles: readonly FiledArticle[],
  pictures: ReadonlySet<SourcePath>,
): readonly SourcePath[] {
  const used = new Set<SourcePath>();
  for (const { traits, document } of articles) {
    for (const image of traits.pictures ?? []) used.add(image);
    for (const name of traits.imageNames ?? []) {
      const path = findPicture(name, document.file, pictures);
      if (path !== null) used.add(path);
    }
  }
  return [...used].sort(compareText);
}

/** Pictures of the archive: where they stand in the site, and which of them are shown. */
import type { Nodes } from 'mdast';
import { findPicture } from '../parse/pictures.js';
import type { ParsedArticle } from '../record/article.js';
import { type SiteUrl, type SourcePath, siteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';

/** URL of a picture file in the site. */
export function pictureUrl(path: SourcePath): SiteUrl {
  return siteUrl(`/files/${path}`);
}

/** The pictures that articles show, each once, in the order of their paths. */
export function picturesUsed(
  articles: readonly ParsedArticle[],
  pictures: ReadonlySet<SourcePath>,
): readonly SourcePath[] {
  const used = new Set<SourcePath>();
  for (const { figures, body, document } of articles) {
    for (const { image } of figures) if (image !== null) used.add(image);
    if (document.format !== 'markdown') continue;
    for (const name of imageNames(body)) {
      const path = findPicture(name, document.file, pictures);
      if (path !== null) used.add(path);
    }
  }
  return [...used].sort(compareText);
}

/** Addresses of the images in Markdown, in place or by definition. */
function imageNames(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image' || node.type === 'definition') return [node.url];
    return 'children' in node ? imageNames(node.children) : [];
  });
}

/** The publication that an article comes from: what the article says, else its folder, else the archive. */
import { isCorrected } from '../catalogue/corrected.js';
import type { Field, KeptArticle } from '../record/article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { slugify } from '../record/slug.js';
import { folderValue } from '../settings/folder.js';
import { foldLabel, labelHash } from './label.js';

/** The publication of an article with the reason, or null where nobody names one. */
export function sourceOf(
  article: Pick<KeptArticle, 'source' | 'document' | 'corrections'>,
  settings: Pick<ArchiveSettings, 'folders' | 'source'>,
): Field<string> | null {
  // The keeper may have taken it away: then no folder speaks for the article.
  if (article.source !== null || isCorrected(article, 'source')) return article.source;
  const { file } = article.document;
  const byFolder = folderValue(settings.folders, file, 'source');
  if (byFolder !== null)
    return { value: byFolder.value, origin: 'settings', rule: 'folder-source', lines: [], text: byFolder.folder };
  if (settings.source === null) return null;
  return { value: settings.source, origin: 'settings', rule: 'archive-source', lines: [], text: settings.source };
}

/** Slug of a publication; a name that leaves no slug (only signs) gets one from a hash of it. */
export function sourceId(label: string): string {
  return slugify(label) ?? `source-${labelHash(foldLabel(label))}`;
}

/** The publication that an article comes from: what the article says, else its folder, else the archive. */
import type { ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import type { ArchiveSettings } from '../record/settings.js';
import { folderValue } from '../settings/folder.js';

/** The publication of an article with the reason, or null where nobody names one. */
export function inferSource(
  { source, document }: Pick<ParsedArticle, 'source' | 'document'>,
  settings: Pick<ArchiveSettings, 'folders' | 'source'>,
): Field<string> | null {
  if (source !== null) return source;
  const byFolder = folderValue(settings.folders, document.file, 'source');
  if (byFolder !== null)
    return { value: byFolder.value, origin: 'settings', rule: 'folder-source', lines: [], text: byFolder.folder };
  if (settings.source === null) return null;
  return { value: settings.source, origin: 'settings', rule: 'archive-source', lines: [], text: settings.source };
}

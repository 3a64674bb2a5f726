/** Whose permission an article needs: what it says itself, else its folder, else the archive. */
import type { FiledArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { folderValue } from '../settings/folder.js';

/** The rights statement of an article, or null where nobody made one. The longest folder path that fits wins. */
export function rightsOf(
  article: Pick<FiledArticle, 'frontMatter' | 'document'>,
  settings: Pick<ArchiveSettings, 'folders' | 'rights'>,
): string | null {
  const own = article.frontMatter?.values.rights;
  if (own !== undefined) return own;
  return folderValue(settings.folders, article.document.file, 'rights')?.value ?? settings.rights;
}

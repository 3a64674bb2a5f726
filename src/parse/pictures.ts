/** Which picture of the archive a name in an article means. */
import { posix } from 'node:path';
import { isSourcePath, type SourcePath } from '../record/brands.js';

/**
 * The picture that an article means by `name`: a path from the article's own folder, else from the archive's. Null where
 * the archive has no such file; an address on the web names none.
 */
export function findPicture(name: string, file: SourcePath, pictures: ReadonlySet<SourcePath>): SourcePath | null {
  for (const base of [posix.dirname(file), '.']) {
    const path = posix.join(base, name.replace(/^\/+/, ''));
    if (isSourcePath(path) && pictures.has(path)) return path;
  }
  return null;
}

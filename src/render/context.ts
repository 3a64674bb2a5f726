/** What page models need to know of the archive as a whole. Plain data, so that it can be handed to another thread. */
import type { SourcePath } from '../record/brands.js';
import type { ArchiveSettings } from '../record/settings.js';
import { type Words, wordsFor } from './words.js';

export interface PageContext {
  readonly settings: ArchiveSettings;
  readonly words: Words;
  /** Picture files that the archive has; each is copied to the site at its `pictureUrl`. */
  readonly pictures: ReadonlySet<SourcePath>;
}

/** The context of an archive: its settings, and the words of its language. */
export function contextOf(settings: ArchiveSettings, pictures: readonly SourcePath[]): PageContext {
  return { settings, words: wordsFor(settings.language), pictures: new Set(pictures) };
}

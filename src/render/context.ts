/** What page models need to know of the archive as a whole. Plain data, so that it can be handed to another thread. */

import type { ArticleId, SourcePath } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { alsoIn } from './also-in.js';
import type { AlsoIn } from './page-parts.js';
import { type Words, wordsFor } from './words.js';

export interface PageContext {
  readonly settings: ArchiveSettings;
  readonly words: Words;
  /** Picture files that the archive has; each is copied to the site at its `pictureUrl`. */
  readonly pictures: ReadonlySet<SourcePath>;
  /** Where else articles stand that are listed for their copies; absent where there are no copies. */
  readonly copies?: ReadonlyMap<ArticleId, AlsoIn>;
}

/** The context of an archive: its settings, the words of its language, its pictures and its groups of copies. */
export function contextOf(
  settings: ArchiveSettings,
  pictures: readonly SourcePath[],
  copies: readonly (readonly CataloguedArticle[])[] = [],
): PageContext {
  return { settings, words: wordsFor(settings.language), pictures: new Set(pictures), copies: alsoIn(copies) };
}

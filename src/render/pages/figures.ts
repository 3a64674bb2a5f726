/** The figures of an article: captions with their pictures, as far as the archive has them. */

import { findPicture } from '../../parse/pictures.js';
import type { SourcePath } from '../../record/brands.js';
import type { WholeArticle } from '../../record/filed-article.js';
import { oneLine } from '../../record/shown-text.js';
import type { PageContext } from '../context.js';
import type { ArticleFigure } from '../models.js';
import { pictureUrl } from '../pictures.js';

/** Pictures that front matter names and the archive has, in the order named, without those that a figure has already. */
function namedPictures(article: WholeArticle, { pictures }: PageContext): readonly SourcePath[] {
  const taken = new Set(article.figures.map((figure) => figure.image));
  const found = (article.frontMatter?.values.images ?? []).map((name) =>
    findPicture(name, article.document.file, pictures),
  );
  return [...new Set(found)].filter((path) => path !== null).filter((path) => !taken.has(path));
}

/**
 * Captions in their order, each with its own picture or the next one that front matter names; then the pictures that no
 * caption was left for.
 */
export function figuresOf(article: WholeArticle, context: PageContext): readonly ArticleFigure[] {
  const spare = [...namedPictures(article, context)];
  const alt = context.words.texts.picture;
  const picture = (path: SourcePath | null | undefined, said = alt): ArticleFigure['image'] =>
    path === null || path === undefined ? null : { url: pictureUrl(path), alt: said };
  const captioned = article.figures.map((figure) => ({
    caption: figure.caption === null ? null : oneLine(figure.caption.value),
    credit: figure.credit === null ? null : oneLine(figure.credit.value),
    image:
      figure.image !== null && context.pictures.has(figure.image)
        ? picture(figure.image, figure.alt)
        : picture(spare.shift()),
  }));
  return [...captioned, ...spare.map((path) => ({ caption: null, credit: null, image: picture(path) }))].filter(
    (figure) => figure.caption !== null || figure.credit !== null || figure.image !== null,
  );
}

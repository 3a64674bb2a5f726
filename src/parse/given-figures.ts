/**
 * Captions, credits and pictures that front matter gives, and how they go together with those of the text. Nothing of
 * either is dropped: a caption that both have is one.
 */
import { lineKey } from '../lines/line.js';
import type { Figure, SourceDocument } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { Field } from '../record/field.js';
import type { FrontMatterBlock, FrontMatterKey } from '../record/front-matter.js';
import type { Problem } from '../record/problem.js';
import { findPicture } from './pictures.js';

export interface GivenFigures {
  /** Captions as front matter has them, each with its own picture where it names one. */
  readonly figures: readonly Figure[];
  /** Pictures that are named without a caption: each goes to the next figure that has none. */
  readonly images: readonly SourcePath[];
  readonly problems: readonly Problem[];
}

/** What front matter says of pictures. A name is looked for beside the file first, then from the top of the archive. */
export function givenFigures(
  document: SourceDocument,
  block: FrontMatterBlock | null,
  pictures: ReadonlySet<SourcePath>,
): GivenFigures {
  const problems = new Map<string, Problem>();
  const found = (name: string, key: FrontMatterKey): SourcePath | null => {
    const path = findPicture(name, document.file, pictures);
    if (path === null && !problems.has(name)) problems.set(name, missing(name, document, block?.lineOf[key] ?? null));
    return path;
  };
  const figures = (block?.values.captions ?? []).map(
    ({ caption, credit, image }): Figure => ({
      caption: caption === undefined ? null : fieldOf(caption, block),
      credit: credit === undefined ? null : fieldOf(credit, block),
      image: image === undefined ? null : found(image, 'captions'),
    }),
  );
  const images = (block?.values.images ?? []).map((name) => found(name, 'images')).filter((path) => path !== null);
  return { figures: figures.filter((figure) => !isNothing(figure)), images, problems: [...problems.values()] };
}

function fieldOf(value: string, block: FrontMatterBlock | null): Field<string> {
  const line = block?.lineOf.captions;
  const lines = line === undefined ? [] : [line];
  return { value, origin: 'front-matter', rule: 'front-matter', lines, text: value };
}

function isNothing({ caption, credit, image }: Figure): boolean {
  return caption === null && credit === null && image === null;
}

function missing(image: string, { file }: SourceDocument, line: number | null): Problem {
  return {
    severity: 'hint',
    file,
    line,
    rule: 'picture-missing',
    message: `the picture ${image} is not in the archive`,
    remedy: 'put the file there, or correct its path (relative to the article or to the archive folder)',
  };
}

/**
 * The figures of front matter, then those of the text that it does not have. The first picture goes with the first
 * figure that has none, and so on; a picture without a figure stands by itself.
 */
export function withFigures(ofText: readonly Figure[], { figures, images }: GivenFigures): readonly Figure[] {
  if (figures.length === 0 && images.length === 0) return ofText;
  const known = new Set(figures.flatMap(({ caption }) => (caption === null ? [] : [lineKey(caption.value)])));
  const further = ofText.filter(({ caption }) => caption === null || !known.has(lineKey(caption.value)));
  const shown = new Set([...figures, ...further].map(({ image }) => image));
  const spare = images.filter((image) => !shown.has(image));
  const paired = [...figures, ...further].map((figure) =>
    figure.image === null ? { ...figure, image: spare.shift() ?? null } : figure,
  );
  return [...paired, ...spare.map((image): Figure => ({ caption: null, credit: null, image }))];
}

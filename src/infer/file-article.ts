/**
 * An article divided into what the whole archive is made from, which is little, and its text, which waits in a file
 * until its own page is made. So the memory that a build needs does not grow with the length of the articles.
 */
import type { Nodes } from 'mdast';
import type { DatedArticle } from '../record/article.js';
import type { Sha256 } from '../record/brands.js';
import type { FacetValue, FiledName, NamePlaces } from '../record/facet-value.js';
import {
  type ArticleText,
  type ArticleTraits,
  type FiledArticle,
  type NameField,
  ofEachField,
  type WholeArticle,
} from '../record/filed-article.js';
import { openingWords } from '../record/opening.js';
import { cutAt, oneLine, openingOf } from '../record/shown-text.js';
import { shortLines } from './short-lines.js';
import { textHash } from './text-hash.js';

/** Characters of an opening: the longest summary that is shown anywhere. */
export const LONGEST_SUMMARY = 300;

/** Divide an article. `savedSha256` is the hash of its lines as saved. */
export function fileArticle(
  article: DatedArticle,
  savedSha256: Sha256,
): { readonly filed: FiledArticle; readonly text: ArticleText } {
  const { document, body, figures, residue, ledger, dateLines: _, ...fields } = article;
  const { lines, ...place } = document;
  const { filed, waiting: names } = fileNames(article);
  const text: ArticleText = { lines, names, body, figures, residue, ledger };
  const traits: ArticleTraits = { savedSha256, textHash: textHash(article), ...textTraits(article.document, text) };
  return { filed: { ...fields, ...filed, document: place, traits }, text };
}

/** What lists know of names, and what waits with the text: the words that tell of a subject are in no list either. */
function fileNames(article: DatedArticle): {
  readonly filed: Pick<FiledArticle, NameField>;
  readonly waiting: ArticleText['names'];
} {
  const filed = (field: NameField) => article[field].map((name) => filedName(name, field === 'subjects'));
  const waiting = (field: NameField): ArticleText['names'][NameField] =>
    article[field].map(({ id, evidence: { lines, forms } }) => [
      id,
      field === 'subjects' ? { lines, forms } : { lines },
    ]);
  return { filed: ofEachField(filed), waiting: ofEachField(waiting) };
}

function filedName({ evidence, ...name }: FacetValue, isSubject: boolean): FiledName {
  const { lines: _, forms, ...told } = evidence;
  return { ...name, evidence: isSubject ? told : { ...told, forms } };
}

/** What is said of a text as it is shown: other than its hashes, it changes when lines are taken out of the text. */
export function textTraits(
  { format }: Pick<DatedArticle['document'], 'format'>,
  { body, figures, residue, lines }: ArticleText,
): Omit<ArticleTraits, 'savedSha256' | 'textHash'> {
  const short = format === 'markdown' ? [] : shortLines(body, figures).map(({ key, kind }) => ({ text: key, kind }));
  const pictures = figures.flatMap(({ image }) => (image === null ? [] : [image]));
  const images = format === 'markdown' ? imageNames(body) : [];
  return {
    opening: cutAt(openingOf(body, LONGEST_SUMMARY), LONGEST_SUMMARY),
    firstWords: openingWords(body),
    caption: figures.map(({ caption }) => oneLine(caption?.value ?? '')).find((words) => words !== '') ?? '',
    hasText: body.length > 0,
    residueLines: residue.length,
    residueShare: residueShare(lines, residue),
    ...(short.length === 0 ? {} : { shortLines: short }),
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(images.length === 0 ? {} : { imageNames: images }),
  };
}

/** An article with its text again. */
export function wholeArticle<Article extends FiledArticle>(
  article: Article,
  { lines, names, body, figures, residue, ledger }: ArticleText,
): Omit<Article, NameField> &
  Pick<WholeArticle, 'document' | NameField | Exclude<keyof ArticleText, 'lines' | 'names'>> {
  const whole = ofEachField((field) => {
    const places = new Map(names[field]);
    return article[field].map((name) => wholeName(name, places.get(name.id)));
  });
  return { ...article, ...whole, document: { ...article.document, lines }, body, figures, residue, ledger };
}

/** Names that do not come from the text, but from the keeper's hand, have all of their evidence. */
function wholeName({ evidence, ...name }: FiledName, places: Partial<NamePlaces> = {}): FacetValue {
  const { lines = places.lines ?? [], forms = places.forms ?? [], ...told } = evidence;
  return { ...name, evidence: { ...told, lines, forms } };
}

function residueShare(lines: readonly string[], residue: ArticleText['residue']): number {
  const size = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.trim().length, 0);
  const all = size(lines);
  // What a database prints around an article is known by its labels: much of it is no sign that text was taken for residue.
  const doubtful = residue.filter(({ rule }) => !rule.startsWith('export-'));
  return all === 0 ? 0 : size(doubtful.map(({ text }) => text)) / all;
}

/** Addresses of the images in Markdown, in place or by definition. */
function imageNames(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image' || node.type === 'definition') return [node.url];
    return 'children' in node ? imageNames(node.children) : [];
  });
}

/**
 * The archive's articles in groups, and the segment of each. Where a group ends depends on the articles near its end
 * alone, so that one that is added or removed leaves all other groups as they are; and what the index says does not
 * depend on the groups at all.
 */
import type { CataloguedArticle } from '../record/filed-article.js';
import { fingerprint } from '../store/fingerprint.js';
import { KEEPS_NOTHING, type KeptFiles } from '../store/kept-files.js';
import { BASIS, hashWith } from './client/index-file.js';
import { HEAD_FIELDS } from './client/posting-kinds.js';
import { featuresOf, type SearchFeatures } from './features.js';
import { segmentOf } from './segment.js';

export interface SegmentsInput {
  /** The features of an article's text. */
  readonly featuresOf: (article: CataloguedArticle) => SearchFeatures;
  /** Stands for these features, where they were made; null where nothing does. @default nothing does */
  readonly featuresPrint?: (article: CataloguedArticle) => string | null;
  /** Where segments are kept from one build to the next. @default nothing is kept */
  readonly kept?: KeptFiles;
}

/** The segments of articles that come in the order of the index. */
export function segmentsOf(articles: readonly CataloguedArticle[], input: SegmentsInput): readonly Uint8Array[] {
  const { kept = KEEPS_NOTHING } = input;
  return groupsOf(articles, ({ id }) => id).map((group) => {
    const name = nameOf(group, input);
    const known = name === null ? null : kept.read(name);
    if (known !== null) return known;
    const fields = group.map((article) => ({ head: headOf(article).map(featuresOf), text: input.featuresOf(article) }));
    const segment = segmentOf(fields);
    // Now all features are made, and something stands for them.
    const madeName = name ?? nameOf(group, input);
    if (madeName !== null) kept.write(madeName, segment);
    return segment;
  });
}

/** The name under which the segment of a group is kept; null where it depends on something that nothing stands for. */
function nameOf(
  group: readonly CataloguedArticle[],
  { featuresPrint = () => null }: Pick<SegmentsInput, 'featuresPrint'>,
): string | null {
  let made = '';
  for (const article of group) {
    const print = featuresPrint(article);
    if (print === null) return null;
    const { title, standfirst, byline } = article;
    made += `${print} ${JSON.stringify([title?.value, standfirst?.value, byline?.value])}\n`;
  }
  return fingerprint(made);
}

/** The texts of the fields before the text, in the order of `HEAD_FIELDS`. */
function headOf({ title, standfirst, byline }: CataloguedArticle): readonly (readonly string[])[] {
  const texts: Readonly<Record<(typeof HEAD_FIELDS)[number], readonly string[]>> = {
    title: title === null ? [] : [title.value],
    standfirst: standfirst === null ? [] : [standfirst.value],
    byline: byline?.value ?? [],
  };
  return HEAD_FIELDS.map((field) => texts[field]);
}

/** Articles of a group: at least, about how many more until one ends it, at most. */
const LEAST = 128;
const MORE = 256;
const MOST = 768;

/** Divide what comes in order into groups; `nameOf` gives what stays the same of each, whatever stands beside it. */
export function groupsOf<One>(all: readonly One[], nameOf: (one: One) => string): readonly (readonly One[])[] {
  const groups: (readonly One[])[] = [];
  let start = 0;
  for (const [at, one] of all.entries()) {
    const count = at + 1 - start;
    if (count < MOST && (count < LEAST || !isEnd(nameOf(one)))) continue;
    groups.push(all.slice(start, at + 1));
    start = at + 1;
  }
  return start === all.length ? groups : [...groups, all.slice(start)];
}

/** Whether a group may end with what has this name: one name in `MORE`. */
function isEnd(name: string): boolean {
  const hash = hashWith(BASIS, name);
  return (hash ^ (hash >>> 15)) % MORE === 0;
}

/** What the archive's keeper put right, in words: so that a reader knows which values do not stand in the source. */
import type { CataloguedArticle, CorrectedField } from '../record/filed-article.js';
import { oneLine } from '../record/shown-text.js';
import type { WordKey, Words } from './words.js';

const LABELS: Readonly<Record<Exclude<CorrectedField, 'note'>, WordKey>> = {
  title: 'headline',
  standfirst: 'standfirst',
  date: 'date',
  byline: 'authors',
  dateline: 'dateline',
  topics: 'topics',
  source: 'source',
  status: 'status',
};

/** Names of the corrected fields, in the order of the table's columns. A note is no correction of a field. */
export function correctedLabels({ corrections = [] }: CataloguedArticle, words: Words): readonly string[] {
  return corrections.flatMap(({ field }) => (field === 'note' ? [] : [words.texts[LABELS[field]]]));
}

/** The notes of an article: those printed with it, and the keeper's own, which must not be taken for one of them. */
export function notesOf({ notes }: Pick<CataloguedArticle, 'notes'>): {
  readonly printed: readonly string[];
  readonly keepers: string | null;
} {
  const keepers = notes.find(({ origin }) => origin === 'correction');
  return {
    printed: notes.filter((note) => note !== keepers).map(({ value }) => oneLine(value)),
    keepers: keepers === undefined ? null : oneLine(keepers.value),
  };
}

/** The day of a date that is known to the day: feeds and the sitemap have no way to say "about" or "not before". */

import type { Edtf } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { Field } from '../record/field.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** `2023-02-15`, or null for every less certain date. */
export function exactDay(date: Field<Edtf> | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.value) ? date.value : null;
}

/** The day on which the article last changed in print: its update, else its publication; null where not known. */
export function lastChanged(article: Pick<CataloguedArticle, 'date' | 'updated'>): string | null {
  const [published, updated] = [exactDay(article.date), exactDay(article.updated)];
  // An update before the publication is an error somewhere; the later day is the safe one.
  return latestDay([published, updated]);
}

/** The latest of ISO days or timestamps of one form, which sort as texts; null where none is known. */
export function latestDay(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort(compareText)
      .at(-1) ?? null
  );
}

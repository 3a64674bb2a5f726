/** Names of publications as parts of URLs. */
import { slugify } from '../record/slug.js';
import { foldLabel, labelHash } from './label.js';

/** Slug of a publication; a name that leaves no slug (only signs) gets one from a hash of it. */
export function sourceId(label: string): string {
  return slugify(label) ?? `source-${labelHash(foldLabel(label))}`;
}

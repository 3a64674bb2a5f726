/** Names of publications and writers, which no authority file gives a slug, as parts of URLs. */
import { slugify } from '../record/slug.js';
import { foldLabel, labelHash } from './label.js';

/** What such a name stands for. */
export type NameKind = 'source' | 'author';

/** Slug of a name; one that leaves no slug (only signs) gets one from a hash of it. */
export function nameId(label: string, kind: NameKind): string {
  return slugify(label) ?? `${kind}-${labelHash(foldLabel(label))}`;
}

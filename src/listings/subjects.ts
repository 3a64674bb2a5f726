/**
 * The subjects of Media Topics as names of the facet of topics: each has the page of its English name, whatever the
 * site's language, or that of the entry which the authority file makes of it.
 */
import type { FacetValue } from '../record/facet-value.js';
import type { TopicSettings } from '../record/settings.js';
import { slugify } from '../record/slug.js';
import { isSubjectCode, SUBJECT_CODES, SUBJECTS, type SubjectCode, subjectUri } from '../record/subjects.js';
import { entryOfSubject } from '../settings/subject-entries.js';
import type { Name } from './facet-groups.js';

/** How subjects are called on pages. */
export type SubjectLabels = Readonly<Record<SubjectCode, string>>;

/** A subject as pages show it. */
export interface KnownSubject {
  readonly label: string;
  readonly sameAs: string;
}

export interface SubjectNames {
  /** The name of a subject of an article; null for what is no subject. */
  readonly nameOf: (subject: Pick<FacetValue, 'id'>) => Name | null;
  /** What is known of the subject that has one of these English names, where no entry has taken it; null for others. */
  readonly known: (names: Iterable<string>) => KnownSubject | null;
}

/** The subjects of an archive with this authority file. */
export function subjectNames(topics: readonly TopicSettings[], labels: SubjectLabels): SubjectNames {
  const names = new Map<string, Name>();
  const byName = new Map<string, SubjectCode>();
  for (const code of SUBJECT_CODES) {
    const entry = entryOfSubject(topics, code);
    const label = entry?.label ?? SUBJECTS[code];
    names.set(code, { id: entry?.slug ?? slugify(label) ?? code, label, evidence: { forms: [] } });
    if (entry === null) byName.set(label, code);
  }
  return {
    nameOf: ({ id }) => (isSubjectCode(id) ? (names.get(id) ?? null) : null),
    known: (found) => {
      for (const name of found) {
        const code = byName.get(name);
        if (code !== undefined) return { label: labels[code], sameAs: subjectUri(code) };
      }
      return null;
    },
  };
}

/**
 * The keeper's authority file (`topics.yaml`) as something to look names up in: every label and alias leads to one
 * subject. Where an entry is named like a country, the entry is the country.
 */
import type { FacetValue } from '../../record/facet-value.js';
import type { TopicSettings } from '../../record/settings.js';
import { type Country, countryId, countryIndex } from './countries.js';
import { fold } from './fold.js';

/** What a name stands for: an entry of the authority file, a country, or a name of its own. */
export type Subject = Pick<FacetValue, 'id' | 'label' | 'kind'>;

/** A label or alias to look for in texts. */
export interface AuthorityName {
  readonly form: string;
  /** Written entirely in capitals, like `SDF`: then it matches in capitals only. */
  readonly capitals: boolean;
  readonly subject: Subject;
}

export interface Authority {
  readonly names: readonly AuthorityName[];
  /** The subject of a label or alias, spelling folded; null for a name that is not in the file. */
  readonly find: (name: string) => Subject | null;
  /** Whether nothing is to be listed under an ID. */
  readonly isForbidden: (id: string) => boolean;
  /** The subject of a country: the keeper's entry where there is one, else the library's name for it. */
  readonly subjectOf: (country: Country) => Subject;
}

/** Kinds of entry that can be a country. A person called Jordan is not one. */
const COUNTRY_KINDS: ReadonlySet<TopicSettings['kind']> = new Set(['topic', 'place']);

/** Read the authority file. Where two entries claim a name, the first has it. */
export function createAuthority(topics: readonly TopicSettings[]): Authority {
  const names: AuthorityName[] = [];
  const byName = new Map<string, Subject>();
  const byCountry = new Map<string, Subject>();
  const countryNamed = topics.length === 0 ? () => null : countryIndex('en');

  for (const topic of topics) {
    const forms = [topic.label, ...topic.aliases];
    const claimed = COUNTRY_KINDS.has(topic.kind) ? forms.map(countryNamed).filter((country) => country !== null) : [];
    // An entry that is a country is a place, even where the keeper left its kind at the default.
    const subject: Subject = { id: topic.slug, label: topic.label, kind: claimed.length > 0 ? 'place' : topic.kind };
    for (const { code } of claimed) if (!byCountry.has(code)) byCountry.set(code, subject);
    for (const form of forms) {
      const key = fold(form);
      if (byName.has(key)) continue;
      byName.set(key, subject);
      names.push({ form, capitals: isCapitals(form), subject });
    }
  }

  const forbidden = new Set<string>(topics.filter(({ forbid }) => forbid === true).map(({ slug }) => slug));

  return {
    names,
    isForbidden: (id) => forbidden.has(id),
    find: (name) => (byName.size === 0 ? null : (byName.get(fold(name)) ?? null)),
    subjectOf: (country) => {
      const subject = byCountry.get(country.code) ?? librarySubject(country);
      byCountry.set(country.code, subject);
      return subject;
    },
  };
}

function librarySubject(country: Country): Subject {
  return { id: countryId(country), label: country.label, kind: 'place' };
}

function isCapitals(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

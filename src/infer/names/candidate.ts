import type { Subject } from '../topics/authority.js';

/** What a capitalised stretch of a passage may be. */
export type NameKind = 'person' | 'place' | 'organisation';

export interface Candidate {
  /** The entry of the authority file that it belongs to. */
  readonly subject: Subject | null;
  readonly start: number;
  readonly end: number;
  /** The name as printed, spaces single. */
  readonly form: string;
  /** The form as it is compared, see `nameKey`. */
  readonly key: string;
  readonly words: number;
  /** Null where nothing beside it tells: then the rest of the article must. */
  readonly kind: NameKind | null;
  /** What told it, in kebab-case. */
  readonly rule: string;
  /** 3: beyond doubt; 2: as a rule; 1: where the article does not say otherwise; 0: where it says so. */
  readonly weight: number;
  /** The letters behind it in brackets: `(SDF)`. */
  readonly acronym: string | null;
  /** Whether it is written in capitals, so that letters do not tell how the name is spelt. */
  readonly capitals: boolean;
}

/** Rule of a stretch that is a person only where its last word, standing alone, is said to be one. */
export const SURNAME_ELSEWHERE = 'surname-elsewhere';

/** A name in the form in which its spellings within one article are equal: without case, full stops, curved apostrophes. */
export function nameKey(form: string): string {
  const key = form.toLowerCase();
  return key.includes('.') || key.includes('’') ? key.replaceAll('.', '').replaceAll('’', "'") : key;
}

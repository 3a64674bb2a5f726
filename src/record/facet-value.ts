/** A name that an article is listed under, with the evidence for it. */
import type { Origin } from './field.js';

/** A name that an article is listed under, with the reason. */
export interface FacetValue {
  /** Slug within its facet; the authority file or the library decides it, so that variants fold. */
  readonly id: string;
  readonly label: string;
  /** What the name stands for, where the authority file or the library says so. */
  readonly kind: 'topic' | 'place' | 'person' | 'organisation' | 'event';
  /** Strength, higher is stronger; only for order. */
  readonly weight: number;
  readonly evidence: FacetEvidence;
  /** False where the archive names it too seldom for a page of its own; absent where it has one. */
  readonly listed?: false;
}

export interface FacetEvidence {
  readonly origin: Origin;
  readonly rule: string;
  /** Lines of the source file where it is named, ascending. */
  readonly lines: readonly number[];
  /** The forms in which it is named there, first seen first. */
  readonly forms: readonly string[];
  /** How often the text names it; absent where that was not counted. */
  readonly mentions?: number;
}

/** A name as lists know it: where it stands waits with the text, unless it does not come from there. */
export interface FiledName extends Omit<FacetValue, 'evidence'> {
  readonly evidence: Omit<FacetEvidence, keyof NamePlaces> & Partial<NamePlaces>;
}

/** Where a text has a name, and in which forms. */
export type NamePlaces = Pick<FacetEvidence, 'lines' | 'forms'>;

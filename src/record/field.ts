/** A value and where it was found. */

/** Lines of a source file, from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Who says so: in the order in which one source of values overrules the next. */
export type Origin = 'correction' | 'front-matter' | 'text' | 'path' | 'settings';

/** A value with the rule that found it and the lines it was found on. */
export interface Field<T> {
  readonly value: T;
  readonly origin: Origin;
  /** Name of the rule in kebab-case, e.g. `headline-repeated`. */
  readonly rule: string;
  /** Line numbers in the source file, from 1, ascending; empty when the value does not stand in the text. */
  readonly lines: readonly number[];
  /** The words it was read from, as they stand there (a line of text, a path, a front-matter value). */
  readonly text: string;
}

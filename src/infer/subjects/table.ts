/** The form in which the words of a subject are written down. Data only; `lexicon.ts` reads it. */

/**
 * Words and short phrases that tell a subject, divided by commas, in lower case. A phrase counts as itself only, not as
 * its words. Words stand for their regular plurals and cases as well (see `forms/`); Arabic words are written without the
 * article. `-wahl` is the last part of a longer word, `polizei-` the first; neither stands for the word by itself.
 */
export interface SubjectWords {
  /** Nearly always this subject. */
  readonly strong: string;
  /** Most often this subject. */
  readonly clear: string;
  /** Often beside this subject, and beside others. */
  readonly weak: string;
  /** Phrases in which words of the other lists do not tell this subject: `price war` is no war. */
  readonly not: string;
}

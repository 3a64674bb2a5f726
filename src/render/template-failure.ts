/** A template that failed, with its place. */
import { errorMessage } from '../record/system-error.js';

/** Where a template failed. */
export interface FailurePlace {
  /** The template as Nunjucks knows it: the path it was compiled with. */
  readonly name: string;
  /** Line in the text that was compiled, from 1. */
  readonly line: number;
}

/** What Nunjucks threw, with the place that it does not tell. */
export class TemplateFailure extends Error {
  readonly place: FailurePlace;

  constructor(place: FailurePlace, cause: unknown) {
    super(errorMessage(cause), { cause });
    this.place = place;
  }
}

/**
 * The error of everything that is kept from one build to the next. It stands here because it is told from thread to
 * thread: whoever reads what was kept may do so in any of them, and the build that uses it begins again in the main one.
 */

/** What was kept is not what it was: it must be made again. The message says what, without final full stop. */
export class DamagedStore extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'DamagedStore';
  }
}

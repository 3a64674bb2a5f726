/** What is thrown, by the name that the system has for it, and in words. */

/** The system's name for an error (`ENOENT`, see errno(3)); an empty text where it is none of the system's. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The same for a message. */
export function shownCode(error: unknown): string {
  return errorCode(error) || 'unknown error';
}

/** What an error says; anything can be thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How words of the archive are quoted in messages: on one line, short, and unable to command a terminal. */

/** Longest quotation in a message, in characters. */
const LONGEST = 60;

/**
 * `text` between backquotes as a message shows it: control characters, line ends and characters that reorder text are
 * written as `\u…`, and what exceeds 60 characters is replaced by `…`.
 */
export function shown(text: string): string {
  const characters = [...text.slice(0, 4 * LONGEST)];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
  return `\`${escapeControls(short)}\``;
}

/** `text` with control characters, line ends and characters that reorder text written as `\u…`. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Text that may stand in an XML document. The one place that knows which characters XML 1.0 forbids, so that a stray
 * control character in a saved text cannot break a feed.
 */

/** Everything outside `Char` (XML 1.0, fifth edition, section 2.2): control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that no XML document can hold, not even escaped. Markup is not escaped. */
export function xmlChars(text: string): string {
  return text.replace(FORBIDDEN, '');
}

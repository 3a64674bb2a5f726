/** The words of a line that are kept as a date's evidence. */

/** Characters kept of a line; a long paragraph is cut around its date. */
const LONGEST = 300;
/** Characters kept before the date where the line is cut. */
const BEFORE = 120;

/** The line, or the stretch of it around the position `at`, cut at spaces and marked with `…`. */
export function quoteAround(text: string, at: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST) return trimmed;
  const from = Math.max(0, at - BEFORE);
  const until = from + LONGEST;
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const last = until >= text.length ? text.length : text.lastIndexOf(' ', until);
  const start = first > at || first === 0 ? from : first;
  const end = last <= at ? Math.min(until, text.length) : last;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

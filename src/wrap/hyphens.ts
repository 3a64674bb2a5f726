/**
 * Words divided at the ends of wrapped lines. A hyphen is taken out only where the whole word stands elsewhere in the
 * text, or where what is left of it is an ending that no compound has; anything else may be a real compound
 * (`well-known`) and keeps it.
 */
import type { Line } from '../lines/line.js';

const DIVIDED = /(\p{L}+)-$/u;
const SOFT = /\u00ad$/;
/** `import- and export`: the hyphen stands for a word that follows later. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|sowie|noch|et|ou|y|o|e|en|of)\s/iu;

/** Endings that are no words (as `est` is: `nord-est`), so that a hyphen before one divided a word: English, German, French, Spanish, Italian. */
const ENDING =
  /^(?:ed|ing|ings|ly|ments?|[ts]ions?|ness|nesses|ances?|ences?|it(?:y|ies)|ous|ously|[ai]ble|[ai]bly|tive|tively|tures?|ers|ung|ungen|lich|liche[nrms]?|keit|heit|schaft|schaften|ischen?|tés|eurs?|ción|ciones|mente|zione|zioni)$/;

/** The words that stand whole in the lines, in lower case; empty where no line ends in a hyphen. */
export function wordsBeside(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  if (!lines.some(({ text }) => DIVIDED.test(text.slice(-40)))) return words;
  for (const { text } of lines) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  }
  return words;
}

/** Lines of one paragraph as one text; `words` as `wordsBeside` gives them. */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) text = text === '' ? line.text : joined(text, line.text, words);
  return text;
}

function joined(before: string, next: string, words: ReadonlySet<string>): string {
  if (SOFT.test(before)) return before.slice(0, -1) + next;
  const part = DIVIDED.exec(before.slice(-40))?.[1];
  if (part === undefined || SUSPENDED.test(next)) return `${before} ${next}`;
  const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (rest !== undefined && (ENDING.test(rest) || words.has((part + rest).toLowerCase())))
    return before.slice(0, -1) + next;
  return before + next;
}

/**
 * Words divided at the ends of wrapped lines. A hyphen is taken out only where the whole word stands elsewhere in the
 * text, where what is left of it is an ending that no compound has, or where it is a German noun; anything else may be a
 * real compound (`well-known`, `deutsch-französisch`) and keeps it.
 */
import type { Line } from '../lines/line.js';

const DIVIDED = /(\p{L}+)-$/u;
const SOFT = /\u00ad$/;
/** `import- and export`: the hyphen stands for a word that follows later. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|sowie|bzw\.?|beziehungsweise|noch|et|ou|y|o|e|en|of)\s/iu;

/** Endings that are no words (as `est` is: `nord-est`), so that a hyphen before one divided a word: English, German, French, Spanish, Italian. */
const ENDING =
  /^(?:ed|ing|ings|ly|ments?|[ts]ions?|ness|nesses|ances?|ences?|it(?:y|ies)|ous|ously|[ai]ble|[ai]bly|tive|tively|tures?|ers|ung|ungen|lich|liche[nrms]?|keit|heit|schaft|schaften|ischen?|tés|eurs?|ción|ciones|mente|zione|zioni)$/;

/**
 * Words of which German text has all: there a word with a capital and a small letter behind the hyphen was divided, for
 * what a compound of nouns goes on with has a capital, too (`Hafen-Fest`).
 */
const GERMAN: readonly string[] = ['und', 'der', 'die', 'in', 'den'];

function isGerman(words: ReadonlySet<string>): boolean {
  return GERMAN.every((word) => words.has(word));
}

/** The words that stand whole in the lines, in lower case; empty where no line ends in a hyphen. */
export function wordsBeside(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  if (!lines.some(({ text }) => DIVIDED.test(text.slice(-40)))) return words;
  for (const { text } of lines) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  }
  return words;
}

/** Characters of a text's end that are looked at: more than any word has. */
const END = 40;

/** Lines of one paragraph as one text; `words` as `wordsBeside` gives them. */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  const parts: string[] = [];
  // The end of what is joined: to look at the whole of a long text at every line takes the square of its length.
  let end = '';
  for (const { text } of lines) {
    const seam = parts.length === 0 ? 'close' : seamBetween(end, text, words);
    if (seam === 'without-hyphen') {
      parts.push(parts.pop()?.slice(0, -1) ?? '');
      end = end.slice(0, -1);
    }
    const next = seam === 'space' ? ` ${text}` : text;
    parts.push(next);
    end = `${end}${next.slice(-END)}`.slice(-END);
  }
  return parts.join('');
}

/** What stands between two lines: a space, nothing, or nothing in the place of the hyphen that divided a word. */
function seamBetween(end: string, next: string, words: ReadonlySet<string>): 'space' | 'close' | 'without-hyphen' {
  if (SOFT.test(end)) return 'without-hyphen';
  const part = DIVIDED.exec(end)?.[1];
  if (part === undefined || SUSPENDED.test(next)) return 'space';
  const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  const isDivided =
    rest !== undefined &&
    (ENDING.test(rest) || words.has((part + rest).toLowerCase()) || (/^\p{Lu}\p{Ll}/u.test(part) && isGerman(words)));
  return isDivided ? 'without-hyphen' : 'close';
}

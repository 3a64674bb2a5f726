/** The names of places as labels: the place of a dateline, taken out of its capitals and led to what is known of it. */

/** Small words in names of places: `Rio de Janeiro`, `Stratford-upon-Avon`, `Deir al-Zor`. Never the first word. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'of',
    'and',
    'the',
    'upon',
    'on',
    'by',
    'in',
    'under',
    'de',
    'da',
    'do',
    'dos',
    'das',
    'del',
    'della',
    'di',
    'du',
  ],
  ...['des', 'la', 'le', 'les', 'en', 'sur', 'sous', 'au', 'aux', 'am', 'an', 'der', 'im', 'bei', 'aan', 'den', 'op'],
  ...['y', 'e', 'al', 'ar', 'as', 'el', 'ez', 'es'],
]);
/** Abbreviations that stay in capitals: `WASHINGTON DC`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['UN', 'US', 'USA', 'UK', 'UAE', 'DC', 'NY', 'EU']);
const WORD = /[\p{L}\p{M}\p{N}.'’]+/gu;
/** `D'IVOIRE`, `N'DJAMENA`, `O'HIGGINS`: the letter before the apostrophe is a word, the rest a name. */
const ELIDED = /^(\p{L})(['’])(\p{L}.*)$/u;

/**
 * A place printed in capitals in title case (`RIO DE JANEIRO` is `Rio de Janeiro`, `BOCA RATON, Fla.` is
 * `Boca Raton, Fla.`); any other as printed. Spaces are single.
 */
export function placeLabel(printed: string): string {
  const text = printed.replace(/\s+/g, ' ').trim();
  const [name = ''] = text.split(',', 1);
  if (!isShouted(name)) return text;
  return text.replace(WORD, (word, at: number) => (isShouted(word) ? titleCase(word, at === 0) : word));
}

/** Whether all letters are capitals; never for scripts without case. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function titleCase(word: string, first: boolean): string {
  if (ABBREVIATIONS.has(word) || /^(?:\p{L}\.){2,}$/u.test(word)) return word;
  const lower = word.toLowerCase();
  if (!first && SMALL_WORDS.has(lower)) return lower;
  const [, letter, apostrophe, rest] = ELIDED.exec(word) ?? [];
  if (letter === undefined || apostrophe === undefined || rest === undefined) return capitalise(lower);
  // French elision is small within a name, an initial consonant of its own is not.
  const small = !first && /^[dl]$/i.test(letter);
  return `${small ? letter.toLowerCase() : letter}${apostrophe}${capitalise(rest.toLowerCase())}`;
}

function capitalise(lower: string): string {
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

/**
 * The places of a dateline. A country after the place only says where it is (`CAIRO, Egypt`); a region belongs to the
 * name (`SPRINGFIELD, Ill.`); places written alike stand side by side (`LONDON/PARIS`, `Aden, Taiz`).
 */
export function datelinePlaces(printed: string, isCountry: (name: string) => boolean): readonly string[] {
  return printed.split('/').flatMap((part) => {
    const names = commaParts(part);
    const last = names.at(-1);
    if (names.length < 2 || last === undefined) return names;
    if (isCountry(last)) return names.slice(0, 1);
    return endsInRegion(part) ? [part.trim()] : names;
  });
}

/**
 * Whether a place ends in its state or province, abbreviated or in small letters after capitals: `VIENNA, Va.` and
 * `PARIS, Texas` are not the capitals of that name. `CAIRO, Egypt` looks the same: only a list of countries can tell.
 */
export function endsInRegion(printed: string): boolean {
  const [head = '', ...tail] = commaParts(printed);
  const last = tail.at(-1) ?? '';
  return last.endsWith('.') || ABBREVIATIONS.has(last) || (isShouted(head) && /^\p{Lu}\p{Ll}/u.test(last));
}

function commaParts(text: string): readonly string[] {
  return text
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What stands beside a name by itself on a saved page and shows that it is the writer's: a date, the writer's address. */
import { isRoleLine, readBareNames } from '../lines/byline.js';
import { printedDate } from '../lines/byline-row.js';
import type { Line } from '../lines/line.js';

/** An address of mail or on a network that names its owner. */
const OWN_ADDRESS = /^\S{0,64}@\S{2,64}$/u;
/** Whether a line is an address of mail or a name on a network, and nothing else. */
export function isOwnAddress(text: string): boolean {
  return OWN_ADDRESS.test(text);
}

/** Shorter names stand in an address by chance. */
const SHORTEST_IN_ADDRESS = 4;

/** The names in a line over the address or the handle of the one who bears them; null for any other two lines. */
export function namesOverAddress(line: Line, below: Line): readonly string[] | null {
  const isHandle = !below.text.includes(' ') && line.text.includes(' ') && below.key === line.key.replaceAll(' ', '');
  if (!isHandle && !isOwnAddress(below.text)) return null;
  const names = readBareNames(line.text)?.names ?? [];
  const words = names.join(' ').toLowerCase().split(' ');
  const address = below.text.toLowerCase();
  const isOwn =
    isHandle ||
    [words[0], words.at(-1)].some((word = '') => word.length >= SHORTEST_IN_ADDRESS && address.includes(word));
  return names.length > 0 && isOwn ? names : null;
}

/** The most that a name may stand from the line with the date, in lines of the file. */
const FROM_DATE = 4;
/** Longest line that says how long ago something was, in characters. */
const LONGEST_AGO = 40;
/** What may stand on a line between a name and its date. */
const ON_DAY = /^(?:am|on|le|el)$/i;
/** `3 hours ago`, `Erstellt: vor 4 Stunden`. */
const LONG_AGO =
  /^(?:(?:posted|published|updated|erstellt|veröffentlicht|aktualisiert|publié|publicado)\s?:?\s)?(?:\d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago|(?:vor|il y a|hace) \d{1,2} \p{L}{3,9})$/iu;

function saysWhen(text: string): boolean {
  return printedDate(text) !== null || (text.length <= LONGEST_AGO && LONG_AGO.test(text));
}

/** Whether the line beside the one at an index, a role or a preposition left out, says when the article appeared. */
export function isBesideDate(lines: readonly Line[], at: number): boolean {
  const no = lines[at]?.no ?? 0;
  const next = lines[at + 1]?.text ?? '';
  const below = isRoleLine(next) || ON_DAY.test(next) ? lines[at + 2] : lines[at + 1];
  return [lines[at - 1], below].some(
    (other) => other !== undefined && Math.abs(other.no - no) <= FROM_DATE && saysWhen(other.text),
  );
}

/** The address that an article most often has, from its date and headline: rows of the index only say what differs. */
import { LONGEST_WORD, textWords } from './words.js';

/** `/2023/02/15/harbour-strike-ends/`; `date` is EDTF or empty. */
export function likelyUrl(date: string, heading: string): string {
  const folder = date === '' ? 'undated' : date.replaceAll('-', '/');
  return `/${folder}/${wordsOf(heading).join('-')}/`;
}

const ASCII = /^[ -~]*$/;
const ASCII_WORDS = /'s(?![a-z0-9])|[a-z0-9]+/g;

/** The words of a heading. Those of most are found in a tenth of the time that the words of any text take. */
function wordsOf(heading: string): readonly string[] {
  if (!ASCII.test(heading)) return textWords(heading).map(({ key }) => key);
  const found = heading.toLowerCase().match(ASCII_WORDS) ?? [];
  return found.filter((word) => word !== "'s").map((word) => word.slice(0, LONGEST_WORD));
}

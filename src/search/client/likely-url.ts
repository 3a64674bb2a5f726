/** The address that an article most often has, from its date and headline: rows of the index only say what differs. */
import { textWords } from './words.js';

/** `/2023/02/15/harbour-strike-ends/`; `date` is EDTF or empty. */
export function likelyUrl(date: string, heading: string): string {
  const folder = date === '' ? 'undated' : date.replaceAll('-', '/');
  const words = textWords(heading).map(({ key }) => key);
  return `/${folder}/${words.join('-')}/`;
}

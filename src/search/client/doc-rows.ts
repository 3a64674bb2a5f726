/** Files of rows: what the list of results shows of each article. */
import { likelyUrl } from './likely-url.js';

/** A row. */
export interface DocRow {
  readonly url: string;
  readonly id: string;
  readonly title: string | null;
  /** The title, or the opening words where there is none. */
  readonly heading: string;
  readonly date: string | null;
  readonly byline: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

const BETWEEN_NAMES = '\u001f';

/** Take a file of rows apart. */
export function decodeDocs(data: string): readonly DocRow[] {
  return data.split('\n').map((line) => {
    const [heading = '', opening = '', date = '', names = '', id = '', address = '', dir = ''] = line.split('\t');
    return {
      url: urlOf(address, likelyUrl(date, heading)),
      id,
      title: opening === '' ? heading : null,
      heading,
      date: date === '' ? null : date,
      byline: names === '' ? [] : names.split(BETWEEN_NAMES),
      dir: dir === 'r' ? 'rtl' : 'ltr',
    };
  });
}

/** The address: as expected where nothing is said, else so many of its signs and then what follows. */
function urlOf(said: string, likely: string): string {
  if (said === '') return likely;
  const space = said.indexOf(' ');
  return likely.slice(0, Number(said.slice(0, space))) + said.slice(space + 1);
}

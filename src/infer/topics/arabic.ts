/**
 * Arabic writes its shortest words onto the next one: "and", "so" (و ف), then "in", "for", "like" (ب ل ك), then the
 * article (ال). A name is to be found beneath them.
 */

/** A way to read a word: what is left when the first `offset` letters are words of their own. */
export interface Reading {
  readonly key: string;
  readonly offset: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
const ARTICLE = 'ال';
/** "For" before the article: ل and ال become لل. */
const FOR_THE = 'لل';
/** The first of these letters in Unicode. */
const ALEF = 0x627;
/** Shorter rests of a word are chance. */
const SHORTEST_NAME = 3;

/** Whether a word begins with a letter that may be such a particle. */
export function mayHoldParticles(key: string): boolean {
  // Asked of every word that a name may begin with; nearly all are not Arabic.
  if (key.charCodeAt(0) < ALEF) return false;
  const first = key.charAt(0);
  return first !== '' && (first === 'ا' || CONJUNCTIONS.includes(first) || PREPOSITIONS.includes(first));
}

/** The ways to read a word whose accents are off: as it stands first, then with ever more letters as particles. */
export function readings(key: string): readonly Reading[] {
  const found: Reading[] = [{ key, offset: 0 }];
  const add = (rest: string, offset: number) => {
    if (rest.length >= SHORTEST_NAME) found.push({ key: rest, offset });
  };
  for (const offset of particleOffsets(key)) {
    const rest = key.slice(offset);
    if (offset > 0) add(rest, offset);
    if (rest.startsWith(ARTICLE)) add(rest.slice(ARTICLE.length), offset);
    if (rest.startsWith(FOR_THE)) {
      add(`${ARTICLE}${rest.slice(FOR_THE.length)}`, offset);
      add(rest.slice(FOR_THE.length), offset);
    }
  }
  return found;
}

/** Numbers of letters that may be particles at the head of a word, fewest first. */
function particleOffsets(key: string): readonly number[] {
  const [first = ' ', second = ' '] = key;
  if (PREPOSITIONS.includes(first)) return [0, 1];
  if (!CONJUNCTIONS.includes(first)) return [0];
  return PREPOSITIONS.includes(second) ? [0, 1, 2] : [0, 1];
}

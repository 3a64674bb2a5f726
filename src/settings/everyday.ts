/** Words that stand in nearly every text of a language: what looks for one of them finds everything. */
import { foldName } from './fold.js';

const LISTS = [
  // English
  'a an and are as at be been but by can for from had has have he her his i if in into is it its no not of on or our out said',
  'she so than that the their them then there they this to up us was we were what when where which who will with would you',
  // Arabic
  'أن إلى التي الذي إن أو أي بعد بين ثم حتى عن على في قال كان كانت كل لا لم ما مع من منذ هذا هذه هو هي',
  // German, French, Spanish
  'auf das dem den der die ein eine es für im in ist mit nicht sich und von zu',
  'au aux avec ce dans de des du elle en est et il la le les ne par pas pour que qui sur un une',
  'al como con del el en es la las los más no para por que se su un una y',
] as const;

const EVERYDAY: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(' ')).map(foldName));

/** Whether a name is a word of that kind. In capitals (`IT`, `US`) it is an abbreviation, which is looked for as such. */
export function isEveryday(name: string): boolean {
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
  return !isShouted && EVERYDAY.has(foldName(name));
}

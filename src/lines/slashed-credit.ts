/** Credits with a slash at the end of a caption: an agency and who worked for it, or who made the picture and the paper. */
import { isHouseName } from './paper-name.js';

/** A caption and its credit, which a slash tells. */
export interface SlashedCredit {
  readonly caption: string;
  readonly credit: string;
}

/** `EPA/MOHAMMED AL RIFAI`, `AFP/Getty Images`, `SANA/dpa` at the end of a line without brackets. */
const SLASHED =
  /^(.{8,}?[.!?”"’\d\p{L}])\s+(\p{Lu}[\p{Lu}.-]{1,12}(?:\s(?:PHOTO|Photo|IMAGES|Images))?\/\p{Lu}[\p{L}.'’-]*(?:[\s/]\p{Lu}[\p{L}.'’-]*){0,4})$/u;
/** `The quay at dusk. Tom Marrow/The Courier`: a maker and the paper, behind a sentence. */
const MAKER_AND_HOUSE =
  /^(.{8,800}?[.!?”"’])\s+(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}\/((?:The )?\p{Lu}[\p{L}.'’& -]{2,40}))$/u;

/** Longest caption, and longest tail of it from the slash on, in characters. */
const LONGEST = 900;
const LONGEST_TAIL = 80;

/** Read a line that ends in such a credit; `agency` tells the name of one. Null for any other line. */
export function readSlashedCredit(text: string, agency: RegExp): SlashedCredit | null {
  if (text.length > LONGEST || !text.includes('/', text.length - LONGEST_TAIL)) return null;
  const [, caption = '', credit = ''] = SLASHED.exec(text) ?? [];
  if (credit !== '') return { caption, credit };
  const [, said = '', maker = '', house = ''] = MAKER_AND_HOUSE.exec(text) ?? [];
  const isHouse = house.startsWith('The ') || isHouseName(house) || agency.test(house);
  return maker !== '' && isHouse ? { caption: said, credit: maker } : null;
}

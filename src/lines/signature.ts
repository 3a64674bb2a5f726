/** How a text is signed at its end: the writer's name, and what letters say above it. */
import { type BylineReading, readBareNames, readLabelledByline } from './byline.js';
import { isHouseName } from './paper-name.js';
import { namesRole } from './writer-roles.js';

/** `Ana Quill, The Ostmere Dispatch`, `Ana Quill, Courier staff` */
const WITH_HOUSE = /^([^,]{4,60}), ([^,]{3,60})$/;
/** A house that no word of papers names: `The Ostmerian/Ostmere Live`. */
const HOUSE = /^(?:The|the) \p{Lu}[\p{L}\d./’' -]+$/u;

/**
 * Read the name that signs a text on its last line: `— Agnes Toller`, `-- By Agnes Toller`, `--Agnes Toller, The Courier`.
 * `dashed`: a dash must stand before it.
 */
export function readSignature(text: string, dashed: boolean): BylineReading | null {
  const signed = /^[—–-]{1,2}\s*/.exec(text)?.[0] ?? '';
  if (dashed && signed === '') return null;
  const said = text.slice(signed.length);
  const [, writer = '', house = ''] = signed === '' ? [] : (WITH_HOUSE.exec(said) ?? []);
  const isOfHouse = house !== '' && (isHouseName(house) || HOUSE.test(house) || namesRole(house));
  const labelled = signed === '' ? null : readLabelledByline(said);
  const found = labelled ?? readBareNames(isOfHouse ? writer : said);
  return found === null ? null : { names: found.names, rule: 'byline-signature' };
}

/** What stands above the name that signs a letter, by language. */
const VALEDICTIONS: readonly { readonly lang: string; readonly words: RegExp }[] = [
  {
    lang: 'en',
    words:
      /^(?:(?:i|we) (?:am|are|remain)\b.{0,60}|(?:yours?|respectfully|sincerely|faithfully|cordially)\b.{0,30}|(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes))[,.]?$/i,
  },
  { lang: 'de', words: /^(?:mit (?:freundlichen|besten|herzlichen) grüßen|hochachtungsvoll|ihre?)[,.]?$/i },
  { lang: 'fr', words: /^(?:cordialement|(?:bien )?(?:sincèrement|respectueusement)(?: vôtre)?)[,.]?$/i },
  { lang: 'es', words: /^(?:atentamente|(?:un )?cordial(?:es)? saludos?|respetuosamente)[,.]?$/i },
];

/** Whether a line ends a letter: the name of its writer stands beneath it. */
export function isValediction(text: string): boolean {
  return text.length <= 80 && VALEDICTIONS.some(({ words }) => words.test(text));
}

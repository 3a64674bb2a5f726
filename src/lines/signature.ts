/** How a text is signed at its end: the writer's name, and what letters say above it. */
import { type BylineReading, readBareNames } from './byline.js';

/** Read the name that signs a text on its last line: `— Agnes Toller`. `dashed`: a dash must stand before it. */
export function readSignature(text: string, dashed: boolean): BylineReading | null {
  const signed = /^[—–-]{1,2}\s*/.exec(text)?.[0] ?? '';
  if (dashed && signed === '') return null;
  const found = readBareNames(text.slice(signed.length));
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

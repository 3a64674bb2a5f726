/**
 * The address of the page that a text was saved from, where the text prints it: behind a label,
 * above the headline, or at the edge of a printed page.
 */
import type { ResidueLine } from '../record/article.js';
import type { Field } from '../record/field.js';

/** The rule of an address that the text prints. */
export const PRINTED_ADDRESS = 'printed-address';

/** A line that holds an address after a label that says whose: another address is one the article links to. */
const LABELLED =
  /^(?:url|link|permalink|source|source url|original|original url|address|retrieved from|quelle|adresse|fuente|enlace|المصدر|الرابط):?\s*<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;
/** What a browser prints at the edge of a page, the address cut where it had no room. */
const PRINTED = /^(https?:\/\/\S{4,2000}?)(?: \d{1,3} ?\/ ?\d{1,3}| page \d{1,3} of \d{1,3})?$/iu;
const CUT = /(?:…|\.\.\.)$/;
/** A line that is an address and nothing else. */
const BARE = /^<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;

/**
 * The first such address among the lines that belong to the page; `top` is the number of the headline's line. One that no
 * program can read as an address is none.
 */
export function ownAddress(residue: readonly ResidueLine[], top: number): Field<string> | null {
  for (const { line, text, rule } of residue) {
    const said = text.trim();
    const address = (LABELLED.exec(said) ?? bareAddress(said, rule, line < top))?.[1];
    if (address === undefined || !URL.canParse(address)) continue;
    return { value: address, origin: 'text', rule: PRINTED_ADDRESS, lines: [line], text: said };
  }
  return null;
}

/** An address without a label, where it is the page's own: above the headline, or printed by a browser. */
function bareAddress(text: string, rule: string, isAbove: boolean): RegExpExecArray | null {
  if (rule !== 'printing') return isAbove ? BARE.exec(text) : null;
  const found = PRINTED.exec(text);
  return found === null || CUT.test(found[1] ?? '') ? null : found;
}

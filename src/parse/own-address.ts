/**
 * The address of the page that a text was saved from, where the text prints it: behind a label,
 * above the headline, or at the edge of a printed page.
 */
import { readProperty } from '../lines/property-fields.js';
import type { ResidueLine } from '../record/article.js';
import type { Field } from '../record/field.js';

/** The rule of an address that the text prints. */
export const PRINTED_ADDRESS = 'printed-address';

/** A line that holds an address after a label that says whose: another address is one the article links to. */
const LABELLED =
  /^(?:url|link|permalink|source|source url|original|original url|original article|address|retrieved from|quelle|adresse|fuente|enlace|المصدر|الرابط):?\s*<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;
/** The element by which a page in HTML says which address is its own. */
export const CANONICAL = /<link\s[^<>]{0,2000}\brel\s*=\s*["']?canonical\b[^<>]{0,2000}>/i;
const HREF = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]{4,2000})/i;
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
  const isOwn = ownersIn(residue);
  for (const { line, text, rule } of residue) {
    if (rule === 'export-comments') continue;
    const said = text.trim();
    const linked = rule === 'export-field' ? HREF.exec(CANONICAL.exec(said)?.[0] ?? '')?.[1] : undefined;
    const bare = () => bareAddress(said, rule, line < top || isOwn(line, said));
    const address = ofProperty(said, rule) ?? linked ?? (LABELLED.exec(said) ?? bare())?.[1];
    if (address === undefined || !URL.canParse(address)) continue;
    return { value: address, origin: 'text', rule: PRINTED_ADDRESS, lines: [line], text: said };
  }
  return null;
}

/** The address in a row of properties: `- URL: https://…`, `source_url: https://…`. */
function ofProperty(text: string, rule: string): string | null {
  const found = rule === 'export-field' && text.includes('http') ? readProperty(text) : null;
  return found?.role === 'address' && found.label !== 'doi' && /^https?:\/\/\S+$/i.test(found.value)
    ? found.value
    : null;
}

/** Lines next to each other, one blank line between them. */
const BESIDE = 2;
const SITE = /^(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,12}$/;

/** Tells whether an address by itself is the page's own: of the site that another line names, or beside the day of saving. */
function ownersIn(residue: readonly ResidueLine[]): (line: number, text: string) => boolean {
  return (line, text) => {
    if (!BARE.test(text)) return false;
    return residue.some((other) => {
      if (other.rule === 'saved-on') return Math.abs(other.line - line) <= BESIDE;
      const site = other.text.trim();
      return (
        other.rule === 'saved-from' && SITE.test(site) && [`//${site}/`, `.${site}/`].some((at) => text.includes(at))
      );
    });
  };
}

/** An address without a label, where it is the page's own: above the headline, or printed by a browser. */
function bareAddress(text: string, rule: string, isAbove: boolean): RegExpExecArray | null {
  if (rule !== 'printing') return isAbove ? BARE.exec(text) : null;
  const found = PRINTED.exec(text);
  return found === null || CUT.test(found[1] ?? '') ? null : found;
}

/** Whom to ask: the names, numbers and addresses that press offices print beneath a release, or above its headline. */
import { endsSentence, type Line, wordCount } from '../lines/line.js';

/** What stands above them on a line of its own, or before the first name. */
const OPENER =
  /^(?:(?:(?:media|press|investor|public|company|news)(?: (?:and|&) (?:media|press|investor))?(?: relations)? ?)?(?:contacts?|inquiries|enquiries)(?: information)?|for (?:more|further|additional) (?:information|details)\b.{0,60}contact|pressekontakt|medienkontakt|ansprechpartner(?:in)?|rückfragehinweis|rückfragen bitte an|kontakt für (?:die )?(?:presse|medien|rückfragen)|contacts? presse|contacto(?: de prensa)?|contatt[io](?: stampa)?|ufficio stampa|perscontact|для сми)\s?:?$/iu;
const OPENER_WITH_NAME = /^(?:(?:media|press|investor|news) )?contacts?\s?: ?\p{Lu}[\p{L}.'’ -]{3,50}$/iu;
/** A part of each, and of what names the issuer. */
const SIGN = /contact|kontakt|inquir|enquir|ansprech|rückfrag|stampa|сми|provided/iu;
/** A line behind which the issuer's name stands. */
const ISSUER = /^news (?:release )?provided by\W?$/i;
/** What reaches somebody: an address, or the figures of a telephone. */
const REACH = /\S@\S|\d[\d ()./–-]{5,18}\d/u;

/** Most lines of one block, and the longest of them in characters. */
const MOST = 12;
const LONGEST = 110;
const MOST_WORDS = 12;

/** The lines of each such block among the written ones of a document; a block reaches somebody, or is none. */
export function contactLines(written: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const [at, line] of written.entries()) {
    if (line.text.length > LONGEST || !SIGN.test(line.text)) continue;
    const issuer = ISSUER.test(line.text) ? written[at + 1] : undefined;
    if (issuer !== undefined && isRow(issuer.text)) found.push(line, issuer);
    if (!OPENER_WITH_NAME.test(line.text) && !OPENER.test(line.text)) continue;
    const below = rowsBelow(written, at);
    if (below.some(({ text }) => REACH.test(text))) found.push(line, ...below);
  }
  return found;
}

/** The rows of names and addresses below a line, as far as the last that reaches somebody. */
function rowsBelow(written: readonly Line[], at: number): readonly Line[] {
  const rows: Line[] = [];
  for (const line of written.slice(at + 1, at + 1 + MOST)) {
    if (!isRow(line.text)) break;
    rows.push(line);
  }
  return rows.slice(0, rows.findLastIndex(({ text }) => REACH.test(text)) + 1);
}

function isRow(text: string): boolean {
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS) return false;
  return REACH.test(text) || !endsSentence(text) || /\b(?:Inc|Ltd|Corp|Co|Dr|Ph\.D|Jr)\.$/.test(text);
}

/**
 * Collections of news in SGML, as linguists and libraries hand them out: a `DOC` (TREC, the Linguistic Data Consortium),
 * `REUTERS`, `newsitem` (Reuters Corpora) or `nitf` element an article, one behind the other in a file.
 */

const ROOT =
  /^\s{0,40}(?:<\?xml\b[^<>]{0,200}\?>\s{0,40})?(?:<!doctype\b[^<>]{0,400}>\s{0,40})?<(?:doc|reuters|newsitem|nitf)(?:\s[^<>]{0,2000})?>/i;
const ROOT_ENDS = /<\/(?:doc|reuters|newsitem|nitf)>\s*$/i;
/** What may stand above the first element. */
const PROLOG = /^\s{0,40}(?:<\?xml\b[^<>]{0,200}\?>|<!doctype\b[^<>]{0,400}>|<!--[^<>]{0,400}-->)?\s*$/i;

/** Whether the first line with text, of a text or of a document, may begin such a collection. */
export function mayBeSgml(text: string): boolean {
  return /^\s{0,200}<[!?a-z]/i.test(text);
}

/** Whether a line is of the prolog, and none of the document's text. */
export function isSgmlProlog(line: string): boolean {
  return PROLOG.test(line);
}

/** Whether lines begin with such a document. */
export function isSgmlDocument(lines: readonly string[]): boolean {
  return ROOT.test(lines.find((line) => !isSgmlProlog(line)) ?? '');
}

/** The indices at which documents begin behind the first; null where lines are no such collection. */
export function sgmlDocuments(lines: readonly string[]): readonly number[] | null {
  if (!isSgmlDocument(lines)) return null;
  const found: number[] = [];
  let isBehindEnd = false;
  for (const [at, line] of lines.entries()) {
    if (isBehindEnd && ROOT.test(line)) found.push(at);
    if (line.trim() !== '') isBehindEnd = ROOT_ENDS.test(line);
  }
  return found;
}

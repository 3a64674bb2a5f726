/**
 * `/opensearch.xml` (OpenSearch 1.1, draft 6): with it a browser offers the archive's search page as a search engine.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
import type { ArchiveSettings } from '../record/settings.js';
import { xmlChars } from './xml-text.js';

/** Characters that the format allows its texts. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as content of an element or of an attribute in double quotes. */
function xmlText(text: string): string {
  return xmlChars(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '');
}

/** At most `most` characters, none of them cut in two. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const char of text) {
    if (kept.length + char.length > most) break;
    kept += char;
  }
  return kept.trim();
}

/** The document for an archive that stands at `address`, which ends in `/`: the format wants full addresses. */
export function openSearchFile(
  address: string,
  { title, description, language }: Pick<ArchiveSettings, 'title' | 'description' | 'language'>,
): string {
  // Braces are the format's own: an address cannot hold one unescaped.
  const base = xmlText(address.replaceAll('{', '%7B').replaceAll('}', '%7D'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(cut(title, SHORT_NAME))}</ShortName>
<LongName>${xmlText(cut(title, LONG_NAME))}</LongName>
<Description>${xmlText(cut(description === '' ? title : description, DESCRIPTION))}</Description>
<Image type="image/svg+xml">${base}favicon.svg</Image>
<Url type="text/html" template="${base}search/?q={searchTerms}"/>
<Language>${xmlText(language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

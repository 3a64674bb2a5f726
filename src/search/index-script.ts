/** An index file as the classic script that browsers load, also from `file://`. */

import type { SiteFile } from '../listings/site-file.js';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { hashOfBytes } from './byte-hash.js';
import { BASIS, hashWith, shownHash } from './client/index-file.js';
import type { CodeRow } from './client/number-codes.js';

/** A file of the index with the check by which others speak of it. */
export interface IndexScript {
  readonly file: SiteFile;
  readonly check: string;
}

/** Line separators were no part of string literals before ECMAScript 2019. */
const SEPARATORS = /[\u2028\u2029]/g;

/** A part of a file's data: text, or codes, which stand in a literal as they are. */
export type Section = string | CodeRow;

/** The script of the index file `name`, a path below `/search/index/`; sections of the data stand on lines of their own. */
export function indexScript(name: string, sections: readonly Section[]): IndexScript {
  let hash = BASIS;
  const written: string[] = [];
  for (const [i, section] of sections.entries()) {
    if (i > 0) hash = hashWith(hash, '\n');
    if (typeof section === 'string') {
      hash = hashWith(hash, section);
      written.push(escaped(section));
    } else {
      hash = hashWithCodes(hash, section);
      written.push(latin1(section));
    }
  }
  const check = shownHash(hash);
  return {
    file: {
      url: urlOf(name),
      content: `backfileIndex(${JSON.stringify(name)},"${check}","${written.join('\\n')}");\n`,
    },
    check,
  };
}

/** Where the script of an index file stands. */
export function urlOf(name: string): SiteUrl {
  return siteUrl(`/search/index/${name}.js`);
}

/** Text as it stands between the quotation marks of a literal. */
function escaped(text: string): string {
  const literal = JSON.stringify(text).replace(SEPARATORS, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));
  return literal.slice(1, -1);
}

/** Codes are ASCII: a byte is a UTF-16 unit. */
function hashWithCodes(before: number, { bytes, length }: CodeRow): number {
  return hashOfBytes(bytes, 0, length, before);
}

/** Codes as text. */
export function latin1({ bytes, length }: CodeRow): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
}

/** An index file as the classic script that browsers load, also from `file://`. */

import type { SiteFile } from '../listings/site-file.js';
import { siteUrl } from '../record/brands.js';
import { checkOf } from './client/index-file.js';

/** A file of the index with the check by which others speak of it. */
export interface IndexScript {
  readonly file: SiteFile;
  readonly check: string;
}

/** Line separators were no part of string literals before ECMAScript 2019. */
const SEPARATORS = /[\u2028\u2029]/g;

/** The script of the index file `name`, a path below `/search/index/`; sections of the data stand on lines of their own. */
export function indexScript(name: string, sections: readonly string[]): IndexScript {
  const data = sections.join('\n');
  const check = checkOf(data);
  const literal = JSON.stringify(data).replace(SEPARATORS, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));
  return {
    file: {
      url: siteUrl(`/search/index/${name}.js`),
      content: `backfileIndex(${JSON.stringify(name)},"${check}",${literal});\n`,
    },
    check,
  };
}

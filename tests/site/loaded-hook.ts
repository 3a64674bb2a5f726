/**
 * Loaded into a program with `--import`: at its end, writes the addresses of all modules that were loaded to the file that
 * `BACKFILE_TEST_LOADED` names, one a line.
 */
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';

const told = process.env.BACKFILE_TEST_LOADED ?? '';
const source = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(${JSON.stringify(told)}, url + '\\n');
    return await next(url, context);
  }
`;
appendFileSync(told, '');
register(`data:text/javascript,${encodeURIComponent(source)}`);

/**
 * Signed JSON files: a value as JSON behind the fingerprint of that JSON, so that a file that was changed or cut short is
 * noticed. It is written beside its place and then moved there: a kill leaves the old file or the new one.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedStore } from '../record/damaged-store.js';
import { fingerprint } from './fingerprint.js';

/** The signed JSON file of one name, which stands in any number of folders. */
export interface SignedJson<Value> {
  /** What was written in `folder`; null where nothing was. Throws `DamagedStore` where the file is not as it was written. */
  read(folder: string): Value | null;
  /** Put `value` in the place of what was written in `folder`, which is made where there is none. */
  write(folder: string, value: Value): void;
}

/** Hexadecimal digits of a fingerprint. */
const PRINT = 40;

/** The files called `name`, each of which holds a `Value` that JSON can say. */
export function signedJson<Value>(name: string): SignedJson<Value> {
  return {
    read(folder) {
      const path = join(folder, name);
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return null;
      }
      const body = text.slice(PRINT);
      if (fingerprint(body) !== text.slice(0, PRINT)) throw new DamagedStore(`${path} was changed`);
      const value: Value = JSON.parse(body);
      return value;
    },
    write(folder, value) {
      const path = join(folder, name);
      const body = JSON.stringify(value);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.part`, `${fingerprint(body)}${body}`);
      renameSync(`${path}.part`, path);
    },
  };
}

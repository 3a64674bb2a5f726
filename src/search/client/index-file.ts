/** An index file as a classic script, taken apart and checked; and the check itself, which the build writes. */
import { type IndexFile, SearchError } from './protocol.js';

const CALL = 'backfileIndex(';
const END = ');';

/** FNV-1a (RFC 9923), of which 24 bits are kept: five digits in base 36. */
export const BASIS = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
const DROPPED_BITS = 8;

/** A short text that differs when the data differs: finds files cut short and files of another build. */
export function checkOf(data: string): string {
  return shownHash(hashWith(BASIS, data));
}

/** The hash of a text behind one of which the hash is known; of nothing, that is `BASIS`. */
export function hashWith(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** A hash as it stands in a file. */
export function shownHash(hash: number): string {
  return (hash >>> DROPPED_BITS).toString(36);
}

/** Take apart the script of an index file that was fetched as text; throws a SearchError where it is cut short. */
export function indexFileIn(name: string, script: string): IndexFile {
  const text = script.trimEnd();
  if (text.startsWith(CALL) && text.endsWith(END)) {
    const file = callIn(text);
    if (file !== null) return file;
  }
  throw new SearchError({ kind: 'damaged-file', file: `index/${name}.js` });
}

function callIn(text: string): IndexFile | null {
  try {
    const values: unknown = JSON.parse(`[${text.slice(CALL.length, -END.length)}]`);
    const [, check, data]: readonly unknown[] = Array.isArray(values) ? values : [];
    return typeof check === 'string' && typeof data === 'string' ? { check, data } : null;
  } catch {
    return null;
  }
}

/**
 * The data of a file that was loaded. Throws a SearchError where it is not what its check says, or not the file that the
 * root speaks of (`wanted`; null for the root itself).
 */
export function checkedData(name: string, { check, data }: IndexFile, wanted: string | null): string {
  if (checkOf(data) !== check) throw new SearchError({ kind: 'damaged-file', file: `index/${name}.js` });
  if (wanted !== null && wanted !== check) throw new SearchError({ kind: 'other-build', file: `index/${name}.js` });
  return data;
}

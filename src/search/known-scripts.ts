/**
 * Scripts of which it is known what they are made of before they are made: where that is what it was in the last build,
 * their checks are known as well, and they are made only if someone asks what they hold.
 */
import type { SiteFile } from '../listings/site-file.js';
import { fingerprint } from '../store/fingerprint.js';
import type { KeptFiles } from '../store/kept-files.js';
import { type IndexScript, indexScript, type Section, urlOf } from './index-script.js';

export interface KnownScripts {
  /** The script `name` of sections that depend on nothing but `parts`; null where it is not known what they depend on. */
  script(name: string, parts: readonly (string | Uint8Array)[] | null, sections: () => readonly Section[]): IndexScript;
  /** Keep what is known now for the next build. */
  keep(): void;
}

const NAME = 'checks of scripts';

/** What is known of the scripts of the last build. */
export function knownScripts(kept: KeptFiles): KnownScripts {
  const bytes = kept.read(NAME);
  const former = bytes === null ? '' : Buffer.from(bytes).toString('latin1');
  const checks = new Map(former.split('\n').map((line) => [line.slice(0, PRINT), line.slice(PRINT + 1)]));
  const lines: string[] = [];
  return {
    script(name, parts, sections) {
      if (parts === null) return indexScript(name, sections());
      const print = fingerprint(name, ...parts);
      const make = () => indexScript(name, sections());
      const known = checks.get(print);
      const made = known === undefined ? make() : null;
      const check = known ?? made?.check ?? '';
      lines.push(`${print} ${check}`);
      const file: SiteFile = {
        url: urlOf(name),
        print,
        get content() {
          return (made ?? make()).file.content;
        },
      };
      return { file, check };
    },
    keep() {
      const now = lines.join('\n');
      if (now !== former) kept.write(NAME, Buffer.from(now));
    },
  };
}

/** Digits of a fingerprint. */
const PRINT = 40;

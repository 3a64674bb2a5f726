/**
 * Front matter as generators of sites write it (Jekyll, Hugo): some keys tell the program what to do with a page, and
 * some say at which path it stood.
 */
import { squash } from '../settings/nearest.js';
import type { YamlEntry } from '../settings/yaml.js';

/** The key that says at which path of another site the page stood: it is redirected from there. */
export const FORMER_PATH = 'permalink';

/** Keys that are a date or a flag (`published: true`). */
const DATES_OR_FLAGS = ['published', 'posted', 'saved', 'downloaded', 'updated', 'modified', 'clipped'];
const FLAG = /^(?:true|false|yes|no)$/i;

/** A path within a site, without what a generator fills in: `/:categories/:title/`. */
const PATH = /^\/(?!\/)[^:{}]*$/;

/**
 * Leave what a generator's flags and paths say to none of the keys that would misread them; `entries` are changed. Hugo
 * writes under `url` what Jekyll writes under `permalink`.
 */
export function readAsGenerated(entries: Map<string, YamlEntry>): void {
  for (const name of DATES_OR_FLAGS) if (FLAG.test(textOf(entries.get(name)))) entries.delete(name);
  const url = entries.get('url');
  const former = squash(FORMER_PATH);
  if (url !== undefined && PATH.test(textOf(url))) {
    entries.delete('url');
    if (!PATH.test(textOf(entries.get(former)))) entries.set(former, url);
  }
  if (!PATH.test(textOf(entries.get(former)))) entries.delete(former);
}

function textOf(entry: YamlEntry | undefined): string {
  return entry?.value.kind === 'scalar' ? (entry.value.text ?? '') : '';
}

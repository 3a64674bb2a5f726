/**
 * Front matter as programs write it that save pages as notes (Obsidian Web Clipper, MarkDownload): the page's address is
 * its `source`, the day on which it was saved is `created`, and names are links to other notes.
 */
import { squash } from '../settings/nearest.js';
import { webAddressShape } from '../settings/schema.js';
import { textsOf, type YamlEntry } from '../settings/yaml.js';

const ADDRESS = webAddressShape('`source: https://example.org/1994/bridge.html`');

/**
 * Give the entries of a clipped page the names that mean what its program meant; `entries` are changed. Elsewhere a
 * source is a publication, and `created` may say anything. `isGiven`: whether some name of a key has a value.
 */
export function renameClipped(
  entries: Map<string, YamlEntry>,
  isGiven: (key: 'source_url' | 'captured') => boolean,
): void {
  const [source, created] = [entries.get('source'), entries.get('created')];
  if (source === undefined || !ADDRESS.check(textsOf(source.value)).ok) return;
  if (!isGiven('source_url')) {
    entries.delete('source');
    entries.set(squash('source_url'), source);
  }
  if (created === undefined || isGiven('captured')) return;
  entries.delete('created');
  entries.set('captured', created);
}

/** `[[Ann Otter]]`, `[[people/Ann Otter|Ann Otter]]` */
const NOTE_LINK = /^\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,200})\]\]$/;

/** A name that may link a note, as the note shows it. */
export function withoutNoteLink(text: string): string {
  return NOTE_LINK.exec(text.trim())?.[1]?.trim() ?? text;
}

/**
 * Front matter as programs write it that save pages as notes (Obsidian Web Clipper, MarkDownload, Joplin, Evernote, Raindrop): the
 * page's address is its `source`, the day on which it was saved is `created`, and names are links to other notes.
 */
import { squash } from '../settings/nearest.js';
import { webAddressShape } from '../settings/schema.js';
import { textsOf, type YamlEntry } from '../settings/yaml.js';

const ADDRESS = webAddressShape('`source: https://example.org/1994/bridge.html`');

/** By what Evernote names itself where others name the address. */
const CLIPPED = /^(?:web\.clip\d?|desktop\.(?:mac|win)|mobile\.\w{2,12})$/;

/**
 * Give the entries of a clipped page the names that mean what its program meant; `entries` are changed. Elsewhere a
 * source is a publication, and `created` may say anything. `isGiven`: whether some name of a key has a value.
 */
export function renameClipped(
  entries: Map<string, YamlEntry>,
  isGiven: (key: 'source_url' | 'captured') => boolean,
): void {
  const source = entries.get('source');
  if (source === undefined) {
    // Raindrop names the address `link`.
    const link = entries.get('link');
    if (link !== undefined && ADDRESS.check(textsOf(link.value)).ok) renameDays(entries, isGiven('captured'));
    return;
  }
  const said = textsOf(source.value);
  const isClip = typeof said === 'string' && CLIPPED.test(said);
  if (!isClip && !ADDRESS.check(said).ok) return;
  if (isClip) entries.delete('source');
  else if (!isGiven('source_url')) {
    entries.delete('source');
    entries.set(squash('source_url'), source);
  }
  renameDays(entries, isGiven('captured'));
}

/** `created` is the day of saving, and `updated` beside it the day on which the note was last changed. */
function renameDays(entries: Map<string, YamlEntry>, isCaptured: boolean): void {
  const created = entries.get('created');
  if (created === undefined) return;
  entries.delete('updated');
  if (isCaptured) return;
  entries.delete('created');
  entries.set('captured', created);
}

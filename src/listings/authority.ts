/**
 * The authority file (topics.yaml) as the listings ask it: which entry a name belongs to, and which topics are wider.
 */
import type { TopicSettings } from '../record/settings.js';
import { foldLabel } from './label.js';

export interface Authority {
  /** The entry for a name with this slug, or null where the slug is another name's by chance. */
  readonly entryOf: (id: string, foldedLabel: string) => TopicSettings | null;
  /** Wider entries of an entry, nearest first, without itself; a circle of broader topics ends where it began. */
  readonly widerThan: (entry: TopicSettings) => readonly TopicSettings[];
}

/** Look-ups over the entries of topics.yaml. Where two entries share a slug or a name, the first one has it. */
export function authorityOf(topics: readonly TopicSettings[]): Authority {
  const bySlug = new Map<string, { readonly entry: TopicSettings; readonly names: ReadonlySet<string> }>();
  const byName = new Map<string, TopicSettings>();
  for (const entry of topics) {
    const names = [entry.label, ...entry.aliases].map(foldLabel);
    if (!bySlug.has(entry.slug)) bySlug.set(entry.slug, { entry, names: new Set(names) });
    for (const name of names) if (!byName.has(name)) byName.set(name, entry);
  }
  const broaderOf = (entry: TopicSettings) =>
    entry.broader === null ? undefined : byName.get(foldLabel(entry.broader));
  return {
    entryOf: (id, foldedLabel) => {
      const known = bySlug.get(id);
      return known?.names.has(foldedLabel) === true ? known.entry : null;
    },
    widerThan: (entry) => {
      const chain = new Set<TopicSettings>([entry]);
      for (let next = broaderOf(entry); next !== undefined && !chain.has(next); next = broaderOf(next)) chain.add(next);
      return [...chain].slice(1);
    },
  };
}

/** Which entry of the authority file another belongs to: `broader` names resolved to labels, circles cut. */
import type { Problem } from '../record/problem.js';
import type { TopicSettings } from '../record/settings.js';
import { foldName } from './fold.js';
import type { KeyContext } from './keys.js';
import { nearest } from './nearest.js';
import { shown } from './shown.js';

/**
 * The entries with `broader` as the exact label of another entry. A name that no entry has, and an entry that would
 * be broader than itself, is reported, and that entry's `broader` is null.
 */
export function linkBroader(
  entries: readonly TopicSettings[],
  { file, report }: Pick<KeyContext, 'file' | 'report'>,
): readonly TopicSettings[] {
  const byName = new Map<string, TopicSettings>();
  for (const entry of entries) byName.set(foldName(entry.label), entry);
  for (const entry of entries) {
    for (const alias of entry.aliases) if (!byName.has(foldName(alias))) byName.set(foldName(alias), entry);
  }
  const broaderOf = new Map<TopicSettings, TopicSettings>();
  for (const entry of entries) {
    if (entry.broader === null) continue;
    const broader = byName.get(foldName(entry.broader));
    if (broader === undefined) report({ ...unknownBroader(entry, entries), file });
    else if (leadsTo(broader, entry, broaderOf)) report({ ...circle(entry, broader), file });
    else broaderOf.set(entry, broader);
  }
  return entries.map((entry) => ({ ...entry, broader: broaderOf.get(entry)?.label ?? null }));
}

/** Whether going from `start` to ever broader entries one comes to `end`. Ends, as `broaderOf` has no circles yet. */
function leadsTo(
  start: TopicSettings,
  end: TopicSettings,
  broaderOf: ReadonlyMap<TopicSettings, TopicSettings>,
): boolean {
  for (let entry: TopicSettings | undefined = start; entry !== undefined; entry = broaderOf.get(entry)) {
    if (entry === end) return true;
  }
  return false;
}

function unknownBroader(entry: TopicSettings, entries: readonly TopicSettings[]): Problem {
  const name = entry.broader ?? '';
  const meant = nearest(
    name,
    entries.map(({ label }) => label),
  );
  return {
    severity: 'error',
    file: null,
    line: entry.line,
    rule: 'topic-broader-unknown',
    message: `${shown(entry.label)} is said to belong to ${shown(name)}, which no entry is called`,
    remedy: meant === null ? 'add an entry with that label' : `did you mean ${shown(meant)}?`,
  };
}

function circle(entry: TopicSettings, broader: TopicSettings): Problem {
  const self = entry === broader;
  return {
    severity: 'error',
    file: null,
    line: entry.line,
    rule: 'topic-broader-circle',
    message: self
      ? `${shown(entry.label)} is said to belong to itself`
      : `${shown(entry.label)} belongs to ${shown(broader.label)}, which belongs to it`,
    remedy: `remove \`broader\` from ${self ? 'it' : 'one of them'}`,
  };
}

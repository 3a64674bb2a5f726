/**
 * topics.yaml, the authority file: under which name a topic, place, person or organisation is listed, which other names
 * it goes by, and what it belongs to. An entry that cannot be used is a problem and is left out; the others stand.
 */
import { isSlug, type Slug } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import type { TopicSettings } from '../record/settings.js';
import { slugify } from '../record/slug.js';
import { linkBroader } from './broader.js';
import { isEveryday } from './everyday.js';
import { foldName } from './fold.js';
import { type KeyContext, openKeys, settingProblem } from './keys.js';
import { choiceShape, lineShape, listShape, webAddressesShape } from './schema.js';
import { shown } from './shown.js';
import { readMatch } from './topic-match.js';
import { isAbsent, readYaml, type YamlMap, type YamlValue } from './yaml.js';

export interface TopicsReading {
  /** In the order of the file. */
  readonly topics: readonly TopicSettings[];
  readonly problems: readonly Problem[];
}

const KINDS = ['topic', 'place', 'person', 'organisation', 'event'] as const;

/** Keys of an entry with the shapes of their values. An alias may hold a comma, so a text is one alias. */
const SHAPES = {
  label: lineShape('`label: Syria`'),
  aliases: listShape('`aliases: [Syrian Arab Republic, Syrie]`', (text) => [text]),
  kind: choiceShape(KINDS, '`kind: place`'),
  broader: lineShape('`broader: Middle East`, the label of another entry'),
  sameAs: webAddressesShape('`sameAs: https://www.wikidata.org/wiki/Q858`'),
  slug: lineShape('`slug: syria`'),
  forbid: choiceShape(['true', 'false'], '`forbid: true`'),
} as const;

const KEYS = [...Object.keys(SHAPES), 'match'];

type FileContext = Pick<KeyContext, 'file' | 'report'>;

/**
 * Read topics.yaml. `text` is null where the file does not exist; `file` is its name in problems. In the result no two
 * entries share a slug, no two share a name (without case and accents), and `broader` is the label of another entry,
 * without circles. Never throws.
 */
export function readTopics(text: string | null, file: string): TopicsReading {
  const problems: Problem[] = [];
  const context: FileContext = { file, report: (problem) => problems.push(problem) };
  const { root, faults } = readYaml(text ?? '');
  for (const fault of faults) context.report({ severity: 'error', file, rule: 'settings-yaml', ...fault });
  const entries = itemsOf(root, context).flatMap((item) => readEntry(item, context) ?? []);
  const topics = linkBroader(withOwnNames(withOwnSlugs(withOwnLabels(entries, context), context), context), context);
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { topics, problems };
}

function itemsOf(root: YamlValue | null, { file, report }: FileContext): readonly YamlValue[] {
  if (root === null || isAbsent(root)) return [];
  if (root.kind === 'list') return root.items;
  const message = 'the file does not hold a list of entries';
  report(settingProblem(file, root.line, { message, remedy: 'begin each entry with `- label: `' }));
  return [];
}

function readEntry(item: YamlValue, { file, report }: FileContext): TopicSettings | null {
  if (isAbsent(item)) return null;
  const label: YamlMap = { kind: 'map', line: item.line, entries: [{ key: 'label', line: item.line, value: item }] };
  const map = item.kind === 'scalar' ? label : item;
  if (map.kind === 'list') {
    const message = 'a list stands where an entry is expected';
    report(settingProblem(file, item.line, { message, remedy: 'begin each entry with `- label: `' }));
    return null;
  }
  const { take, at } = openKeys(map, { file, report, known: KEYS, within: '' });
  const name = take('label', SHAPES.label, null);
  if (name === null) {
    if (at('label') === null) {
      const words = { message: 'an entry has no label', remedy: 'add `label: ` with the name it is listed under' };
      report({ severity: 'error', file, line: map.line, rule: 'topic-label-missing', ...words });
    }
    return null;
  }
  const matchAt = at('match');
  const match = matchAt === null ? null : readMatch(matchAt, { file, report, label: name });
  const entry = {
    label: name,
    kind: take('kind', SHAPES.kind, 'topic' as const),
    aliases: take('aliases', SHAPES.aliases, []).filter((alias) => {
      if (!isEveryday(alias)) return true;
      report(everydayAlias(alias, { label: name, file, line: at('aliases')?.line ?? map.line }));
      return false;
    }),
    broader: take('broader', SHAPES.broader, null),
    sameAs: take('sameAs', SHAPES.sameAs, []),
    ...(match === null ? {} : { match }),
    ...(take('forbid', SHAPES.forbid, 'false') === 'true' ? { forbid: true as const } : {}),
    line: at('label')?.line ?? map.line,
  };
  const slug = slugOf(name, take('slug', SHAPES.slug, null), { file, line: at('slug')?.line ?? entry.line, report });
  return slug === null ? null : { ...entry, slug };
}

function everydayAlias(
  alias: string,
  entry: { readonly label: string; readonly file: string; readonly line: number },
): Problem {
  return {
    severity: 'error',
    file: entry.file,
    line: entry.line,
    rule: 'topic-match-everything',
    message: `${shown(alias)}, an alias of ${shown(entry.label)}, stands in nearly every text`,
    remedy: 'remove it; an abbreviation is written in capitals',
  };
}

/** The slug given, or the one made from the label; null, with a problem, where neither is one. */
function slugOf(label: string, given: string | null, at: FileContext & { readonly line: number }): Slug | null {
  if (given !== null && isSlug(given)) return given;
  const made = slugify(given ?? label);
  if (given === null && made !== null) return made;
  at.report({
    severity: 'error',
    file: at.file,
    line: at.line,
    rule: 'topic-slug',
    message: given === null ? `no slug can be made of ${shown(label)}` : `${shown(given)} is not a slug`,
    remedy: `write ${made === null ? 'one of lowercase ASCII letters, like `slug: harbour-trade`' : `\`slug: ${made}\``}`,
  });
  return given === null ? null : slugify(label);
}

/** Entries whose label no earlier entry has. */
function withOwnLabels(entries: readonly TopicSettings[], context: FileContext): readonly TopicSettings[] {
  const owners = new Map<string, TopicSettings>();
  return entries.filter((entry) => {
    const owner = owners.get(foldName(entry.label));
    if (owner === undefined) owners.set(foldName(entry.label), entry);
    else context.report(claimedTwice({ name: entry.label, entry, owner, file: context.file }));
    return owner === undefined;
  });
}

/** Entries whose slug no earlier entry has: two of them would share a page. */
function withOwnSlugs(entries: readonly TopicSettings[], { file, report }: FileContext): readonly TopicSettings[] {
  const owners = new Map<Slug, TopicSettings>();
  return entries.filter((entry) => {
    const owner = owners.get(entry.slug);
    if (owner === undefined) {
      owners.set(entry.slug, entry);
      return true;
    }
    const message = `${shown(entry.label)} has the slug \`${entry.slug}\` of ${shown(owner.label)} (line ${owner.line})`;
    const remedy = 'give one of them another `slug`';
    report({ severity: 'error', file, line: entry.line, rule: 'topic-slug-twice', message, remedy });
    return false;
  });
}

/** Entries without the aliases that are another entry's label or an earlier entry's alias. */
function withOwnNames(entries: readonly TopicSettings[], context: FileContext): readonly TopicSettings[] {
  const owners = new Map(entries.map((entry) => [foldName(entry.label), entry]));
  return entries.map((entry) => {
    const aliases = entry.aliases.filter((alias) => {
      const name = foldName(alias);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, entry);
      else if (owner !== entry) context.report(claimedTwice({ name: alias, entry, owner, file: context.file }));
      // An alias that differs from the label or from another alias by case or accents only says nothing new.
      return owner === undefined;
    });
    return { ...entry, aliases };
  });
}

interface Claim {
  readonly name: string;
  readonly entry: TopicSettings;
  readonly owner: TopicSettings;
  readonly file: string;
}

function claimedTwice({ name, entry, owner, file }: Claim): Problem {
  const by = foldName(name) === foldName(entry.label) ? 'another entry' : shown(entry.label);
  return {
    severity: 'error',
    file,
    line: entry.line,
    rule: 'topic-claimed-twice',
    message: `${shown(name)} is claimed by ${by} but belongs to ${shown(owner.label)} (line ${owner.line}) already`,
    remedy: 'remove it from one of them; the first counts, and a label before an alias',
  };
}

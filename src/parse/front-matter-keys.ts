/**
 * What the keys of front matter mean: Backfile's own names and those that Jekyll, Hugo and content systems write. The
 * tables are policy; below them, a map of YAML values becomes typed front matter.
 */
import { looksLikeName } from '../lines/names.js';
import type { FrontMatter, FrontMatterBlock, FrontMatterKey } from '../record/front-matter.js';
import type { Problem } from '../record/problem.js';
import { squash } from '../settings/nearest.js';
import { languageShape, lineShape, listShape, type Shape, webAddressShape } from '../settings/schema.js';
import { isAbsent, jsonOf, textsOf, type YamlEntry, type YamlMap } from '../settings/yaml.js';
import { renameClipped, withoutNoteLink } from './clipped-notes.js';
import { complaint, unknownKey } from './front-matter-complaints.js';
import { ADOPTED_FROM, CAPTIONS, DATE_EVIDENCE, ID } from './front-matter-shapes.js';

type KeyOf<T> = {
  [K in FrontMatterKey]-?: NonNullable<FrontMatter[K]> extends T ? K : never;
}[FrontMatterKey];
type TextKey = KeyOf<string>;
type ListKey = KeyOf<readonly string[]>;

interface Rule<K extends FrontMatterKey, T> {
  readonly key: K;
  /**
   * Names under which the value may stand, in order of precedence: the first group that is there wins, and the names
   * within a group are joined. Names that lose are kept as extra.
   */
  readonly names: readonly (readonly string[])[];
  readonly shape: Shape<T>;
}

const TEXTS: readonly Rule<TextKey, string>[] = [
  { key: 'id', names: [['id']], shape: ID },
  { key: 'title', names: [['title']], shape: lineShape('`title: "Harbour bridge: the last crossing"`') },
  {
    key: 'standfirst',
    names: [['standfirst'], ['description'], ['summary'], ['excerpt'], ['subtitle']],
    shape: lineShape('`standfirst: The ferry stops after ninety years`'),
  },
  {
    key: 'date',
    names: [['date'], ['published'], ['pubdate'], ['publishdate'], ['publish_date']],
    shape: lineShape('`date: 1994-03-05`'),
  },
  {
    key: 'updated',
    names: [['updated'], ['modified'], ['lastmod'], ['last_modified_at']],
    shape: lineShape('`updated: 1994-03-07`'),
  },
  { key: 'dateline', names: [['dateline']], shape: lineShape('`dateline: PORT MERIDIAN`') },
  { key: 'dateline_place', names: [['dateline_place']], shape: lineShape('`dateline_place: Port Meridian`') },
  {
    key: 'source',
    names: [['source'], ['publication'], ['publisher']],
    shape: lineShape('`source: Port Meridian Courier`'),
  },
  {
    key: 'source_url',
    names: [['source_url'], ['url'], ['link'], ['original_url']],
    shape: webAddressShape('`source_url: https://example.org/1994/bridge.html`'),
  },
  {
    key: 'captured',
    names: [['captured'], ['accessed'], ['retrieved'], ['saved']],
    shape: lineShape('`captured: 2021-11-30`'),
  },
  { key: 'lang', names: [['lang'], ['language']], shape: languageShape('`lang: en`') },
  { key: 'slug', names: [['slug']], shape: lineShape('`slug: harbour-bridge`') },
  {
    key: 'rights',
    names: [['rights'], ['copyright'], ['license']],
    shape: lineShape('`rights: © Port Meridian Courier`'),
  },
  { key: 'status', names: [['status']], shape: lineShape('`status: corrected`') },
];

const LISTS: readonly Rule<ListKey, readonly string[]>[] = [
  {
    key: 'byline',
    names: [['byline'], ['author'], ['authors']],
    shape: listShape('`byline: [Ann Otter]`', splitByline),
  },
  {
    key: 'topics',
    names: [['topics'], ['tags', 'categories', 'keywords']],
    shape: listShape('`topics: [harbour, trade]`', splitList),
  },
  { key: 'people', names: [['people']], shape: listShape('`people: [Ann Otter]`', splitList) },
  { key: 'places', names: [['places']], shape: listShape('`places: [Port Meridian]`', splitList) },
  {
    key: 'organisations',
    names: [['organisations'], ['organizations']],
    shape: listShape('`organisations: [Harbour Board]`', splitList),
  },
  { key: 'images', names: [['image', 'images']], shape: listShape('`images: [bridge.svg]`', whole) },
  { key: 'aliases', names: [['aliases'], ['redirect_from']], shape: listShape('`aliases: [/1994/bridge/]`', whole) },
  { key: 'notes', names: [['notes']], shape: listShape('`notes: ["Correction: …"]`', whole) },
];

/** Lists of names, which a note may link. */
const NAMES: ReadonlySet<ListKey> = new Set<ListKey>(['byline', 'topics', 'people', 'places', 'organisations']);

const CAPTIONS_RULE = { key: 'captions', names: [['captions']], shape: CAPTIONS } as const;
const DATE_EVIDENCE_RULE = { key: 'date_evidence', names: [['date_evidence']], shape: DATE_EVIDENCE } as const;
const ADOPTED_FROM_RULE = { key: 'adopted_from', names: [['adopted_from']], shape: ADOPTED_FROM } as const;
const MAPS = [CAPTIONS_RULE, DATE_EVIDENCE_RULE, ADOPTED_FROM_RULE] as const;

const ALL_NAMES: readonly string[] = [...TEXTS, ...LISTS, ...MAPS].flatMap(({ names }) => names.flat());
/** Names as keys are compared by; looked up for every file, so worked out once. */
const SQUASHED: ReadonlyMap<string, string> = new Map(ALL_NAMES.map((name) => [name, squash(name)]));
const KNOWN: ReadonlySet<string> = new Set(SQUASHED.values());

/** Whether a key means something in front matter. Capitals, `-` and `_` do not count. */
export function isKnownKey(key: string): boolean {
  return KNOWN.has(squash(key));
}

export type KeyedFrontMatter = Pick<FrontMatterBlock, 'values' | 'lineOf' | 'extra'> & {
  readonly problems: readonly Problem[];
};

/** The key under which `adopt` keeps what would be taken for a field if it stood by itself. */
export const EXTRA_KEY = 'extra';

/**
 * Read the keys of a front-matter map; its lines must be lines of `file`. Empty values are absent. A value of the wrong
 * kind is one problem, an unknown key one hint; both are kept as extra. In an adopted file the word `null` in quotes is
 * a text, and the keys below `extra` are extra.
 */
export function readFrontMatterKeys(map: YamlMap, file: string): KeyedFrontMatter {
  const problems: Problem[] = [];
  const adopted = map.entries.some(({ key }) => key === ADOPTED_FROM_RULE.key);
  const isNothing = adopted ? ({ value }: YamlEntry) => isAbsent(value) : isNullOrNothing;
  const entries = firstEntries(map, isNothing);
  if (!adopted) renameClipped(entries, (key) => namesOf(key).some((name) => entries.has(squash(name))));
  const used = new Set<YamlEntry>();
  const take = <T>(rule: Rule<FrontMatterKey, T>): Taken<T> | null => {
    const taken = takeValue(rule, entries, (problem) => problems.push({ ...problem, file }));
    for (const entry of taken?.entries ?? []) used.add(entry);
    return taken;
  };
  const texts: Partial<Record<TextKey, string>> = {};
  const lists: Partial<Record<ListKey, readonly string[]>> = {};
  const lineOf: Partial<Record<FrontMatterKey, number>> = {};
  for (const rule of TEXTS) {
    const taken = take(rule);
    if (taken === null) continue;
    texts[rule.key] = taken.values[0];
    lineOf[rule.key] = taken.line;
  }
  for (const rule of LISTS) {
    const taken = take(rule);
    const given = taken?.values.flat() ?? [];
    const list = [...new Set(adopted || !NAMES.has(rule.key) ? given : given.map(withoutNoteLink))];
    if (taken === null || list.length === 0) continue;
    lists[rule.key] = list;
    lineOf[rule.key] = taken.line;
  }
  const mapOf = <T>(rule: Rule<FrontMatterKey, T>): T | undefined => {
    const taken = take(rule);
    if (taken !== null) lineOf[rule.key] = taken.line;
    return taken?.values[0];
  };
  const [captions, evidence, from] = [mapOf(CAPTIONS_RULE), mapOf(DATE_EVIDENCE_RULE), mapOf(ADOPTED_FROM_RULE)];
  const maps = {
    ...(captions === undefined || captions.length === 0 ? {} : { captions }),
    ...(evidence === undefined ? {} : { date_evidence: evidence }),
    ...(from === undefined ? {} : { adopted_from: from }),
  };
  const kept = adopted ? map.entries.filter(({ key, value }) => key === EXTRA_KEY && value.kind === 'map') : [];
  const unknown = map.entries.filter((entry) => !isKnownKey(entry.key) && !kept.includes(entry) && !used.has(entry));
  for (const { key, line } of unknown) problems.push({ ...unknownKey(key, line, ALL_NAMES), file });
  const left = map.entries.filter((entry) => !used.has(entry) && !(isKnownKey(entry.key) && isNothing(entry)));
  const below = kept.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []));
  const extra = extraOf([...left.filter((entry) => !kept.includes(entry)), ...below]);
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { values: { ...texts, ...lists, ...maps }, lineOf, extra, problems };
}

/** The names under which a text may stand. */
function namesOf(key: TextKey): readonly string[] {
  return TEXTS.find((rule) => rule.key === key)?.names.flat() ?? [];
}

/** What stands under each name first, where anything does. */
function firstEntries(map: YamlMap, isNothing: (entry: YamlEntry) => boolean): Map<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const entry of map.entries) {
    const name = squash(entry.key);
    if (!entries.has(name) && !isNothing(entry)) entries.set(name, entry);
  }
  return entries;
}

function extraOf(entries: readonly YamlEntry[]): FrontMatterBlock['extra'] {
  const safe = entries.filter(({ key }) => key !== '__proto__');
  return Object.fromEntries(safe.map(({ key, value }) => [key, jsonOf(value)] as const));
}

/** Nothing is said, or the word `null` that exports of content systems print, in quotes too. */
function isNullOrNothing({ value }: YamlEntry): boolean {
  return isAbsent(value) || (value.kind === 'scalar' && value.text === 'null');
}

interface Taken<T> {
  /** One value, or several where names are joined. */
  readonly values: readonly [T, ...T[]];
  readonly entries: readonly YamlEntry[];
  /** Line of the first key. */
  readonly line: number;
}

/** The value of a rule from the first group of names that has a right one. */
function takeValue<T>(
  { names, shape }: Rule<FrontMatterKey, T>,
  entries: ReadonlyMap<string, YamlEntry>,
  report: (problem: Omit<Problem, 'file'>) => void,
): Taken<T> | null {
  for (const group of names) {
    const values: T[] = [];
    const from: YamlEntry[] = [];
    for (const name of group) {
      const entry = entries.get(SQUASHED.get(name) ?? name);
      if (entry === undefined) continue;
      const checked = shape.check(textsOf(entry.value));
      if (!checked.ok) {
        report(complaint(name, entry, { fault: checked.fault, example: shape.example }));
        continue;
      }
      values.push(checked.value);
      from.push(entry);
    }
    const [first, ...rest] = values;
    if (first !== undefined) return { values: [first, ...rest], entries: from, line: from[0]?.line ?? 1 };
  }
  return null;
}

/** Separators of names in one text: semicolons where there are any, else commas; Arabic ones too. */
function splitList(text: string): readonly string[] {
  return text.split(/[;؛]/u.test(text) ? /[;؛]/u : /[,،、]/u);
}

function whole(text: string): readonly string[] {
  return [text];
}

/** What stands between names in a byline, and before them. */
const BETWEEN_NAMES = /\s*(?:[,،;]\s*(?:and\s|&\s)?|\sand\s|\s&\s)\s*/iu;
const LABEL = /^by:?\s+/iu;

/** Words that make a capitalised phrase a role or an institution rather than a second person. */
const NOT_A_PERSON =
  /\b(?:staff|correspondents?|reporters?|writers?|editors?|editorial|columnists?|photographers?|bureau|desk|press|news|newspapers?|agency|service|times|post|courier|herald|gazette|tribune|journal|chronicle|magazine|media|board|office|ministry|department|university|institute|college|council|association|society|company|group|team|inc|ltd|llc|jr|sr|phd|md)\b/iu;

/**
 * The names in a byline: several only where each part has the shape of a person's name, since `Smith, John`,
 * `Ann Otter, Staff Writer` and `Marsh and Sons` are one.
 */
function splitByline(text: string): readonly string[] {
  const names = text.replace(LABEL, '');
  const parts = names.split(BETWEEN_NAMES);
  const several = parts.length > 1 && parts.every((part) => looksLikeName(part) && !NOT_A_PERSON.test(part));
  return several ? parts : [names];
}

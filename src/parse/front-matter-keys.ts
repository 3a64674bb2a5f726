/**
 * The keys of front matter → typed values: a map of YAML values becomes what the tables in `front-matter-rules.ts` say.
 */
import { paperAndPage } from '../lines/paper-name.js';
import type { FrontMatter, FrontMatterBlock, FrontMatterKey, GivenCaption } from '../record/front-matter.js';
import type { Problem } from '../record/problem.js';
import { squash } from '../settings/nearest.js';
import { isAbsent, jsonOf, textsOf, type YamlEntry, type YamlMap } from '../settings/yaml.js';
import { renameClipped } from './clipped-notes.js';
import { complaint, unknownKey } from './front-matter-complaints.js';
import { PICTURE_KEYS, pictureWords } from './front-matter-pictures.js';
import {
  ADOPTED_FROM_RULE,
  CAPTIONS_RULE,
  DATE_EVIDENCE_RULE,
  LISTS,
  type ListKey,
  MAPS,
  NAMES,
  NOTHING_KNOWN,
  type Rule,
  TEXTS,
  type TextKey,
} from './front-matter-rules.js';
import { withoutNoteLink } from './note-links.js';
import { readAsGenerated } from './site-generators.js';

const ALL_NAMES: readonly string[] = [...TEXTS, ...LISTS, ...MAPS].flatMap(({ names }) => names.flat());
/** Names as keys are compared by; looked up for every file, so worked out once. */
const SQUASHED: ReadonlyMap<string, string> = new Map(ALL_NAMES.map((name) => [name, squash(name)]));
const KNOWN: ReadonlySet<string> = new Set([...SQUASHED.values(), ...PICTURE_KEYS]);

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
  const adopted = map.entries.some(({ key }) => key === ADOPTED_FROM_RULE.key);
  const read = readKeys(map, file, adopted);
  return adopted ? read : withPageApart(read);
}

function readKeys(map: YamlMap, file: string, adopted: boolean): KeyedFrontMatter {
  const problems: Problem[] = [];
  const isNothing = adopted ? ({ value }: YamlEntry) => isAbsent(value) : isNullOrNothing;
  const entries = firstEntries(map, isNothing);
  if (!adopted) readAsGenerated(entries);
  if (!adopted) renameClipped(entries, (key) => namesOf(key).some((name) => entries.has(squash(name))));
  const state: KeysState = { entries, used: new Set(), lineOf: {}, report: (one) => problems.push({ ...one, file }) };
  const values = { ...readTexts(state), ...readLists(state, adopted), ...readMaps(state, adopted) };
  const { used, lineOf } = state;
  const kept = adopted ? map.entries.filter(({ key, value }) => key === EXTRA_KEY && value.kind === 'map') : [];
  const unknown = map.entries.filter((entry) => !isKnownKey(entry.key) && !kept.includes(entry) && !used.has(entry));
  for (const { key, line } of unknown) problems.push({ ...unknownKey(key, line, ALL_NAMES), file });
  const left = map.entries.filter((entry) => !used.has(entry) && !(isKnownKey(entry.key) && isNothing(entry)));
  const below = kept.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []));
  const extra = extraOf([...left.filter((entry) => !kept.includes(entry)), ...below]);
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { values, lineOf, extra, problems };
}

/** What is read from, and what has been read. */
interface KeysState {
  /** By squashed key. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  /** Entries whose values are values now. */
  readonly used: Set<YamlEntry>;
  readonly lineOf: Partial<Record<FrontMatterKey, number>>;
  readonly report: (problem: Omit<Problem, 'file'>) => void;
}

function take<T>({ entries, used, report }: KeysState, rule: Rule<FrontMatterKey, T>): Taken<T> | null {
  const taken = takeValue(rule, entries, report);
  for (const entry of taken?.entries ?? []) used.add(entry);
  return taken;
}

function readTexts(state: KeysState): Partial<Record<TextKey, string>> {
  const texts: Partial<Record<TextKey, string>> = {};
  for (const rule of TEXTS) {
    const taken = take(state, rule);
    if (taken === null) continue;
    texts[rule.key] = taken.values[0];
    state.lineOf[rule.key] = taken.line;
  }
  return texts;
}

function readLists(state: KeysState, adopted: boolean): Partial<Record<ListKey, readonly string[]>> {
  const lists: Partial<Record<ListKey, readonly string[]>> = {};
  for (const rule of LISTS) {
    const taken = take(state, rule);
    const given = taken?.values.flat() ?? [];
    const list = [...new Set(adopted || !NAMES.has(rule.key) ? given : given.map(withoutNoteLink))];
    if (taken === null || list.length === 0) continue;
    lists[rule.key] = list;
    state.lineOf[rule.key] = taken.line;
  }
  return lists;
}

function readMaps(
  state: KeysState,
  adopted: boolean,
): Pick<FrontMatter, 'captions' | 'date_evidence' | 'adopted_from'> {
  const mapOf = <T>(rule: Rule<FrontMatterKey, T>): T | undefined => {
    const taken = take(state, rule);
    if (taken !== null) state.lineOf[rule.key] = taken.line;
    return taken?.values[0];
  };
  const captions = mapOf(CAPTIONS_RULE) ?? (adopted ? [] : readPictureWords(state));
  const [evidence, from] = [mapOf(DATE_EVIDENCE_RULE), mapOf(ADOPTED_FROM_RULE)];
  return {
    ...(captions.length === 0 ? {} : { captions }),
    ...(evidence === undefined ? {} : { date_evidence: evidence }),
    ...(from === undefined ? {} : { adopted_from: from }),
  };
}

/** What is said of pictures beside their names. */
function readPictureWords({ entries, used, lineOf }: KeysState): readonly GivenCaption[] {
  const pictures = [...used].filter(({ key }) => IMAGE_NAMES.has(squash(key)));
  const found = pictureWords(entries, pictures);
  if (found === null) return [];
  for (const entry of found.used) used.add(entry);
  lineOf.captions = found.line;
  return found.captions;
}

/** The paper by itself, for its articles are listed under it; no field is the page's, but whoever cites it wants that. */
function withPageApart(read: KeyedFrontMatter): KeyedFrontMatter {
  const { paper, page } = paperAndPage(read.values.source ?? '');
  if (paper === '' || page === null) return read;
  return { ...read, values: { ...read.values, source: paper }, extra: { page, ...read.extra } };
}

const IMAGE_NAMES: ReadonlySet<string> = new Set(
  LISTS.find(({ key }) => key === 'images')
    ?.names.flat()
    .map(squash),
);

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

/** A headline may be any words, and rights may be none. */
const ANY_WORDS: ReadonlySet<string> = new Set([...namesOf('title'), ...namesOf('rights')].map(squash));

/** Nothing is said, or the word `null` that exports of content systems print, in quotes too, or that it is not known. */
function isNullOrNothing({ key, value }: YamlEntry): boolean {
  if (isAbsent(value)) return true;
  if (value.kind !== 'scalar' || value.text === null) return false;
  return value.text === 'null' || (!ANY_WORDS.has(squash(key)) && NOTHING_KNOWN.test(value.text.trim()));
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

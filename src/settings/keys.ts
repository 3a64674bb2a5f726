/** Reading the keys of a YAML map against shapes: each wrong or unknown key is one problem, the rest goes on. */
import type { Problem } from '../record/problem.js';
import { nearest } from './nearest.js';
import type { Shape } from './schema.js';
import { shown } from './shown.js';
import { isAbsent, textsOf, type YamlMap, type YamlValue } from './yaml.js';

/** What is known of a map before it is read. */
export interface KeyContext {
  readonly file: string;
  /** Keys that mean something here, in the order in which they are documented. */
  readonly known: readonly string[];
  /** What encloses the map, for messages: `folders: 1994`; empty at the top. */
  readonly within: string;
  readonly report: (problem: Problem) => void;
}

/** The keys of one map. */
export interface Keys {
  /** The value of `key` in the given shape; `fallback` where it is absent, or wrong, which is reported. */
  readonly take: <T, F>(key: string, shape: Shape<T>, fallback: F) => T | F;
  /** The value of `key` as it stands with the line of the key, or null where it is absent. */
  readonly at: (key: string) => { readonly value: YamlValue; readonly line: number } | null;
}

/** Open a map: unknown keys are reported at once, in the order of the file. */
export function openKeys(map: YamlMap, context: KeyContext): Keys {
  const known = new Set(context.known);
  for (const { key, line } of map.entries) if (!known.has(key)) context.report(unknownKey(key, line, context));
  const at: Keys['at'] = (key) => {
    const entry = map.entries.find((one) => one.key === key);
    return entry === undefined || isAbsent(entry.value) ? null : { value: entry.value, line: entry.line };
  };
  return {
    at,
    take: (key, shape, fallback) => {
      const found = at(key);
      if (found === null) return fallback;
      const checked = shape.check(textsOf(found.value));
      if (checked.ok) return checked.value;
      const message = `${place(key, context.within)} ${checked.fault}`;
      context.report(settingProblem(context.file, found.line, { message, remedy: `write it like ${shape.example}` }));
      return fallback;
    },
  };
}

/** A key as messages name it: `` `title` ``, or `` `source` in `folders: 1994` ``. */
function place(key: string, within: string): string {
  return within === '' ? shown(key) : `${shown(key)} in ${shown(within)}`;
}

function unknownKey(key: string, line: number, context: KeyContext): Problem {
  const meant = nearest(key, context.known);
  return {
    severity: 'error',
    file: context.file,
    line,
    rule: 'settings-unknown-key',
    message: `unknown key ${place(key, context.within)}`,
    remedy:
      meant === null
        ? `remove it; known keys are ${context.known.map((known) => `\`${known}\``).join(', ')}`
        : `did you mean \`${meant}\`?`,
  };
}

/** A wrong value in a settings file. */
export function settingProblem(file: string, line: number, words: Pick<Problem, 'message' | 'remedy'>): Problem {
  return { severity: 'error', file, line, rule: 'settings-value', ...words };
}

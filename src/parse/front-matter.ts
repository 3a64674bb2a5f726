/**
 * Front matter: what an archive's keeper wrote between two fences at the top of a file. The one door to gray-matter,
 * which is given a closed block and an engine of ours, so that nothing in it is evaluated and texts stay texts.
 */
import matter from 'gray-matter';
import type { FrontMatterBlock } from '../record/front-matter.js';
import type { Problem } from '../record/problem.js';
import { shown } from '../settings/shown.js';
import { readToml } from '../settings/toml.js';
import { isAbsent, readYaml, type YamlMap, type YamlReading, type YamlValue } from '../settings/yaml.js';
import { isKnownKey, readFrontMatterKeys } from './front-matter-keys.js';

export interface FrontMatterSplit {
  readonly block: FrontMatterBlock | null;
  /** Index in `lines` of the first line behind the block; 0 where there is none. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Most lines and characters of a block; a `---` further down is a rule in the text. */
const MAX_LINES = 400;
const MAX_LENGTH = 65_536;

/** A language behind the opening fence: how it is read. What is not named here is no fence (`--- Reuters`). */
const LANGUAGES: Readonly<Record<string, 'yaml' | 'json' | 'toml' | 'code'>> = {
  '': 'yaml',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml',
  js: 'code',
  javascript: 'code',
  node: 'code',
  ts: 'code',
  typescript: 'code',
  coffee: 'code',
  coffeescript: 'code',
  cson: 'code',
};

const OPENING = /^---[ \t]{0,20}([A-Za-z]{0,20})[ \t]*$/;
/** YAML itself ends a document with `...` too. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** A line that begins a value: `title: Bridge`, `"pub date": 1994`, `{"title": "Bridge"}`. */
const KEY_LINE = /^(?:["']?([\p{L}_][\p{L}\p{N}_ .-]{0,60})["']?[ \t]{0,20}:(?:[ \t]|$)|[{])/u;
/** Lines that say nothing on whether a block is front matter: indented, list items, comments, brackets, blank. */
const SILENT_LINE = /^(?:[ \t]|-[ \t]|-$|#|[\]}]|$)/;

/** An opening fence, before it is known whether it is closed. */
interface Fence {
  /** Index of its line in `lines`. */
  readonly at: number;
  readonly language: 'yaml' | 'json' | 'toml' | 'code';
  /** The language as written. */
  readonly name: string;
  readonly closing: RegExp;
}

/**
 * Take the front matter off the lines of a file. `firstLine` is the file's line number of `lines[0]`. Where a block is
 * not closed, or is not front matter, everything is text and `block` is null; a block that cannot be read has no
 * values. Never throws; linear in the length of the lines.
 */
export function splitFrontMatter(lines: readonly string[], file: string, firstLine = 1): FrontMatterSplit {
  const fence = findFence(lines);
  if (fence === null) return noBlock([]);
  const report = problemMaker(file, firstLine);
  const end = closingIndex(lines, fence);
  const inside = lines.slice(fence.at + 1, end ?? fence.at + MAX_LINES);
  if (fence.language === 'toml' && !looksLikeToml(inside)) return noBlock([]);
  if (fence.language === 'yaml' && !looksLikeKeys(inside, end !== null)) return noBlock([]);
  if (end === null) return noBlock([report(fence.at, unclosed(fence))]);
  const block = (rest: Pick<FrontMatterBlock, 'values' | 'lineOf' | 'extra'>, problems: readonly Problem[]) => ({
    block: { ...rest, range: { first: firstLine + fence.at, last: firstLine + end } },
    bodyStart: end + 1,
    problems,
  });
  if (fence.language === 'code') return block(NOTHING, [report(fence.at, codeRefused(fence.name))]);
  const toml = fence.language === 'toml' ? readToml(inside) : null;
  if (toml?.ok === false) return block(NOTHING, [report(Math.min(fence.at + toml.line, end), notToml(toml.message))]);
  // JSON is YAML, and YAML is what knows its lines. The reading counts them from the opening fence.
  const { root, faults } = readBlock(toml?.lines ?? inside);
  const faultProblems = faults.map(({ line, ...words }) =>
    report(Math.min(fence.at + line, end) - 1, {
      ...words,
      rule: 'front-matter-yaml',
      message: `front matter: ${words.message}`,
    }),
  );
  if (root === null) {
    const text = textBegins(inside);
    if (faults.length === 0 || text === null) return block(NOTHING, faultProblems);
    return noBlock([report(fence.at, unclosedBefore(firstLine + fence.at + 1 + text))]);
  }
  if (root.kind !== 'map') {
    return block(NOTHING, isAbsent(root) ? [] : [report(fence.at + root.line - 1, NOT_KEYS)]);
  }
  const { problems, ...read } = readFrontMatterKeys(inFile(root, firstLine + fence.at - 1), file);
  return block(read, [...faultProblems, ...problems]);
}

const NOTHING: Pick<FrontMatterBlock, 'values' | 'lineOf' | 'extra'> = { values: {}, lineOf: {}, extra: {} };

function noBlock(problems: readonly Problem[]): FrontMatterSplit {
  return { block: null, bodyStart: 0, problems };
}

function findFence(lines: readonly string[]): Fence | null {
  const at = lines.findIndex((line) => line.trim() !== '');
  const line = lines[at] ?? '';
  const name = OPENING.exec(line)?.[1];
  if (name !== undefined) {
    const language = Object.hasOwn(LANGUAGES, name.toLowerCase()) ? LANGUAGES[name.toLowerCase()] : undefined;
    return language === undefined ? null : { at, language, name, closing: CLOSING };
  }
  if (/^;;;[ \t]*$/.test(line)) return { at, language: 'json', name: 'json', closing: /^;;;[ \t]*$/ };
  if (/^\+\+\+[ \t]*$/.test(line)) return { at, language: 'toml', name: 'toml', closing: /^\+\+\+[ \t]*$/ };
  return null;
}

/** The first line of a block that `adopt` wrote: it holds all captions and notes, so no limit applies to it. */
const ADOPTED = /^adopted_from:/;

/** Index of the closing fence within the limits, or null. */
function closingIndex(lines: readonly string[], { at, closing }: Fence): number | null {
  const limited = !ADOPTED.test(lines[at + 1] ?? '');
  let length = 0;
  for (let i = at + 1; i < (limited ? Math.min(lines.length, at + MAX_LINES) : lines.length); i += 1) {
    const line = lines[i] ?? '';
    if (closing.test(line)) return i;
    length += line.length + 1;
    if (limited && length > MAX_LENGTH) return null;
  }
  return null;
}

/**
 * Whether the lines behind `---` are keys with values rather than the text below a rule. Of an unclosed block only the
 * lines up to the first blank one count, and one key must be known: `Update: …` may begin a text.
 */
function looksLikeKeys(inside: readonly string[], closed: boolean): boolean {
  const begin = inside.findIndex((line) => line.trim() !== '');
  const blank = inside.findIndex((line, i) => i > begin && line.trim() === '');
  const lines = (closed || blank === -1 ? inside : inside.slice(0, blank)).map((line) => line.trimEnd());
  const telling = lines.filter((line) => !SILENT_LINE.test(line));
  const keys = telling.filter((line) => KEY_LINE.test(line));
  if (keys.some((line) => isKnownKey(KEY_LINE.exec(line)?.[1] ?? ''))) return true;
  return closed && keys.length === telling.length;
}

function looksLikeToml(inside: readonly string[]): boolean {
  return inside.slice(0, 20).some((line) => /^[A-Za-z_][\w-]{0,60}[ \t]{0,20}=/.test(line));
}

/** Index of the first line of prose that follows a blank line within a block; null where there is none. */
function textBegins(inside: readonly string[]): number | null {
  const index = inside.findIndex(
    (line, i) => i > 0 && inside[i - 1]?.trim() === '' && !SILENT_LINE.test(line) && !KEY_LINE.test(line),
  );
  return index === -1 ? null : index;
}

/** What gray-matter is told that a block ends with. Other lines may begin with `---`; none holds a NUL. */
const END = '---\0';

/** Have gray-matter read a closed block. Lines of the reading count from the opening fence, which is line 1. */
function readBlock(inside: readonly string[]): YamlReading {
  const readings: YamlReading[] = [];
  const read = (text: string) => {
    readings.push(readYaml(text));
    return {};
  };
  const refuse = () => {
    throw new Error('front matter is never evaluated');
  };
  // gray-matter strips comments with an expression that is slow on long white space.
  const lines = inside.map((line) => (line.trim() === '' ? '' : line.replaceAll('\0', '')));
  // Options must always be given: without them gray-matter caches, and the second reading of a broken block is empty.
  matter(['---', ...lines, END, ''].join('\n'), {
    language: 'yaml',
    delimiters: ['---', END],
    engines: { yaml: read, json: refuse, js: refuse, javascript: refuse, coffee: refuse },
  });
  return readings[0] ?? { root: null, faults: [] };
}

/** The map with the file's line numbers, where those of the reading begin behind line `before`. */
function inFile(map: YamlMap, before: number): YamlMap {
  const shift = <V extends YamlValue>(value: V): V => ({ ...value, line: value.line + before });
  return {
    ...shift(map),
    entries: map.entries.map(({ key, line, value }) => ({ key, line: line + before, value: shift(value) })),
  };
}

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'> & Partial<Pick<Problem, 'severity'>>;

function problemMaker(file: string, firstLine: number): (index: number, words: Words) => Problem {
  return (index, words) => ({ severity: 'error', file, line: firstLine + index, ...words });
}

const UNCLOSED: Words = {
  rule: 'front-matter-unclosed',
  message: 'the front matter that begins here is not closed; the file is read as text',
  remedy: 'add a line `---` behind its last key',
};

function unclosed({ language }: Fence): Words {
  return language === 'toml' ? { ...UNCLOSED, remedy: 'add a line `+++` behind its last key' } : UNCLOSED;
}

function notToml(fault: string): Words {
  return {
    rule: 'front-matter-toml',
    message: `front matter: ${fault}`,
    remedy: 'mend the TOML, or write it as YAML between two lines `---`',
  };
}

const NOT_KEYS: Words = {
  rule: 'front-matter-yaml',
  message: 'front matter: keys with values are expected',
  remedy: 'write `key: value`, one a line',
};

function codeRefused(language: string): Words {
  return {
    rule: 'front-matter-code',
    message: `front matter in ${shown(language)} is program code, which is never run; its values are not used`,
    remedy: 'write it as YAML between two lines `---`',
  };
}

function unclosedBefore(line: number): Words {
  return {
    ...UNCLOSED,
    message: `the front matter that begins here is not closed before the text begins in line ${line}; the file is read as text`,
  };
}

/**
 * The one door to YAML: text in, values with their line numbers out, and values back to text. Every scalar stays the text that was written
 * (`2020-01-02`, `0123`, `no`); references are followed within limits, and nothing is constructed from tags.
 */
import {
  type Alias,
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { shown } from './shown.js';

/** A value of a YAML file; `line` is where it begins, from 1. */
export type YamlValue = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly line: number;
  /** As written, without quotes; null where nothing, `~` or `null` stands. */
  readonly text: string | null;
  readonly quoted: boolean;
}

export interface YamlList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly YamlValue[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly line: number;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  /** Where the key stands, from 1. */
  readonly line: number;
  readonly value: YamlValue;
}

/** One thing that is wrong with the YAML itself. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** What a text holds. `root` is null where it holds nothing, or where the faults make it unreadable. */
export interface YamlReading {
  readonly root: YamlValue | null;
  readonly faults: readonly YamlFault[];
}

/** Followed references (`*name`) a text: enough for any hand-written file, too few for one that multiplies itself. */
const MAX_ALIASES = 100;
/** Levels of lists and maps within each other. */
const MAX_DEPTH = 50;
/** Characters of a text: several times the largest authority file, and read in seconds. */
const MAX_LENGTH = 4_000_000;

/** Unquoted words that say that there is no value. */
const NOTHING = /^(?:~|null|Null|NULL)?$/;

/** What the parser's error codes mean to the person who wrote the file. Others are told in the parser's words. */
const CODES: Readonly<Record<string, Pick<YamlFault, 'message' | 'remedy'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a value holds a colon followed by a space',
    remedy: 'put the value between double quotes',
  },
  MISSING_CHAR: { message: 'a closing quote or bracket, or a colon, is missing', remedy: 'add it' },
  TAB_AS_INDENT: { message: 'a line is indented with a tab', remedy: 'indent with spaces' },
  BAD_INDENT: {
    message: 'the indentation does not fit, or a closing bracket is missing',
    remedy: 'align the line with those around it',
  },
  BAD_SCALAR_START: {
    message: 'a value begins with a character that YAML reserves',
    remedy: 'put the value between double quotes',
  },
  UNEXPECTED_TOKEN: {
    message: 'something stands behind a value or a closing bracket',
    remedy: 'put the whole value between double quotes',
  },
  RESOURCE_EXHAUSTION: { message: 'values are nested too deep', remedy: 'flatten them' },
  MULTIPLE_DOCS: { message: 'a second `---` begins another document', remedy: 'keep one document' },
};

/**
 * Read one YAML document. Lines count from 1 at the text's beginning. A text that cannot be read gives one fault and
 * no root; a key that stands twice gives a fault, and the first one counts. Never throws; keys named `__proto__` are
 * ordinary keys here.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > MAX_LENGTH) return broken({ line: 1, message: 'the file is too large', remedy: 'shorten it' });
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      resolveKnownTags: false,
      // The library compares each key with every other; `convert` finds doubles in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter: lines,
    });
    const error = document.errors[0];
    if (error !== undefined) return broken(faultOf(error, lines));
    if (document.contents === null) return { root: null, faults: [] };
    const reader: Reader = { document, lines, faults: [], aliases: 0 };
    return { root: convert(document.contents, reader, 0), faults: reader.faults };
  } catch (error) {
    if (error instanceof Unreadable) return broken(error.fault);
    return broken({ line: 1, message: 'this cannot be read as YAML', remedy: 'simplify it' });
  }
}

function broken(fault: YamlFault): YamlReading {
  return { root: null, faults: [fault] };
}

function faultOf(error: YAMLError, lines: LineCounter): YamlFault {
  const known = CODES[error.code] ?? {
    message: `this is not YAML (${error.message.split('\n', 1)[0]})`,
    remedy: 'write `key: value`, one a line, with special characters between double quotes',
  };
  return { line: Math.max(1, lines.linePos(error.pos[0]).line), ...known };
}

interface Reader {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly faults: YamlFault[];
  aliases: number;
}

class Unreadable extends Error {
  readonly fault: YamlFault;

  constructor(fault: YamlFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** `node` as a value; throws `Unreadable` where a limit is met. */
function convert(node: unknown, reader: Reader, depth: number): YamlValue {
  const line = lineOf(node, reader.lines);
  if (depth > MAX_DEPTH) {
    throw new Unreadable({ line, message: `values are nested more than ${MAX_DEPTH} deep`, remedy: 'flatten them' });
  }
  if (isAlias(node)) return convert(followed(node, reader), reader, depth + 1);
  if (isMap(node)) return convertMap(node, reader, depth);
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => convert(item, reader, depth + 1)) };
  return isScalar(node) ? convertScalar(node, line) : { kind: 'scalar', line, text: null, quoted: false };
}

function convertScalar(scalar: Scalar, line: number): YamlScalar {
  const quoted = scalar.type !== undefined && scalar.type !== 'PLAIN';
  const text = scalar.source ?? '';
  return { kind: 'scalar', line, text: !quoted && NOTHING.test(text) ? null : text, quoted };
}

function convertMap(map: YAMLMap, reader: Reader, depth: number): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const pair of map.items) {
    const line = lineOf(pair.key, reader.lines);
    const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value.trim() : null;
    if (key === null || key === '') {
      throw new Unreadable({ line, message: 'a key is not a word', remedy: 'write `key: value`' });
    }
    if (entries.has(key)) {
      reader.faults.push({ line, message: `${shown(key)} stands twice`, remedy: 'keep one of them; the first counts' });
    } else {
      entries.set(key, { key, line, value: convert(pair.value, reader, depth + 1) });
    }
  }
  return { kind: 'map', line: lineOf(map, reader.lines), entries: [...entries.values()] };
}

/** What a reference stands for. Counted, because a few references to references multiply to billions of values. */
function followed(alias: Alias, reader: Reader): unknown {
  const line = lineOf(alias, reader.lines);
  reader.aliases += 1;
  if (reader.aliases > MAX_ALIASES) {
    const message = `more than ${MAX_ALIASES} references (\`*name\`) are followed`;
    throw new Unreadable({ line, message, remedy: 'write the values out' });
  }
  const target: unknown = alias.resolve(reader.document);
  if (target === undefined) {
    const message = `${shown(`*${alias.source}`)} refers to nothing`;
    throw new Unreadable({ line, message, remedy: 'put a value that begins with `*` between double quotes' });
  }
  return target;
}

function lineOf(node: unknown, lines: LineCounter): number {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? 1 : Math.max(1, lines.linePos(start).line);
}

/** The value of `key`, or null. */
export function valueAt(map: YamlMap, key: string): YamlValue | null {
  return map.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** Whether nothing is said: an empty value, `null`, or a text without a visible character. */
export function isAbsent(value: YamlValue): boolean {
  return value.kind === 'scalar' && (value.text === null || value.text.trim() === '');
}

/** The value with texts where scalars stand, for validation: texts, null, arrays and objects of them. */
export function textsOf(value: YamlValue): unknown {
  return plain(value, (scalar) => scalar.text);
}

/**
 * The value as JSON would hold it: `true`, `false` and numbers that are written back as they stood (`42`, not `042`)
 * where they are unquoted, else texts.
 */
export function jsonOf(value: YamlValue): unknown {
  return plain(value, jsonScalar);
}

function plain(value: YamlValue, scalar: (value: YamlScalar) => unknown): unknown {
  if (value.kind === 'scalar') return scalar(value);
  if (value.kind === 'list') return value.items.map((item) => plain(item, scalar));
  // `__proto__` as a key would become harmful in the hands of code that copies objects key by key.
  const safe = value.entries.filter(({ key }) => key !== '__proto__');
  return Object.fromEntries(safe.map((entry) => [entry.key, plain(entry.value, scalar)]));
}

function jsonScalar({ text, quoted }: YamlScalar): unknown {
  if (text === null || quoted) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** Longer than any text, so that no value is broken over several lines. */
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * A map as YAML that `readYaml` reads back the same by `jsonOf`: `key: value`, one a line. A list has a line for each
 * item; a map within is written in braces on one line, so that no line can be taken for a fence. Values are JSON values.
 */
export function writeYaml(map: Readonly<Record<string, unknown>>): string {
  const document = new Document(map, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) for (const { value } of document.contents.items) flowWithin(value);
  return document.toString({
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: NEVER,
    flowCollectionPadding: false,
  });
}

function flowWithin(value: unknown): void {
  if (isSeq(value)) for (const item of value.items) flowWithin(item);
  else if (isCollection(value)) value.flow = true;
}

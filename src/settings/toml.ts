/**
 * The one door to smol-toml: front matter in TOML (Hugo, Zola) → the same values as JSON, each key on its own line, so that
 * what reads JSON reads it and knows where a value stands.
 */
import { parse, TomlError } from 'smol-toml';

/** A text in TOML as lines of JSON, as many as it has itself; or what is wrong with it, with its line from 1. */
export type TomlReading =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Read the lines of a TOML document (TOML 1.0). Dates stay as they are written. */
export function readToml(lines: readonly string[]): TomlReading {
  try {
    return { ok: true, lines: jsonLines(parse(lines.join('\n')), lines) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The message goes on with the lines around the fault.
    const [first = ''] = error.message.split('\n');
    return { ok: false, line: error.line, message: first.replace(/^Invalid TOML document: /, '') };
  }
}

/** `title = …`, `"title" = …`, `[params]`, `[[resources]]`, `params.author = …` */
const KEY_LINE = /^[ \t]{0,40}(?:\[{1,2}[ \t]{0,10})?(?:"([^"]{1,200})"|'([^']{1,200})'|([\w-]{1,200}))/;

function jsonLines(values: object, lines: readonly string[]): readonly string[] {
  const left = new Map(Object.entries(values));
  const json = lines.map((line) => {
    const [, double, single, bare] = KEY_LINE.exec(line) ?? [];
    const key = double ?? single ?? bare ?? '';
    return left.delete(key) ? entry(key, values) : '';
  });
  // A key that is written in another way than as it is told stands on the last line.
  const rest = Array.from(left.keys(), (key) => entry(key, values)).join(' ');
  const last = json.length - 1;
  return json.map((line, at) => `${at === 0 ? '{' : ''}${line}${at === last ? `${rest}}` : ''}`);
}

function entry(key: string, values: object): string {
  const value: unknown = Reflect.get(values, key);
  return `${JSON.stringify(key)}: ${JSON.stringify(value)},`;
}

/** The command line of the benchmark. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CommandLine {
  /** Names of parts; those given, or all. */
  readonly parts: readonly string[];
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly generator: string | null;
  /** Where the figures are written as JSON. */
  readonly json: string;
}

const SIZES = '1000,10000';
const LARGE = 100_000;
const RUNS = '3';

export function usageText(parts: readonly string[]): string {
  return `usage: npm run bench -- [${parts.join('|')}]… [options]
  --articles N,N,…   sizes of the archives (default: ${SIZES})
  --large            ${LARGE} articles too, once
  --runs N           how often each thing is measured (default: ${RUNS}); the table shows the median
  --generator FILE   makes the archives, called as \`node FILE COUNT FOLDER\` (default: our own)
  --json FILE        where the figures are written (default: backfile-bench.json in the system's temporary folder)
`;
}

/** Read the arguments; throws an error that says what is wrong with them. */
export function commandLine(args: readonly string[], known: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: SIZES },
      large: { type: 'boolean', default: false },
      runs: { type: 'string', default: RUNS },
      generator: { type: 'string' },
      json: { type: 'string', default: join(tmpdir(), 'backfile-bench.json') },
    },
  });
  for (const name of positionals) {
    if (!known.includes(name)) throw new Error(`there is no part ${name}; there are ${known.join(', ')}`);
  }
  const sizes = values.articles.split(',').map((text) => count('--articles', text));
  return {
    parts: positionals.length === 0 ? known : known.filter((name) => positionals.includes(name)),
    sizes: [...new Set([...sizes, ...(values.large ? [LARGE] : [])])].sort((a, b) => a - b),
    runs: count('--runs', values.runs),
    generator: values.generator === undefined ? null : resolve(values.generator),
    json: resolve(values.json),
  };
}

function count(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${option} takes whole numbers from 1 on, not ${text}`);
  return Number(text);
}

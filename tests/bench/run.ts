/**
 * `npm run bench`: makes archives and measures the program on them. Prints a table and writes JSON; machines differ, so
 * compare figures of one run only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPart } from './build.js';
import { type CommandLine, commandLine, usageText } from './options.js';
import type { BenchPart, Figure } from './part.js';
import { readingPart } from './reading.js';
import { asJson, tableHead, tableRow } from './report.js';
import { searchPart } from './search.js';

/** What can be measured, by name, in the order in which it is. */
const PARTS: readonly BenchPart[] = [readingPart, buildPart, searchPart];

const names = PARTS.map(({ name }) => name);
const options = read(process.argv.slice(2));
if (options === null) process.exitCode = 2;
else await measure(options);

function read(args: readonly string[]): CommandLine | null {
  try {
    return commandLine(args, names);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usageText(names)}`);
    return null;
  }
}

async function measure({ parts, json, ...wanted }: CommandLine): Promise<void> {
  const place = temporaryPlace();
  const figures: Figure[] = [];
  const report = (figure: Figure): void => {
    figures.push(figure);
    console.log(tableRow(figure));
  };
  const note = (text: string) => console.error(text);
  console.log(tableHead());
  for (const part of PARTS.filter(({ name }) => parts.includes(name)))
    await part.run({ ...wanted, place, report, note });
  writeFileSync(json, asJson(figures, wanted.generator ?? 'our own'));
  console.log(`figures in ${json}`);
}

/** A new folder, removed when this process ends, be it interrupted: there are a million files in it at the largest size. */
function temporaryPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return place;
}

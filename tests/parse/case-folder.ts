/**
 * A case: a folder of `cases/` with a saved text (`input.txt` or `input.md`), what a reader would say it is
 * (`expected.json`) and, where the archive must say something, `case.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The folder with the cases; tests are run from the project's root. */
export const CASES = join('tests', 'parse', 'cases');
/** Cases that are still read wrong. */
export const OPEN_CASES = join('tests', 'parse', 'open-cases');

/** A line of the file, from 1, with the name of a rule; `*` stands for any rule. */
const lineWithRule = z.tuple([z.number().int().positive(), z.string().min(1)]);
const texts = z.array(z.string());
const textOrNull = z.string().nullable();

const article = z
  .strictObject({
    /** First and last line in the file. */
    lines: z.tuple([z.number().int(), z.number().int()]),
    title: textOrNull,
    titleRule: textOrNull,
    standfirst: textOrNull,
    byline: texts,
    dateline: textOrNull,
    datelinePlace: textOrNull,
    date: textOrNull,
    dateRule: textOrNull,
    updated: textOrNull,
    source: textOrNull,
    sourceUrl: textOrNull,
    captions: texts,
    credits: texts,
    headings: texts,
    /** Paragraphs in reading order; a paragraph of several lines (verse, a table) counts as one for each. */
    body: texts,
    /** The same by their first words. */
    bodyStarts: texts,
    notes: texts,
    /** Lines of the page that are no part of the article: these and no others. */
    residue: z.array(lineWithRule),
    /** Fields that these lines must be part of, whatever else they are. */
    fields: z.array(lineWithRule),
  })
  .partial();

const expectedFile = z.strictObject({
  articles: z.array(article),
  problems: z.array(lineWithRule).optional(),
});

const settingsFile = z
  .strictObject({
    /** How `03/04/2023` is to be read. */
    order: z.enum(['dmy', 'mdy']),
    /** The article's language; without it, it is inferred. */
    lang: z.string(),
    /** The path under which the archive holds the file. */
    path: z.string(),
  })
  .partial();

export type ExpectedArticle = z.infer<typeof article>;
export type CaseSettings = z.infer<typeof settingsFile>;

export interface Case {
  readonly name: string;
  readonly input: Uint8Array;
  /** Path of the file in the archive. */
  readonly path: string;
  readonly expected: z.infer<typeof expectedFile>;
  readonly settings: CaseSettings;
}

/** Names of the folders with cases, in order. */
export function caseNames(from = CASES): readonly string[] {
  return readdirSync(from).sort();
}

/** Read a case; throws where its folder lacks a file, has one that means nothing, or a file of the wrong shape. */
export function readCase(name: string, from = CASES): Case {
  const folder = join(from, name);
  const files = readdirSync(folder).sort();
  const inputs = files.filter((file) => file === 'input.txt' || file === 'input.md');
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new Error(`${folder}: one input.txt or input.md is expected`);
  const unknown = files.filter((file) => ![input, 'expected.json', 'case.json'].includes(file));
  if (unknown.length > 0) throw new Error(`${folder}: ${unknown.join(', ')} means nothing here`);
  if (!files.includes('expected.json')) throw new Error(`${folder}: expected.json is missing`);
  const settings = files.includes('case.json') ? settingsFile.parse(json(join(folder, 'case.json'))) : {};
  return {
    name,
    input: readFileSync(join(folder, input)),
    path: settings.path ?? input,
    expected: expectedFile.parse(json(join(folder, 'expected.json'))),
    settings,
  };
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

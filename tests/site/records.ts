/** The records that a built site offers for download, checked field by field as another program would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FACETS = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    evidence: z.object({ rule: z.string(), lines: z.array(z.number()), forms: z.array(z.string()) }),
  }),
);
const TEXTS = z.array(z.string());

/** The fields that the design fixes, under their names. */
export const RECORD = z.object({
  file: z.string(),
  n: z.number().int().min(0),
  lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  id: z.string().regex(/^[a-z2-7]{12}$/),
  title: z.string().nullable(),
  standfirst: z.string().nullable(),
  byline: TEXTS,
  dateline: z.string().nullable(),
  datelinePlace: z.string().nullable(),
  date: z.string().nullable(),
  dateRule: z.string().nullable(),
  dateEvidence: z.object({ line: z.number().nullable(), text: z.string() }).nullable(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  captions: TEXTS,
  credits: TEXTS,
  headings: TEXTS,
  body: TEXTS,
  subjects: FACETS,
  topics: FACETS,
  people: FACETS,
  places: FACETS,
  organisations: FACETS,
  copies: TEXTS,
  copyOf: z.string().nullable(),
  earlierVersions: TEXTS,
  laterVersions: TEXTS,
  related: TEXTS,
  residue: z.array(z.object({ line: z.number(), text: z.string(), rule: z.string() })),
  url: z.string().startsWith('/'),
  encoding: z.string(),
  source: z.string().nullable(),
});

export type ArticleRecord = z.infer<typeof RECORD>;

/** Records from JSON Lines; throws where a line is not one. */
export function readRecords(text: string): readonly ArticleRecord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => RECORD.parse(JSON.parse(line)));
}

/** The records of a built site, in its order: newest first. */
export function recordsOf(site: string): readonly ArticleRecord[] {
  return readRecords(readFileSync(join(site, 'data/articles.jsonl'), 'utf8'));
}

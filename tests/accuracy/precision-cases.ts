/**
 * What a record claims, held against the truth of a labelled set: one case a field that has a value and whose truth is
 * known and can be read in the text. The comparisons are those of `../shared/score/score.mjs`.
 */
import { z } from 'zod';
import type { MeasuredField } from '../../src/catalogue/confidence.js';

const text = z.string().nullish();
const visible = z.union([z.boolean(), z.string()]).nullish();

/** A row of a set's labels.jsonl, as far as it is used. */
export const truthSchema = z.object({
  file: z.string(),
  id: text,
  title: text,
  standfirst: text,
  byline: z.union([z.string(), z.array(z.string())]).nullish(),
  dateline_place: text,
  date: text,
  style: text,
  extra: z.object({ visible: z.object({ title: visible, date: visible, byline: visible }).nullish() }).nullish(),
});
export type Truth = z.infer<typeof truthSchema>;

/** A line of `backfile parse --jsonl`, as far as it is used. */
export const claimSchema = z.object({
  file: z.string(),
  title: text,
  titleRule: text,
  standfirst: text,
  standfirstRule: text,
  byline: z.array(z.string()),
  bylineRule: text,
  datelinePlace: text,
  datelineRule: text,
  date: text,
  dateRule: text,
});
export type Claim = z.infer<typeof claimSchema>;

export interface PrecisionCase {
  readonly field: MeasuredField;
  readonly rule: string;
  readonly right: boolean;
}

/** Letters and digits in lower case: what two spellings of one text share. */
function loose(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const hidden = (value: z.infer<typeof visible>) => value === false || value === 'no';

/** Right, wrong, or null where nothing can be said. */
type Judge = (truth: Truth, claim: Claim) => boolean | null;

const judgeTitle: Judge = ({ title, extra }, claim) =>
  title == null || hidden(extra?.visible?.title) ? null : loose(claim.title) === loose(title);

const judgeStandfirst: Judge = ({ standfirst, style }, claim) =>
  standfirst == null || standfirst === '' || style === 'html' ? null : loose(claim.standfirst) === loose(standfirst);

const judgeDateline: Judge = ({ dateline_place: place }, claim) =>
  place == null ? null : loose(claim.datelinePlace) === loose(place);

const judgeByline: Judge = ({ byline, extra }, claim) => {
  if (byline == null || hidden(extra?.visible?.byline)) return null;
  const names = (list: readonly string[]) => [...new Set(list.map(loose).filter((name) => name !== ''))].sort();
  const wanted = names(typeof byline === 'string' ? [byline] : byline);
  return names(claim.byline).join('\n') === wanted.join('\n');
};

/** A bound is right where the truth is not before it, a month or year where the truth lies in it. */
const judgeDate: Judge = ({ id, date, extra }, claim) => {
  const claimed = claim.date ?? '';
  // No date of publication stands anywhere in this set, so a whole day is invented.
  if (date == null) return id?.startsWith('bbc') === true && /^\d{4}-\d{2}-\d{2}$/.test(claimed) ? false : null;
  if (extra?.visible?.date == null) return null;
  const [, calendar = '', open] = /^([\d-]+)~?(\/\.\.)?$/.exec(claimed) ?? [];
  const day = date.slice(0, 10);
  return open === undefined ? calendar !== '' && day.startsWith(calendar) : day.slice(0, calendar.length) >= calendar;
};

const JUDGES: readonly (readonly [MeasuredField, (claim: Claim) => string | null | undefined, Judge])[] = [
  ['title', (claim) => claim.titleRule, judgeTitle],
  ['standfirst', (claim) => claim.standfirstRule, judgeStandfirst],
  ['byline', (claim) => claim.bylineRule, judgeByline],
  ['dateline', (claim) => claim.datelineRule, judgeDateline],
  ['date', (claim) => claim.dateRule, judgeDate],
];

/** The cases of one article. A field without a value is none: it claims nothing. */
export function casesOf(truth: Truth, claim: Claim): readonly PrecisionCase[] {
  return JUDGES.flatMap(([field, ruleOf, judge]) => {
    const rule = ruleOf(claim);
    const right = rule == null ? null : judge(truth, claim);
    return rule == null || right === null ? [] : [{ field, rule, right }];
  });
}

/**
 * The pairs of one set, evenly drawn where it has more than `most`, so that no set drowns the others. A file in which
 * another number of articles was found than there are is left out: its articles cannot be told apart.
 */
export function pairsOf(
  truths: readonly Truth[],
  claims: readonly Claim[],
  most: number,
): readonly (readonly [Truth, Claim])[] {
  const byFile = grouped(claims);
  const pairs = [...grouped(truths)].flatMap(([file, wanted]) => {
    const got = byFile.get(file) ?? [];
    if (got.length !== wanted.length) return [];
    return wanted.flatMap((truth, i) => {
      const claim = got[i];
      return claim === undefined ? [] : [[truth, claim] as const];
    });
  });
  const step = Math.max(1, pairs.length / most);
  return pairs.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** By the file's own name: truths and claims name different folders. */
function grouped<T extends { readonly file: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = row.file.split('/').at(-1) ?? row.file;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

/** Rules with fewer cases are counted in their field's sum only: so few prove nothing. */
const ENOUGH = 20;

/** The rows of the data file: field, rule (`*`: all rules of the field), right, of; sorted. */
export function rowsOf(cases: readonly PrecisionCase[]): readonly (readonly [MeasuredField, string, number, number])[] {
  const tally = new Map<string, { field: MeasuredField; rule: string; right: number; of: number }>();
  for (const { field, rule, right } of cases) {
    for (const name of ['*', rule]) {
      const entry = tally.get(`${field} ${name}`) ?? { field, rule: name, right: 0, of: 0 };
      tally.set(`${field} ${name}`, { ...entry, right: entry.right + (right ? 1 : 0), of: entry.of + 1 });
    }
  }
  return [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, { rule, of }]) => rule === '*' || of >= ENOUGH)
    .map(([, { field, rule, right, of }]) => [field, rule, right, of]);
}

/** The data file as TypeScript, formatted as the project's formatter does. */
export function moduleText(rows: ReturnType<typeof rowsOf>): string {
  const lines = rows.map(([field, rule, right, of]) => `  ['${field}', '${rule}', ${right}, ${of}],\n`);
  return `/**
 * How often each rule was right on labelled articles: field, rule (\`*\`: all rules of the field), right, of. Written by
 * \`npm run precision\`, not by hand. A rule with fewer than ${ENOUGH} cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
${lines.join('')}];
`;
}

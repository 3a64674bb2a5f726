/**
 * `match` of an entry of the authority file: words and phrases by which articles are listed under it that do not name
 * it, and those that take the article, or the place in it, away again.
 */
import type { Problem } from '../record/problem.js';
import type { TopicMatch } from '../record/settings.js';
import { isEveryday } from './everyday.js';
import { foldName } from './fold.js';
import { type KeyContext, openKeys, settingProblem } from './keys.js';
import { listShape } from './schema.js';
import { shown } from './shown.js';
import type { YamlValue } from './yaml.js';

const whole = (text: string) => [text];
const SHAPES = {
  words: listShape('`words: [flood, floodwater]`', whole),
  phrases: listShape('`phrases: [burst its banks]`', whole),
  not: listShape('`not: [flood of complaints]`', whole),
} as const;

interface MatchContext extends Pick<KeyContext, 'file' | 'report'> {
  /** The entry's label. */
  readonly label: string;
}

/** Where `match` stands. */
interface Found {
  readonly value: YamlValue;
  readonly line: number;
}

/** What `match` says; null, with a problem, where nothing of it can ever match. */
export function readMatch({ value, line }: Found, { file, report, label }: MatchContext): TopicMatch | null {
  if (value.kind !== 'map') {
    const message = '`match` does not hold keys with values';
    report(settingProblem(file, line, { message, remedy: 'write `match:` and below it `words: [flood]`' }));
    return null;
  }
  const { take, at } = openKeys(value, { file, report, known: Object.keys(SHAPES), within: `match: ${label}` });
  const problem = (key: keyof typeof SHAPES, words: Pick<Problem, 'rule' | 'message' | 'remedy'>) =>
    report({ severity: 'error', file, line: at(key)?.line ?? line, ...words });
  const not = take('not', SHAPES.not, []).filter((form) => isUsable(form, (words) => problem('not', words)));
  const list = (key: 'words' | 'phrases') =>
    take(key, SHAPES[key], []).filter((form) => {
      if (!isUsable(form, (words) => problem(key, words))) return false;
      const against = not.find((one) => standsIn(one, form));
      if (against !== undefined) problem(key, neverMatches(form, against));
      return against === undefined;
    });
  const match: TopicMatch = { words: list('words'), phrases: list('phrases'), not };
  if (match.words.length > 0 || match.phrases.length > 0) return match;
  const message = `\`match\` of ${shown(label)} has nothing left to look for`;
  report({ severity: 'error', file, line, rule: 'topic-match-never', message, remedy: 'add `words` or `phrases`' });
  return null;
}

/** Whether something can be looked for that is not in every text; what cannot is reported. */
function isUsable(form: string, report: (words: Pick<Problem, 'rule' | 'message' | 'remedy'>) => void): boolean {
  if (!/[\p{L}\p{N}]/u.test(form)) {
    const message = `${shown(form)} has no letter or digit, so that it would match everything or nothing`;
    report({
      rule: 'topic-match-everything',
      message,
      remedy: 'write words as they stand in texts; there are no wildcards',
    });
    return false;
  }
  if (!isEveryday(form)) return true;
  const message = `${shown(form)} stands in nearly every text`;
  report({ rule: 'topic-match-everything', message, remedy: 'remove it, or write the phrase that is meant' });
  return false;
}

/** Whether a word or phrase stands within another, or is it. */
function standsIn(inner: string, outer: string): boolean {
  return ` ${plain(outer)} `.includes(` ${plain(inner)} `);
}

function plain(form: string): string {
  return foldName(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function neverMatches(form: string, against: string): Pick<Problem, 'rule' | 'message' | 'remedy'> {
  return {
    rule: 'topic-match-never',
    message: `${shown(form)} can never match, as ${shown(against)} of \`not\` stands in it`,
    remedy: 'remove one of them',
  };
}

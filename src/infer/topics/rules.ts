/**
 * The keeper's own rules (`match` in topics.yaml): words and phrases by which an article is listed under an entry that it
 * need not name.
 */
import type { SourceDocument } from '../../record/article.js';
import type { TopicSettings } from '../../record/settings.js';
import type { Authority, Subject } from './authority.js';
import { foldedKey } from './fold.js';
import { createMatcher } from './matcher.js';
import type { Mention } from './mentions.js';
import { linesNaming, type Passage } from './passages.js';
import { wordsOf } from './words.js';

/** Finds what the rules find in the passages of an article, in reading order. */
export type RuleFinder = (document: SourceDocument, passages: readonly Passage[]) => readonly Mention[];

/** What a form says of an entry: `place` takes only the place where it stands away, `article` the whole article. */
type Use = 'match' | 'not-place' | 'not-article';

interface RuleForm {
  readonly form: string;
  /** Words as compared. */
  readonly key: string;
  readonly subject: Subject;
  readonly use: Use;
}

const NONE: readonly Mention[] = [];

/** Make a finder for an authority file. */
export function createRuleFinder(topics: readonly TopicSettings[], authority: Authority): RuleFinder {
  const forms = topics.flatMap((topic) => formsOf(topic, authority));
  if (forms.length === 0) return () => NONE;
  const byKey = new Map<string, RuleForm[]>();
  for (const form of forms) byKey.set(form.key, [...(byKey.get(form.key) ?? []), form]);
  const matcher = createMatcher(
    [...byKey.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const exact = same.every(({ form }) => isShouted(form));
      return [{ form: first.form, exact, value: { exact, says: saidBy(first.key, byKey) } }];
    }),
  );
  return (document, passages) => {
    const found: FoundUse[] = [];
    for (const passage of passages) {
      for (const { pattern, form } of matcher.match(passage.text)) {
        // In a line of capitals nothing tells an abbreviation from a word.
        if (pattern.value.exact && passage.inCapitals) continue;
        for (const says of pattern.value.says) found.push({ ...says, form, passage });
      }
    }
    const refused = new Set(found.filter(({ use }) => use === 'not-article').map(({ subject }) => subject.id));
    return found
      .filter(({ use, subject }) => use === 'match' && !refused.has(subject.id))
      .map(({ subject, form, passage }) => {
        const lines = linesNaming(document, passage, form);
        return { subject, by: 'rule', where: passage.where, lines, form, strength: 1 };
      });
  };
}

/** A form as it stands in a passage. */
interface FoundUse extends Pick<RuleForm, 'subject' | 'use' | 'form'> {
  readonly passage: Passage;
}

function formsOf({ label, match }: TopicSettings, authority: Authority): readonly RuleForm[] {
  const subject = authority.find(label);
  if (match === undefined || subject === null) return [];
  const wanted = [...match.words, ...match.phrases].map((form) => ({ form, key: keyOf(form) }));
  const isWithin = (outer: string) => wanted.some(({ key }) => key !== outer && ` ${outer} `.includes(` ${key} `));
  return [
    ...wanted.map(({ form, key }): RuleForm => ({ form, key, subject, use: 'match' })),
    ...match.not.map((form): RuleForm => {
      const key = keyOf(form);
      return { form, key, subject, use: isWithin(key) ? 'not-place' : 'not-article' };
    }),
  ];
}

/**
 * What a form and the shorter ones within it say, one use an entry: the longest has the say. The matcher gives only the
 * longest form at a place, be it another entry's.
 */
function saidBy(key: string, byKey: ReadonlyMap<string, readonly RuleForm[]>): readonly RuleForm[] {
  const words = key.split(' ');
  const says = new Map<string, RuleForm>();
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      for (const form of byKey.get(words.slice(start, start + length).join(' ')) ?? []) {
        if (!says.has(form.subject.id)) says.set(form.subject.id, form);
      }
    }
  }
  return [...says.values()];
}

function keyOf(form: string): string {
  return wordsOf(form).map(foldedKey).join(' ');
}

function isShouted(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

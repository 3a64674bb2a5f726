/** Keyword in context: every place of an article at which the query's words stand, with the words around it. */
import { type Mark, type MarkedText, markText, partsOf } from './marks.js';
import type { HitContext, HitContexts, TextField } from './protocol.js';
import type { Leaf } from './query.js';
import type { Stemmer } from './stems.js';

/** What of an article's record contexts are taken from. */
export interface ArticleTexts {
  readonly standfirst: readonly string[];
  readonly text: readonly string[];
}

/** Words shown on each side of a hit. */
const AROUND = 12;
/** Words next to a hit that tell a text fragment from others like it. */
const NEXT_TO = 3;

/** The texts of a record (`article.json`, or a line of the index's own texts); null where it is none. */
export function textsIn(json: string): ArticleTexts | null {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof record !== 'object' || record === null) return null;
  const values = new Map<string, unknown>(Object.entries(record));
  const texts = (key: string): readonly string[] => [values.get(key)].flat().filter((text) => typeof text === 'string');
  return { standfirst: texts('standfirst'), text: TEXTS.flatMap(texts) };
}

/** The fields of a record that are searched as its text. */
const TEXTS = ['dateline', 'body', 'headings', 'captions', 'credits', 'notes'];

/** The contexts of one article, at most `limit` (null: all). */
export function contextsOf(
  doc: number,
  texts: ArticleTexts,
  { leaves, stem, limit }: { leaves: readonly Leaf[]; stem: Stemmer; limit: number | null },
): HitContexts {
  const contexts: HitContext[] = [];
  const found = new Set<string>();
  const add = (field: TextField, paragraphs: readonly string[]) => {
    const own = leaves.filter((leaf) => leaf.field === null || leaf.field === field);
    if (own.length === 0) return;
    for (const [paragraph, text] of paragraphs.entries()) {
      const marked = markText(text, own, stem);
      for (const { first, last } of marked.marks) found.add(textBetween(marked, first, last));
      contexts.push(...paragraphContexts(marked, field, paragraph));
    }
  };
  add('standfirst', texts.standfirst);
  add('text', texts.text);
  return { doc, contexts: contexts.slice(0, limit ?? contexts.length), total: contexts.length, found: [...found] };
}

function textBetween({ text, words }: MarkedText, first: number, last: number): string {
  return text.slice(words[first]?.from ?? 0, words[last]?.to ?? 0);
}

/** Contexts of one paragraph; marks whose contexts would touch share one. */
function paragraphContexts(marked: MarkedText, field: TextField, paragraph: number): readonly HitContext[] {
  const contexts: HitContext[] = [];
  const { marks } = marked;
  for (let i = 0; i < marks.length; ) {
    const begin = marks[i];
    if (begin === undefined) break;
    let end = begin;
    for (i += 1; (marks[i]?.first ?? Number.POSITIVE_INFINITY) <= end.last + AROUND; i += 1) end = marks[i] ?? end;
    contexts.push(contextOf(marked, { begin, end, field, paragraph }));
  }
  return contexts;
}

interface Span {
  readonly begin: Mark;
  readonly end: Mark;
  readonly field: TextField;
  readonly paragraph: number;
}

function contextOf(marked: MarkedText, { begin, end, field, paragraph }: Span): HitContext {
  const { text, words } = marked;
  const first = Math.max(0, begin.first - AROUND);
  const last = Math.min(words.length - 1, end.last + AROUND);
  const from = first === 0 ? 0 : (words[first]?.from ?? 0);
  const to = last === words.length - 1 ? text.length : (words[last]?.to ?? text.length);
  return {
    field,
    paragraph,
    parts: partsOf(marked, from, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
    quote: quoteOf(marked, begin),
  };
}

/** A hit with what stands next to it, signs and all: a text fragment fits only where nothing is left out between. */
function quoteOf(marked: MarkedText, { first, last }: Mark): HitContext['quote'] {
  const { text, words } = marked;
  const before = words[Math.max(0, first - NEXT_TO)]?.from ?? 0;
  const begin = words[first]?.from ?? 0;
  const end = words[last]?.to ?? 0;
  const after = words[Math.min(words.length - 1, last + NEXT_TO)]?.to ?? end;
  return {
    prefix: text.slice(before, begin).trim(),
    exact: text.slice(begin, end),
    suffix: text.slice(end, after).trim(),
  };
}

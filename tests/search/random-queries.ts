/** Queries of every kind, made from the words of an archive; the same ones for the same archive. */
import type { Article } from './archive.js';
import { type Asked, type AskedQuery, type AskedWord, wordsOf } from './brute-force.js';

/** A query as a reader types it, and what it asks. */
export interface RandomQuery {
  readonly typed: string;
  readonly asked: AskedQuery;
}

/** Numbers from 0 to less than 1 that look random (G. Marsaglia, "Xorshift RNGs", 2003). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Make so many queries. */
export function randomQueries(articles: readonly Article[], count: number, seed = 20_260_101): readonly RandomQuery[] {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const runs = articles.map(({ title, standfirst, text }) =>
    [title, standfirst, ...text].map(wordsOf).filter((run) => run.length > 0),
  );

  /** The article that most parts of a query are from, so that most queries find something; null: each from another. */
  let focus: number | null = null;

  /** Neighbouring words of an article. */
  const neighbours = (length: number): readonly string[] => {
    const run = pick((focus === null ? pick(runs) : runs[focus]) ?? []) ?? ['nothing'];
    const from = below(Math.max(1, run.length - length + 1));
    return run.slice(from, from + length);
  };
  const word = () => neighbours(1)[0] ?? 'nothing';
  const nameOf = (field: 'topic' | 'person' | 'place' | 'source'): readonly string[] => {
    const article = focus === null ? pick(articles) : articles[focus];
    const label = field === 'source' ? article?.source : pick(article?.facets[field] ?? []);
    return wordsOf(label ?? 'nothing');
  };

  const exact = (words: readonly string[]): readonly AskedWord[] =>
    words.map((one) => ({ word: one, how: 'this form' }));
  const quoted = (field: Asked['field'], words: readonly string[]): Part => ({
    typed: `${field === null ? '' : `${field}:`}"${words.join(' ')}"`,
    asked: { field, words: exact(words) },
  });
  const parts: readonly (() => Part)[] = [
    () => anyForm(null, word()),
    () => anyForm(null, word()),
    () => anyForm(null, misspelt(word())),
    () => quoted(null, neighbours(2 + below(3))),
    () => quoted(null, [word(), word()]),
    () => thisForm(word()),
    () => beginning(null, word(), below),
    () => beginning('title', word(), below),
    () => anyForm('title', wordsOf(pick(articles)?.title ?? '')[0] ?? 'nothing'),
    () => anyForm('byline', wordsOf(pick(articles)?.byline[0] ?? '')[0] ?? 'nothing'),
    () => hyphened(neighbours(2)),
    () => quoted('topic', nameOf('topic')),
    () => quoted('person', nameOf('person')),
    () => anyForm('place', nameOf('place')[0] ?? 'nothing'),
    () => quoted('source', nameOf('source')),
    () => ({ typed: 'lang:en', asked: { field: 'lang', words: exact(['en']) } }),
  ];
  const part = (): Part => (pick(parts) ?? (() => anyForm(null, 'nothing')))();

  return Array.from({ length: count }, () => {
    focus = random() < 0.6 ? below(articles.length) : null;
    const all = Array.from({ length: 1 + below(3) }, () => Array.from({ length: random() < 0.25 ? 2 : 1 }, part));
    const none = random() < 0.3 ? [part()] : [];
    const [after, before] = [random() < 0.2 ? someDate(below) : null, random() < 0.2 ? someDate(below) : null];
    const typed = [
      ...all.map((one) => one.map((each) => each.typed).join(' OR ')),
      ...none.map((one) => `-${one.typed}`),
      ...(after === null ? [] : [`after:${after}`]),
      ...(before === null ? [] : [`before:${before}`]),
    ].join(' ');
    return {
      typed,
      asked: {
        all: all.map((one) => one.map(({ asked }) => asked)),
        none: none.map(({ asked }) => asked),
        after,
        before,
      },
    };
  });
}

interface Part {
  readonly typed: string;
  readonly asked: Asked;
}

function anyForm(field: Asked['field'], word: string): Part {
  return { typed: `${field === null ? '' : `${field}:`}${word}`, asked: { field, words: [{ word, how: 'any form' }] } };
}

function thisForm(word: string): Part {
  return { typed: `=${word}`, asked: { field: null, words: [{ word, how: 'this form' }] } };
}

/** Words without a space between them are a phrase, too, of which any form will do. */
function hyphened(words: readonly string[]): Part {
  const asked = words.map((word): AskedWord => ({ word, how: 'any form' }));
  return { typed: words.join('-'), asked: { field: null, words: asked } };
}

function beginning(field: 'title' | null, word: string, below: (limit: number) => number): Part {
  const start = word.slice(0, 2 + below(4));
  if (start.length < 2) return anyForm(field, word);
  return {
    typed: `${field === null ? '' : `${field}:`}${start}*`,
    asked: { field, words: [{ word: start, how: 'beginning' }] },
  };
}

function misspelt(word: string): string {
  return `${word.slice(1)}${word.slice(0, 1)}`;
}

function someDate(below: (limit: number) => number): string {
  const year = String(1985 + below(40));
  const month = String(1 + below(12)).padStart(2, '0');
  const day = String(1 + below(28)).padStart(2, '0');
  return [year, `${year}-${month}`, `${year}-${month}-${day}`][below(3)] ?? year;
}

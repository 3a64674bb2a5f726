/**
 * Names by number: most names stand in many articles and are told in the same way, so that a log says them once, and
 * memory holds them once.
 */
import type { FiledName } from '../record/facet-value.js';
import { type FiledArticle, type NameField, ofEachField } from '../record/filed-article.js';

/** A filed article with numbers for its names. */
export type NumberedArticle = Omit<FiledArticle, NameField> & Readonly<Record<NameField, readonly number[]>>;

export interface NameTable {
  /** Take in names in the order of their numbers, behind those that there are. */
  add(names: readonly FiledName[]): void;
  /** The article with its names. */
  named(article: NumberedArticle): FiledArticle;
  /** The article with numbers for its names, and the names that have new ones, in their order. */
  numbered(article: FiledArticle): { readonly article: NumberedArticle; readonly added: readonly FiledName[] };
}

/** An empty table. */
export function createNameTable(): NameTable {
  const names: FiledName[] = [];
  const numbers = new Map<string, number>();
  /** The keys are made when a name is first looked for: most builds only read. */
  let keyed = 0;

  function numberOf(name: FiledName): number {
    for (; keyed < names.length; keyed += 1) {
      const known = names[keyed];
      if (known !== undefined) numbers.set(keyOf(known), keyed);
    }
    const key = keyOf(name);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    keyed += 1;
    return names.push(name) - 1;
  }

  return {
    add(more) {
      for (const name of more) names.push(name);
    },
    named(article) {
      const name = (number: number): FiledName => {
        const known = names[number];
        if (known === undefined) throw new Error(`no name has number ${number}`);
        return known;
      };
      return { ...article, ...ofEachField((field) => article[field].map(name)) };
    },
    numbered(article) {
      const before = names.length;
      const numbered = ofEachField((field) => article[field].map(numberOf));
      return { article: { ...article, ...numbered }, added: names.slice(before) };
    },
  };
}

/** All of a name, so that two that differ in anything have two numbers. */
function keyOf(name: FiledName): string {
  return JSON.stringify(name);
}

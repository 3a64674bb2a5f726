/** An article as it stands in a list: enough to choose it by, and honest about what is not known. */
import type { CataloguedArticle } from '../record/filed-article.js';
import { cutAt, firstWords, oneLine } from '../record/shown-text.js';
import { fingerprint } from '../store/fingerprint.js';
import type { PageContext } from './context.js';
import type { ListItem } from './page-parts.js';
import { shownDate } from './shown-date.js';
import { list } from './words.js';

/** Words of the text that stand for a headline that is not known. */
const OPENING_WORDS = 12;

/** Characters of a summary. */
const SUMMARY = 200;

/** The headline; where none is known the opening words of the text, of a caption, or at last the name of the file. */
export function headlineOf(article: CataloguedArticle): { readonly text: string; readonly known: boolean } {
  const title = oneLine(article.title?.value ?? '');
  if (title !== '') return { text: title, known: true };
  const { opening, caption } = article.traits;
  const words = cutAt([opening, caption, oneLine(article.document.file)].find((text) => text !== '') ?? '', SUMMARY);
  return { text: firstWords(words, OPENING_WORDS), known: false };
}

/** Standfirst or opening of the text, cut to what a list has room for; empty where there is neither. */
export function summaryOf(article: CataloguedArticle): string {
  const standfirst = oneLine(article.standfirst?.value ?? '');
  return cutAt(standfirst === '' ? article.traits.opening : standfirst, SUMMARY);
}

type ItemContext = Pick<PageContext, 'words' | 'copies'>;

/** An article stands in a dozen lists, so its item is made once for as long as the context is in use. */
const items = new WeakMap<ItemContext, Map<CataloguedArticle, ListItem>>();

/** The article as it stands in every list of the site. */
export function listItem(article: CataloguedArticle, context: ItemContext): ListItem {
  const made = items.get(context) ?? new Map<CataloguedArticle, ListItem>();
  items.set(context, made);
  const known = made.get(article);
  if (known !== undefined) return known;
  const item = itemOf(article, context);
  made.set(article, item);
  return item;
}

/** Fingerprints of items, made once as the items are. */
const prints = new WeakMap<ListItem, string>();

/** The fingerprint of how an article stands in lists. */
export function cardPrint(article: CataloguedArticle, context: ItemContext): string {
  const item = listItem(article, context);
  const known = prints.get(item);
  if (known !== undefined) return known;
  const print = fingerprint(JSON.stringify([article.id, article.date?.value ?? null, item]));
  prints.set(item, print);
  return print;
}

function itemOf(article: CataloguedArticle, { words, copies }: ItemContext): ListItem {
  const headline = headlineOf(article);
  const { source } = article;
  const alsoIn = copies?.get(article.id);
  return {
    url: article.url,
    title: headline.text,
    titleKnown: headline.known,
    lang: article.lang.value,
    dir: article.dir,
    date: article.date === null ? null : shownDate(article.date, words),
    source: source === null ? null : oneLine(source.value),
    byline: article.byline === null ? null : oneLine(list(words, article.byline.value)),
    summary: summaryOf(article),
    ...(alsoIn === undefined ? {} : { alsoIn }),
  };
}

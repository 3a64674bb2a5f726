/** On every page: the key `/` leads to the search field; and an article marks the words that a search found in it. */
import { marksIn } from '../page/links.js';
import { type Mark, markFinder } from '../page/marks.js';
import { filled } from '../page/words.js';
import { element } from './element.js';

/** What of an article is searched, and so marked. */
const SEARCHED = '.article h1, .standfirst, .article > .text';

/** Milliseconds after which a browser has gone to a text fragment, if it goes there at all. */
const FRAGMENT_SHOWN = 300;

const { marked = '', clear = '' } = document.currentScript?.dataset ?? {};

function focusSearch(event: KeyboardEvent): void {
  const { target, key } = event;
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  const field = document.querySelector('input[type="search"]');
  if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || !(field instanceof HTMLInputElement))
    return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** The texts below an element, gathered before any of them is cut. */
function textsIn(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** Wrap runs of a text in `<mark>`, the last first, so that the places of the others hold. */
function mark(text: Text, runs: readonly Mark[]): void {
  for (const { start, end } of runs.toReversed()) {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    range.surroundContents(element('mark'));
  }
}

function unmark(): void {
  for (const one of document.querySelectorAll('.article mark')) {
    const parent = one.parentNode;
    one.replaceWith(...one.childNodes);
    parent?.normalize();
  }
  document.querySelector('.marks')?.remove();
}

/** Mark the words that the address names, and say so with a button that clears them. */
function markFound(): void {
  unmark();
  const words = marksIn(location.hash);
  const find = markFinder(words);
  if (find === null) return;
  for (const root of document.querySelectorAll(SEARCHED)) {
    for (const text of textsIn(root)) mark(text, find(text.data));
  }
  if (document.querySelector('.article mark') === null) return;
  // Last, so that a text fragment of the address does not find the notice's words before the article's.
  document.querySelector('main')?.append(notice(words));
}

/** Show the first place where the browser has shown none: it knows no text fragments, or does not find this one. */
function showFirst(): void {
  const first = document.querySelector('.standfirst mark, .text mark');
  if (scrollY === 0 && first !== null && first.getBoundingClientRect().bottom > innerHeight) {
    first.scrollIntoView({ block: 'center' });
  }
}

/** In the language of the site's own words, which the page's head has where it is not that of the article. */
function notice(words: readonly string[]): HTMLElement {
  const furniture = document.querySelector('.masthead');
  const button = element('button', { type: 'button' }, clear);
  button.addEventListener('click', () => {
    unmark();
    history.replaceState(history.state, '', location.pathname + location.search);
    document.querySelector('main')?.focus();
  });
  return element(
    'p',
    {
      class: 'marks',
      role: 'status',
      lang: furniture?.getAttribute('lang') ?? null,
      dir: furniture?.getAttribute('dir') ?? null,
    },
    filled(marked, { words: words.join(', ') }),
    ' ',
    button,
  );
}

document.addEventListener('keydown', focusSearch);
if (marked !== '') {
  markFound();
  addEventListener('hashchange', markFound);
  // A text fragment is shown once the page is loaded.
  addEventListener('load', () => setTimeout(showFirst, FRAGMENT_SHOWN));
}

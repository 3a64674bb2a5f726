/**
 * Pages saved by browsers for terminals (`lynx -dump`): each link carries its number in brackets (`[7]Ana Quill`), a
 * picture its name (`[quay.jpg]`), and beneath the page the addresses stand in a list. The numbers are no part of what
 * was written; without them lines say what they say on other pages.
 */
import { isBlank, type Line, lineWith, withText } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';

export interface WithoutMarks {
  /** The lines above the list in their places, without the numbers; a blank one stands for the name of a picture. */
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
}

const HEADS_LIST = /^(?:references|links|footnotes)$/i;
/** The heading of such a list beneath a letter sent by mail: what stands under it are addresses, how few ever. */
const HEADS_LETTERS_LIST = /^links:$/i;
const LIST_PART = /^(?:(?:visible|hidden) links:?|references|-{3,80})$/i;
const ADDRESS = /^(?:(\d{1,4})\.|\[\d{1,4}\]) (?:https?|ftp|file|mailto|javascript|news):\S{1,4000}$/i;
const MARK = /\[(\d{1,4})\]/g;
const PICTURE = /^(?:\[(?:[\w%.-]{1,80}\.(?:jpe?g|gif|png|webp|svg|bmp)|inline|image|embed|spacer|link)\] ?)+$/i;
/** Fewer links make no page. */
const FEWEST = 3;

/** Take the marks of links off; null where the document has no list of their addresses at its end. */
export function withoutLinkMarks(lines: readonly Line[]): WithoutMarks | null {
  const head = listStart(lines);
  if (head < 0) return null;
  const page = lines.slice(0, head);
  const residue = lines
    .slice(head)
    .filter((line) => !isBlank(line))
    .map((line) => ({ line, rule: 'link-list' }));
  const most = residue.length;
  const menus = menuLines(page);
  const left = page.map((line) => {
    const said = line.text.includes('[') ? plain(line, most) : line;
    const rule = menus.has(line) ? 'link-menu' : PICTURE.test(said.text) ? 'picture-name' : null;
    if (rule === null) return said;
    residue.push({ line, rule });
    return lineWith(line.no, '');
  });
  return { lines: left, residue };
}

/** A line that is one link and nothing else, short; a list's bullet, or the sign of a link in the page's head, before it. */
const LINK_ALONE = /^(?:[*+o-] )?#?\[\d{1,4}\][^[\]]{0,60}$/;
/** Links alone one below the other that make a menu. */
const MENU = 3;

/** Lines of menus: the links alone above everything else, and several together further down. */
function menuLines(page: readonly Line[]): ReadonlySet<Line> {
  const menus = new Set<Line>();
  let run: Line[] = [];
  let isTop = true;
  const close = () => {
    if (isTop || run.length >= MENU) for (const line of run) menus.add(line);
    run = [];
    isTop = false;
  };
  for (const line of page) {
    if (isBlank(line) || PICTURE.test(line.text)) continue;
    if (LINK_ALONE.test(line.text)) run.push(line);
    else close();
  }
  close();
  return menus;
}

/** The index of the list's heading: beneath it stand addresses and nothing else. */
function listStart(lines: readonly Line[]): number {
  let addresses = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (HEADS_LETTERS_LIST.test(text)) return addresses > 0 ? at : -1;
    if (HEADS_LIST.test(text)) return addresses >= FEWEST ? at : -1;
    if (ADDRESS.test(text)) addresses += 1;
    else if (!LIST_PART.test(text) && residueRule(text, 'any') === null) return -1;
  }
  return -1;
}

/** A line without the numbers of links that the list has; other brackets are the author's. */
function plain(line: Line, most: number): Line {
  const cut = (text: string) =>
    text
      .replace(/^(\s*)#(?=\[\d)/, '$1')
      .replace(MARK, (mark, number: string) => (Number(number) >= 1 && Number(number) <= most ? '' : mark));
  const text = cut(line.text).trim();
  return text === line.text ? line : withText(line, text, cut(line.raw));
}

/**
 * The head of a post on a social network: the name of an account over its handle, or over the day or age of the post. The
 * account is no headline, and whoever runs it need not have written what it posts.
 */
import { dateLine } from '../lines/date-line.js';
import { endsSentence, type Line } from '../lines/line.js';
import { isPaperName } from '../lines/paper-name.js';

/** `@anaquill`, `@courier@social.example` */
const HANDLE = /^@[\p{L}\d_.]{2,40}(?:@(?:[\p{L}\d-]{1,40}\.){1,3}\p{L}{2,12})?$/u;
/** `4 May 2021 ·`, `2d · Edited ·`: a network sets a point behind the day. */
const POINT_END = / ?·(?: ?\p{L}{4,10} ?·)?$/u;
const AGE = /^\d{1,2} ?(?:s|m|min|h|hrs?|d|w|mo|yr?)s?$/;
/** Longest name of an account, in characters. */
const LONGEST_NAME = 60;
/** Lines with text in the head of a post: the name, what the account says of itself, the day. */
const MOST_LINES = 3;

/** The lines of a file's posts that name their account; `written` are the lines with text. */
export function postLines(written: readonly Line[]): readonly Line[] {
  const [first, second] = written;
  if (first === undefined || second === undefined || !isName(first)) return [];
  return HANDLE.test(second.text) ? accountLines(written, second.key) : headOverDay(written);
}

function isName({ text }: Line): boolean {
  return text.length <= LONGEST_NAME && !endsSentence(text);
}

/** Name and handle of every post of one account, and of all posts but the first the day. */
function accountLines(written: readonly Line[], handle: string): readonly Line[] {
  return written.flatMap((line, at) => {
    const above = written[at - 1];
    if (above === undefined || line.key !== handle || !HANDLE.test(line.text) || !isName(above)) return [];
    const next = written.slice(at + 1, at + 3).find(({ text }) => text !== '·');
    const day = at > 1 && next !== undefined && dateLine(next.text) !== null ? [next] : [];
    return [above, line, ...day];
  });
}

/** What stands above the day of the one post; the name of a paper says whose it is. */
function headOverDay(written: readonly Line[]): readonly Line[] {
  const at = written.slice(0, MOST_LINES).findIndex(({ text }) => POINT_END.test(text));
  const day = written[at];
  if (at < 1 || day === undefined) return [];
  const said = day.text.replace(POINT_END, '');
  const isAge = AGE.test(said);
  if (!isAge && dateLine(said) === null) return [];
  const above = written.slice(0, at).filter(({ text }) => !isPaperName(text));
  return above.every(isName) ? [...above, ...(isAge ? [day] : [])] : [];
}

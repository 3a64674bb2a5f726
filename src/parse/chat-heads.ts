/** A text that was sent in a chat: its first line carries the day of sending and the sender's name. */
import { isBlank, type Line, withText } from '../lines/line.js';

const SENT = String.raw`^(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\]|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? -) `;
const MESSAGE = new RegExp(SENT, 'i');
const HEAD = new RegExp(String.raw`${SENT}[^:]{1,40}: (?=\S+ \S+ \S)`, 'i');
/** Longer messages of one line are texts. */
const LONG = 160;

/** The lines without the heads of messages that hold a text; remarks of one line keep theirs. */
export function withoutChatHeads(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => HEAD.test(text))) return lines;
  return lines.map((line, at) => {
    const head = HEAD.exec(line.text)?.[0];
    if (head === undefined || !(line.text.length > LONG || goesOn(lines, at))) return line;
    return withText(line, line.text.slice(head.length), line.raw.slice(line.raw.indexOf(head) + head.length));
  });
}

/** Whether text stands below a line, one blank line between at most, before the next message. */
function goesOn(lines: readonly Line[], at: number): boolean {
  const next = [lines[at + 1], lines[at + 2]].find((line) => line !== undefined && !isBlank(line));
  return next !== undefined && !MESSAGE.test(next.text);
}

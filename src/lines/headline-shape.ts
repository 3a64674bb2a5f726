/** What a headline looks like as a line by itself, and what a subheading does. Shape only; place decides the rest. */
import { endsSentence, lastSign, wordCount } from './line.js';

/** Longest headline, in characters. The longest in newspapers' own archives stay below this. */
const LONGEST_HEADLINE = 220;
const LONGEST_SUBHEADING = 90;
const MOST_SUBHEADING_WORDS = 14;

/** Whether a line could be a headline: short, with letters, not a list item, not the start of a dangling sentence. */
export function couldBeHeadline(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_HEADLINE || !/\p{L}{2}/u.test(text)) return false;
  if (text.endsWith(',') || (text.endsWith(';') && !/&#?\w{2,8};$/.test(text))) return false;
  if (text.length > 150 && endsSentence(text)) return false;
  if (/^(?:[-*•]\s|\d{1,2}[.)]\s|https?:\/\/|www\.)/.test(text)) return false;
  if (/^\d/.test(text) && HOUR.test(text)) return false;
  return !startsLower(text) || isNameInLower(text);
}

function startsLower(text: string): boolean {
  return /^["'“‘«(]{0,3}\p{Ll}/u.test(text);
}

/** Names that are written in lower case may begin a headline: `iPhone sales fall`, `cloud.example: what is new`. */
function isNameInLower(text: string): boolean {
  const word = text.split(' ', 1)[0] ?? '';
  return /\p{Lu}|\p{L}\.\p{L}/u.test(word);
}

/** Whether a headline-like line ends as headlines do: without a full stop. */
export function endsAsHeadline(text: string): boolean {
  const last = lastSign(text, 2);
  return (last !== '.' && last !== ':') || text.endsWith('...') || text.endsWith('…');
}

/** Whether most letters are capitals. */
export function isCapitals(text: string): boolean {
  const { letters, capitals } = lettersOf(text);
  return letters >= 4 && capitals / letters > 0.8;
}

/** Longer texts are sentences, whatever their capitals. */
const LONGEST_HEADING = 200;
/** Words shorter than this are written small in headlines, so they say nothing. */
const TELLING_WORD = /\p{L}{4,}/gu;
const TITLE_CASE_SHARE = 0.7;
const TITLE_CASE_WORDS = 3;

/** Whether a text is a Headline With Most of Its Words Capitalised, where a capital does not tell a name. */
export function isInTitleCase(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const telling = text.match(TELLING_WORD) ?? [];
  const capitalised = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  return telling.length >= TITLE_CASE_WORDS && capitalised >= telling.length * TITLE_CASE_SHARE;
}

const NOT_ASCII = 0x80;

/** How many letters a text has, and how many of them are capitals, in UTF-16 units. */
function lettersOf(text: string): { readonly letters: number; readonly capitals: number } {
  let [letters, capitals] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= NOT_ASCII) return { letters: count(text, /\p{L}/gu), capitals: count(text, /\p{Lu}/gu) };
    const isCapital = code >= 65 && code <= 90;
    if (isCapital) capitals += 1;
    if (isCapital || (code >= 97 && code <= 122)) letters += 1;
  }
  return { letters, capitals };
}

function count(text: string, sign: RegExp): number {
  return (text.match(sign) ?? []).join('').length;
}

/** The hour by itself, or how long ago, which heads an entry of a live report: the entry's own heading stands beneath it. */
export const HOUR =
  /^(?:\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|Uhr|uur|h))?|\d{1,2} ?h(?:(?:ou)?rs?)?(?: \d{1,2} ?m(?:in(?:ute)?s?)?)? ago|\d{1,2} ?m(?:in(?:ute)?s?)? ago|vor \d{1,2} (?:Minuten?|Stunden?|Min\.|Std\.)|il y a \d{1,2} (?:min|h|minutes?|heures?)|hace \d{1,2} (?:min|h|minutos?|horas?))$/;

/** Signs that end no subheading. */
const GOES_ON = new Set('.,;:。，、；：');

/** Whether a line by itself could be a subheading: a few words without a sentence's end. */
export function couldBeSubheading(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_SUBHEADING || wordCount(text) > MOST_SUBHEADING_WORDS) return false;
  if (!/\p{L}{2}/u.test(text) || GOES_ON.has(lastSign(text, 2))) return false;
  if (/^(?:[-–—*•>]|https?:|www\.|\d{1,2}[.)]\s)/.test(text)) return false;
  if (HOUR.test(text) || /^["“«„].*["”»“]$|^[([][^\p{Ll}\p{Lo}]*[)\]]$/u.test(text)) return false;
  return /^["'“‘«¿¡(]?(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,2}\p{Lu})/u.test(text);
}

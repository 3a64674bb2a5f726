/** What a headline looks like as a line by itself, and what a subheading does. Shape only; place decides the rest. */
import { endsSentence, wordCount } from './line.js';

/** Longest headline, in characters. The longest in newspapers' own archives stay below this. */
const LONGEST_HEADLINE = 220;
const LONGEST_SUBHEADING = 90;
const MOST_SUBHEADING_WORDS = 14;

/** Whether a line could be a headline: short, with letters, not a list item, not the start of a dangling sentence. */
export function couldBeHeadline(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_HEADLINE || !/\p{L}{2}/u.test(text)) return false;
  if (/,$/.test(text) || (text.endsWith(';') && !/&#?\w{2,8};$/.test(text))) return false;
  if (text.length > 150 && endsSentence(text)) return false;
  if (/^(?:[-*•]\s|\d{1,2}[.)]\s|https?:\/\/|www\.)/.test(text)) return false;
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
  return !/[.:]["'”’»)\]]{0,2}$/.test(text) || /(?:\.{3}|…)$/.test(text);
}

/** Whether most letters are capitals. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return upper / letters.length > 0.8;
}

/** Whether a line by itself could be a subheading: a few words without a sentence's end. */
export function couldBeSubheading(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_SUBHEADING || wordCount(text) > MOST_SUBHEADING_WORDS) return false;
  if (!/\p{L}{2}/u.test(text) || /[.,;:]["'”’»)\]]{0,2}$/.test(text)) return false;
  if (/^(?:[-–—*•>]|https?:|www\.|\d{1,2}[.)]\s)/.test(text)) return false;
  if (/^["“«„].*["”»“]$/u.test(text)) return false;
  return /^["'“‘«¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text);
}

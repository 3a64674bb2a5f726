/**
 * The decks that papers set beneath a headline, one below the other, each a short line of its own: what the headline
 * left to say, up to the dateline or the first paragraph.
 */
import { readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { isCapitals, isInTitleCase } from '../lines/headline-shape.js';
import { endsSentence, type Line, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { isTransmissionNote } from '../lines/transmission-note.js';
import { fieldOf } from './fields.js';
import type { Context, State } from './head-state.js';

/** Longest deck, in characters. */
const LONGEST_DECK = 160;
/** Most decks beneath a headline. */
const MOST_DECKS = 8;
/** Fewest words of a deck by itself, and of one in capitals among others. */
const FEWEST_WORDS = { alone: 3, among: 2 };
/** Rows of pages have bars, arrows and days in them. */
const OF_A_ROW = /[|•·→›»]|\d{4}/;
/** Least length of the paragraph above which lines in capitals are decks. */
const PARAGRAPH = 80;
const RULE = 'standfirst-before-dateline';

/** A line of the standfirst that was taken with the first of it. */
export function takeMoreOfStandfirst(state: State, { line }: Context): boolean {
  return state.standfirst?.lines.includes(line.no) ?? false;
}

/** Decks between the headline and what opens the text. */
export function takeDecks(state: State, { lines, at, inside }: Context): boolean {
  if (state.standfirst !== null || inside || state.byline !== null) return false;
  const decks = decksFrom(lines, at);
  // Below the day stand the page's rows, but for one line over a dated dateline: so releases have it.
  const isUnderDay = state.dateLines.length > 0;
  if (decks.length === 0 || (isUnderDay && !(decks.length === 1 && isDated(lines[at + 1]?.text ?? '')))) return false;
  state.standfirst = { ...fieldOf(joined(decks), RULE, decks) };
  for (const { no } of decks) state.fates.push({ line: no, field: 'standfirst', rule: RULE });
  return true;
}

function isDated(text: string): boolean {
  return readDateline(text)?.rule === 'dateline-dated';
}

/** The lines from an index on that are decks; none where what follows them is not the opening of a text. */
function decksFrom(lines: readonly Line[], at: number): readonly Line[] {
  const first = lines[at];
  if (first === undefined || !mayBeDeck(first.text)) return [];
  const capitals = isCapitals(first.text);
  const decks: Line[] = [];
  for (const line of lines.slice(at, at + MOST_DECKS)) {
    if (!mayBeDeck(line.text) || !(isDeckLike(line.text, capitals) || isOldDeck(line.text))) break;
    decks.push(line);
  }
  const end = at + decks.length;
  // Rows of results stand above what looks like a dateline, too.
  if (!capitals && decks.length > 1 && !isTransmissionNote(lines[end]?.text ?? '')) return [];
  return isOpening(lines, end, capitals) ? decks : [];
}

/** A cheap look: most lines beneath a headline are paragraphs. */
function mayBeDeck(text: string): boolean {
  return text.length <= LONGEST_DECK && !OF_A_ROW.test(text) && !/^[([]/.test(text);
}

function isDeckLike(text: string, capitals: boolean): boolean {
  return isCapitals(text) === capitals && isDeck(text, capitals);
}

/** A deck of old print, which may end with a stop: `The Pier Destroyed--Three Men Hurt.` */
function isOldDeck(text: string): boolean {
  return isInTitleCase(text) && !isOther(text);
}

function isDeck(text: string, capitals: boolean): boolean {
  if (wordCount(text) < (capitals ? FEWEST_WORDS.among : FEWEST_WORDS.alone) || (!capitals && endsSentence(text)))
    return false;
  return !isTransmissionNote(text) && !isOther(text);
}

function isOther(text: string): boolean {
  return (
    readDateline(text) !== null ||
    readDatelineAlone(text) !== null ||
    dateLine(text) !== null ||
    readLabelledByline(text) !== null ||
    readCaption(text) !== null ||
    residueRule(text, 'edges') !== null
  );
}

/** Whether a dateline stands at an index, or beneath what says how the story came; under capitals a paragraph will do. */
function isOpening(lines: readonly Line[], at: number, capitals: boolean): boolean {
  const isNoted = isTransmissionNote(lines[at]?.text ?? '');
  const text = lines[isNoted ? at + 1 : at]?.text ?? '';
  const dateline = readDateline(text);
  if (dateline !== null) return dateline.rule !== 'dateline-place';
  if ((capitals || isNoted) && readDatelineAlone(text) !== null) return true;
  return capitals && text.length >= PARAGRAPH && !isCapitals(text);
}

/** Decks in one text: those that end without a stop are set apart by a semicolon, as indexes of old papers do. */
function joined(decks: readonly Line[]): string {
  return decks.map(({ text }, i) => (i === decks.length - 1 || endsSentence(text) ? text : `${text};`)).join(' ');
}

/** The lines of a head that belong to its pictures: captions, credits, and what repeats them. */
import { type CaptionReading, creditOf, readCaption } from '../lines/credit.js';
import { endsSentence, type Line, wordCount } from '../lines/line.js';
import { looksLikeName } from '../lines/names.js';
import { captionByCredit } from './credit-pairs.js';
import { captionField, creditField } from './fields.js';
import type { Context, State } from './head-state.js';

export function takeRepeatedCaption(state: State, { line }: Context): boolean {
  if (state.captionKeys.size === 0 || !state.captionKeys.has(line.key)) return false;
  state.residue.push({ line, rule: 'repeat' });
  return true;
}

/** `Quill/Marrowpix/Brineview`: a maker and libraries of pictures that no table knows. */
const SLASHED_NAMES = /^\p{L}.{2,30}\p{L}\/\p{L}.{0,30}\p{L}\/\p{L}.{1,30}$/u;

/** Longer lines above a credit are the standfirst or the first paragraph, with the picture beneath it. */
const LONGEST_ABOVE_CREDIT = 300;

/** A row of the page: a date, then sections with signs between them. */
const DATED_ROW = /^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\s{0,3}[/|·•]/u;

/** A caption by its own marks, because it stands twice in a row, or because its credit stands beneath it. */
export function takeCaption(state: State, { lines, at, line }: Context): boolean {
  const own = readCaption(line.text);
  if (own?.caption === '' && joinsCaptionAbove(state, line, own)) return true;
  const next = lines[at + 1];
  const sentence = line.text.length > 12 && wordCount(line.text) > 2;
  const twice = next?.text === line.text && (sentence || SLASHED_NAMES.test(line.text));
  const creditBeneath =
    sentence &&
    line.text.length <= LONGEST_ABOVE_CREDIT &&
    !DATED_ROW.test(line.text) &&
    next !== undefined &&
    next.no - line.no <= 2 &&
    readCaption(next.text)?.caption === '' &&
    captionByCredit(lines, at + 2) !== 'caption-below-credit';
  const isUnderCredit = own === null && captionByCredit(lines, at) === 'caption-below-credit';
  const signs: readonly (readonly [rule: string, holds: boolean])[] = [
    ['caption-repeated', twice],
    ['caption-below-credit', isUnderCredit],
    ['caption-credit-bracketed', next !== undefined && endsInMaker(line.text)],
    ['caption-above-credit', creditBeneath],
  ];
  const rule = signs.find(([, holds]) => holds)?.[0];
  const reading = own ?? (rule === undefined ? null : { ...creditOf(line.text), rule });
  if (reading === null) return false;
  addCaption(state, line, reading);
  return true;
}

/** A whole sentence with a name in brackets behind it. */
const SENTENCE_WITH_MAKER = /^(.{12,300}[.!?”"’])\s\(([^()\d]{4,40})\)$/u;

/** `Ropes in the lee of the wall. (Ana Quill)`: above the text nobody else is named so. */
function endsInMaker(text: string): boolean {
  if (!text.endsWith(')')) return false;
  const [, , maker = ''] = SENTENCE_WITH_MAKER.exec(text) ?? [];
  return maker !== '' && looksLikeName(maker);
}

/** A credit on the line beneath a caption that has none belongs to it. */
function joinsCaptionAbove(state: State, line: Line, reading: CaptionReading): boolean {
  const above = state.captions.at(-1);
  const no = above?.caption?.lines[0];
  if (above === undefined || above.credit !== null || no === undefined || line.no - no > 2) return false;
  state.captions[state.captions.length - 1] = { ...above, credit: creditField(reading, line) };
  state.fates.push({ line: line.no, field: 'credit', rule: reading.rule });
  return true;
}

function addCaption(
  state: State,
  line: Line,
  reading: { readonly caption: string; readonly credit: string | null; readonly rule: string },
): void {
  state.captions.push({ caption: captionField(reading, line), credit: creditField(reading, line) });
  state.captionKeys.add(line.key);
  state.fates.push({ line: line.no, field: reading.caption === '' ? 'credit' : 'caption', rule: reading.rule });
}

/** Between two sayings of the headline nothing is text: a line nobody knows is a caption if it says something. */
export function takeBeside(state: State, line: Line): void {
  if (wordCount(line.text) < 3 && !endsSentence(line.text)) {
    state.residue.push({ line, rule: 'beside-headline' });
    return;
  }
  addCaption(state, line, { ...creditOf(line.text), rule: 'caption-beside-headline' });
}

/**
 * What speaks for a line of a saved page as its headline, and what against. The weights were fitted to pages of some
 * eight hundred sites and rounded, so that no single sign decides; fitted to either half of the sites they gain on the
 * other half.
 */
import { readBareNames } from '../lines/byline.js';
import { endsAsHeadline, HOUR } from '../lines/headline-shape.js';
import { type Line, wordCount } from '../lines/line.js';
import { namesSite, shareSaid } from './file-words.js';
import { isShaped, type PageKind, type PageShape, tellingWords } from './page-shape.js';

/** A line and its place among the lines of its page. */
interface Place {
  readonly at: number;
  readonly line: Line;
  readonly words: number;
  /** Its longer words that the first paragraphs use too. */
  readonly fromText: number;
  /** Whether the page's title names it. */
  readonly isNamed: boolean;
}

/** So many words in common with the text are as good as more. */
const MANY_FROM_TEXT = 5;

/** Signs that end a stretch in italics or bold, where they were kept. */
const EMPHASIS_END = /[*_]{1,3}$/;

/** A full stop behind a word, and what begins the next sentence: so a summary beneath a headline reads. */
const TWO_SENTENCES = /[\p{Ll}\p{Lo}]{3}\. [\p{Lu}\p{Lo}"“„«]/u;

/** Few headlines are longer, in characters. */
const LONG = 120;

interface Sign {
  readonly says: string;
  readonly weight: number;
  /** From 0 to 1. */
  readonly of: (page: PageShape, place: Place) => number;
}

export const SIGNS: readonly Sign[] = [
  { says: 'the words of the page title', weight: 2.5, of: ({ likenesses }, { at }) => likenesses[at] ?? 0 },
  {
    says: 'fewer words of the page title than another line',
    weight: -1,
    of: ({ likenesses, mostAlike }, { at }) => (at === 0 ? 0 : mostAlike - (likenesses[at] ?? 0)),
  },
  {
    says: 'a part of the page title',
    weight: 0.5,
    of: ({ title }, { at, line }) => yes(at > 0 && title.parts.includes(line.key)),
  },
  {
    says: 'the first part of the page title',
    weight: 1,
    of: ({ title }, { at, line }) => yes(at > 0 && title.parts[0] === line.key),
  },
  { says: 'named by the page title', weight: 0.5, of: (_, { isNamed }) => yes(isNamed) },
  {
    says: 'words of the text',
    weight: 1,
    of: (_, { fromText }) => Math.min(1, fromText / MANY_FROM_TEXT),
  },
  { says: 'words of the file name', weight: 3, of: ({ file }, { line }) => shareSaid(file, line.text) },
  { says: 'no words of the text', weight: -1.5, of: (_, { fromText }) => yes(fromText === 0) },
  {
    says: 'blank lines above and below',
    weight: 2.5,
    of: ({ lines }, { at }) => yes(!isGlued(lines[at - 1], lines[at]) && !isGlued(lines[at], lines[at + 1])),
  },
  { says: 'no blank line below', weight: -1.5, of: ({ lines }, { at }) => yes(isGlued(lines[at], lines[at + 1])) },
  {
    says: 'byline or date below',
    weight: 1.5,
    of: ({ kinds }, { at }) => yes(kinds.slice(at + 1, at + 5).includes('row')),
  },
  { says: 'byline or date directly below', weight: 0.5, of: isKind('row', 1) },
  { says: 'byline or date above', weight: 1.5, of: isKind('row', -1) },
  {
    says: 'labels above',
    weight: 1,
    of: ({ kinds }, { at }) => kinds.slice(Math.max(0, at - 3), at).filter((kind) => kind === 'label').length / 3,
  },
  { says: 'a point that sums the story up', weight: -4, of: ({ isPoint }, { at }) => yes(isPoint[at] === true) },
  { says: 'hour of an entry above', weight: -4, of: ({ lines }, { at }) => yes(HOUR.test(lines[at - 1]?.text ?? '')) },
  {
    says: 'names over their day',
    weight: -4,
    of: ({ kinds }, { at, line }) => yes(kinds[at + 1] === 'row' && (readBareNames(line.text)?.names.length ?? 0) > 1),
  },
  { says: 'directly beneath a line of a headline shape', weight: -1, of: isUnderShaped },
  { says: 'label below', weight: -0.5, of: isKind('label', 1) },
  { says: 'paragraph within five lines', weight: 0.5, of: ({ toText }, { at }) => yes((toText[at] ?? 0) <= 5) },
  {
    says: 'no paragraph below',
    weight: -0.5,
    of: ({ toText }, { at }) => yes(toText[at] === Number.POSITIVE_INFINITY),
  },
  { says: 'paragraph directly above', weight: -2, of: isKind('text', -1) },
  { says: 'one paragraph above', weight: -1.5, of: ({ textAbove }, { at }) => yes(textAbove[at] === 1) },
  { says: 'paragraphs above', weight: -2.5, of: ({ textAbove }, { at }) => yes((textAbove[at] ?? 0) >= 2) },
  { says: 'many paragraphs above', weight: -0.5, of: ({ textAbove }, { at }) => yes((textAbove[at] ?? 0) >= 6) },
  {
    says: 'sentences above',
    weight: -2.5,
    of: ({ sentencesAbove }, { at }) => Math.min(1, (sentencesAbove[at] ?? 0) / 3),
  },
  { says: 'residue below', weight: -1, of: ({ overResidue }, { at, line }) => yes(at > 0 && overResidue(line)) },
  { says: 'few words over residue at the top', weight: -2, of: isBanner },
  { says: 'residue directly above', weight: -0.5, of: ({ underResidue }, { line }) => yes(underResidue(line)) },
  { says: 'first of a headline shape', weight: 1, of: ({ firstShaped }, { at }) => yes(at === firstShaped) },
  { says: 'one word', weight: -1, of: (_, { words }) => yes(words === 1) },
  {
    says: 'end of a sentence',
    weight: -3,
    of: (_, { line }) => yes(!endsAsHeadline(line.text.replace(EMPHASIS_END, ''))),
  },
  { says: 'two sentences', weight: -1.5, of: (_, { line }) => yes(TWO_SENTENCES.test(line.text)) },
  { says: 'number first', weight: -0.5, of: (_, { line }) => yes(/^\d/.test(line.text)) },
  { says: 'small letter first', weight: -0.5, of: (_, { line }) => yes(/^\P{L}{0,5}\p{Ll}/u.test(line.text)) },
  { says: 'stands twice', weight: 0.5, of: ({ times }, { line }) => yes(times.get(line.key) === 2) },
  { says: 'a part of another line', weight: 2, of: ({ isQuoted }, { line }) => yes(isQuoted(line)) },
  { says: 'longer than most headlines', weight: -0.5, of: (_, { line }) => yes(line.text.length > LONG) },
  { says: 'another line behind something', weight: -0.5, of: endsWithOther },
  { says: 'way to somewhere else', weight: -1, of: isKind('crumb', 0) },
  { says: 'name of the site', weight: -1, of: ({ file }, { line }) => yes(namesSite(file.site, line.text)) },
  {
    says: 'first line, in parts as the title of a page is',
    weight: -1,
    of: ({ title }, { at }) => yes(at === 0 && title.parts.length > 1),
  },
  { says: 'far down', weight: -0.5, of: (_, { at }) => Math.log(at + 1) / 3 },
];

function yes(is: boolean): number {
  return is ? 1 : 0;
}

function isKind(kind: PageKind, distance: number): Sign['of'] {
  return ({ kinds }, { at }) => yes(kinds[at + distance] === kind);
}

function isGlued(line: Line | undefined, next: Line | undefined): boolean {
  return line !== undefined && next !== undefined && next.no === line.no + 1;
}

/** Most words of the name of a site or a letter. */
const BANNER_WORDS = 4;

/** `The Harbour Letter` over `Subscribe` and `Sign in`: the banner of the site. */
function isBanner({ overResidue }: PageShape, { at, line, words, fromText }: Place): number {
  return yes(at === 0 && words <= BANNER_WORDS && fromText < 2 && overResidue(line));
}

/** The second line of a block whose first has a headline's shape: such a block is a headline and what sums the text up. */
function isUnderShaped({ lines }: PageShape, { at }: Place): number {
  const above = lines[at - 1];
  if (above === undefined || !isGlued(above, lines[at]) || isGlued(lines[at - 2], above)) return 0;
  return yes(isShaped(above.text));
}

/** Lines above and below among which the headline stands by itself. */
const NEAR = 5;

/** `Home → News → Headline`, `Local news Headline`, where the headline stands by itself near by. */
function endsWithOther({ lines }: PageShape, { at, line }: Place): number {
  const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return yes(near.some(({ key }) => wordCount(key) >= 3 && line.key.endsWith(` ${key}`)));
}

/** The sum of the signs of the line at an index; `named` is the index of the line that the page's title names. */
export function headlineSigns(page: PageShape, at: number, named: number | null): number {
  const line = page.lines[at];
  if (line === undefined) return Number.NEGATIVE_INFINITY;
  const fromText = tellingWords(line.key).filter((word) => page.textWords.has(word)).length;
  const place = { at, line, words: wordCount(line.text), fromText, isNamed: at === named };
  let sum = 0;
  for (const { weight, of } of SIGNS) sum += weight * of(page, place);
  return sum;
}

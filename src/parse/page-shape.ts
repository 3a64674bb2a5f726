/** What the lines of a saved page look like one beside the other, as far as a search for the headline asks it. */
import { isByline } from '../lines/byline.js';
import { printedDate } from '../lines/byline-row.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { couldBeHeadline, endsAsHeadline } from '../lines/headline-shape.js';
import { endsSentence, type Line, lineKey, wordCount } from '../lines/line.js';
import type { FileWords } from './file-words.js';
import { pointsAmong } from './points-box.js';
import { likeness, type TitleWords, titleWords } from './title-words.js';

/** A row names writer or date, a label says a word or two, a crumb leads somewhere else. */
export type PageKind = 'row' | 'text' | 'caption' | 'label' | 'crumb' | 'other';

export interface PageShape {
  readonly lines: readonly Line[];
  readonly kinds: readonly PageKind[];
  /** Words of the first line, which may be the page's title. */
  readonly title: TitleWords;
  /** Words of the file's name. */
  readonly file: FileWords;
  /** How often each line stands among these, by its key. */
  readonly times: ReadonlyMap<string, number>;
  /** How much of the first line each line says, from 0 to 1; the first line itself 0. */
  readonly likenesses: readonly number[];
  /** The greatest of them. */
  readonly mostAlike: number;
  /** Paragraphs above each line. */
  readonly textAbove: readonly number[];
  /** Lines above each line that end with a full stop. */
  readonly sentencesAbove: readonly number[];
  /** Lines from each line to the next paragraph; infinite where none follows. */
  readonly toText: readonly number[];
  /** The longer words of the first paragraphs. */
  readonly textWords: ReadonlySet<string>;
  /** Index of the first line with a headline's shape and length; -1 where there is none. */
  readonly firstShaped: number;
  /** Whether a line of the page's residue stands directly below, or behind one blank line. */
  readonly overResidue: (line: Line) => boolean;
  /** Whether one stands directly above. */
  readonly underResidue: (line: Line) => boolean;
  /** Whether each line is one of the points of a box such as `Key points`. */
  readonly isPoint: readonly boolean[];
  /** Whether another line says what this one says, and more: `Comments on “Headline”`. */
  readonly isQuoted: (line: Line) => boolean;
}

/** Least length of a paragraph, in characters. */
const PARAGRAPH = 110;
/** A label: at most so many words. */
const LABEL_WORDS = 3;
/** Fewest words of a line that is a headline for its shape alone, and the longest such line in characters. */
const HEADLINE_WORDS = 4;
const LONGEST_SHAPED = 160;
/** Below so many paragraphs nobody looks for a headline any more. */
const MOST_TEXT = 8;
/** Paragraphs whose words are gathered, and how much of each, in characters. */
const TELLING_TEXT = 6;
const TELLING_LENGTH = 240;
/** Shorter words are in any text. */
const SHORTEST_WORD = 4;

/**
 * The shape of the lines above the text, and of the first paragraphs; `residue` holds the numbers of residue lines,
 * `file` what the file's name says.
 */
export function pageShape(lines: readonly Line[], residue: ReadonlyMap<number, string>, file: FileWords): PageShape {
  const kinds: PageKind[] = [];
  const textAbove: number[] = [];
  const sentencesAbove: number[] = [];
  const times = new Map<string, number>();
  let paragraphs = 0;
  let sentences = 0;
  for (const line of lines) {
    if (paragraphs >= MOST_TEXT) break;
    const kind = kindOf(line.text);
    kinds.push(kind);
    textAbove.push(paragraphs);
    sentencesAbove.push(sentences);
    if (FULL_STOP.test(line.text)) sentences += 1;
    if (kind === 'text') paragraphs += 1;
    else times.set(line.key, (times.get(line.key) ?? 0) + 1);
  }
  const looked = lines.slice(0, kinds.length);
  const title = titleWords(looked[0]?.text ?? '');
  const isDivided = title.parts.length > 1;
  const likenesses = looked.map(({ key }, at) => (at === 0 || kinds[at] === 'text' ? 0 : likeness(title, key)));
  return {
    lines: looked,
    kinds,
    title,
    file,
    times,
    likenesses,
    mostAlike: Math.max(0, ...likenesses),
    textAbove,
    sentencesAbove,
    toText: distancesToText(kinds),
    textWords: wordsOfText(looked, kinds),
    firstShaped: looked.findIndex(
      ({ text }, at) => kinds[at] === 'other' && !(at === 0 && isDivided) && isShaped(text),
    ),
    overResidue: ({ no }) => residue.has(no + 1) || residue.has(no + 2),
    underResidue: ({ no }) => residue.has(no - 1),
    isPoint: pointsAmong(looked, (at) => kinds[at] === 'row' || kinds[at] === 'text'),
    isQuoted: quotedAmong(lines),
  };
}

/** Shorter keys stand in other lines by chance. */
const TELLING_KEY = 20;
/** Longest line that is no paragraph, in characters. */
const LONGEST_QUOTING = 240;

/** Tells whether a line stands, as a part, in another of the lines that are no paragraphs. */
function quotedAmong(lines: readonly Line[]): PageShape['isQuoted'] {
  let joined: string | null = null;
  return ({ key }) => {
    if (key.length < TELLING_KEY) return false;
    joined ??= `\n${lines.flatMap((line) => (line.text.length > LONGEST_QUOTING ? [] : [line.key])).join('\n')}\n`;
    for (let at = joined.indexOf(key); at >= 0; at = joined.indexOf(key, at + key.length)) {
      const [before, behind] = [joined.charAt(at - 1), joined.charAt(at + key.length)];
      const isWhole = (before === '\n' || before === ' ') && (behind === '\n' || behind === ' ');
      if (isWhole && (before === ' ' || behind === ' ')) return true;
    }
    return false;
  };
}

const FULL_STOP = /\.["“”»’]?$/u;

function distancesToText(kinds: readonly PageKind[]): readonly number[] {
  const distances: number[] = [];
  let distance = Number.POSITIVE_INFINITY;
  for (const kind of kinds.toReversed()) {
    distance = kind === 'text' ? 0 : distance + 1;
    distances.push(distance);
  }
  return distances.reverse();
}

/** The words that the text says: its headline uses some of them, a menu or a banner hardly any. */
function wordsOfText(lines: readonly Line[], kinds: readonly PageKind[]): ReadonlySet<string> {
  const words = new Set<string>();
  let paragraphs = 0;
  for (const [at, { text }] of lines.entries()) {
    if (kinds[at] !== 'text') continue;
    for (const word of tellingWords(lineKey(text.slice(0, TELLING_LENGTH)))) words.add(word);
    paragraphs += 1;
    if (paragraphs >= TELLING_TEXT) break;
  }
  return words;
}

/** The longer words of a key, each once. */
export function tellingWords(key: string): readonly string[] {
  return [...new Set(key.split(' '))].filter((word) => word.length >= SHORTEST_WORD);
}

/** Whether a line has a headline's shape and length. */
export function isShaped(text: string): boolean {
  return (
    text.length <= LONGEST_SHAPED && wordCount(text) >= HEADLINE_WORDS && endsAsHeadline(text) && couldBeHeadline(text)
  );
}

function kindOf(text: string): PageKind {
  if (isRow(text)) return 'row';
  if (readCaption(text) !== null) return 'caption';
  if (text.length >= PARAGRAPH && (endsSentence(text) || SENTENCES.test(text))) return 'text';
  if (isCrumb(text) || isSections(text)) return 'crumb';
  return wordCount(text) <= LABEL_WORDS && !endsSentence(text) ? 'label' : 'other';
}

/** Longest row of a name, a date and what a page sets beside them. */
const LONGEST_ROW = 160;
/** Most words beside a date in a row that no word opens. */
const BESIDE_DATE = 5;
/** Two sentences in one line. */
const SENTENCES = /\p{Ll}[.!?]\s\p{Lu}\p{L}*\s\p{Ll}/u;
/** Words that open such a row. */
const POSTED =
  /^[^\p{L}]{0,4}(?:posted|published|written|updated|submitted|post (?:date|author)|last (?:updated|modified)|veröffentlicht|erstellt|geschrieben|verfasst|publiziert|gespeichert|eingestellt|aktualisiert|stand|publié|mis en ligne|publicado|autor|author|von|by|par)\b/iu;
const POSTED_WORDS = 6;

/** A row that says when the article was published, or who wrote it. */
export function isRow(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  if (dateLine(text) !== null || isByline(text)) return true;
  const dated = printedDate(text);
  if (dated === null) return wordCount(text) <= POSTED_WORDS && !endsSentence(text) && POSTED.test(text);
  return POSTED.test(text) || wordCount(text.replace(dated, '')) <= BESIDE_DATE;
}

/** Arrows of a path or of the way to other articles, a name on a network, an address, a holder of rights. */
const CRUMB = /[←→↑↓©]|^[«»‹›>~|[]|[«»>]$|\s[>›»]\s|\s\/\s.{0,200}\s\/\s|(?:^|\s)@\p{L}|\S@\S/u;

function isCrumb(text: string): boolean {
  return text.length <= LONGEST_ROW * 2 && CRUMB.test(text);
}

/** `National / Crime & Legal`, `Debate, Germany, Politics`: labels with dividers between them. */
function isSections(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  const parts = text.split(/\s?[,/|>•·»]\s?/u);
  return parts.length > 1 && parts.every((part) => wordCount(part) <= LABEL_WORDS && !/[.!?]$/.test(part));
}

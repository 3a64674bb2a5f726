/**
 * A story as layout programs export it (`read/layout-export`): headline, byline and captions by the names of their
 * styles; the paragraphs of its text, without tags, are read like every saved text.
 */
import { isRoleLine, readLabelledByline } from '../lines/byline.js';
import { creditOf, readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { endsSentence, isBlank, type Line, textKey, tidy, withText } from '../lines/line.js';
import { mayBeLayout, taggedText } from '../read/layout-export.js';
import { LINE_BREAK } from '../read/line-break.js';
import { isBodyStyle, type StyleRole, styleRole } from '../read/style-names.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

/** A paragraph with text. */
interface Paragraph {
  readonly line: Line;
  readonly role: StyleRole;
}

/** A story while it is being read. */
interface Story {
  readonly entries: ExportEntry[];
  /** Numbers of the lines that entries have taken. */
  readonly taken: Set<number>;
  hasText: boolean;
  /** How often a byline stands in it. */
  signatures: number;
}

/** Read a document as such an export; null where it is none. */
export function readLayoutStory(lines: readonly Line[]): ExportLayout | null {
  if (!mayBeLayout(lines.find((line) => !isBlank(line))?.text ?? '')) return null;
  const text = taggedText(lines.map(({ raw }) => raw));
  if (text === null) return null;
  const { paragraphs: tagged } = text;
  const story: Story = { entries: [], taken: new Set(), hasText: false, signatures: 0 };
  const shown = lines.map((line, at) => {
    const said = tagged[at]?.text ?? line.raw;
    return said === line.raw ? line : withText(line, tidy(said), said);
  });
  for (const [at, line] of lines.entries()) {
    if (!isBlank(line) && isBlank(shown[at] ?? line))
      take(story, { role: 'page', label: '', value: '', lines: [line] });
  }
  const written = shown.map((line, at): Paragraph => ({ line, role: styleRole(tagged[at]?.style ?? '') }));
  const runs = runsOf(written.filter(({ line }) => !isBlank(line)));
  story.signatures = runs.filter(({ role }) => role === 'byline').length;
  for (const run of runs) takeRun(story, run);
  takeQuotes(story, runs);
  const headings = new Set(
    written
      .filter(({ role, line }) => HEADINGS.has(role) && line.text.length <= LONGEST_ROW)
      .map(({ line }) => line.no),
  );
  const opening = shown.findIndex((line) => !isBlank(line) && !story.taken.has(line.no));
  const isUntitled = !has(story, 'title') && isBelowHeadline(tagged[opening]?.style ?? '', shown[opening]?.text ?? '');
  return {
    entries: story.entries,
    preamble: [],
    rest: shown.filter(({ no }) => !story.taken.has(no)),
    paragraphs: { headings, isUntitled },
  };
}

function take(story: Story, entry: ExportEntry): void {
  story.entries.push(entry);
  for (const { no } of entry.lines) story.taken.add(no);
}

/** What stands in the text in such a style is a subheading: the headline of what stands beside the story, too. */
const HEADINGS: ReadonlySet<StyleRole> = new Set(['subheading', 'title']);

/** Whether a paragraph that opens what is left of a story stands below its headline. */
function isBelowHeadline(style: string, text: string): boolean {
  return styleRole(style) === 'subheading' || (isBodyStyle(style) && endsSentence(text));
}

interface Run {
  readonly role: StyleRole;
  readonly lines: readonly Line[];
}

/** Paragraphs of one role that stand together. */
function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  const runs: { role: StyleRole; lines: Line[] }[] = [];
  for (const { role, line } of paragraphs) {
    const last = runs.at(-1);
    if (last?.role === role) last.lines.push(line);
    else runs.push({ role, lines: [line] });
  }
  return runs;
}

function takeRun(story: Story, run: Run): void {
  (TAKERS[run.role] ?? leave)(story, run);
}

type Taker = (story: Story, run: Run) => void;

/** What stands in the text stays in it. */
function leave(story: Story, run: Run): void {
  story.hasText ||= run.role === 'text';
}

const has = (story: Story, role: ExportEntry['role']) => story.entries.some((entry) => entry.role === role);

/** Longest row that belongs to a page, or stands beneath a name, in characters. */
const LONGEST_ROW = 100;
/** Most paragraphs of one headline, and its length in characters. */
const HEADLINE = { lines: 4, length: 300 };
/** Longest row of names, in characters. */
const LONGEST_NAMES = 120;

const TAKERS: Readonly<Partial<Record<StyleRole, Taker>>> = {
  title: (story, { lines }) => {
    if (has(story, 'title')) return;
    // Whoever types tags may forget to name the style of what stands beneath the headline.
    const end = lines.findIndex((line, at) => at > 0 && (at >= HEADLINE.lines || !continuesHeadline(line)));
    const own = end < 0 ? lines : lines.slice(0, end);
    const value = joined(own, ' ');
    if (value.length > HEADLINE.length) return;
    take(story, { role: 'title', label: 'headline', value, lines: own });
    story.hasText ||= end >= 0;
  },
  standfirst: takeStandfirst,
  subheading: (story, run) => {
    if (!story.hasText && has(story, 'title')) takeStandfirst(story, run);
  },
  kicker: (story, { lines }) => {
    if (!story.hasText && joined(lines, ' ').length <= LONGEST_ROW)
      take(story, { role: 'page', label: 'kicker', value: joined(lines, ' '), lines });
  },
  page: (story, { lines }) => {
    for (const line of lines)
      if (line.text.length <= LONGEST_ROW)
        take(story, { role: 'page', label: 'page', value: line.text, lines: [line] });
  },
  byline: takeByline,
  'byline-more': (story, { lines }) => {
    for (const line of lines)
      if (has(story, 'byline') && line.text.length <= LONGEST_ROW)
        take(story, { role: 'page', label: 'byline title', value: line.text, lines: [line] });
  },
  caption: (story, { lines }) => {
    for (const line of lines) takeCaption(story, line);
  },
  source: (story, { lines: [line] }) => {
    if (line !== undefined && !story.hasText && line.text.length <= LONGEST_ROW)
      take(story, { role: 'source', label: 'source', value: line.text, lines: [line] });
  },
  credit: (story, { lines }) => {
    for (const line of lines)
      if (line.text.length <= LONGEST_ROW)
        take(story, { role: 'credit', label: 'credit', value: line.text, lines: [line] });
  },
  date: (story, { lines: [line] }) => {
    if (line !== undefined && dateLine(line.text) !== null)
      take(story, { role: 'date', label: 'date', value: line.text, lines: [line] });
  },
  dateline: (story, { lines: [line] }) => {
    if (line === undefined) return;
    const isDay = dateLine(line.text) !== null;
    if (!isDay && !isPlace(line.text)) return;
    take(story, { role: isDay ? 'date' : 'dateline', label: 'dateline', value: line.text, lines: [line] });
  },
};

/** Longest dateline, in characters. */
const LONGEST_DATELINE = 60;

function isPlace(text: string): boolean {
  return readDatelineAlone(text) !== null || (text.length <= LONGEST_DATELINE && /^\p{Lu}/u.test(text));
}

function continuesHeadline({ text }: Line): boolean {
  return text.length <= 80 && !endsSentence(text) && readLabelledByline(text) === null;
}

function takeStandfirst(story: Story, { lines }: Run): void {
  if (story.hasText || has(story, 'standfirst')) return;
  take(story, { role: 'standfirst', label: 'deck', value: joined(lines, '; '), lines });
}

/** A caption; the maker of the picture stands behind it, or on a line of its own. */
function takeCaption(story: Story, line: Line): void {
  const parts = partsOf(line);
  const ownLine = parts.length > 1 ? creditAlone(parts.at(-1) ?? '') : null;
  const { caption, credit } =
    ownLine === null ? creditOf(line.text) : { caption: parts.slice(0, -1).join(' '), credit: ownLine };
  take(story, { role: 'caption', label: 'caption', value: caption === '' ? line.text : caption, lines: [line] });
  if (credit !== null && caption !== '')
    story.entries.push({ role: 'credit', label: 'credit', value: credit, lines: [] });
}

/** A line that says who made a picture, as the last of a caption does with or without a colon: `Photo Ana Quill`. */
function creditAlone(text: string): string | null {
  const read = readCaption(text);
  if (read !== null) return read.caption === '' ? read.credit : null;
  return /^(?:photos?|fotos?|bild(?:er)?|pictures?) \p{Lu}.{3,60}$/iu.test(text) && !endsSentence(text) ? text : null;
}

/** The lines in which a paragraph is set. */
function partsOf({ raw }: Line): readonly string[] {
  return raw
    .split(LINE_BREAK)
    .map(tidy)
    .filter((part) => part !== '');
}

/** The names, and what stands beneath them in their style: what the writers are, how they can be reached. */
function takeByline(story: Story, { lines }: Run): void {
  const [first, ...others] = lines;
  if (first === undefined || has(story, 'byline') || first.text.length > LONGEST_NAMES) return;
  // Where several sign, each signs a part of the text.
  if (story.hasText && story.signatures > 1) return;
  const names = others.filter(({ text }) => isMoreNames(text));
  const beneath = others.filter((line) => !names.includes(line) && isBeneathNames(line.text));
  const [opening = '', ...below] = partsOf(first);
  const own = below.every(isBeneathNames) ? opening : first.text;
  const more = names.map(({ text }) => text.replace(/^(?:and|&|by) /i, ''));
  take(story, {
    role: 'byline',
    label: 'byline',
    value: [own, ...more].join(' and '),
    lines: [first, ...names, ...beneath],
  });
}

function isMoreNames(text: string): boolean {
  return text.length <= LONGEST_NAMES && (/^(?:and|&) \p{Lu}/u.test(text) || readLabelledByline(text) !== null);
}

function isBeneathNames(text: string): boolean {
  return isRoleLine(text) || (text.length <= LONGEST_ROW && !endsSentence(text));
}

/** What is set large beside a text that says it, and who said it. */
function takeQuotes(story: Story, runs: readonly Run[]): void {
  const text = textKey(
    runs.flatMap((run) => (run.role === 'text' ? run.lines.map((line) => line.text) : [])).join(' '),
  );
  let isTaken = false;
  for (const { role, lines } of runs) {
    if (role === 'pull-quote') isTaken = text.includes(textKey(lines.map((line) => line.text).join(' ')));
    if (isTaken && (role === 'pull-quote' || role === 'pull-quote-by'))
      take(story, { role: 'page', label: 'pull quote', value: '', lines });
    else isTaken = false;
  }
}

/** Lines as one text; what ends without a stop is set apart by `between`. */
function joined(lines: readonly Line[], between: string): string {
  return lines
    .map(({ text }, at) => `${text}${at === lines.length - 1 ? '' : endsSentence(text) ? ' ' : between}`)
    .join('');
}

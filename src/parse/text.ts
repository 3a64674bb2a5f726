/**
 * A saved text → what each of its lines is. The order of the work: residue by the table, the headline, the head
 * beneath it, what stands in the text that is not text (captions, end marks, credits), then the flow of the text.
 */
import { readHeadlineByline } from '../lines/byline.js';
import { isBlank, type Line, lineKey, wordCount } from '../lines/line.js';
import type { Figure, LineFate, ParsedArticle, ResidueLine } from '../record/article.js';
import type { Field } from '../record/field.js';
import type { FrontMatterBlock } from '../record/front-matter.js';
import { unwrap } from '../wrap/unwrap.js';
import { withoutChatHeads } from './chat-heads.js';
import { type ExportReading, readExport } from './export-head.js';
import type { KnownParagraphs } from './export-layouts.js';
import { fieldOf } from './fields.js';
import { fileWords } from './file-words.js';
import { readFlow } from './flow.js';
import { type HeadReading, readHead } from './head.js';
import type { CaptionLine } from './head-state.js';
import type { HeadlineReading } from './headline.js';
import { withoutKicker } from './kicker.js';
import { headlineOf, insideUntil, markedHeadline, NO_HEADLINE } from './known-headline.js';
import { withoutLinkMarks } from './link-marks.js';
import { type KnownFields, NO_PAGE_BYLINE, readPageByline } from './page-byline.js';
import { type Imprint, withoutPageFurniture } from './page-furniture.js';
import { pageLines } from './page-lines.js';
import { withoutQuoteMarks } from './quote-marks.js';
import { withoutRepublished } from './republished.js';
import { type SiteSays, withoutSiteName } from './site-name.js';
import { keepSoleLabel } from './sole-label.js';
import { restored, rulesIn } from './unwrapped-reading.js';
import { withoutWireMarks } from './wire-marks.js';

/** What a text gives, before the front matter has its say. */
export type TextReading = Omit<ParsedArticle, 'document' | 'frontMatter' | 'source' | 'sourceUrl'> &
  Partial<Pick<ParsedArticle, 'source'>>;

/**
 * Read the lines of a document behind its front matter; `path` is that of its file, whose name may say something. Where
 * marks say which line is the headline, `headlineNo` is its number.
 */
export function readText(
  all: readonly Line[],
  frontMatter: FrontMatterBlock | null,
  path: string,
  headlineNo: number | null = null,
): TextReading {
  const { imprint, ...exported } = readSurroundings(all);
  const around = new Map(exported.residue.map(({ line, rule }) => [line.no, rule] as const));
  const { paragraphs } = exported;
  const known = {
    title: frontMatter?.values.title ?? exported.title?.value ?? (paragraphs?.isUntitled ? NO_HEADLINE : undefined),
    path,
    headlineNo,
  };
  const unwrapped = headlineNo === null && paragraphs === null ? unwrap(exported.rest) : null;
  const reading =
    unwrapped === null
      ? readLines(exported.rest, { ...known, around, paragraphs })
      : restored(readLines(unwrapped.lines, { ...known, around: rulesIn(unwrapped, around), paragraphs }), unwrapped);
  const ledger = [...exported.fates, ...reading.ledger];
  const inOrder = () => ledger.sort((a, b) => a.line - b.line);
  if (around.size === 0) return withExport(exported, { ...reading, ledger: inOrder() });
  const residue = new Map(around);
  const told = new Set<number>();
  for (const { line, rule } of reading.residue) {
    residue.set(line, rule);
    told.add(line);
  }
  for (const [line, rule] of around) if (!told.has(line)) ledger.push({ line, field: 'residue', rule });
  return withImprint(
    withExport(exported, { ...reading, residue: residueLines(all, residue), ledger: inOrder() }),
    imprint,
  );
}

/** What a line outside the article says of the paper and its day goes behind what the article itself says. */
function withImprint(reading: TextReading, imprint: Imprint | null): TextReading {
  if (imprint === null) return reading;
  const { line, rule, paper, date, names } = imprint;
  return {
    ...reading,
    byline: reading.byline ?? (names.length === 0 ? null : fieldOf(names, rule, [line])),
    source: reading.source ?? fieldOf(paper, rule, [line]),
    dateLines: date === null ? reading.dateLines : [...reading.dateLines, { line: line.no, text: date, kind: 'bare' }],
  };
}

/** What is known before the lines are read. */
interface KnownBefore {
  /** The headline, where the keeper or a database gives it. */
  readonly title: string | undefined;
  readonly path: string;
  readonly headlineNo: number | null;
  /** Rules of the lines that were taken from around the text, by their numbers. */
  readonly around: ReadonlyMap<number, string>;
  readonly paragraphs: KnownParagraphs | null;
}

/** Read lines of which each is as its writer ended it. */
function readLines(lines: readonly Line[], { title, path, headlineNo, around, paragraphs }: KnownBefore): TextReading {
  const residue = pageLines(lines);
  for (const [line, rule] of around) residue.set(line, rule);
  keepSoleLabel(lines, residue);
  const content = lines.filter((line) => !isBlank(line) && !residue.has(line.no));
  const headline = markedHeadline(content, headlineNo) ?? headlineOf(content, title, { residue, path });
  const above = content.slice(0, headline?.at ?? 0);
  const titleLines = headline === null ? [] : content.slice(headline.at, headline.at + 1 + headline.more);
  const below = content.slice(headline === null ? 0 : headline.at + titleLines.length);
  const head = readHead(below, headline === null ? '' : lineKey(headline.text), insideUntil(headline));
  for (const { line, rule } of head.residue) residue.set(line.no, rule);
  const aboveReading = readAbove(above, headline);
  for (const { line, rule } of aboveReading.residue) residue.set(line.no, rule);
  const written =
    headline === null
      ? NO_PAGE_BYLINE
      : readPageByline(
          {
            lines: content,
            headline: headline.at,
            written: () => lines.filter((line) => !isBlank(line)),
            residue,
          },
          knownOf(head, aboveReading, [...residue.values()].some(isOfPage)),
        );
  for (const no of written.taken) residue.delete(no);
  const rest = below.slice(head.bodyAt).filter(({ no }) => !written.taken.has(no));
  const flow = readFlow(lines, rest, { ...head, headings: paragraphs?.headings ?? null });
  for (const { line, rule } of flow.residue) residue.set(line.no, rule);
  const dateline = head.dateline ?? flow.dateline;
  const signed =
    headline === null || dateline === null || head.byline !== null ? null : readHeadlineByline(headline.text);
  // The German agency ends its headlines with a sign of its own, and letters in plain text with their address.
  const said = (signed?.headline ?? headline?.text ?? '').replace(/ =$| [(<]https?:\/\/\S{3,400}[)>]$/, '');
  const titleField = titleOf(headline, said, titleLines, {
    residue: () => residueLines(lines, residue),
    lines: () => lines.filter((line) => !titleLines.includes(line)),
    site: () => fileWords(path).site,
    first: content[0]?.text ?? '',
  });
  const titleByline = signed === null ? null : fieldOf(signed.byline.names, signed.byline.rule, titleLines);
  const fates: LineFate[] = [
    ...(titleField?.lines ?? []).map((line) => ({ line, field: 'title' as const, rule: titleField?.rule ?? '' })),
    ...aboveReading.fates,
    ...head.fates,
    ...written.fates,
    ...flow.fates,
    ...[...residue].map(([line, rule]) => ({ line, field: 'residue' as const, rule })),
  ];
  return {
    title: titleField,
    standfirst: head.standfirst,
    byline: head.byline ?? titleByline ?? aboveReading.byline ?? written.byline ?? flow.byline,
    dateline,
    dateLines: [...head.dateLines, ...written.dateLines, ...aboveReading.dateLines, ...flow.dateLines],
    figures: figuresOf([...aboveReading.captions, ...head.captions, ...flow.captions]),
    body: flow.body,
    notes: [...aboveReading.notes, ...head.notes, ...flow.notes],
    residue: residueLines(lines, residue),
    ledger: fates,
  };
}

/** Takes out what a program put around and into a text; null where it put nothing. */
type Without = (lines: readonly Line[]) => {
  readonly lines: readonly Line[];
  readonly residue: ExportReading['residue'];
  readonly imprint?: Imprint | null;
} | null;

const SURROUNDINGS: readonly Without[] = [
  withoutQuoteMarks,
  withoutWireMarks,
  withoutPageFurniture,
  withoutLinkMarks,
  withoutRepublished,
];

/** What programs put around and into a text: quotation marks, the marks of a terminal browser, the lines of a database. */
function readSurroundings(all: readonly Line[]): ExportReading & { readonly imprint: Imprint | null } {
  const residue: { readonly line: Line; readonly rule: string }[] = [];
  let lines = withoutChatHeads(all);
  let imprint: Imprint | null = null;
  for (const without of SURROUNDINGS) {
    const found = without(lines);
    if (found === null) continue;
    lines = found.lines;
    residue.push(...found.residue);
    imprint ??= found.imprint ?? null;
  }
  return { ...withMore(readExport(lines), residue), imprint };
}

function withMore(exported: ExportReading, residue: ExportReading['residue']): ExportReading {
  return residue.length === 0 ? exported : { ...exported, residue: [...residue, ...exported.residue] };
}

/** What agencies and press offices print around a story: with nothing else, it is no page. */
const OF_THE_WIRE: ReadonlySet<string> = new Set([
  'agency-slug',
  'agency-notice',
  'agency-notes',
  'agency-sign-off',
  'end-mark',
  'press-release',
]);

function isOfPage(rule: string): boolean {
  return !OF_THE_WIRE.has(rule);
}

/** What the lines beside the headline say already; a date above it may be the day on which the page was saved. */
function knownOf(head: HeadReading, above: HeadReading, isPage: boolean): KnownFields {
  return { byline: (head.byline ?? above.byline) !== null, date: head.dateLines.length > 0, isPage };
}

/** The headline's field: a page's title in the first line loses the name of its site, and shows what is a kicker. */
function titleOf(
  headline: HeadlineReading | null,
  said: string,
  lines: readonly Line[],
  page: SiteSays & { readonly first: string },
): Field<string> | null {
  if (headline === null) return null;
  const cut = headline.at === 0 ? withoutSiteName(said, page) : withoutKicker(said, page.first);
  return fieldOf(
    cut,
    cut === said ? headline.rule : `${headline.rule}+${headline.at === 0 ? 'site-name' : 'kicker'}`,
    lines,
  );
}

/** What a database says of the article goes before what the text itself shows. */
export function withExport(exported: ExportReading, reading: TextReading): TextReading {
  if (exported.fates.length === 0 && exported.residue.length === 0) return reading;
  return {
    ...reading,
    title: exported.title ?? reading.title,
    standfirst: exported.standfirst ?? reading.standfirst,
    byline: exported.byline ?? reading.byline,
    dateline: exported.dateline ?? reading.dateline,
    source: exported.source ?? reading.source ?? null,
    dateLines: [...exported.dateLines, ...reading.dateLines],
    figures: [...figuresOf(exported.captions), ...reading.figures],
  };
}

/** Most words of the name of a section. */
const SECTION_WORDS = 4;

const NOTHING_ABOVE = readHead([], '', 0);

/** Lines above the headline: a page's title, a kicker, a date, a byline; what is none of these belongs to the page. */
function readAbove(above: readonly Line[], headline: HeadlineReading | null): HeadReading {
  if (above.length === 0) return NOTHING_ABOVE;
  const head = readHead(above, headline === null ? '' : lineKey(headline.text), above.length);
  const captions = head.captions.filter(({ caption }) => caption?.rule !== 'caption-beside-headline');
  const dropped = head.captions.flatMap(({ caption }) =>
    caption?.rule === 'caption-beside-headline' ? caption.lines : [],
  );
  // A section's name stands above the headline, too, with the day between.
  const isSection = head.standfirst !== null && wordCount(head.standfirst.value) <= SECTION_WORDS;
  if (isSection) dropped.push(...(head.standfirst?.lines ?? []));
  const residue = above.filter((line) => dropped.includes(line.no)).map((line) => ({ line, rule: 'above-headline' }));
  return {
    ...head,
    standfirst: isSection ? null : head.standfirst,
    captions,
    fates: head.fates.filter(({ line }) => !dropped.includes(line)),
    residue: [...head.residue, ...residue],
  };
}

function residueLines(lines: readonly Line[], residue: ReadonlyMap<number, string>): readonly ResidueLine[] {
  const found: ResidueLine[] = [];
  if (residue.size === 0) return found;
  for (const { no, text } of lines) {
    const rule = residue.get(no);
    if (rule !== undefined) found.push({ line: no, text, rule });
  }
  return found;
}

/** Figures with nothing said of them are none. */
export function figuresOf(captions: readonly CaptionLine[]): readonly Figure[] {
  return captions
    .filter(({ caption, credit }) => caption !== null || credit !== null)
    .map((line) => ({ ...line, image: null }));
}

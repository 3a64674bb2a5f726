/**
 * Texts in which a newsroom's own system marks each field by a name between signs (`[HEAD]Mill burns`, `<HL>…</HL>`,
 * `@@BY By Joan Marr`, `.HEADLINE …`). The signs differ from system to system, the names are much the same.
 */
import type { TaggedParagraph } from './layout-export.js';
import { isBodyStyle, type StyleRole, styleRole } from './style-names.js';

/** How a system sets a name apart: the first group is the name, the second what stands behind it. */
interface MarkForm {
  readonly opens: RegExp;
  /** What ends a field, where the system says so; the group is its name. */
  readonly closes: RegExp | null;
  /** Whether only names of its own are read: pages in HTML have heads and titles, too. */
  readonly isStrict: boolean;
}

const NAME = '[A-Za-z][A-Za-z\\d_ -]{0,19}';
const CODE = '[A-Z][A-Z\\d_-]{1,14}';

const form = (opens: string, closes: string | null = null, isStrict = false): MarkForm => ({
  opens: new RegExp(`^\\s{0,20}${opens}(.*)$`, 's'),
  closes: closes === null ? null : new RegExp(`\\s{0,20}${closes}\\s{0,20}$`),
  isStrict,
});

const FORMS: readonly MarkForm[] = [
  form(`\\[(${NAME})\\]`, `\\[\\/(${NAME})\\]`),
  form(`<(${NAME})>`, `<\\/(${NAME})>`, true),
  form(`\\{(${NAME})\\}`, `\\{\\/(${NAME})\\}`),
  form(`@@(${CODE})(?:[:\\s]|$)`),
  form(`##(${NAME})##`),
  form(`\\*(${CODE})\\*`),
  form(`\\.(${CODE})(?:[:\\s]|$)`),
  form(`=(${CODE})(?:[:\\s]|$)`),
  form(`(${CODE})>>`),
];

/** Short names, by the word that the names of styles have for them. */
const NAMES: Readonly<Record<string, string>> = {
  hl: 'headline',
  h1: 'headline',
  hd: 'headline',
  h2: 'deck',
  sh: 'subhead',
  by: 'byline',
  bl: 'byline',
  byl: 'byline',
  au: 'byline',
  dl: 'dateline',
  dt: 'date',
  cr: 'credit',
  ca: 'caption',
  cl: 'cutline',
  cut: 'cutline',
  tx: 'body',
  txt: 'body',
  bd: 'body',
  lp: 'body',
  sl: 'slug',
  desk: 'slug',
  id: 'slug',
  page: 'slug',
  edition: 'slug',
  status: 'slug',
  category: 'slug',
  priority: 'slug',
  version: 'slug',
  length: 'slug',
  words: 'slug',
  keywords: 'slug',
};
/** Names that end a text, or only begin a paragraph of it. */
const ENDS: ReadonlySet<string> = new Set(['et', 'end', 'ends', 'eot', 'endtext', 'end text']);
const GOES_ON: ReadonlySet<string> = new Set(['p', 'pp', 'ep', 'para', 'ql', 'qc', 'qr', 'mc', 'br']);
/** Names that tell a headline and a text where pages in HTML have theirs. */
const STRICT =
  /^(?:hl|hd|hed|headline|byl?|byline|tx|txt|text|lp|sl|slug|dl|dateline|cutline|credit|et|pp?|ep|deck|dek|subhead|kicker|copy)\d?$/i;

/** A line that a mark opens. */
interface Marked {
  /** The name, as the names of styles have it; null where the paragraph is of the field above. */
  readonly style: string | null;
  readonly text: string;
}

function markedBy({ opens, isStrict }: MarkForm, line: string): Marked | null {
  const [, name = '', text = ''] = opens.exec(line) ?? [];
  if (name === '' || (isStrict && !STRICT.test(name))) return null;
  const key = name.toLowerCase().trim();
  if (GOES_ON.has(key)) return { style: null, text };
  if (ENDS.has(key)) return { style: '', text };
  const style = NAMES[key] ?? name;
  return isKnown(style) ? { style, text } : null;
}

function isName(name: string): boolean {
  const key = name.toLowerCase().trim();
  return GOES_ON.has(key) || isKnown(NAMES[key] ?? name);
}

function isKnown(style: string): boolean {
  return styleRole(style) !== 'text' || isBodyStyle(style);
}

/** A line of nothing but the system's own names: `[TEXTOBJ]<CITYNEWS>`. */
const SYSTEM = /^\s{0,20}(?:\[[A-Z\d]{3,12}\]|<[A-Z\d]{3,12}>){2,6}\s{0,20}$/;
/** Codes for letters and columns, in a system whose names stand in other brackets: `<IT>last<RO>`. */
const CODES = /<\/?[A-Z]{1,8}\d{0,2}>/g;

/** Fields that a text must have, of which one or two may stand in any. */
const FEWEST = 3;

/** The form in which the lines mark a headline and a text or its writer, the first line among them; null where none does. */
function formOf(lines: readonly string[]): MarkForm | null {
  const first = lines.find((line) => line.trim() !== '' && !SYSTEM.test(line)) ?? '';
  const found = FORMS.find((one) => (markedBy(one, first)?.style ?? '') !== '');
  if (found === undefined) return null;
  const styles = new Set(lines.flatMap((line) => markedBy(found, line)?.style ?? []));
  const roles = new Set<StyleRole>([...styles].filter((style) => style !== '').map(styleRole));
  const hasText = [...styles].some(isBodyStyle) || lines.some((line) => markedBy(found, line)?.style === null);
  return roles.has('title') && hasText && styles.size >= FEWEST ? found : null;
}

/** What each line is, by the marks; null where the lines have none. */
export function markedParagraphs(lines: readonly string[]): readonly TaggedParagraph[] | null {
  const marks = formOf(lines);
  if (marks === null) return null;
  let style = '';
  const shown = (text: string) => (marks.isStrict ? text : text.replace(CODES, ''));
  return lines.map((line) => {
    if (SYSTEM.test(line)) return { style, text: '' };
    const marked = markedBy(marks, line);
    style = marked?.style ?? style;
    const written = shown(marked?.text ?? line);
    const own = style;
    const closed = marks.closes?.exec(written) ?? null;
    if (closed === null || !isName(closed[1] ?? '')) return { style: own, text: written };
    style = '';
    return { style: own, text: written.slice(0, closed.index) };
  });
}

/**
 * Lines that divide articles and say nothing else: what news databases, mailboxes and people who join files print
 * between one article and the next. A table of forms, each with a name; where to cut is the business of `split`.
 */

/** Whether a line stands at the head of the article that follows, at the foot of the one before, or between them. */
export type SeparatorSide = 'head' | 'foot' | 'between';

export interface Separator {
  readonly rule:
    | 'separator-count'
    | 'separator-end'
    | 'separator-document-id'
    | 'separator-mailbox'
    | 'separator-words'
    | 'separator-bar'
    | 'separator-asterisks'
    | 'separator-ornament';
  readonly side: SeparatorSide;
  /** Printed by a program between any two of its articles: then nothing else divides articles in that file. */
  readonly database: boolean;
}

interface SeparatorForm extends Separator {
  readonly pattern: RegExp;
}

/** Longest line that can divide by its words, in characters. */
const LONGEST = 120;

const DOCUMENT = '(?:documents?|dokumente?|documentos?|documenti?|articles?|records?)';
const OF = '(?:of|von|de|sur|di|van)';
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** First that fits names the separator. */
const FORMS: readonly SeparatorForm[] = [
  {
    rule: 'separator-count',
    side: 'head',
    database: true,
    // `Document 3 of 12` (ProQuest), `3 of 12 DOCUMENTS` (LexisNexis), in the databases' interface languages.
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]{0,12}(?:${DOCUMENT} \\d{1,6} ${OF} \\d{1,6}|\\d{1,6} ${OF} \\d{1,6} ${DOCUMENT})[^\\p{L}\\p{N}]{0,12}$`,
      'iu',
    ),
  },
  {
    rule: 'separator-count',
    side: 'head',
    database: true,
    // The type of a record of a reference manager (RIS), its first line.
    pattern: /^TY - [A-Z]{3,8}$/,
  },
  {
    rule: 'separator-count',
    side: 'head',
    database: true,
    // The line that opens an entry of BibTeX.
    pattern: /^@[a-z]{3,24}\{ ?[^\s,{}"]{0,80},$/i,
  },
  {
    rule: 'separator-count',
    side: 'head',
    database: true,
    // EBSCOhost numbers the records of a file.
    pattern: /^record: ?\d{1,5}$/i,
  },
  {
    rule: 'separator-end',
    side: 'foot',
    database: true,
    pattern: /^(?:end of document|ende des dokuments?|fin du document|fin del documento|fine del documento)\.?$/i,
  },
  {
    rule: 'separator-end',
    side: 'foot',
    database: true,
    // What ends a message on a wire of teleprinters.
    pattern: /^N{4}$/,
  },
  {
    rule: 'separator-document-id',
    side: 'foot',
    database: true,
    // Factiva: the paper's code, `0000` or a number, the day, a tail: `Document TARHER0020120521e85l0001a`.
    pattern: /^(?:document|dokument|documento) (?=[a-z]{2,10}\d)[a-z\d]{0,14}(?:19|20)\d{6}[a-z\d]{4,14}$/i,
  },
  {
    rule: 'separator-mailbox',
    side: 'head',
    database: true,
    pattern: new RegExp(
      `^From \\S{1,100} ${WEEKDAY} ${MONTH} \\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z+-][\\w]{1,5})? \\d{4}(?: [+-]\\d{4})?$`,
    ),
  },
  {
    rule: 'separator-words',
    side: 'between',
    database: false,
    // `----- Original article -----`, `*** Next story ***`, `=== Article 2 ===`.
    pattern:
      /^([-=*_~#+])\1{1,40} ?(?:(?:the )?(?:original|next|new|following|second|third|forwarded) )?(?:article|story|message|document|text|item|artikel|beitrag|artículo|articolo)(?: (?:no\.? ?)?\d{1,6}(?: (?:of|von|de|sur) \d{1,6})?)? ?\1{2,41}$/iu,
  },
];

/** One sign again and again, as wide as a column; a program or a person with a ruler. */
const BAR = /^(?:([-=_*~#+─━═–—])\1{9,300}|([=═])\2{2,300}|([-=_] ){9,80}[-=_])$/;
/** A few signs in the middle of a column: as often within an article as between two. `###` is an end mark. */
const ORNAMENT = /^(?:([~•·◆♦+—–_─━-])(?: ?\1){2,8}|⁂|❧)$/u;

/** Letters with which none of the forms above begins; most lines of a text begin with one. */
const OPENS_NONE = /^(?:[bcg-mo-qsu-z]|n(?!nnn$)|t(?!y - ))/i;

/** How those begin that begin with a letter, and what else may stand first. */
const OPENS_FORM = /^(?:[^\p{L}]|doc|dok|art|rec|end|fin|from |ty - |nnnn$)/iu;

/** Read a line as a separator; null for any other line. */
export function readSeparator(text: string): Separator | null {
  if (text.length < 1 || text.length > 400) return null;
  if (OPENS_NONE.test(text)) return null;
  if (/[\p{L}\p{N}]/u.test(text)) return readForm(text);
  if (BAR.test(text)) return { rule: 'separator-bar', side: 'between', database: false };
  if (/^\*(?: ?\*){2,8}$/.test(text)) return { rule: 'separator-asterisks', side: 'between', database: false };
  if (ORNAMENT.test(text)) return { rule: 'separator-ornament', side: 'between', database: false };
  return null;
}

function readForm(text: string): Separator | null {
  if (text.length > LONGEST || !OPENS_FORM.test(text)) return null;
  const found = FORMS.find(({ pattern }) => pattern.test(text));
  return found === undefined ? null : { rule: found.rule, side: found.side, database: found.database };
}

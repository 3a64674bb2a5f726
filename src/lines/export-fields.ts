/**
 * The field lines that news databases print around an article (LexisNexis and Nexis Uni, Factiva, ProQuest, NewsBank,
 * in their interface languages) and the header lines of mail. The table is the policy; `readFieldLine` reads a line.
 */

import { startsWithCapital } from './line.js';

/**
 * What a field says of the article; `length`, `page` and what readers said in `comments` are residue, and so is `saved`,
 * the day on which somebody kept it; behind `text` comes the text itself.
 */
export type ExportRole =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'updated'
  | 'saved'
  | 'source'
  | 'source-and-date'
  | 'caption'
  | 'credit'
  | 'length'
  | 'text'
  | 'comments'
  | 'page';

interface ExportField {
  readonly role: ExportRole;
  /** Labels in lower case. */
  readonly labels: readonly string[];
  /** Hardly printed but by databases: such a label tells that the document is an export. */
  readonly telling: boolean;
}

const field = (role: ExportRole, telling: boolean, labels: string): ExportField => ({
  role,
  telling,
  labels: labels.split('|'),
});

/** Labels that end in a colon, by what they say. */
const FIELDS: readonly ExportField[] = [
  field('title', false, 'headline|title|überschrift|titre|título|titolo'),
  field('standfirst', false, 'highlight|teaser|subheadline|subhead|deck'),
  field('byline', false, 'byline|author|authors|author/byline|autor|autoren|auteur|auteurs|autore|columnist'),
  field('dateline', true, 'dateline'),
  field('date', true, 'publication date|pub date|pubdate'),
  field('source', true, 'publication title|source name'),
  field('source', false, 'paper|newspaper|publication'),
  field('source-and-date', true, 'publication info'),
  field('source-and-date', false, 'quelle|source'),
  field('caption', false, 'graphic|caption|captions|illustration caption|image caption|photo caption|grafik'),
  field('text', true, 'full text|fulltext|body text|article text'),
  field('text', false, 'body|story|story text'),
  field('length', true, 'length|länge|longueur|longitud|word count|wordcount'),
  field(
    'page',
    true,
    'load date|date chargement|fecha carga|update date|publication type|type publication|tipo publicación|document type|journal code|acc no|pub type|proquest document id|gale document number|document id|document url|document number|dokumentnummer|dauerhafte adresse des dokuments|record number|accession number|source type|source citation|publication year|publication subject|place of publication|country of publication|language of publication|index terms|business indexing term|openurl link|openurl|company / organization|identifier / keyword|classification code|source attribution|document feature|correction date|entry month|isbn|issn|full text word count|subject terms|geographic terms|naics/industry codes|author supplied keywords|author affiliations',
  ),
  field(
    'page',
    false,
    'record|slug|slugline|day|desk|bytitle|byline title|priority|status|basename|primary category|allow comments|allow pings|convert breaks|unique url|doi|section|rubrik|ressort|rubrique|sección|sezione|edition|language|sprache|langue|idioma|subject|subjects|person|persons|people|company|organization|organisation|industry|geographic|location|city|state|country|region|ticker|series|column|kicker|type|notes|correction|url|page|pages|volume|issue|first page|publisher|copyright|abstract|keywords|category|database|database name|contact|credit|series name|section name|estimated printed pages|memo|links|distribution|readability|last updated|classification|contact us at|terms and conditions|literary genre|number of pages',
  ),
];

/** Factiva's two-letter codes, alone on a line or with the value behind them. */
const CODES: readonly ExportField[] = [
  field('title', true, 'hd'),
  field('byline', true, 'by'),
  field('date', true, 'pd'),
  field('source', true, 'sn'),
  field('caption', true, 'art'),
  field('text', true, 'lp|td'),
  field('page', true, 'wc|et|sc|ed|pg|la|cy|se|clm|cr|cx|vol|ct|rf|co|in|ns|re|ipc|ipd|pub|an|gc|rst'),
];

/** Header lines of mail (RFC 5322), and as programs print them above a mail that was passed on, in their languages. */
const MAIL: readonly ExportField[] = [
  field('title', true, 'subject|betreff|objet|oggetto|asunto|assunto|onderwerp|тема'),
  field('date', true, 'date|sent|datum|gesendet|envoyé|inviato|data|fecha|enviado|verzonden|дата'),
  field('page', true, 'von|an|kopie|de|à|cci|da|para|van|aan|от|кому'),
  field(
    'page',
    true,
    'from|to|cc|bcc|sender|reply-to|message-id|in-reply-to|references|return-path|received|delivered-to|newsgroups|organization|path|lines|mime-version|content-type|content-transfer-encoding|content-disposition|content-language|user-agent|status|x-status|x-mailer|xref|list-id|thread-index|thread-topic|importance|date-received',
  ),
];

/** Headings that Nexis Uni, ProQuest and Gale set on a line of their own, without a colon. */
const HEADINGS: readonly ExportField[] = [
  field('text', true, 'body'),
  field('caption', true, 'graphic'),
  field(
    'page',
    true,
    'classification|notes|correction|correction date|load date|bibliography|proquest document link|source citation',
  ),
];

/** The families of field lines. */
export type ExportFamily = 'labelled' | 'codes' | 'mail' | 'heading';

export interface FieldLine {
  readonly role: ExportRole;
  /** Label in lower case, without hyphens. */
  readonly label: string;
  /** What stands behind the label; empty where it stands on the lines below. */
  readonly value: string;
  readonly telling: boolean;
  /** Whether the label is in capitals, as LexisNexis prints it. */
  readonly capitals: boolean;
}

/** `Load-Date` and `Load Date` are one label. */
function labelKey(printed: string): string {
  return printed.toLowerCase().replaceAll('-', ' ');
}

function tableOf(fields: readonly ExportField[]): ReadonlyMap<string, ExportField> {
  return new Map(fields.flatMap((entry) => entry.labels.map((label) => [labelKey(label), entry] as const)));
}

const TABLES: Readonly<Record<ExportFamily, ReadonlyMap<string, ExportField>>> = {
  labelled: tableOf(FIELDS),
  codes: tableOf(CODES),
  mail: tableOf(MAIL),
  heading: tableOf(HEADINGS),
};

/** Longest label, in characters, and the forms in which each family sets it off from its value. */
const LABEL_FORMS: Readonly<Record<ExportFamily, RegExp>> = {
  labelled: /^([\p{L}][\p{L} /()-]{2,39}?) ?:(?: |$)/u,
  codes: /^([A-Z]{2,3})(?: |$)/,
  mail: /^(\p{Lu}[\p{L}-]{0,29}) ?:(?: |$)/u,
  heading: /^([A-Z][A-Za-z-]{3,14}|[A-Z][A-Za-z -]{14,30})(?: \([^)]{3,30}\))?$/,
};

/** Longest label with its colon, in UTF-16 units. */
const LONGEST_LABEL = 84;

/** Whether a line has what sets a label off, near its beginning. */
function mayBeField(text: string, family: ExportFamily): boolean {
  if (family === 'labelled' || family === 'mail') {
    const colon = text.indexOf(':');
    return colon > 0 && colon <= LONGEST_LABEL;
  }
  return startsWithCapital(text);
}

/** Read a line as a field line of a family; null for any other line. */
export function readFieldLine(text: string, family: ExportFamily): FieldLine | null {
  if (!mayBeField(text, family)) return null;
  const match = LABEL_FORMS[family].exec(text);
  const printed = match?.[1]?.trim() ?? '';
  const label = labelKey(printed);
  const entry = TABLES[family].get(label);
  if (match === null || entry === undefined) return null;
  return {
    role: entry.role,
    label,
    value: text.slice(match[0].length).trim(),
    telling: entry.telling && (entry.role !== 'length' || isWordCount(text.slice(match[0].length).trim())),
    capitals: printed === printed.toUpperCase(),
  };
}

/** Labels of whoever sent a mail. */
const SENDERS: ReadonlySet<string> = new Set(['from', 'von', 'de', 'da', 'van', 'от']);

/** Whether header lines are those of a mail: a subject, with a sender or a date. */
export function tellsMail(fields: readonly FieldLine[]): boolean {
  return (
    fields.some(({ role }) => role === 'title') &&
    fields.some(({ role, label }) => role === 'date' || SENDERS.has(label))
  );
}

/** `88 words`, as the databases print the length of an article. */
export function isWordCount(text: string): boolean {
  return /^\d[\d.,]{0,8} (?:words|wörter|mots|palabras|parole|woorden)$/iu.test(text);
}

/** `Final Edition`, `Late Edition - Final`: which edition of the day an article stood in. */
export function isEdition(text: string): boolean {
  if (text.length > 60) return false;
  return (
    /\b(?:edition|final|ausgabe|édition|edición|correction appended)\b/iu.test(text) && text.split(' ').length <= 7
  );
}

const OPENS_COPYRIGHT = /^[Cc(©]/;

/** A line of copyright with the paper's name in it, as the databases print it: the name, or null. */
export function copyrightHolder(text: string): string | null {
  if (text.length > 160 || !OPENS_COPYRIGHT.test(text)) return null;
  const match =
    /^(?:[Cc]opyright|COPYRIGHT|\([cC]\)|©)[ ,:]{0,3}(?:(?:\([cC]\)|©) ?)?(?:\d{4}(?:[-–]\d{4})?)?[,.]? ?(?:by )?(\p{Lu}.{2,100})$/u.exec(
      text,
    );
  const holder = (match?.[1] ?? '').replace(/all rights reserved.*$/iu, '').replace(/[\s.,|-]{1,9}$/u, '');
  return /\p{L}{3}/u.test(holder) ? holder : null;
}

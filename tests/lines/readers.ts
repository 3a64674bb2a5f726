/** Every function that reads a line, and lines that are hard to read: the table that both threads of the test share. */
import * as agencyCopy from '../../src/lines/agency-copy.js';
import * as agencySign from '../../src/lines/agency-sign.js';
import * as authorNames from '../../src/lines/author-names.js';
import * as bodyName from '../../src/lines/body-name.js';
import * as browserPages from '../../src/lines/browser-pages.js';
import * as byline from '../../src/lines/byline.js';
import * as bylineLabels from '../../src/lines/byline-labels.js';
import * as bylineRow from '../../src/lines/byline-row.js';
import * as credit from '../../src/lines/credit.js';
import * as dateLine from '../../src/lines/date-line.js';
import * as dateline from '../../src/lines/dateline.js';
import * as datelineOpening from '../../src/lines/dateline-opening.js';
import * as endMark from '../../src/lines/end-mark.js';
import * as exportCover from '../../src/lines/export-cover.js';
import * as exportFields from '../../src/lines/export-fields.js';
import * as fold from '../../src/lines/fold.js';
import * as headLine from '../../src/lines/head-line.js';
import * as headlineShape from '../../src/lines/headline-shape.js';
import * as houseRows from '../../src/lines/house-rows.js';
import * as line from '../../src/lines/line.js';
import * as names from '../../src/lines/names.js';
import * as paperName from '../../src/lines/paper-name.js';
import * as pictureMaker from '../../src/lines/picture-maker.js';
import * as printPages from '../../src/lines/print-pages.js';
import * as propertyFields from '../../src/lines/property-fields.js';
import * as rememberedLines from '../../src/lines/remembered.js';
import * as residueRules from '../../src/lines/residue-rules.js';
import * as separators from '../../src/lines/separators.js';
import * as signature from '../../src/lines/signature.js';
import * as slashedCredit from '../../src/lines/slashed-credit.js';
import * as transmissionNote from '../../src/lines/transmission-note.js';
import * as wordIndex from '../../src/lines/word-index.js';
import * as writerRoles from '../../src/lines/writer-roles.js';
import { readMasthead } from '../../src/parse/masthead.js';
import { sourceNote } from '../../src/parse/notes.js';
import { paperAndDate, readPaperRow } from '../../src/parse/paper-and-date.js';
import { readRepublished } from '../../src/parse/republished.js';

type Reader = (text: string) => unknown;

/** The modules of `src/lines` by file name; their every function has to stand in the table below. */
export const MODULES: Readonly<Record<string, object>> = {
  'agency-copy': agencyCopy,
  'agency-sign': agencySign,
  'author-names': authorNames,
  'body-name': bodyName,
  'browser-pages': browserPages,
  byline,
  'byline-labels': bylineLabels,
  'byline-row': bylineRow,
  credit,
  'date-line': dateLine,
  dateline,
  'dateline-opening': datelineOpening,
  'end-mark': endMark,
  'export-cover': exportCover,
  'export-fields': exportFields,
  fold,
  'head-line': headLine,
  'house-rows': houseRows,
  'slashed-credit': slashedCredit,
  'headline-shape': headlineShape,
  line,
  names,
  'picture-maker': pictureMaker,
  'print-pages': printPages,
  'property-fields': propertyFields,
  'paper-name': paperName,
  'residue-rules': residueRules,
  separators,
  signature,
  'transmission-note': transmissionNote,
  'word-index': wordIndex,
  'writer-roles': writerRoles,
  remembered: rememberedLines,
};

const FAMILIES = ['labelled', 'codes', 'mail', 'heading'] as const;

/** A line as the first, the middle and the last of a file. */
const coveredBy = (text: string) => line.linesOf([text, 'END OF DOCUMENT', text, 'Search Summary', text], 1);

/** The readers by module and name. */
export const READERS: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  'agency-copy': {
    opensAgencyStory: agencyCopy.opensAgencyStory,
    ruleAboveStory: agencyCopy.ruleAboveStory,
    ruleWithinStory: agencyCopy.ruleWithinStory,
    ruleBelowStory: agencyCopy.ruleBelowStory,
  },
  'body-name': { isBodyName: bodyName.isBodyName },
  'agency-sign': { isAgencySign: agencySign.isAgencySign },
  'byline-labels': { opensAsByline: bylineLabels.opensAsByline },
  'author-names': {
    authorsIn: authorNames.authorsIn,
    namesIn: (text) => authorNames.namesIn(text, true),
    partsIn: authorNames.partsIn,
    isAgency: authorNames.isAgency,
    isNewsroom: authorNames.isNewsroom,
    isOfAgency: authorNames.isOfAgency,
    endsNames: authorNames.endsNames,
    writerOf: authorNames.writerOf,
  },
  byline: {
    readLabelledByline: byline.readLabelledByline,
    readRoleByline: byline.readRoleByline,
    isByline: byline.isByline,
    isRoleLine: byline.isRoleLine,
    readBareNames: byline.readBareNames,
    readAgencyLine: byline.readAgencyLine,
    readUncasedByline: byline.readUncasedByline,
    readHeadlineByline: byline.readHeadlineByline,
    readReportingCredit: byline.readReportingCredit,
  },
  'byline-row': {
    printedDate: bylineRow.printedDate,
    readBylineRow: bylineRow.readBylineRow,
    isWriterLabel: bylineRow.isWriterLabel,
    readLabelledHandle: bylineRow.readLabelledHandle,
    readNameInRow: bylineRow.readNameInRow,
    withGluedRole: (text) => bylineRow.withGluedRole(text, ', '),
    readLabelledNames: bylineRow.readLabelledNames,
  },
  credit: { readCaption: credit.readCaption, creditOf: credit.creditOf },
  'date-line': { dateLine: dateLine.dateLine },
  dateline: { readDateline: dateline.readDateline, readDatelineAlone: dateline.readDatelineAlone },
  'picture-maker': { namesOrigin: (text) => pictureMaker.namesOrigin(text, true) },
  'browser-pages': {
    browserFurniture: (text) => browserPages.browserFurniture([line.linesOf(['1/1', text, text], 1)]),
    browserPageStarts: (text) => browserPages.browserPageStarts(line.linesOf([text, '1/2', text, '2/2', text], 1)),
  },
  'dateline-opening': {
    readOpeningDateline: datelineOpening.readOpeningDateline,
    opensWithCapitals: datelineOpening.opensWithCapitals,
  },
  'print-pages': {
    printPages: (text) => printPages.printPages(line.linesOf([text, `\f${text}`, text, `\f${text}`], 1)),
    breaksOff: (text) => line.linesOf([text], 1).map((one) => printPages.breaksOff(one, one)),
  },
  'transmission-note': { isTransmissionNote: transmissionNote.isTransmissionNote },
  'property-fields': { isAddress: propertyFields.isAddress, readProperty: propertyFields.readProperty },
  'end-mark': { isEndMark: endMark.isEndMark, isPlainEndMark: endMark.isPlainEndMark },
  'export-cover': {
    coverEnd: (text) => exportCover.coverEnd(coveredBy(text)),
    summaryStart: (text) => exportCover.summaryStart(coveredBy(text)),
  },
  'export-fields': {
    readFieldLine: (text) => FAMILIES.map((family) => exportFields.readFieldLine(text, family)),
    tellsMail: (text) =>
      exportFields.tellsMail([exportFields.readFieldLine(text, 'mail')].filter((field) => field !== null)),
    isWordCount: exportFields.isWordCount,
    isEdition: exportFields.isEdition,
    copyrightHolder: exportFields.copyrightHolder,
  },
  fold: { fold: fold.fold },
  'head-line': { isHeadLine: headLine.isHeadLine },
  'house-rows': {
    nameBehindHouse: houseRows.nameBehindHouse,
    nameBeforeHouse: houseRows.nameBeforeHouse,
    isPlaceAndDay: houseRows.isPlaceAndDay,
  },
  'slashed-credit': { readSlashedCredit: (text) => slashedCredit.readSlashedCredit(text, /^afp$/i) },
  'headline-shape': {
    couldBeHeadline: headlineShape.couldBeHeadline,
    endsAsHeadline: headlineShape.endsAsHeadline,
    isCapitals: headlineShape.isCapitals,
    isInTitleCase: headlineShape.isInTitleCase,
    couldBeSubheading: headlineShape.couldBeSubheading,
  },
  line: {
    tidy: line.tidy,
    columnsOf: (text) => line.columnsOf({ raw: text }),
    linesOf: (text) => line.linesOf([text], 1),
    isBlank: (text) => line.isBlank({ text }),
    lineKey: line.lineKey,
    textKey: line.textKey,
    wordCount: line.wordCount,
    endsSentence: line.endsSentence,
    lastSign: (text) => line.lastSign(text, text.length),
    startsWithCapital: line.startsWithCapital,
    isPlain: line.isPlain,
    lineWith: (text) => line.lineWith(1, text).key,
    renumbered: (text) => line.renumbered(line.lineWith(1, text), 2).key,
    withText: (text) => line.withText(line.lineWith(1, ''), text).key,
    leaveLines: (text) => line.leaveLines([text], line.linesOf([text], 1)),
  },
  names: {
    looksLikeName: (text) => [names.looksLikeName(text), names.looksLikeName(text, true)],
    nameCase: names.nameCase,
  },
  'residue-rules': {
    residueRule: (text) => [residueRules.residueRule(text, 'any'), residueRules.residueRule(text, 'edges')],
  },
  'writer-roles': { namesRole: writerRoles.namesRole, withoutRole: writerRoles.withoutRole },
  'word-index': { wordIndex: (text) => wordIndex.wordIndex([['by ', 'news', '<']])(text) },
  remembered: { remembered: (text) => rememberedLines.remembered((line) => line)(text) },
  'paper-name': {
    isPaperName: paperName.isPaperName,
    endsPaperName: paperName.endsPaperName,
    mayBePerson: paperName.mayBePerson,
    isHouseName: paperName.isHouseName,
    paperAndPage: paperName.paperAndPage,
  },
  separators: { readSeparator: separators.readSeparator },
  signature: {
    isValediction: signature.isValediction,
    readSignature: (text) => [signature.readSignature(text, false), signature.readSignature(text, true)],
  },
  parse: { sourceNote, paperAndDate, readMasthead, readPaperRow, readRepublished },
};

/** What patterns for lines repeat: words, capitals, brackets, separators, digits, white space, marks, labels. */
const BASIC: readonly string[] = [
  ...['a', 'a ', 'A', 'A ', 'A, ', 'a/b ', 'By ', 'ANA QUILL, ', '(', '((a', '- ', '-', '/', '. ', '"', '” '],
  ...['1', '1 ', '1/1/', ' ', '\t', '\u00a0', '\u200b', '\u202b', '\ud800', 'مراسل '],
];
const FURTHER: readonly string[] = [
  ...[
    'A. ',
    'A-',
    'A/',
    'De ',
    'DE ',
    'Ana Quill ',
    '[',
    ')',
    '– ',
    '| ',
    '> ',
    '... ',
    '’',
    '*',
    '_',
    '<',
    '&#',
    '&lt;',
  ],
  ...['\u0000', '\r', '\u0301', '\udc00', '😀', '1, ', '1.', '12:30 ', '15/02/2023 ', '2023-', 'May 1, ', '٣ مايو '],
  ...['15 February 2023 ', 'by A, ', 'Von ', 'A und ', 'A; ', 'staff ', 'senior editor ', 'special to ', 'بقلم '],
  ...['of the staff ', 'Photo: ', 'photo by ', '(AP ', 'AP/', 'EPA/A', 'FILE - ', 'in this photo ', '(Reuters) ', '© '],
  ...['Share ', 'Share | ', 'Share 1 ', 'Home > ', 'we use cookies ', 'may not be ', 'all rights reserved ', 'NEW/'],
  ...[
    'sign up newsletter ',
    'NEW YORK ',
    'NEW, ',
    'NEW YORK, May 1 ',
    'Updated ',
    '1 min ',
    'REUTER ',
    'Correction: ',
    'Copyright 2011 ',
    'Document 1 of ',
  ],
];

/** Lengths in characters below the limits of most readers and of those for captions. */
const SHORT: readonly number[] = [100, 155, 890];
const LONG = 1_000_000;
/** What a line ends in, so that a pattern which has read it all does not fit after all. */
const ENDS: readonly string[] = ['', '!', ' x('];

export interface HardLine {
  /** What it is made of, for messages. */
  readonly name: string;
  readonly text: string;
}

/** The lines, the short ones first. */
export function* hardLines(): Generator<HardLine> {
  for (const length of SHORT)
    for (const unit of [...BASIC, ...FURTHER])
      for (const end of ENDS) yield { name: nameOf(unit, length, end), text: repeated(unit, length) + end };
  for (const unit of BASIC) yield { name: nameOf(unit, LONG, ''), text: repeated(unit, LONG) };
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function nameOf(unit: string, length: number, end: string): string {
  return `${length} characters of ${JSON.stringify(unit)}${end === '' ? '' : ` and ${JSON.stringify(end)}`}`;
}

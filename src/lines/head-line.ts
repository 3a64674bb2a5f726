/** What stands on a line of its own above a text: bylines, days, datelines, how the story came, fields, and what belongs to the page. */
import { isByline } from './byline.js';
import { dateLine } from './date-line.js';
import { readDatelineAlone } from './dateline.js';
import { readFieldLine } from './export-fields.js';
import { residueRule } from './residue-rules.js';
import { readSeparator } from './separators.js';
import { isTransmissionNote } from './transmission-note.js';

/** Whether a line is one of those, whatever stands above and beneath it. */
export function isHeadLine(text: string): boolean {
  return (
    residueRule(text, 'edges') !== null ||
    readSeparator(text) !== null ||
    dateLine(text) !== null ||
    isByline(text) ||
    isTransmissionNote(text) ||
    readDatelineAlone(text) !== null ||
    readFieldLine(text, 'labelled') !== null
  );
}

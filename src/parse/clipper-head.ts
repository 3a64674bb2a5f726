/**
 * The head that OneNote sets above a page that was clipped: the note's title, the day and the hour of clipping, each on a
 * line of its own; beneath the text stands where it was clipped from.
 */
import { dateLine } from '../lines/date-line.js';
import { isBlank, type Line } from '../lines/line.js';
import type { ExportLayout } from './export-layouts.js';

const HOUR = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/i;
const CLIPPED_FROM = /^clipped from:? ?<?(?:https?:\/\/|www\.)\S{3,300}$/i;

/** The head of a clipped page; null where none stands. */
export function readClipperHead(lines: readonly Line[]): ExportLayout | null {
  const foot = lines.findLast((line) => !isBlank(line));
  if (foot === undefined || !CLIPPED_FROM.test(foot.text)) return null;
  const [, day, hour] = lines.filter((line) => !isBlank(line));
  if (day === undefined || hour === undefined || hour.no !== day.no + 1) return null;
  if (!HOUR.test(hour.text) || dateLine(day.text) === null) return null;
  return {
    entries: [
      { role: 'saved', label: 'day', value: day.text, lines: [day, hour] },
      { role: 'page', label: 'clipped from', value: foot.text, lines: [foot] },
    ],
    preamble: [],
    rest: lines.filter((line) => line !== day && line !== hour && line !== foot),
  };
}

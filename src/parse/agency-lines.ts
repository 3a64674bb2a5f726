/** The lines of agency copy that are for the desks of papers: above its story, between its paragraphs and beneath. */
import { opensAgencyStory, ruleAboveStory, ruleBelowStory, ruleWithinStory } from '../lines/agency-copy.js';
import type { Line } from '../lines/line.js';

/** Lines at the top among which a story names its agency. */
const TOP = 24;

interface Found {
  readonly line: Line;
  readonly rule: string;
}

/** Those lines among the written ones of a document, with their rules; `isTaken` says which are the page's already. */
export function agencyLines(written: readonly Line[], isTaken: (line: Line) => boolean): readonly Found[] {
  const opensAt = written.slice(0, TOP).findIndex(({ text }) => opensAgencyStory(text));
  if (opensAt < 0) return [];
  const by =
    (rule: (text: string) => string | null) =>
    (line: Line): readonly Found[] => {
      const said = isTaken(line) ? null : rule(line.text);
      return said === null ? [] : [{ line, rule: said }];
    };
  const below = written.slice(opensAt + 1);
  const footAt = below.findLastIndex((line) => !isTaken(line) && ruleBelowStory(line.text) === null) + 1;
  return [
    ...written.slice(0, opensAt).flatMap(by(ruleAboveStory)),
    ...below.slice(0, footAt).flatMap(by(ruleWithinStory)),
    ...below.slice(footAt).flatMap(by(ruleBelowStory)),
  ];
}

/** What was read of an unwrapped text, at the lines of the file. */
import type { Nodes } from 'mdast';
import type { Line } from '../lines/line.js';
import type { Dateline } from '../record/article.js';
import type { Field } from '../record/field.js';
import type { Unwrapped } from '../wrap/unwrap.js';
import type { TextReading } from './text.js';

/** The rules of lines of the file by the numbers that these have in the unwrapped text. */
export function rulesIn({ madeOf }: Unwrapped, rules: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (rules.size === 0) return found;
  for (const [at, [line]] of madeOf.entries()) {
    const rule = line === undefined ? undefined : rules.get(line.no);
    if (rule !== undefined) found.set(at + 1, rule);
  }
  return found;
}

/** What was read of the lines of an unwrapped text, at the lines of the file. */
export function restored(reading: TextReading, { madeOf }: Unwrapped): TextReading {
  const linesAt = (no: number) => madeOf[no - 1] ?? [];
  const numbersAt = (no: number) => linesAt(no).map((line) => line.no);
  const field = <T>(found: Field<T>): Field<T> => ({ ...found, lines: found.lines.flatMap(numbersAt) });
  const given = <T>(found: Field<T> | null): Field<T> | null => (found === null ? null : field(found));
  const place = (node: Nodes): void => {
    const { position } = node;
    if (position !== undefined) {
      position.start.line = numbersAt(position.start.line)[0] ?? 0;
      position.end.line = numbersAt(position.end.line).at(-1) ?? 0;
    }
    if ('children' in node) for (const child of node.children) place(child);
  };
  for (const node of reading.body) place(node);
  const opening = openingLines(reading.dateline, linesAt);
  return {
    ...reading,
    title: given(reading.title),
    standfirst: given(reading.standfirst),
    byline: given(reading.byline),
    dateline: reading.dateline === null ? null : { ...reading.dateline, lines: [...opening] },
    dateLines: reading.dateLines.map((found) => ({ ...found, line: numbersAt(found.line)[0] ?? 0 })),
    figures: reading.figures.map((figure) => ({
      ...figure,
      caption: given(figure.caption),
      credit: given(figure.credit),
    })),
    notes: reading.notes.map(field),
    residue: reading.residue.flatMap(({ line, rule }) =>
      linesAt(line).map(({ no, text }) => ({ line: no, text, rule })),
    ),
    ledger: reading.ledger.flatMap((fate) =>
      numbersAt(fate.line).flatMap((line) =>
        fate.field !== 'dateline' || opening.has(line) ? [{ ...fate, line }] : [],
      ),
    ),
  };
}

/** The lines of a paragraph on which its dateline stands: the first, as many as that takes. */
function openingLines(dateline: Field<Dateline> | null, linesAt: (no: number) => readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let left = dateline?.value.printed.length ?? 0;
  for (const { no, text } of dateline?.lines.flatMap(linesAt) ?? []) {
    if (left <= 0) break;
    found.add(no);
    left -= text.length + 1;
  }
  return found;
}

/** Lines of hard-wrapped paragraphs: a date at which the column happened to break stands within a sentence, not in a row. */
import type { Nodes } from 'mdast';

/** Lines that go on with a paragraph begun on one above; those of verse and tables are lines of their own. */
export function continuingLines(body: readonly Nodes[]): ReadonlySet<number> {
  const found = new Set<number>();
  const look = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const { start, end } = node.position ?? {};
      if (start === undefined || end === undefined || node.children.some(({ type }) => type === 'break')) return;
      for (let line = start.line + 1; line <= end.line; line += 1) found.add(line);
    } else if ('children' in node) for (const child of node.children) look(child);
  };
  for (const node of body) look(node);
  return found;
}

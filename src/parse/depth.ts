/** How deep a tree is: hostile Markdown nests thousands of levels, which no later stage should have to follow. */
import type { Nodes } from 'mdast';

/** Levels that any article could need; Markdown beyond them is read as plain text. */
export const DEEPEST = 100;

/** Whether a tree has more than `limit` levels; without recursion, so that it can answer for any tree. */
export function isDeeperThan(root: Nodes, limit: number): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

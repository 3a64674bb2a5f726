/**
 * Addresses that are text: `https\://example.org` is written with an escape so that it is no link, but GFM's own pass
 * over the finished tree makes one of it. Such a link has no place in the source, which tells it from those that do.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast';

/** The tree with links that stand nowhere in its source as the text they are; the tree is changed in place. */
export function withoutEscapedLinks(root: Root): Root {
  plain(root);
  return root;
}

function plain(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) plain(child);
  if (!node.children.some(isMade)) return;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'tableCell':
    case 'link':
    case 'linkReference':
      node.children = joined(node.children);
  }
}

function isMade(node: Nodes): boolean {
  return node.type === 'link' && node.position === undefined;
}

/** Made links become text, and texts side by side become one, as they were before the pass divided them. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list: PhrasingContent[] = [];
  for (const node of nodes.flatMap((one) => (one.type === 'link' && isMade(one) ? one.children : [one]))) {
    const last = list.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      list.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else list.push(node);
  }
  return list;
}

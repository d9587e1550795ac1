import type { MdastNode } from 'satteri';

/** A node of a tree of Markdown and all nodes in it, in their order. */
export function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}

import { defineHastPlugin, type HastNode } from 'satteri';
import { type Element, text } from './element.ts';
import type { Context } from './scope.ts';

/** A line of indented code right below another line. */
const below = /\S[ \t]*\n[> \t]*(?: {4}|\t)/;

/**
 * Makes one block of the lines of indented code that follow each other. The parser makes two where the code begins right
 * below a heading, a rule or a fence that follows a list or a quote. Only blank lines can be between two such blocks.
 */
export function indentedCode() {
  return ({ source }: { readonly source: string }) =>
    below.test(source) &&
    defineHastPlugin({
      name: 'indented-code',
      options: { position: true },
      element: { filter: ['pre'], visit: (node, context) => join(node, context, source) },
    });
}

function join(node: Readonly<Element>, context: Context, source: string): void {
  const { children } = context.parent(node);
  const at = context.indexOf(node) ?? 0;
  const isCode = (child: Readonly<HastNode> | undefined) => isIndented(child, source);
  if (!isCode(node) || isCode(children.slice(0, at).findLast(hasWords))) return;
  const rest = children.slice(at + 1).filter(hasWords);
  const end = rest.findIndex((child) => !isCode(child));
  const others = end === -1 ? rest : rest.slice(0, end);
  const [code] = node.children;
  if (others.length === 0 || code?.type !== 'element') return;
  let joined = '';
  let last = 0;
  for (const one of [node, ...others]) {
    const { start, end } = one.position ?? {};
    joined += '\n'.repeat(last === 0 ? 0 : (start?.line ?? 0) - last - 1) + context.textContent(one);
    last = end?.line ?? last;
  }
  for (const one of others) context.removeNode(one);
  context.replaceNode(code, { ...code, children: [text(joined)] });
}

function hasWords(child: Readonly<HastNode>): boolean {
  return child.type !== 'text' || child.value.trim() !== '';
}

/** Whether a node is code without a fence. */
function isIndented(node: Readonly<HastNode> | undefined, source: string): boolean {
  const start = node?.type === 'element' && node.tagName === 'pre' ? node.position?.start.offset : undefined;
  return start !== undefined && /[ \t]/.test(source.charAt(start));
}

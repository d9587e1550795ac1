import type { Element as Drawing, Tree } from '../../markup/tree.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Makes an element of HTML. Texts become text nodes: nothing here is ever read as markup. */
export function draw(drawing: Drawing): HTMLElement {
  return filled(document.createElement(drawing.name), drawing, false);
}

/** Makes all that a tree holds, to be put into an element. */
export function drawAll(tree: Tree, inSvg = false): readonly (Node | string)[] {
  if (tree === undefined || tree === false) return [];
  if (typeof tree === 'string') return [tree];
  if (!('name' in tree)) return tree.flatMap((part) => drawAll(part, inSvg));
  if (!inSvg && tree.name !== 'svg') return [draw(tree)];
  return [filled(document.createElementNS(svgSpace, tree.name), tree, true)];
}

function filled<E extends Element>(target: E, { attributes, children }: Drawing, inSvg: boolean): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) target.setAttribute(name, value === true ? '' : `${value}`);
  target.append(...drawAll(children, inSvg));
  return target;
}

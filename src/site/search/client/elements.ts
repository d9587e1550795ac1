/** Returns an element that the script needs. Throws if the page lacks it. */
export function elementOf<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`No element \`${selector}\` on this page.`);
  return element;
}

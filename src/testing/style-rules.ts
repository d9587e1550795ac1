/** One rule of a style sheet: its context (layer, media, container), its selector and its declarations. */
export interface StyleRule {
  readonly sheet: string;
  /** The conditions and selectors around the rule, joined by ` / `. */
  readonly within: string;
  readonly selector: string;
  /** The declarations, sorted, each as `name: value`. */
  readonly declarations: readonly string[];
}

/** Returns the rules of a style sheet in order, nested ones included. Comments and `@font-face` are left out. */
export function styleRules(sheet: string, css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const open: { head: string; declarations: string[] }[] = [];
  for (const piece of css.replace(/\/\*[\s\S]*?\*\//g, '').split(/(?<=[{};])/)) {
    const text = piece.slice(0, -1).trim().replace(/\s+/g, ' ');
    const end = piece.at(-1);
    if (end === '{') {
      open.push({ head: text, declarations: [] });
      continue;
    }
    if (text !== '') open.at(-1)?.declarations.push(text);
    if (end !== '}') continue;
    const closed = open.pop();
    if (!closed || closed.declarations.length === 0 || closed.head === '@font-face') continue;
    rules.push({
      sheet,
      within: open.map(({ head }) => head).join(' / '),
      selector: closed.head,
      declarations: closed.declarations.toSorted(),
    });
  }
  return rules;
}

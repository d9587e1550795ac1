import ts from 'typescript';

/** The names in one style sheet. A custom property is declared by `--x:` and used by `var(--x)`. */
export interface SheetNames {
  readonly classes: readonly string[];
  readonly declared: readonly string[];
  readonly used: readonly string[];
}

const selected = /\.(-?[a-z_][\w-]*)/gi;

/** Returns the names in a style sheet. Comments, texts and addresses hold none. */
export function sheetNames(css: string): SheetNames {
  const text = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  return {
    classes: namesIn(text, selected),
    declared: namesIn(text, /(--[\w-]+)\s*:/g),
    used: namesIn(text, /var\(\s*(--[\w-]+)/g),
  };
}

/** Returns the classes that a script or a test looks for: `.name` or `class="name"` in one of its texts. */
export function classesRead(code: string): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node) => {
    if (isText(node) && !ts.isImportDeclaration(node.parent)) {
      const attributes = namesIn(node.text, /\bclass="([^"]*)"/g).flatMap((words) => words.split(' '));
      for (const name of [...namesIn(node.text, selected), ...attributes]) found.add(name);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return [...found];
}

/** A text, or the texts of a template before, between and after its expressions. */
function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

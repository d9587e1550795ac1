import ts from 'typescript';

/** The names in one style sheet. A custom property is declared by `--x:` and used by `var(--x)`. */
export interface SheetNames {
  readonly classes: readonly string[];
  readonly declared: readonly string[];
  readonly used: readonly string[];
}

/**
 * The classes that one source file gives to elements. A name that is only partly written, such as `is-${tone}`, is
 * computed: its other part is a star, `is-*`.
 */
export interface SourceNames {
  readonly classes: readonly string[];
  readonly computed: readonly string[];
}

/** Functions whose arguments from this place on are classes; `make` and `makeMark` take one. */
const takeClasses: Readonly<Record<string, readonly [from: number, to?: number]>> = {
  make: [1, 2],
  makeMark: [1, 2],
  mark: [1],
};

const classAttribute = /^class(Name|es)?$/i;

/** Returns the names in a style sheet. Comments, texts and addresses hold none. */
export function sheetNames(css: string): SheetNames {
  const text = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  return {
    classes: namesIn(text, /\.(-?[a-z_][\w-]*)/gi),
    declared: namesIn(text, /(--[\w-]+)\s*:/g),
    used: namesIn(text, /var\(\s*(--[\w-]+)/g),
  };
}

/** Returns the classes of a TypeScript, JavaScript or Astro file. */
export function sourceNames(path: string, text: string): SourceNames {
  const code = path.endsWith('.astro') ? astroCode(text) : [text];
  const pieces = code.map(parsed);
  const names: Found = { classes: new Set(), computed: new Set(), tables: tablesOf(pieces) };
  for (const piece of pieces) visit(piece, names);
  if (path.endsWith('.astro')) {
    for (const [, words = ''] of text.matchAll(/\bclass="([^"]*)"/g)) addWords(words, names);
    for (const expression of classExpressions(text)) collect(parsed(`(${expression})`), names);
  }
  return { classes: [...names.classes], computed: [...names.computed] };
}

/** Returns the classes that a script or a test looks for: `.name` or `class="name"` in one of its texts. */
export function classesRead(text: string): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node) => {
    if (isText(node) && !ts.isImportDeclaration(node.parent)) {
      for (const name of namesIn(node.text, /\.(-?[a-z_][\w-]*)/gi)) found.add(name);
      for (const [, words = ''] of node.text.matchAll(/\bclass="([^"]*)"/g))
        for (const name of words.split(' ')) found.add(name);
    }
    ts.forEachChild(node, look);
  };
  look(parsed(text));
  return [...found];
}

interface Found {
  readonly classes: Set<string>;
  readonly computed: Set<string>;
  /** The values of the constants of the file that are objects: the classes of `class={boxes[shape]}`. */
  readonly tables: ReadonlyMap<string, readonly ts.Expression[]>;
}

/** A text, or what a template has before, between and after its expressions. */
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

function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The frontmatter and the scripts of an Astro file. */
function astroCode(text: string): readonly string[] {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)];
}

/** What stands between the braces of each `class={…}` and `class:list={…}`. */
function classExpressions(text: string): readonly string[] {
  return [...text.matchAll(/\bclass(?::list)?=\{/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    let depth = 1;
    let end = start;
    for (; depth > 0 && end < text.length; end += 1)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    return text.slice(start, end - 1);
  });
}

function tablesOf(pieces: readonly ts.SourceFile[]): Found['tables'] {
  const declarations = pieces
    .flatMap(({ statements }) => [...statements])
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isObjectLiteralExpression(initializer)
        ? [[name.text, initializer.properties.filter(ts.isPropertyAssignment).map((one) => one.initializer)]]
        : [],
    ),
  );
}

/** Looks through code for the places that hold classes. */
function visit(node: ts.Node, found: Found): void {
  if (ts.isPropertyAssignment(node) && isClassName(node.name)) collect(node.initializer, found);
  else if (ts.isVariableDeclaration(node) && node.initializer && isClassName(node.name))
    collect(node.initializer, found);
  else if (ts.isBinaryExpression(node) && isClassName(node.left)) collect(node.right, found);
  else if (ts.isCallExpression(node)) for (const place of classArguments(node)) collect(place, found);
  ts.forEachChild(node, (child) => visit(child, found));
}

/** The arguments of a call that are classes: those of `x.classList.add(…)`, of `classes(…)`, and after `'className'`. */
function classArguments({ expression, arguments: given }: ts.CallExpression): readonly ts.Expression[] {
  if (ts.isPropertyAccessExpression(expression)) {
    const { expression: of } = expression;
    if (ts.isPropertyAccessExpression(of) && of.name.text === 'classList') return given;
  }
  const named = given.findIndex((one) => ts.isStringLiteral(one) && classAttribute.test(one.text));
  if (named >= 0) return given.slice(named + 1);
  if (isClassName(expression)) return given;
  return ts.isIdentifier(expression) ? given.slice(...(takeClasses[expression.text] ?? [given.length])) : [];
}

function isClassName(node: ts.Node): boolean {
  const last = ts.isPropertyAccessExpression(node) ? node.name : node;
  return (ts.isIdentifier(last) || ts.isStringLiteral(last)) && classAttribute.test(last.text);
}

/** Takes the texts of an expression as classes, and the keys of `{ name: condition }`, but not what is compared. */
function collect(node: ts.Node, found: Found): void {
  if (ts.isStringLiteralLike(node)) addWords(node.text, found);
  else if (ts.isTemplateExpression(node))
    addWords(
      `${node.head.text}${node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')}`,
      found,
    );
  else if (ts.isShorthandPropertyAssignment(node)) found.classes.add(node.name.text);
  else if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
    addWords(node.name.text, found);
  else if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    for (const value of found.tables.get(node.expression.text) ?? []) collect(value, found);
  } else if (ts.isCallExpression(node)) {
    // What is joined is classes; what another function is given need not be.
    if (ts.isPropertyAccessExpression(node.expression)) collect(node.expression.expression, found);
  } else if (!ts.isBinaryExpression(node) || !/^[!=]==$/.test(node.operatorToken.getText()))
    ts.forEachChild(node, (child) => collect(child, found));
}

function addWords(text: string, { classes, computed }: Found): void {
  for (const word of text.split(/\s+/).filter((one) => one !== '' && one !== '*'))
    (word.includes('*') ? computed : classes).add(word);
}

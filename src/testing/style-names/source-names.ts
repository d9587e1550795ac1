import ts from 'typescript';

/**
 * The classes that one source file gives to elements. A name that is only partly written, such as `is-${tone}`, is
 * computed: its other part is a star, `is-*`.
 */
export interface SourceNames {
  readonly classes: readonly string[];
  readonly computed: readonly string[];
}

/** The arguments of a call that are classes, as `slice` takes them. */
type Places = readonly [from: number, to?: number];

/** Functions of other files that take classes. One of the same file takes them where it has a parameter `className`. */
const takeClasses: Readonly<Record<string, Places>> = { mark: [1] };

const called = /^class(Name|es)?$/i;

interface Reader {
  readonly classes: Set<string>;
  readonly computed: Set<string>;
  /** The values of the constants of the file that are objects: the classes of `class={boxes[shape]}`. */
  readonly tables: Map<string, readonly ts.Expression[]>;
  readonly functions: Map<string, Places>;
}

/** Returns the classes of a TypeScript, JavaScript or Astro file. */
export function sourceNames(path: string, text: string): SourceNames {
  const astro = path.endsWith('.astro');
  const pieces = (astro ? astroCode(text) : [text]).map(parsed);
  const reader: Reader = {
    classes: new Set(),
    computed: new Set(),
    tables: new Map(),
    functions: new Map(Object.entries(takeClasses)),
  };
  for (const piece of pieces) declare(piece, reader);
  for (const piece of pieces) visit(piece, reader);
  if (astro) {
    for (const [, words = ''] of text.matchAll(/\bclass="([^"]*)"/g)) addWords(words, reader);
    for (const expression of classExpressions(text)) collect(parsed(`(${expression})`), reader);
  }
  return { classes: [...reader.classes], computed: [...reader.computed] };
}

function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
}

/** The frontmatter and the scripts of an Astro file. */
function astroCode(text: string): readonly string[] {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)];
}

/** The expression between the braces of each `class={…}` and `class:list={…}`. */
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

/** Notes the tables of a file, and its functions that take a class. */
function declare(node: ts.Node, reader: Reader): void {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    if (ts.isObjectLiteralExpression(node.initializer)) {
      const values = node.initializer.properties
        .filter(ts.isPropertyAssignment)
        .map((one) => one.initializer);
      reader.tables.set(node.name.text, values);
    }
  }
  if (ts.isFunctionLike(node)) {
    const place = node.parameters.findIndex(({ name }) => isClassName(name));
    const name = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.name;
    if (place >= 0 && name && ts.isIdentifier(name)) reader.functions.set(name.text, [place, place + 1]);
  }
  ts.forEachChild(node, (child) => declare(child, reader));
}

/** Looks through code for the places that hold classes. */
function visit(node: ts.Node, reader: Reader): void {
  if (ts.isPropertyAssignment(node) && isClassName(node.name)) collect(node.initializer, reader);
  else if (ts.isVariableDeclaration(node) && node.initializer && isClassName(node.name))
    collect(node.initializer, reader);
  else if (ts.isBinaryExpression(node) && isClassName(node.left)) collect(node.right, reader);
  else if (ts.isCallExpression(node)) for (const one of classArguments(node, reader)) collect(one, reader);
  ts.forEachChild(node, (child) => visit(child, reader));
}

/** The arguments of `x.classList.add(…)`, of `classes(…)`, those after `'className'`, and those of known functions. */
function classArguments(call: ts.CallExpression, { functions }: Reader): readonly ts.Expression[] {
  const { expression, arguments: given } = call;
  if (ts.isPropertyAccessExpression(expression)) {
    const { expression: of } = expression;
    if (ts.isPropertyAccessExpression(of) && of.name.text === 'classList') return given;
  }
  const key = given.findIndex((one) => ts.isStringLiteral(one) && called.test(one.text));
  if (key >= 0) return given.slice(key + 1);
  if (!ts.isIdentifier(expression)) return [];
  return isClassName(expression) ? given : given.slice(...(functions.get(expression.text) ?? [given.length]));
}

function isClassName(node: ts.Node): boolean {
  const last = ts.isPropertyAccessExpression(node) ? node.name : node;
  return (ts.isIdentifier(last) || ts.isStringLiteral(last)) && called.test(last.text);
}

/**
 * Takes the texts of an expression as classes, and the keys of `{ name: condition }`. Texts that are compared are none.
 */
function collect(node: ts.Node, reader: Reader): void {
  if (ts.isStringLiteralLike(node)) addWords(node.text, reader);
  else if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(({ literal }) => `*${literal.text}`);
    addWords(`${node.head.text}${rest.join('')}`, reader);
  } else if (ts.isShorthandPropertyAssignment(node)) reader.classes.add(node.name.text);
  else if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
    addWords(node.name.text, reader);
  else if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    for (const value of reader.tables.get(node.expression.text) ?? []) collect(value, reader);
  } else if (ts.isCallExpression(node)) {
    // Names that are joined are classes. Those that another function is given need not be.
    if (ts.isPropertyAccessExpression(node.expression)) collect(node.expression.expression, reader);
  } else if (!ts.isBinaryExpression(node) || !/^[!=]==$/.test(node.operatorToken.getText()))
    ts.forEachChild(node, (child) => collect(child, reader));
}

function addWords(text: string, { classes, computed }: Reader): void {
  for (const word of text.split(/\s+/).filter((one) => one !== '' && one !== '*'))
    (word.includes('*') ? computed : classes).add(word);
}

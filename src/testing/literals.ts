import ts from 'typescript';

/**
 * Returns the string literals of a source file that read as words: with a space between two words, or starting with a
 * capital. A template is joined, with `…` for its values. Keys and class names are left out.
 */
export function wordLiterals(source: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…'),
      );
    }
    node.forEachChild(walk);
  };
  walk(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found.filter((text) => /\p{L} | \p{L}|^\p{Lu}/u.test(text));
}

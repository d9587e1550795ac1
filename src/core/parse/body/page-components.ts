import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import type { Mention } from '../../model/note.ts';
import type { PageComponent } from '../../model/registry.ts';
import { nodesBelow } from './tree/nodes-below.ts';

/** The source of a page below its frontmatter, and the line of the file on which it starts. */
interface PageSource {
  readonly path: string;
  readonly mdx: string;
  readonly firstLine: number;
}

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Returns the components of a page of the maintainers with their attributes, and the addresses in its tags (`<a href>`,
 * `<img src>`), or the finding that it is no MDX. A build
 * would stop at the first mistake of the first such page.
 */
export function pageComponents({ path, mdx, firstLine }: PageSource): {
  readonly components: readonly PageComponent[];
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
} {
  try {
    mdxToJs(mdx, { features: { frontmatter: false } });
    const nodes = [...nodesBelow(mdxToMdast(mdx, { features: { frontmatter: false } }))];
    return {
      components: nodes.flatMap((node) => (isTag(node) ? componentOf(node, firstLine) : [])),
      mentions: nodes.flatMap((node) => (isTag(node) ? addressesOf(node, firstLine) : [])),
      findings: [],
    };
  } catch (error) {
    return { components: [], mentions: [], findings: [malformed(path, firstLine, error)] };
  }
}

function isTag({ type }: MdastNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** A component with a capital. One whose attributes only the build knows is left out. */
function componentOf(node: MdastNode, firstLine: number): readonly PageComponent[] {
  const { name, attributes, position } = node as Tag;
  if (name === null || !/^[A-Z]/.test(name)) return [];
  const read: Record<string, unknown> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { value } = attribute;
    if (typeof value === 'object' && value !== null) {
      if (!/^\s*\d+\s*$/.test(value.value)) return [];
      read[attribute.name] = Number(value.value);
    } else read[attribute.name] = value ?? true;
  }
  const { line = 1, column = 1 } = position?.start ?? {};
  return [{ name, attributes: read, line: firstLine + line - 1, column }];
}

/** The addresses of a tag without a capital. An expression is known to the build only. */
function addressesOf(node: MdastNode, firstLine: number): readonly Mention[] {
  const { name, attributes, position } = node as Tag;
  if (name === null || !/^[a-z]/.test(name)) return [];
  const { line = 1, column = 1 } = position?.start ?? {};
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (attribute.name !== 'href' && attribute.name !== 'src') return [];
    const kind = name === 'img' ? 'image' : 'link';
    return { kind, target: attribute.value, line: firstLine + line - 1, column };
  });
}

const place = /^(\d+):(\d+): /;

function malformed(path: string, firstLine: number, error: unknown): Finding {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = place.exec(said) ?? [];
  const ofFile = (number: string) => firstLine + Number(number) - 1;
  const why = said
    .replace(place, '')
    .replace(/ \([\w-]+:[\w-]+\)$/, '')
    .replace(/^Could not parse (?:expression|esm) with oxc: /, 'The code cannot be read. ')
    .replaceAll(/\b(\d+):(\d+)\b/g, (_, at: string, character: string) => `${ofFile(at)}:${character}`);
  return {
    code: 'malformed-page',
    path,
    spot: { line: ofFile(line), column: Number(column) },
    message: `The page is no MDX. ${why}.`,
    ...hintFor(why),
  };
}

/** A sign that was meant as text is the usual mistake. */
function hintFor(why: string): { hint?: string } {
  if (/brace for `\{`/.test(why)) return { hint: 'use `\\{` for a brace in the text' };
  return /after `<`|before name/.test(why) && !why.includes('note:')
    ? { hint: 'use `&lt;` for the sign in the text' }
    : {};
}

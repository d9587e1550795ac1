import { isAlias, isNode, visit } from 'yaml';
import type { Finding } from '../../model/finding/finding.ts';
import { open, type YamlSource } from './document.ts';

/** Returns the finding for the first tag of a YAML text that can be read: `!!str`. Quoted text has none. */
export function tagIn(source: YamlSource): Finding | undefined {
  if (!source.text.includes('!')) return undefined;
  const { document, placeAt } = open(source);
  let tagged: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isNode(node) || isAlias(node) || node.tag === undefined) return undefined;
      tagged = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (tagged === undefined) return undefined;
  // The range of a node starts after its tag.
  const { line, column } = placeAt(/!\S*\s*$/.exec(source.text.slice(0, tagged))?.index ?? tagged);
  return {
    code: 'malformed-yaml',
    path: source.path,
    spot: { line, column },
    message: 'YAML tags are not supported.',
    hint: 'write the value alone, in quotes if it starts with `!`',
  };
}

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath, Place } from '../../model/finding/source.ts';
import { adviseOnYaml, openQuoteIn } from './hint.ts';

/*
 * The only file that imports the YAML libraries: js-yaml reads values. `yaml` finds places, and only in texts with
 * findings, because it takes ten times as long.
 */

/** YAML within a file, and the line of the file on which it starts. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly firstLine: number;
}

/** A value, or (`ok: false`) the findings instead. */
export type YamlReading =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads YAML 1.2 core: dates, times, `yes` and `no` stay text. Duplicate keys and aliases are refused. */
export function readYaml(source: YamlSource): YamlReading {
  let anchors: unknown;
  try {
    const data = load(source.text, {
      schema: CORE_SCHEMA,
      listener: (_event, state) => {
        if ('anchorMap' in state) anchors = state.anchorMap;
      },
    });
    const anchored = Object.keys(anchors ?? {}).length > 0;
    return anchored ? { ok: false, findings: [aliasIn(source)] } : { ok: true, data };
  } catch (error) {
    return { ok: false, findings: explain(source, error) };
  }
}

function explain(source: YamlSource, error: unknown): readonly Finding[] {
  if (!(error instanceof YAMLException)) return [malformed(source, 1, 1, 'nested too deeply')];
  if (error.reason.startsWith('duplicated mapping key')) {
    const twice = duplicateKeys(source);
    if (twice.length > 0) return twice;
  }
  if (/alias|anchor/.test(error.reason)) return [aliasIn(source)];
  const open = openQuoteIn(source.text, error.reason);
  const line = open?.line ?? (error.mark?.line ?? 0) + 1;
  const column = open?.column ?? (error.mark?.column ?? 0) + 1;
  return [malformed(source, line, column, error.reason)];
}

function malformed(source: YamlSource, line: number, column: number, reason: string): Finding {
  const lines = source.text.split('\n');
  // If something is left open, the reader stops after the last line, which no editor shows.
  const at = Math.min(line, Math.max(1, source.text.trimEnd().split('\n').length));
  const advice = adviseOnYaml(reason, lines[at - 1] ?? '');
  return {
    code: 'malformed-yaml',
    path: source.path,
    spot: { line: source.firstLine + at - 1, column: advice.column ?? (at === line ? column : 1) },
    message: advice.message,
    hint: advice.hint,
  };
}

/** Returns every duplicate key of a mapping, each with the place of the first. */
function duplicateKeys(source: YamlSource): Finding[] {
  const { document, placeAt } = open(source);
  const findings: Finding[] = [];
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, Place>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const place = placeAt(key.range?.[0] ?? 0);
        const earlier = first.get(name);
        if (!earlier) {
          first.set(name, place);
          continue;
        }
        findings.push({
          code: 'duplicate-key',
          path: source.path,
          spot: { line: place.line, column: place.column },
          message: `\`${name}\` appears twice.`,
          hint: 'remove one of them',
          related: [
            {
              path: source.path,
              spot: { line: earlier.line, column: earlier.column },
              message: 'First here.',
            },
          ],
        });
      }
    },
  });
  return findings;
}

function aliasIn(source: YamlSource): Finding {
  const { document, placeAt } = open(source);
  let offset = 0;
  visit(document, (_key, node) => {
    if (isPair(node) || !isNode(node)) return undefined;
    if (!isAlias(node) && node.anchor === undefined) return undefined;
    // The range of a node starts after its anchor.
    const start = node.range?.[0] ?? 0;
    offset = isAlias(node) ? start : Math.max(0, source.text.lastIndexOf('&', start));
    return visit.BREAK;
  });
  const { line, column } = placeAt(offset);
  return {
    code: 'yaml-alias',
    path: source.path,
    spot: { line, column },
    message: 'YAML anchors and aliases are not supported.',
    hint: 'write the value itself, in quotes if it starts with `&` or `*`',
  };
}

/** Finds the places of keys and values in a YAML text. A path that does not exist leads to its nearest parent. */
export function yamlPlaces(source: YamlSource): (keys: KeyPath, at: 'key' | 'value') => Place {
  const { document, placeAt } = open(source);
  const pairOf = pairFinder();
  return (keys, at) => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const offset = offsetOf(document, pairOf, keys.slice(0, length), length === keys.length ? at : 'value');
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(0);
  };
}

type FindPair = (map: YAMLMap, key: string | number) => Pair | undefined;

/** Finds the pair of a key. Each mapping is read once, however many of its keys are looked up. */
function pairFinder(): FindPair {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (!pairs) {
      // The first of two pairs with the same key wins, so pairs are added in reverse.
      pairs = new Map(
        map.items
          .toReversed()
          .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
      known.set(map, pairs);
    }
    return pairs.get(String(key));
  };
}

function offsetOf(
  document: Document,
  pairOf: FindPair,
  keys: KeyPath,
  at: 'key' | 'value',
): number | undefined {
  const last = keys.at(-1);
  const parent = document.getIn(keys.slice(0, -1), true);
  if (isMap(parent) && last !== undefined) {
    const pair = pairOf(parent, last);
    if (!pair) return undefined;
    const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
    // An empty value has no width, so its key is shown.
    const value =
      isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1] ? pair.value : undefined;
    return at === 'key' ? key : (value?.range?.[0] ?? key);
  }
  const node = document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function open(source: YamlSource): { document: Document; placeAt: (offset: number) => Place } {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path: source.path, line: source.firstLine + Math.max(1, line) - 1, column: Math.max(1, col) };
  };
  const options = { lineCounter: lines, uniqueKeys: false, logLevel: 'silent', schema: 'core' } as const;
  return { document: parse(source.text, options), placeAt };
}

/** Parses a text. `yaml` is recursive and throws on absurd nesting: then no place is known. */
function parse(text: string, options: Parameters<typeof parseDocument>[1]): Document {
  try {
    return parseDocument(text, options);
  } catch {
    return parseDocument('', options);
  }
}

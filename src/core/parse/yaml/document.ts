import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { KeyPath, Place } from '../../model/finding/source.ts';

/*
 * The source text of YAML: where a key or a value stands, how it is written, and what stands beside it.
 */

/** YAML within a file, and the line of the file on which it starts. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly firstLine: number;
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

/** Parses a text for places, however broken it is. */
export function open(source: YamlSource): { document: Document; placeAt: (offset: number) => Place } {
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

/** Returns a function that gives a value as it is written, or `undefined` if there is none. */
export function yamlTexts(source: YamlSource): (keys: KeyPath) => string | undefined {
  let document: Document | undefined;
  return (keys) => {
    document ??= open(source).document;
    const node = document.getIn(keys, true);
    return isNode(node) && node.range ? source.text.slice(node.range[0], node.range[1]).trimEnd() : undefined;
  };
}

/** Returns a function that says whether a list is written in brackets, where items have no dash. */
export function listsInBrackets(source: YamlSource): (keys: KeyPath) => boolean {
  let document: Document | undefined;
  return (keys) => {
    document ??= open(source).document;
    return isFlowList(document.getIn(keys, true));
  };
}

/** A value, and the comment that follows it on its line. */
export interface CommentedValue {
  readonly keys: KeyPath;
  /** The value as it is written. Empty if the comment takes its place. */
  readonly value: string;
  /** The comment, from its `#` to the end of the line. */
  readonly comment: string;
  /** Both, as they are written. */
  readonly written: string;
  /** Whether it ends with a quote or a bracket, which shows where it ends. */
  readonly isClosed: boolean;
  /** Whether it is an item of a list in brackets, which has no dash. */
  readonly isInBrackets: boolean;
  /** The place of the `#`. */
  readonly place: Place;
}

/** Returns each value on one line, or in quotes or brackets, that a comment follows. A comment of its own line is none. */
export function commentedValues(source: YamlSource): readonly CommentedValue[] {
  if (!/\S[ \t]+#/.test(source.text)) return [];
  const { document, placeAt } = open(source);
  const found: CommentedValue[] = [];
  const add = (node: Node, keys: KeyPath, parent: unknown, isClosed: boolean) => {
    if (!node.range) return;
    const [start, end] = node.range;
    const comment = /^[ \t]*(#.*)/.exec(source.text.slice(end))?.[1];
    if (comment === undefined) return;
    found.push({
      keys,
      value: source.text.slice(start, end),
      comment: comment.trimEnd(),
      written: /^[^\n]*/.exec(source.text.slice(start))?.[0].trimEnd() ?? '',
      isClosed,
      isInBrackets: isFlowList(parent),
      place: placeAt(source.text.indexOf('#', end)),
    });
  };
  visit(document, {
    Scalar: (key, node, path) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (key !== 'key' && (isQuoted || node.type === 'PLAIN'))
        add(node, keysOf(path, node), path.at(-1), isQuoted);
    },
    Collection: (_key, node, path) => {
      if (node.flow === true) add(node, keysOf(path, node), path.at(-1), true);
    },
  });
  return found;
}

/** A value in double quotes, and what is before it in a hint: its key or dash. */
export interface QuotedValue {
  readonly lead: string;
  /** The value with its quotes. */
  readonly written: string;
  /** Returns the place of one of its characters. */
  readonly placeAt: (offset: number) => Place;
}

/** Returns each value in double quotes. */
export function quotedValues(source: YamlSource): readonly QuotedValue[] {
  const { document, placeAt } = open(source);
  const found: QuotedValue[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
      const [start, end] = node.range;
      const name = keysOf(path, node).at(-1);
      const dash = isFlowList(path.at(-1)) ? '' : '- ';
      found.push({
        lead: typeof name === 'string' ? `${name}: ` : dash,
        written: source.text.slice(start, end),
        placeAt: (offset) => placeAt(start + offset),
      });
    },
  });
  return found;
}

function isFlowList(node: unknown): boolean {
  return isSeq(node) && node.flow === true;
}

/** Returns the path to a node below others, each within the one before. */
function keysOf(above: readonly unknown[], node: Node): KeyPath {
  return above.flatMap((one, index): KeyPath => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    return isSeq(one) ? [one.items.indexOf(above[index + 1] ?? node)] : [];
  });
}

/** A value in braces that a comma ends too early, with the words after it that YAML reads as keys. */
export interface SplitValue {
  /** Path to the value that is cut. */
  readonly keys: KeyPath;
  /** The value with all words that belong to it, as they are written. */
  readonly written: string;
}

/** Whether a key in braces that no place knows is rather words of a text, as `Ann` in `{ text: Ask, Ann: why }`. */
export type IsWords = (key: string) => boolean;

/**
 * Returns a function that looks at a key in braces without a value, such as `so do it` in
 * `{ text: Do it, so do it, owner: dan }`, or at one that is words of a text. If it follows a value without quotes, it was
 * meant as part of that.
 */
export function splitValues(
  source: YamlSource,
): (keys: KeyPath, isWords?: IsWords) => SplitValue | undefined {
  let document: Document | undefined;
  return (keys, isWords = () => false) => {
    document ??= open(source).document;
    const map = document.getIn(keys.slice(0, -1), true);
    if (!isMap(map) || map.flow !== true) return undefined;
    const at = map.items.findIndex(({ key }) => isScalar(key) && String(key.value) === keys.at(-1));
    const isPart = (pair: Pair | undefined) =>
      pair !== undefined && (pair.value === null || (isScalar(pair.key) && isWords(String(pair.key.value))));
    if (at === -1 || !isPart(map.items[at])) return undefined;
    let from = at;
    while (isPart(map.items[from])) from -= 1;
    let to = at;
    while (isPart(map.items[to + 1])) to += 1;
    const first = map.items[from];
    const last = map.items[to]?.value ?? map.items[to]?.key;
    if (!isScalar(first?.key) || !isScalar(first.value) || first.value.type !== 'PLAIN') return undefined;
    if (!isNode(last) || !first.value.range || !last.range) return undefined;
    const written = source.text.slice(first.value.range[0], last.range[1]);
    return {
      keys: [...keys.slice(0, -1), String(first.key.value)],
      written: written.replaceAll(/\s+/g, ' '),
    };
  };
}

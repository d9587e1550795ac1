import type { ExtraEntry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath, Spot } from '../../model/finding/source.ts';
import type { LineList, NoteLine } from '../../model/line/note-line.ts';
import { cleanValue } from '../clean.ts';
import { type YamlSource, yamlPlaces } from '../yaml/document.ts';
import { tagIn } from '../yaml/tag.ts';
import { readYaml } from '../yaml/yaml.ts';
import type { Part } from './part.ts';
import { placeOfOffset } from './text-line.ts';

/** Where the attributes of a line are, and to which list its item belongs. */
type AttributesAt = Pick<NoteLine, 'list' | 'line' | 'attributes' | 'breaks' | 'isProvisional'>;

/**
 * The attributes of a line as YAML of its list, `actions: [{ … }]`, so that its findings are those of the frontmatter.
 * `shift` is how far its columns are from those of the file.
 */
function sourceOf(path: string, { list, line, attributes }: AttributesAt) {
  const before = `${list}: [`;
  const source: YamlSource = { path, text: `${before}${attributes?.text ?? '{}'}]`, firstLine: line };
  return { source, shift: (attributes?.column ?? 1) - before.length - 1 };
}

/** An item of a list as a line writes it: a value for the schema, and the source of its attributes. */
export interface WrittenItem {
  readonly data: Readonly<Record<string, unknown>>;
  /** The keys of the site's own, below the item. */
  readonly extras: readonly ExtraEntry[];
  readonly source: YamlSource;
  readonly findings: readonly Finding[];
}

/** Returns the item of a line: its parts, and its attributes by the YAML reader of the frontmatter. */
export function writtenItem(
  path: string,
  at: AttributesAt,
  parts: Readonly<Record<string, Part<unknown>>>,
): WrittenItem {
  const { source, shift } = sourceOf(path, at);
  const data: Record<string, unknown> = {};
  for (const [key, { value }] of Object.entries(parts)) data[key] = value;
  if (!at.attributes) return { data, source, extras: [], findings: [] };
  const reading = readYaml(source);
  // Hints for YAML are lines of a frontmatter, which a line of the text is not.
  const findings = reading.findings.slice(0, 1).map(({ hint, ...finding }) => ({
    ...shifted(finding, at, shift),
    ...(hint !== undefined && !hint.includes(`${at.list}:`) && { hint }),
  }));
  if (!reading.ok) return { data, source, extras: [], findings };
  const tag = tagIn(source);
  if (tag) return { data, source, extras: [], findings: [shifted(tag, at, shift)] };
  const { data: cleaned, extras, findings: refused } = cleanValue(path, reading.data);
  const attributes = itemIn(cleaned, at.list);
  const twice = Object.keys(attributes).filter((key) => Object.hasOwn(parts, key));
  return {
    data: { ...attributes, ...data },
    source,
    extras: extras.map(({ keys, value }) => ({ keys: keys.slice(2), value })),
    findings: [
      ...findings,
      ...refused,
      ...twice.map((key) => givenTwice(path, at, key, Reflect.get(attributes, key))),
    ],
  };
}

function itemIn(data: unknown, list: LineList): Readonly<Record<string, unknown>> {
  const items: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  const item: unknown = Array.isArray(items) ? items[0] : undefined;
  return typeof item === 'object' && item !== null ? { ...item } : {};
}

function givenTwice(
  path: string,
  { list, isProvisional }: AttributesAt,
  key: string,
  value: unknown,
): Finding {
  if (key === 'id' && isProvisional)
    return {
      code: 'bad-value',
      path,
      spot: { keys: [list, 0, key], at: 'key' },
      message: 'The id of a line is no attribute.',
      hint: `write \`^${String(value)}\` at the end of the line instead`,
    };
  return {
    code: 'bad-value',
    path,
    spot: { keys: [list, 0, key], at: 'key' },
    message: `The line gives \`${key}\` twice: in its words, and in its attributes.`,
    hint: `remove the attribute \`${key}\``,
  };
}

function shifted(finding: Finding, at: AttributesAt, shift: number): Finding {
  const { spot } = finding;
  if (typeof spot !== 'object' || !('line' in spot)) return finding;
  return { ...finding, spot: onLine(at, Math.max(1, spot.column + shift)) };
}

/** Returns the place in the file of a column of a line, which may be wrapped. */
function onLine({ line, breaks }: Pick<NoteLine, 'line' | 'breaks'>, column: number) {
  return placeOfOffset({ line, column: 0, ...(breaks && { breaks }) }, column);
}

/**
 * Returns the place in the file of a spot in the item of a line. `keys` are those below the item. A key that the line does
 * not give leads to its start.
 */
export function placeInLine(path: string, line: NoteLine, keys: KeyPath, at: 'key' | 'value'): Spot {
  const [key, item] = keys;
  // A key of the attributes may have the name of what every object inherits: `constructor`.
  const column = [`${key}/${item}`, `${key}`]
    .filter((one) => Object.hasOwn(line.columns, one))
    .map((one) => line.columns[one])[0];
  if (column !== undefined) return onLine(line, column);
  if (key === undefined || !line.attributes) return { line: line.line, column: line.column };
  const { source, shift } = sourceOf(path, line);
  const place = yamlPlaces(source)([line.list, 0, ...keys], at);
  const isThere = place.column > line.list.length + 4 || place.line > line.line;
  return isThere ? onLine(line, place.column + shift) : { line: line.line, column: line.column };
}

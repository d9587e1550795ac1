import * as z from 'zod';
import { note } from '../core/parse/schema/note.ts';
import { people } from '../core/parse/schema/person.ts';
import { program } from '../core/parse/schema/program.ts';
import { quarter } from '../core/parse/schema/quarter.ts';
import { series } from '../core/parse/schema/series.ts';
import { site } from '../core/parse/schema/site.ts';
import { teams } from '../core/parse/schema/team.ts';

/** A part of a JSON Schema (draft 2020-12), as far as the schemas of the content use it. */
type Schema = z.core.JSONSchema.BaseSchema;

/** A table of the reference: the keys of one mapping. `path` leads to it from the top of the file. */
interface KeyTable {
  readonly path: string;
  readonly keys: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

const files = [
  { head: 'Notes', path: 'notes/<series>/<date>[-<slug>].md', schema: note },
  { head: 'Series', path: 'series/<series>.md', schema: series },
  { head: 'Programs', path: 'programs/<program>.md', schema: program },
  { head: 'Quarters', path: 'quarters/<quarter>.md', schema: quarter },
  { head: 'People', path: 'people.yaml', schema: people },
  { head: 'Teams', path: 'teams.yaml', schema: teams },
  { head: 'Site', path: 'site.yaml', schema: site },
];

/**
 * Returns `docs/format.md`: every key of every content file with its form and its description, in the order of the
 * schemas. It follows from the schemas alone, so a new key is in it as soon as it has a description.
 */
export function formatReference(): string {
  const parts = files.map(({ head, path, schema }) => {
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return [`## ${head}`, `\`${path}\``, ...printTables(tablesOf(root))].join('\n\n');
  });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `# Format

<!-- Generated from src/core/parse/schema by src/testing/format-reference.test.ts. Do not edit. -->

Every key of every content file. Keys with an asterisk are required. Keys of your own begin with \`x-\`. For pages,
commands and publishing see the [manual](manual.md).`;

/** The tables, each once: mappings with the same keys share one, under all their paths. */
function printTables(tables: readonly KeyTable[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const table of tables) {
    const rows = printRows(table);
    paths.set(rows, [...(paths.get(rows) ?? []), table.path]);
  }
  return [...paths].map(([rows, [first = '', ...others]]) => {
    if (first === '') return rows;
    return `### ${[first, ...others].map((path) => `\`${path}\``).join(', ')}\n\n${rows}`;
  });
}

function printRows({ keys, required }: KeyTable): string {
  const rows = Object.entries(keys).map(([key, schema]) => {
    const star = required.includes(key) ? '*' : '';
    return `| \`${key}\`${star} | ${formOf(schema)} | ${schema.description ?? ''} |`;
  });
  return ['| key | form | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The mappings of a schema, each once: the outer one first, then those inside it in the order of their keys. */
function tablesOf(schema: Schema, path = ''): readonly KeyTable[] {
  if (schema.type === 'array' && isSchema(schema.items)) return tablesOf(schema.items, path);
  const branches = alternativesOf(schema);
  if (branches.length > 0) return branches.flatMap((branch) => tablesOf(branch, path));
  const keys = keysOf(schema);
  if (Object.keys(keys).length === 0) return [];
  const inner = Object.entries(keys).flatMap(([key, value]) =>
    tablesOf(value, path === '' ? key : `${path}.${key}`),
  );
  return [{ path, keys, required: schema.required ?? [] }, ...inner];
}

/** The keys of a mapping. One that takes keys of any name has `<title>` for them, by the title of their schema. */
function keysOf({ properties, additionalProperties: others }: Schema): KeyTable['keys'] {
  const named = Object.entries(properties ?? {});
  const all = isSchema(others) ? [...named, [`<${others.title}>`, others] as const] : named;
  return Object.fromEntries(all.filter((entry): entry is [string, Schema] => isSchema(entry[1])));
}

/** The form of a value in words: its type, or the words it may be. */
function formOf(schema: Schema): string {
  const branches = alternativesOf(schema);
  if (branches.length > 0) return [...new Set(branches.map(formOf))].join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) {
    const words = schema.enum.map((word) => (word === schema.default ? `**\`${word}\`**` : `\`${word}\``));
    return words.join(', ');
  }
  if (schema.type === 'array') return isSchema(schema.items) ? `list of ${formOf(schema.items)}` : 'list';
  if (schema.type === 'object') return 'mapping';
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'number') return 'number';
  return schema.format === 'date' ? 'date' : 'text';
}

function alternativesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return (anyOf ?? oneOf ?? []).filter(isSchema);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import * as z from 'zod';
import { note } from '../../core/parse/schema/note.ts';
import { people } from '../../core/parse/schema/person.ts';
import { program } from '../../core/parse/schema/program.ts';
import { quarter } from '../../core/parse/schema/quarter.ts';
import { series } from '../../core/parse/schema/series.ts';
import { site } from '../../core/parse/schema/site.ts';
import { teams } from '../../core/parse/schema/team.ts';

/** A part of a JSON Schema (draft 2020-12), as far as the schemas of the content use it. */
export type Schema = z.core.JSONSchema.BaseSchema;

/** The keys of one mapping of a content file. `path` leads to it from the top of the file. */
export interface KeyTable {
  readonly path: string;
  readonly keys: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** A content file: the place of its files, and its mappings with their keys. */
export interface ContentFile {
  readonly head: string;
  readonly path: string;
  readonly tables: readonly KeyTable[];
}

/** A key of a content file. `at` is its path, such as `actions.due`. */
export interface FormatKey {
  readonly file: ContentFile;
  readonly table: KeyTable;
  readonly at: string;
  readonly key: string;
  readonly schema: Schema;
}

const schemas = [
  { head: 'Notes', path: 'notes/<series>/<date>[-<slug>].md', schema: note },
  { head: 'Series', path: 'series/<series>.md', schema: series },
  { head: 'Programs', path: 'programs/<program>.md', schema: program },
  { head: 'Quarters', path: 'quarters/<quarter>.md', schema: quarter },
  { head: 'People', path: 'people.yaml', schema: people },
  { head: 'Teams', path: 'teams.yaml', schema: teams },
  { head: 'Site', path: 'site.yaml', schema: site },
];

/** The content files, in the order of the reference. Everything about their keys follows from the schemas alone. */
export function contentFiles(): readonly ContentFile[] {
  return schemas.map(({ head, path, schema }) => ({
    head,
    path,
    tables: tablesOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  }));
}

/** Every key of every content file, each once, in the order of the schemas. */
export function formatKeys(): readonly FormatKey[] {
  const keys = contentFiles().flatMap((file) =>
    file.tables.flatMap((table) =>
      Object.entries(table.keys).map(([key, schema]): FormatKey => {
        const at = table.path === '' ? key : `${table.path}.${key}`;
        return { file, table, at, key, schema };
      }),
    ),
  );
  return [...new Map(keys.map((key) => [`${key.file.head} ${key.at}`, key])).values()];
}

/** Whether a key is in the mapping of another one, at any depth. */
export function isWithin(inner: FormatKey, { file, at }: FormatKey): boolean {
  return inner.file.head === file.head && inner.at.startsWith(`${at}.`);
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

/** The schemas that a value may follow, if there are several. */
export function alternativesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return (anyOf ?? oneOf ?? []).filter(isSchema);
}

/** Whether a part of a schema is a schema itself. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

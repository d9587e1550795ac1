import { alternativesOf, contentFiles, isSchema, type KeyTable, type Schema } from './keys/format-keys.ts';
import { formatLines } from './keys/format-lines.ts';

/**
 * Returns `docs/format.md`: every key of every content file with its form and its description, in the order of the
 * schemas. It follows from the schemas alone, so a new key is in it as soon as it has a description.
 */
export function formatReference(): string {
  const parts = contentFiles().map(({ head, path, tables }) =>
    [`## ${head}`, `\`${path}\``, ...printTables(tables)].join('\n\n'),
  );
  const [notes = '', ...others] = parts;
  return `${[introduction, notes, formatLines(), ...others].join('\n\n')}\n`;
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

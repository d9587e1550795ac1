import { type Document, parseDocument } from 'yaml';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { alternativesOf, isSchema, type Schema } from './format-keys.ts';
import { type WrittenKey, yamlOf } from './written-keys.ts';

/** A value of a key, with its file. */
export type Placed = WrittenKey & { readonly file: SourceFile };

/** The files without the values of a key. */
export function without(files: readonly SourceFile[], places: readonly Placed[]): readonly SourceFile[] {
  return edited(files, places, (document, { path }) => document.deleteIn(path));
}

/** The files with another value in one place. */
export function withValue(
  files: readonly SourceFile[],
  place: Placed,
  value: unknown,
): readonly SourceFile[] {
  return edited(files, [place], (document, { path }) => document.setIn(path, value));
}

/** Another value of the same form, with words that no case has. A text is one that may be an id, too. */
export function other(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return value.map((item: unknown) => other(item, isSchema(items) ? items : schema));
  }
  const words = [schema, ...alternativesOf(schema)].flatMap((one) => one.enum ?? []);
  const word = words.findLast((one) => one !== value);
  if (word !== undefined) return word;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2011-10-28';
  return value.startsWith('https:') ? `http://zq.test/${/\{\w+\}/.exec(value)?.[0] ?? 'zr'}` : 'zq';
}

function edited(
  files: readonly SourceFile[],
  places: readonly Placed[],
  edit: (document: Document, place: Placed) => void,
): readonly SourceFile[] {
  return files.map((file) => {
    const here = places.filter((place) => place.file === file);
    if (here.length === 0) return file;
    const yaml = yamlOf(file);
    const document = parseDocument(yaml, { schema: 'core' });
    for (const place of here) edit(document, place);
    return { ...file, text: file.text.replace(yaml, () => document.toString({ lineWidth: 0 })) };
  });
}

import { parse } from 'yaml';
import type { SourceFile } from '../../core/model/finding/source.ts';
import type { ContentFile, FormatKey } from './format-keys.ts';

/** A value that a content file has for a key, with the path to it: `['actions', 0, 'due']`. */
export interface WrittenKey {
  readonly at: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The frontmatter of a note or another Markdown file, or the whole of a registry. */
export function yamlOf({ path, text }: SourceFile): string {
  return path.endsWith('.md') ? (/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '') : text;
}

/** Whether a file of a content folder is one of these. */
export function isOf(file: ContentFile, { path }: SourceFile): boolean {
  const [folder = ''] = file.path.split('/<');
  return folder.endsWith('.yaml') ? path === folder : path.startsWith(`${folder}/`) && path.endsWith('.md');
}

/** Every key that the YAML of a file has, at any depth. A text that is no YAML has none. */
export function writtenKeys(yaml: string): readonly WrittenKey[] {
  try {
    return keysIn(parse(yaml, { schema: 'core', logLevel: 'silent' }), [], '');
  } catch {
    return [];
  }
}

function keysIn(value: unknown, path: WrittenKey['path'], at: string): readonly WrittenKey[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysIn(item, [...path, index], at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const inner = { at: at === '' ? key : `${at}.${key}`, path: [...path, key], value: part };
    return [inner, ...keysIn(part, inner.path, inner.at)];
  });
}

/** Whether a written key is this key of the format. A key that people name themselves is any but its neighbours. */
export function isWritten({ at, key, table }: FormatKey, written: string): boolean {
  if (!key.startsWith('<')) return matches(at, written);
  const parent = written.split('.').slice(0, -1).join('.');
  const name = written.split('.').at(-1) ?? '';
  return matches(table.path, parent) && !(name in table.keys);
}

/** The paths below a key that people name themselves have any name there. */
function matches(at: string, written: string): boolean {
  const parts = at.split('.');
  const others = written.split('.');
  return (
    parts.length === others.length &&
    parts.every((part, index) => part.startsWith('<') || part === others[index])
  );
}

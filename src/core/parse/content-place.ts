import type { Content } from '../model/registry.ts';

/** What a file of the content folder is read as. `page` is prose that the site itself reads; only its name is judged. */
export type ContentPlace =
  | { readonly kind: Content['broken'][number]['kind']; readonly id: string }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'unexpected' };

/** What a path is read as. A file's id is its path without the ending, below the folder of its kind. */
export function placeOf(path: string): ContentPlace {
  if (/^(?:site|people|teams)\.yaml$/.test(path)) return { kind: 'registry' };
  const page = /^pages\/([^/]+)\.mdx$/.exec(path)?.[1];
  if (page !== undefined) return { kind: 'page', id: page };
  const note = /^notes\/(.+)\.md$/.exec(path)?.[1];
  if (note !== undefined) return { kind: 'note', id: note };
  const [, folder, id = ''] = /^(series|programs|quarters)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder === 'series') return { kind: 'series', id };
  if (folder === 'programs') return { kind: 'program', id };
  return folder === 'quarters' ? { kind: 'quarter', id } : { kind: 'unexpected' };
}

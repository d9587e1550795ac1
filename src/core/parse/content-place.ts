import type { Content } from '../model/registry.ts';

/** Kind of a file in the content folder. `page` is a page of the maintainers. */
export type ContentPlace =
  | { readonly kind: Content['broken'][number]['kind']; readonly id: string }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'readme' }
  | { readonly kind: 'unexpected' };

/** Returns the kind of a file by its path. Its id is the path without the extension, below the folder of its kind. */
export function placeOf(path: string): ContentPlace {
  if (/^(?:site|people|teams)\.yaml$/.test(path)) return { kind: 'registry' };
  if (/^readme(?:\.md)?$/i.test(path)) return { kind: 'readme' };
  const page = /^pages\/([^/]+)\.mdx$/.exec(path)?.[1];
  if (page !== undefined) return { kind: 'page', id: page };
  const note = /^notes\/(.+)\.md$/.exec(path)?.[1];
  if (note !== undefined) return { kind: 'note', id: note };
  const [, folder, id = ''] = /^(series|programs|quarters)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder === 'series') return { kind: 'series', id };
  if (folder === 'programs') return { kind: 'program', id };
  return folder === 'quarters' ? { kind: 'quarter', id } : { kind: 'unexpected' };
}

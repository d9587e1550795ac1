import type { SiteEntry } from '../registry.ts';

/** Returns the address at which a file can be edited, if `site.yaml` has `editUrl`. */
export function editAddressOf({ editUrl }: SiteEntry, path: string): string | undefined {
  return editUrl?.replaceAll('{path}', () => path.split('/').map(encodeURIComponent).join('/'));
}

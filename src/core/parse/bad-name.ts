import type { IdKind } from '../model/address/reserved-names.ts';
import type { Finding } from '../model/finding/finding.ts';
import { toSlug, whyNoSlug } from '../model/id.ts';

/** Returns the finding for a file or folder name that is not a valid id. `ending` is empty for a folder. */
export function badName(path: string, name: string, kind: IdKind, ending = ''): Finding {
  const slug = toSlug(name);
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: whyNoSlug(name, kind, 'name'),
    hint: slug === '' || slug === name ? undefined : `rename it to \`${slug}${ending}\``,
  };
}

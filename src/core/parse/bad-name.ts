import type { Finding } from '../model/finding/finding.ts';
import { expectedSlug, toSlug } from '../model/id.ts';
import type { IdKind } from '../model/reserved-names.ts';

/** What to say of a name that cannot be an id of a kind; `ending` is that of the file, or empty for a folder. */
export function badName(path: string, name: string, kind: IdKind, ending = ''): Finding {
  const slug = toSlug(name);
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: `Unexpected name \`${name}\`, expected ${expectedSlug(name, kind)}.`,
    hint: slug === '' || slug === name ? undefined : `rename it to \`${slug}${ending}\``,
  };
}

import type { Code } from '../../model/finding/catalogue.ts';
import type { Finding, Related } from '../../model/finding/finding.ts';
import type { KeyPath, Spot } from '../../model/finding/source.ts';

/** Place of a value: the file, and the spot in it. */
export interface Where {
  readonly path: string;
  readonly spot: Spot;
}

/** Returns the place of a value in the YAML of a file. */
export function at(path: string, ...keys: KeyPath): Where {
  return { path, spot: { keys } };
}

/** Returns a finding at a place. Undefined values are left out, so that equal findings are equal objects. */
export function finding(
  code: Code,
  where: Where,
  message: string,
  more: { hint?: string | undefined; related?: readonly Related[] } = {},
): Finding {
  return {
    code,
    path: where.path,
    spot: where.spot,
    message,
    ...(more.hint !== undefined && { hint: more.hint }),
    ...(more.related && { related: more.related }),
  };
}

/** Returns the place of the list that has an item, or the place itself. */
export function ofList(where: Where): Where {
  const { spot } = where;
  if (typeof spot !== 'object' || !('keys' in spot) || typeof spot.keys.at(-1) !== 'number') return where;
  return { ...where, spot: { ...spot, keys: spot.keys.slice(0, -1) } };
}

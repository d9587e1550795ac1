import type { Code } from '../../model/finding/catalogue.ts';
import type { Finding, Related } from '../../model/finding/finding.ts';
import type { KeyPath, Spot } from '../../model/finding/source.ts';

/** Where a text stands: the file, and the spot in it. */
export interface Where {
  readonly path: string;
  readonly spot: Spot;
}

/** The value at these keys of a file's YAML. */
export function at(path: string, ...keys: KeyPath): Where {
  return { path, spot: { keys } };
}

/** A finding at a place; what is undefined is left out, so that equal findings are equal values. */
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

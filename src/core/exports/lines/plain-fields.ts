import type { Field } from '../../parse/schema/value/fields.ts';
import { resolvedKeys } from './resolved-keys.ts';

/**
 * Keys of records whose current value a data file has, not that of the entry, because later notes change it. And
 * `visibility`, because private records are not published.
 */
const recordKeys = ['text', 'status', 'due', 'start', 'closed', 'reason', 'visibility'];

/** Returns the fields that a data file writes as in the entry. `ownKeys` are others that it writes itself. */
export function plainFields(
  fields: readonly Field[],
  ownKeys: readonly string[] = recordKeys,
): readonly Field[] {
  return fields.filter(({ key }) => !resolvedKeys.has(key) && !ownKeys.includes(key));
}

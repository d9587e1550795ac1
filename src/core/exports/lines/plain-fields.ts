import type { Field } from '../../parse/schema/fields.ts';
import { resolvedKeys } from './resolved-keys.ts';

/**
 * Keys of records that refer to nothing, but whose value in a file is not that of the entry: it is what the notes up to
 * the day of the file make of it. Private records are not published, so no file says which are.
 */
const recordKeys = ['text', 'status', 'due', 'start', 'closed', 'reason', 'visibility'];

/** The fields of an entry that a file of data holds as the note writes them, without `ownKeys`, which it writes itself. */
export function plainFields(
  fields: readonly Field[],
  ownKeys: readonly string[] = recordKeys,
): readonly Field[] {
  return fields.filter(({ key }) => !resolvedKeys.has(key) && !ownKeys.includes(key));
}

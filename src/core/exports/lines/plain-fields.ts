import type { Field } from '../../parse/schema/fields.ts';
import { resolvedKeys } from './resolved-keys.ts';

/**
 * Keys of records that refer to nothing, but whose value in a file is not that of the entry: it is what the notes up to
 * the day of the file make of it. Private records are not published, so no file says which are.
 */
const toldOfRecords = ['text', 'status', 'due', 'start', 'closed', 'reason', 'visibility'];

/** The fields of an entry that a file of data holds as the note writes them; those that it tells otherwise are `told`. */
export function plainFields(
  fields: readonly Field[],
  told: readonly string[] = toldOfRecords,
): readonly Field[] {
  return fields.filter(({ key }) => !resolvedKeys.has(key) && !told.includes(key));
}

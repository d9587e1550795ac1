import { writeInstead } from '../core/model/finding/hint.ts';
import { nearest } from '../core/model/finding/nearest.ts';

/** Returns the object for the value of an option. Throws if it is unknown, with the nearest known id. */
export function named<T>(
  written: string,
  expected: {
    readonly kind: string;
    readonly find: (id: string) => T | undefined;
    readonly ids: readonly string[];
  },
): T {
  const thing = expected.find(written);
  if (thing !== undefined) return thing;
  const hint = writeInstead(nearest(written, expected.ids));
  throw new Error(`unknown ${expected.kind} \`${written}\`.${hint ? ` hint: ${hint}` : ''}`);
}

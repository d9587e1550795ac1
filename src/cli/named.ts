import { nearest, writeInstead } from '../core/model/finding/nearest.ts';

/** The thing that an option names. Throws, naming the nearest known id, where there is none. */
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

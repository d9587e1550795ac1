import type { Ref } from '../../model/ref.ts';

/** True where somebody owns a thing alone: on their own page the line need not say so. */
export function isOwnedAlone(owners: readonly Ref[], by: string): boolean {
  return owners.length === 1 && owners[0]?.id === by;
}

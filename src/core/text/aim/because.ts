import type { AimStatus } from '../../model/status.ts';
import { lookOf } from '../lines/status.ts';

/**
 * The words around the title of the child that decides a rolled-up status: `Furthest behind:` … `not started`.
 * `rolledUp` is the status above, `own` that of the child. A child without a status has no words after its title.
 */
export function becauseWords(
  rolledUp: AimStatus | undefined,
  own: AimStatus | undefined,
): { readonly before: string; readonly after?: string } {
  if (!own) return { before: 'No status yet:' };
  const after = lookOf(own).word.toLowerCase();
  return { before: rolledUp === 'done' ? 'Last to finish:' : 'Furthest behind:', after };
}

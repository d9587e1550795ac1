import type { AimStatus } from '../../model/status.ts';
import { lookOf } from '../lines/status.ts';

/**
 * The words around the title of the child that decides a rolled-up status: `Furthest behind:` … `not started`.
 * `rolledUp` is the status above, `own` that of the child. A child without a status has no words after its title. Under
 * a status in progress, only a goal can be done: a goal is a stage of its aim and does not complete it. Only a goal can
 * be deferred or dropped there.
 */
export function becauseWords(
  rolledUp: AimStatus | undefined,
  own: AimStatus | undefined,
): { readonly before: string; readonly after?: string } {
  if (!own) return { before: 'No status:' };
  const after = lookOf(own).word.toLowerCase();
  if (rolledUp === 'done') return { before: 'Last to finish:', after };
  if (own === 'dropped' || own === 'deferred') return { before: 'Latest goal:', after };
  return { before: own === 'done' ? 'Done so far:' : 'Furthest behind:', after };
}

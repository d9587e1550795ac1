import type { Aim } from '../../model/aim.ts';

/** Whether the aim is done, deferred or dropped. Such an aim no longer lowers its parent. */
export function isSettled(aim: Pick<Aim, 'reported'>): boolean {
  const { status } = aim.reported;
  return status === 'done' || status === 'deferred' || status === 'dropped';
}

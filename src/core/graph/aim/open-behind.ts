import type { Aim } from '../../model/aim.ts';
import type { Action } from '../../model/record.ts';

/**
 * The open actions behind an aim: those that serve it or anything below it. A goal has only those that name it, since
 * others of its objective may well go on after its quarter.
 */
export function openBehind(aim: Aim): readonly Action[] {
  const open = aim.actions.filter((action) => action.closed === undefined);
  return aim.kind === 'goal' ? open.filter(({ serves }) => serves.aims.includes(aim)) : open;
}

import { becauseWords } from '../../core/text/aim/because.ts';
import { quarterOfGoal } from '../../core/text/lines/aim-name.ts';
import type { LaterGoal } from '../../core/views/aim/goal-view.ts';
import { link } from '../lines/link.ts';
import { sourceDay } from '../lines/source-day.ts';
import type { Tree } from '../tree.ts';

/** The newest goal of an aim that was dropped or deferred, after the goal that decides the status: `. Latest goal: …`. */
export function laterGoalNamed({ of, status, by }: LaterGoal): Tree {
  const { before, after } = becauseWords('in-progress', status);
  return [
    `. ${before} `,
    link(of),
    [' (', [quarterOfGoal(of), after].filter(Boolean).join(', '), by && [', ', sourceDay(by)], ')'],
  ];
}

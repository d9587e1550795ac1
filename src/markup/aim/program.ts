import { aimSentences, objectivesDone } from '../../core/text/aim/words.ts';
import type { OutcomeRows, ProgramRows } from '../../core/views/aim/program-list.ts';
import { link, links } from '../lines/link.ts';
import { records } from '../lines/record.ts';
import { type Element, h, type Tree } from '../tree.ts';
import { aimCounts, type FollowCounts } from './counts.ts';
import { doneWithOpen } from './done-with-open.ts';
import { type AimRowOptions, aimRow } from './row.ts';
import { aimStatus, health, lastCheckIn } from './status.ts';

/** A program in a list of programs, with its outcomes and objectives. */
export function programEntry(program: ProgramRows, follow?: FollowCounts): Element {
  return programPart(program, program.ref.id, { follow });
}

/** The same on a past day. */
export function programThen(program: ProgramRows): Element {
  return programPart(program, `_program-${program.ref.id}`, { fixed: true });
}

function programPart(
  program: ProgramRows,
  id: string,
  { fixed, follow }: Pick<AimRowOptions, 'fixed' | 'follow'>,
): Element {
  const { ref, overall, tally, owners, outcomes, counts, shared } = program;
  return h(
    'section',
    { class: 'entry noted-entry', 'aria-labelledby': id },
    h('div', { class: 'side-head' }, h('p', { class: 'ordinal' }, 'Program'), h('p', {}, ref.id)),
    h(
      'div',
      { class: 'body' },
      h('h2', { class: 'outcome', id }, link(ref)),
      h('p', {}, aimSentences(tally, { outcomes: outcomes.length, questions: 0 })),
      h(
        'p',
        { class: 'facts' },
        h('span', {}, aimStatus(overall, { tally: objectivesDone(tally) })),
        [
          ' ',
          health(overall, { fixed }),
          ' ',
          aimCounts(counts, { shared, aim: fixed ? undefined : ref.id, follow }),
        ],
        owners.length > 0 && [' ', h('span', {}, 'owned by ', links(owners))],
      ),
      doneWithOpen(program.doneWithOpen),
      outcomes.map((outcome) => outcomeRows(outcome, { withoutStatus: !overall.status, fixed, follow })),
    ),
  );
}

/** An outcome with its objectives, a row each. */
export function outcomeRows(
  outcome: OutcomeRows,
  { withoutStatus, fixed, follow }: Omit<AimRowOptions, 'tally'> = {},
): Tree {
  const { ref, overall, objectives } = outcome;
  return [
    h(
      'div',
      { class: 'outcome-rows' },
      h('h3', { class: 'outcome-name' }, link(ref), ' ', h('span', {}, ref.id)),
      outcomeFacts(outcome, { withoutStatus, fixed, follow }),
    ),
    records(objectives.map((row) => aimRow(row, { withoutStatus: !overall.status, fixed, follow }))),
  ];
}

/**
 * The facts of an outcome: its status with its progress, its health, its actions, and its open actions if it is done. An
 * outcome without objectives also has its last check-in, which otherwise is in the rows of the objectives.
 */
export function outcomeFacts(
  { ref, overall, tally, counts, doneWithOpen: found }: Omit<OutcomeRows, 'objectives'>,
  { withoutStatus, fixed, follow }: Omit<AimRowOptions, 'tally'> = {},
): Tree {
  const said = { tally: objectivesDone(tally), after: withoutStatus && !overall.status };
  return [
    h(
      'p',
      { class: 'facts' },
      h('span', {}, aimStatus(overall, said)),
      [' ', health(overall, { fixed }), ' ', aimCounts(counts, { aim: fixed ? undefined : ref.id, follow })],
      tally.total === 0 && [' ', h('span', {}, lastCheckIn(overall))],
    ),
    doneWithOpen(found),
  ];
}

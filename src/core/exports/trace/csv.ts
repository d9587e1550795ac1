import type { Archive } from '../../model/archive.ts';
import { actionOn } from '../../views/lines/action-on.ts';
import { ownerRefs } from '../../views/lines/ref.ts';
import { drawnStatus } from '../../views/trace/counts.ts';
import type { TraceAction } from '../../views/trace/data.ts';
import type { TraceRow } from '../../views/trace/rows.ts';
import type { TraceMatrix } from '../../views/trace/trace.ts';
import { type Cell, csvOf } from '../lines/csv.ts';

const head = [
  ...[
    'program',
    'outcome',
    'outcome_text',
    'objective',
    'objective_text',
    'objective_owners',
    'goal',
    'goal_text',
  ],
  ...[
    'quarter',
    'goal_team',
    'action',
    'action_text',
    'status',
    'owners',
    'opened',
    'due',
    'closed',
    'notes',
    'counted',
  ],
];

/**
 * Prints a matrix as CSV: a line for each action of each row, with the notes that opened and closed the action, and a
 * line without an action for each row that has none or has check-ins, with their notes. Ids are full. Several owners,
 * teams or notes are separated by `; `. `counted` is 1 on the first line of an action and 0 on its others, so its sum is
 * the number of actions. Actions are as of the date of the archive, or of the end of a past quarter.
 */
export function traceCsv(matrix: TraceMatrix, { find, today }: Pick<Archive, 'find' | 'today'>): string {
  const day = matrix.asOf ?? today;
  const rows: Cell[][] = [];
  const counted = new Set<TraceAction>();
  for (const program of matrix.programs) {
    for (const outcome of program.parts) {
      for (const objective of outcome.parts) {
        const aim = objective.of && find.aim(objective.of.id);
        const owners = aim?.kind === 'objective' ? namesOf(ownerRefs(aim.owners)) : undefined;
        const way = [
          program.of?.id,
          outcome.of?.id,
          outcome.of?.label,
          objective.of?.id,
          objective.of?.label,
          owners,
        ];
        for (const row of objective.parts) rows.push(...linesOf(row).map((line) => [...way, ...line]));
      }
    }
  }
  return csvOf(head, rows);

  function linesOf(row: TraceRow): readonly Cell[][] {
    const { goal: traced, actions, notes } = row;
    const aim = traced && find.aim(traced.id);
    const team = aim?.kind === 'goal' ? aim.team?.name : undefined;
    const goal = [traced?.id, traced?.label, traced?.quarter, team];
    const ofActions = new Set(actions.flatMap((action) => action.notes));
    const saying = notes.filter(({ id }) => !ofActions.has(id)).map(({ id }) => id);
    const lines = actions.map((action) => {
      const isFirst = !counted.has(action);
      counted.add(action);
      return [...goal, ...actionCells(action), idsOf(action.notes), isFirst ? 1 : 0];
    });
    if (lines.length > 0 && saying.length === 0) return lines;
    return [...lines, [...goal, ...head.slice(10, -2).map(() => undefined), idsOf(saying), 0]];
  }

  function actionCells(traced: TraceAction): readonly Cell[] {
    const found = find.action(traced.id);
    const action = found && actionOn(found, day);
    return [
      ...[traced.id, traced.label, drawnStatus(traced, day)],
      ...[action && namesOf(ownerRefs(action.owners)), traced.opened, action?.due?.day, traced.closed],
    ];
  }
}

function namesOf(refs: readonly { readonly label: string }[]): string {
  return refs.map(({ label }) => label).join('; ');
}

function idsOf(ids: readonly string[]): string {
  return ids.join('; ');
}

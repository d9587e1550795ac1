import type { Day } from '../../model/day/day.ts';
import type { DrawnStatus } from '../../model/drawings/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { drawnStatus, type TraceCounts } from './counts.ts';
import type { TraceIndex } from './index.ts';
import type { TraceRow } from './rows.ts';
import type { TraceMatrix, TraceObjectivePart, TraceOutcomePart, TracePart } from './trace.ts';

/** An aim with a list of its actions in the ledger, as of a day. */
interface ListedAim {
  readonly aim: string;
  readonly day: Day;
}

/** The head of some rows: an aim with the counts of its actions. Without `ref` there is no aim. */
interface TraceHead {
  readonly ref?: Ref;
  readonly status?: AimStatus;
  readonly counts: TraceCounts;
  /** The list of the ledger with exactly these actions, if there is one: the id of an aim, and the day of the figures. */
  readonly listed?: ListedAim;
  /** The number of actions in several parts of the head. */
  readonly shared: number;
}

/** The rows of an outcome on a page, or those at program level. */
export interface TraceSection {
  /** Missing for rows of no program. */
  readonly program?: TraceHead;
  readonly outcome: TraceHead;
  readonly lines: readonly TraceLine[];
}

/** The rows of an objective on a page, or those at outcome or program level. */
export interface TraceLine extends TraceHead {
  readonly rows: readonly PrintedRow[];
}

/** A row: a goal with its quarter, the counts and the first of its actions, and its latest notes. */
export interface PrintedRow {
  readonly goal?: { readonly ref: Ref; readonly quarter: Ref; readonly status?: AimStatus };
  readonly counts: TraceCounts;
  /** As in the head. */
  readonly listed?: ListedAim;
  readonly actions: Capped<{ readonly ref: Ref; readonly state: DrawnStatus }>;
  readonly notes: Capped<{ readonly ref: Ref; readonly day: Day }>;
}

const shownActions = 3;
const shownNotes = 3;

/** The place of a row. */
interface Way {
  readonly program: TracePart<TraceOutcomePart>;
  readonly outcome: TraceOutcomePart;
  readonly objective: TraceObjectivePart;
  readonly row: TraceRow;
}

/** A matrix in pages of `size` rows. Heads are repeated on each page with rows of theirs. */
export function traceSections(
  matrix: TraceMatrix,
  index: TraceIndex,
  size: number,
): readonly PageOf<TraceSection>[] {
  const ways = matrix.programs.flatMap((program) =>
    program.parts.flatMap((outcome) =>
      outcome.parts.flatMap((objective) =>
        objective.parts.map((row): Way => ({ program, outcome, objective, row })),
      ),
    ),
  );
  return pagesOf(ways, size).map((page) => ({ ...page, items: sectionsOf(page.items, index, matrix) }));
}

function sectionsOf(
  ways: readonly Way[],
  index: TraceIndex,
  matrix: Pick<TraceMatrix, 'filter' | 'asOf'>,
): readonly TraceSection[] {
  const isWhole = matrix.filter.quarter === undefined && matrix.filter.team === undefined;
  const day = isWhole ? matrix.asOf : undefined;
  const headOf = (kind: 'program' | 'outcome' | 'objective', part: Headed) => printedHead(kind, part, day);
  return [...Map.groupBy(ways, ({ outcome }) => outcome)].map(([outcome, own]) => {
    const program = own[0]?.program;
    return {
      ...(program?.of && { program: headOf('program', program) }),
      outcome: headOf('outcome', outcome),
      lines: [...Map.groupBy(own, ({ objective }) => objective)].map(([objective, rows]) => ({
        ...headOf('objective', objective),
        rows: rows.map(({ row }) => printedRow(row, index, matrix.asOf, day)),
      })),
    };
  });
}

type Headed = Pick<TracePart<unknown>, 'of' | 'counts' | 'shared'>;

/** A head as it is printed. In a matrix of whole aims, the ledger has a list of its actions as of `listedOn`. */
function printedHead(
  kind: 'program' | 'outcome' | 'objective',
  { of, counts, shared }: Headed,
  listedOn: Day | undefined,
): TraceHead {
  return {
    ...(of && { ref: { kind, id: of.id, label: of.label, lang: of.lang } }),
    ...(of && listedOn !== undefined && { listed: { aim: of.id, day: listedOn } }),
    ...(of?.status && { status: of.status }),
    counts,
    shared,
  };
}

/** A row as it is printed. */
function printedRow(
  { goal, counts, actions, notes }: TraceRow,
  index: TraceIndex,
  today: Day,
  listedOn: Day | undefined,
): PrintedRow {
  const quarter = goal && index.quarters.get(goal.quarter);
  return {
    ...(goal &&
      quarter && {
        goal: {
          ref: { kind: 'goal', id: goal.id, label: goal.label, lang: goal.lang },
          quarter: { kind: 'quarter', id: quarter.id, label: quarter.label, lang: quarter.lang },
          ...(goal.status && { status: goal.status }),
        },
      }),
    counts,
    ...(goal && listedOn !== undefined && { listed: { aim: goal.id, day: listedOn } }),
    actions: capped(actions, shownActions, (action) => ({
      ref: { kind: 'action', id: action.id, label: action.label, lang: action.lang },
      state: drawnStatus(action, today),
    })),
    notes: capped(notes, shownNotes, ({ id, label, lang, day, assumed }) => ({
      ref: { kind: 'note', id, label, lang, ...(assumed && { assumed: [day] }) },
      day,
    })),
  };
}

import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Choice } from '../ledger/filter.ts';
import type { PageOf } from '../lines/page-of.ts';
import type { TraceCounts } from './counts.ts';
import { type TraceFilter, traceFilterKeys } from './filter.ts';
import { type Flow, type FlowRow, flowRows, traceFlow } from './flow.ts';
import {
  type GapsOfKind,
  gapsByKind,
  isGapOf,
  type LookedAt,
  lookedAt,
  type TraceGap,
  traceGaps,
} from './gaps.ts';
import { type TraceIndex, traceIndex } from './index.ts';
import { type TraceSection, traceSections } from './sections.ts';
import { traceData } from './source.ts';
import { type TraceMatrix, traceMatrix } from './trace.ts';

/** The flow of a page, drawn for a page, and for a phone with fewer columns. */
export interface Flows {
  readonly wide: Flow;
  readonly narrow: Flow;
  /** The figures of the wide one. */
  readonly table: readonly FlowRow[];
}

/** A page of the matrix of everything, or of one program, quarter or team. */
export interface TracePage {
  readonly filter: TraceFilter;
  /** Its filter. Missing for the whole matrix. */
  readonly of?: Ref;
  readonly counts: TraceCounts;
  /** The number of actions that are in several programs. */
  readonly shared: number;
  readonly objectives: number;
  /** The day that its actions are as of: that of the archive, or the end of a past quarter. */
  readonly asOf: Day;
  readonly rows: PageOf<TraceSection>;
  /** Only on the first page of everything and of a program, if there are actions. */
  readonly flows?: Flows;
  /** Only on the first page of everything and of a program. */
  readonly gaps?: PageGaps;
}

/** A filter with its values that have rows. A filter without such values is left out. */
export interface TraceChoices {
  readonly key: keyof TraceFilter;
  readonly values: readonly Choice[];
}

/** The gaps of a page: their number, the first of each kind, and the number of items that were checked. */
interface PageGaps {
  readonly of: LookedAt;
  readonly total: number;
  readonly kinds: readonly GapsOfKind[];
}

const rowsOnAPage = 16;
const shownGaps = 12;
/** The most nodes to draw. Fewer for many programs, since each outcome leads to every status. */
const drawn = {
  one: { goals: 9, others: 16 },
  many: { goals: 9, others: 11 },
  narrow: { goals: 9, others: 10 },
};

/** The content of all pages of the matrix, its tables and its data. */
export interface Trace {
  readonly index: TraceIndex;
  readonly matrices: readonly TraceMatrix[];
  readonly choices: readonly TraceChoices[];
  readonly gaps: readonly TraceGap[];
  /** The items that could have a gap, in the archive or in a program. */
  readonly lookedAt: (programId?: string) => LookedAt;
  readonly today: Day;
}

/** The matrix of everything, then of each program, quarter (newest first) and team with rows. */
export function trace(archive: Archive): Trace {
  const { today } = archive;
  const index = traceIndex(traceData(archive));
  const { programs, quarters, teams } = index.data;
  const filters: readonly TraceFilter[] = [
    {},
    ...programs.map(({ id }) => ({ program: id })),
    ...quarters.toReversed().map(({ id }) => ({ quarter: id })),
    ...teams.map(({ id }) => ({ team: id })),
  ];
  const matrices = filters
    .map((filter) => traceMatrix(index, filter, today))
    .filter((matrix, place) => place === 0 || matrix.programs.length > 0);
  const all = { program: programs, quarter: quarters.toReversed(), team: teams };
  const choices = traceFilterKeys
    .map((key) => {
      const ids = new Set(matrices.map(({ filter }) => filter[key]));
      const having = all[key].filter(({ id }) => ids.has(id));
      return { key, values: having.map(({ id, label, lang }) => ({ id, label, lang })) };
    })
    .filter(({ values }) => values.length > 0);
  return {
    index,
    matrices,
    choices,
    gaps: traceGaps(archive),
    lookedAt: (id) => lookedAt(archive, id),
    today,
  };
}

/** The pages of the matrices. A long matrix has several. */
export function tracePages(all: Trace): readonly TracePage[] {
  return all.matrices.flatMap((matrix) => {
    const { filter, counts, shared, asOf } = matrix;
    const of = refOf(filter, all.choices);
    const objectives = objectivesIn(matrix);
    return traceSections(matrix, all.index, rowsOnAPage).map((rows) => ({
      ...{ filter, counts, shared, asOf, objectives, rows },
      ...(of && { of }),
      ...(rows.page === 1 && firstOnly(matrix, all)),
    }));
  });
}

/** The flow and the gaps, only on the first page of everything or of a program. */
function firstOnly(
  matrix: TraceMatrix,
  { gaps, today, lookedAt: looked }: Trace,
): Pick<TracePage, 'flows' | 'gaps'> {
  const { program, quarter, team } = matrix.filter;
  if (quarter !== undefined || team !== undefined) return {};
  const own = program === undefined ? gaps : gaps.filter((gap) => isGapOf(gap, program));
  const isOne = matrix.programs.length < 2;
  const wide = isOne
    ? (['outcome', 'objective', 'goal', 'state'] as const)
    : (['program', 'outcome', 'state'] as const);
  const narrow = isOne ? (['objective', 'state'] as const) : (['program', 'state'] as const);
  const lacking = { of: looked(program), total: own.length, kinds: gapsByKind(own, shownGaps) };
  if (matrix.programs.length === 0) return { gaps: lacking };
  const flow = traceFlow(matrix, wide, isOne ? drawn.one : drawn.many, today);
  return {
    gaps: lacking,
    flows: { wide: flow, narrow: traceFlow(matrix, narrow, drawn.narrow, today), table: flowRows(flow) },
  };
}

function refOf(filter: TraceFilter, choices: readonly TraceChoices[]): Ref | undefined {
  for (const { key, values } of choices) {
    const choice = values.find(({ id }) => id === filter[key]);
    if (choice) return { kind: key, ...choice };
  }
  return undefined;
}

/** The number of objectives with a row. */
function objectivesIn({ programs }: Pick<TraceMatrix, 'programs'>): number {
  return programs
    .flatMap(({ parts }) => parts.flatMap((outcome) => outcome.parts))
    .filter(({ of }) => of !== undefined).length;
}

import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Choice } from '../ledger/filter.ts';
import type { PageOf } from '../lines/page-of.ts';
import type { TraceCounts } from './counts.ts';
import { type TraceFilter, traceFilterKeys } from './filter.ts';
import { type Flow, type FlowRow, flowRows, traceFlow } from './flow.ts';
import { type GapsOfKind, gapsByKind, isGapOf, type TraceGap, traceGaps } from './gaps.ts';
import { type TraceIndex, traceIndex } from './index.ts';
import { type TraceSection, traceSections } from './sections.ts';
import { traceData } from './source.ts';
import { type TraceMatrix, traceMatrix } from './trace.ts';

/** The flow of a page: as wide as a sheet, and as narrow as a phone, with fewer columns. */
export interface Flows {
  readonly wide: Flow;
  readonly narrow: Flow;
  /** The figures of the wide one. */
  readonly table: readonly FlowRow[];
}

/** One page of the matrix: all of it, or that of one program, quarter or team. */
export interface TracePage {
  readonly filter: TraceFilter;
  /** What it is filtered by; absent for the whole. */
  readonly of?: Ref;
  readonly counts: TraceCounts;
  readonly objectives: number;
  readonly rows: PageOf<TraceSection>;
  /** On the first page of the whole and of a program, where there is anything to draw. */
  readonly flows?: Flows;
  /** On the first page of the whole and of a program. */
  readonly gaps?: readonly GapsOfKind[];
}

/** What the matrix can be filtered by: only what it has rows for. */
export interface TraceChoices {
  readonly program: readonly Choice[];
  readonly quarter: readonly Choice[];
  readonly team: readonly Choice[];
}

const rowsOnAPage = 16;
const shownGaps = 12;
/** How much of a flow is drawn apart. Of many programs less, since each of their outcomes leads to every state. */
const drawn = {
  one: { goals: 9, others: 16 },
  many: { goals: 9, others: 11 },
  narrow: { goals: 9, others: 10 },
};

/** Everything that the pages of the matrix, its tables and its data are made of. */
export interface Trace {
  readonly index: TraceIndex;
  readonly matrices: readonly TraceMatrix[];
  readonly choices: TraceChoices;
  readonly gaps: readonly TraceGap[];
  readonly today: Day;
}

/** The whole matrix, then those of each program, quarter (newest first) and team that have rows. */
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
  const having = (key: keyof TraceFilter, all: readonly Choice[]) => {
    const ids = new Set(matrices.map(({ filter }) => filter[key]));
    return all.filter(({ id }) => ids.has(id)).map(({ id, label }) => ({ id, label }));
  };
  const choices = {
    program: having('program', programs),
    quarter: having('quarter', quarters.toReversed()),
    team: having('team', teams),
  };
  return { index, matrices, choices, gaps: traceGaps(archive), today };
}

/** The pages of the matrices. Long ones run on over several. */
export function tracePages(all: Trace): readonly TracePage[] {
  return all.matrices.flatMap((matrix) => {
    const { filter, counts } = matrix;
    const of = refOf(filter, all.choices);
    const objectives = objectivesIn(matrix);
    return traceSections(matrix, all.index, all.today, rowsOnAPage).map((rows) => ({
      ...{ filter, counts, objectives, rows },
      ...(of && { of }),
      ...(rows.page === 1 && firstOnly(matrix, all)),
    }));
  });
}

/** What only the first page of the whole or of a program has: the flow and the gaps. */
function firstOnly(matrix: TraceMatrix, { gaps, today }: Trace): Pick<TracePage, 'flows' | 'gaps'> {
  const { program, quarter, team } = matrix.filter;
  if (quarter !== undefined || team !== undefined) return {};
  const own = program === undefined ? gaps : gaps.filter((gap) => isGapOf(gap, program));
  const isOne = matrix.programs.length < 2;
  const wide = isOne
    ? (['outcome', 'objective', 'goal', 'state'] as const)
    : (['program', 'outcome', 'state'] as const);
  const narrow = isOne ? (['objective', 'state'] as const) : (['program', 'state'] as const);
  if (matrix.programs.length === 0) return { gaps: gapsByKind(own, shownGaps) };
  const flow = traceFlow(matrix, wide, isOne ? drawn.one : drawn.many, today);
  return {
    gaps: gapsByKind(own, shownGaps),
    flows: { wide: flow, narrow: traceFlow(matrix, narrow, drawn.narrow, today), table: flowRows(flow) },
  };
}

function refOf(filter: TraceFilter, choices: TraceChoices): Ref | undefined {
  for (const kind of traceFilterKeys) {
    const choice = choices[kind].find(({ id }) => id === filter[kind]);
    if (choice) return { kind, ...choice };
  }
  return undefined;
}

/** How many objectives have a row. */
function objectivesIn({ programs }: Pick<TraceMatrix, 'programs'>): number {
  return programs
    .flatMap(({ parts }) => parts.flatMap((outcome) => outcome.parts))
    .filter(({ of }) => of !== undefined).length;
}

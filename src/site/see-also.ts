import type { Archive } from '../core/model/archive.ts';
import type { Ref } from '../core/model/ref.ts';
import { printDay } from '../core/text/lines/day.ts';
import { periodOf } from '../core/views/aim/quarter-period.ts';
import { type Trace, trace } from '../core/views/trace/page.ts';
import { asOfPath, bookPath, followThroughPath, reportPath, tracePath } from './routes.ts';
import { period } from './words/period.ts';

/** A link to another page on the same subject. */
export interface SeeAlso {
  readonly label: string;
  /** Starts at the root of the site. */
  readonly path: string;
}

/**
 * Returns the other pages on a series, team, aim or quarter, the most useful first. Leaves out pages that do not exist:
 * a coming quarter has no report, and an aim without actions has no matrix.
 */
export function seeAlso(of: Pick<Ref, 'kind' | 'id'>, archive: Archive): readonly SeeAlso[] {
  const matrix = matrixOf(of, archive);
  if (of.kind === 'quarter') return [...ofQuarter(of.id, archive), ...matrix];
  return [{ label: `follow-through of this ${of.kind}`, path: followThroughPath(of) }, ...matrix];
}

function ofQuarter(id: string, archive: Archive): readonly SeeAlso[] {
  const quarter = archive.quarters.find((one) => one.id === id);
  if (!quarter) return [];
  const { phase, ends } = periodOf(quarter, archive.today);
  const past = { label: `actions and programs as of ${printDay(ends, 'medium')}`, path: asOfPath(ends) };
  return [
    ...(phase === 'coming'
      ? []
      : [
          { label: `report on this ${period().one}`, path: reportPath(id) },
          { label: `book of this ${period().one}`, path: bookPath(id) },
        ]),
    // A past day can only be shown from the first note on.
    ...(phase === 'past' && quarter.notes.length > 0 ? [past] : []),
  ];
}

function matrixOf({ kind, id }: Pick<Ref, 'kind' | 'id'>, archive: Archive): readonly SeeAlso[] {
  if (kind !== 'program' && kind !== 'quarter' && kind !== 'team') return [];
  const isThere = traceOf(archive).choices.some(
    ({ key, values }) => key === kind && values.some((one) => one.id === id),
  );
  return isThere
    ? [
        {
          label: `trace of this ${kind === 'quarter' ? period().one : kind}`,
          path: tracePath({ [kind]: id }),
        },
      ]
    : [];
}

const traces = new WeakMap<Archive, Trace>();

/** Returns the matrix of the archive. It is computed once, because every page of an aim needs it. */
export function traceOf(archive: Archive): Trace {
  const known = traces.get(archive) ?? trace(archive);
  traces.set(archive, known);
  return known;
}

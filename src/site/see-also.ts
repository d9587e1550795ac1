import type { Archive } from '../core/model/archive.ts';
import type { Ref } from '../core/model/ref.ts';
import { printDay } from '../core/text/lines/day.ts';
import { periodOf } from '../core/views/aim/quarter-period.ts';
import { type Trace, trace } from '../core/views/trace/page.ts';
import { asOfPath, followThroughPath, reportPath, tracePath } from './routes.ts';

/** Another page on the same thing, in the words of a link. */
export interface SeeAlso {
  readonly label: string;
  /** Below the site's root. */
  readonly path: string;
}

/**
 * The other pages on a series, a team, an aim or a quarter, the most useful first. Only those that exist: a coming
 * quarter has no report, and an aim without actions has no matrix.
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
    ...(phase === 'coming' ? [] : [{ label: 'report on this quarter', path: reportPath(id) }]),
    // Before the first note there is no day to show.
    ...(phase === 'past' && quarter.notes.length > 0 ? [past] : []),
  ];
}

function matrixOf({ kind, id }: Pick<Ref, 'kind' | 'id'>, archive: Archive): readonly SeeAlso[] {
  if (kind !== 'program' && kind !== 'quarter' && kind !== 'team') return [];
  const isThere = traceOf(archive).choices.some(
    ({ key, values }) => key === kind && values.some((one) => one.id === id),
  );
  return isThere ? [{ label: `trace of this ${kind}`, path: tracePath({ [kind]: id }) }] : [];
}

const traces = new WeakMap<Archive, Trace>();

/** The matrix of the archive in hand: made for the first page that asks and kept for the others. */
export function traceOf(archive: Archive): Trace {
  const known = traces.get(archive) ?? trace(archive);
  traces.set(archive, known);
  return known;
}

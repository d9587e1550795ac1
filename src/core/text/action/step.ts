import type { Day } from '../../model/day/day.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { Ref } from '../../model/ref.ts';
import { printDay } from '../lines/day.ts';
import { listed, type Piece } from '../lines/piece.ts';
import { isStillOpen, partWord, stateOfStep } from '../lines/record-status.ts';
import { isState, lookOf, type State } from '../lines/status.ts';

/** A step of a record as plain values: of the whole, of one part, or the end of a round. */
export interface StepValues {
  readonly step: EventKind;
  /** The status of the record after the step. */
  readonly status: string;
  readonly part?: {
    readonly owner?: Ref;
    readonly to?: readonly Ref[];
    readonly over?: string;
    readonly left: readonly Ref[];
    readonly ends: boolean;
    readonly reopens: boolean;
  };
  readonly endsRound: boolean;
  /** Whether the round that it ends was skipped, and is not done. */
  readonly skipsRound?: boolean;
}

/** The word of a step that ends a round for all, since its action stays open. `undefined` for any other step. */
export function roundWord({
  part,
  endsRound,
  skipsRound,
}: Pick<StepValues, 'part' | 'endsRound' | 'skipsRound'>): string | undefined {
  return endsRound && !part ? (skipsRound ? 'Round skipped' : 'Round done') : undefined;
}

/**
 * The words after the owner of a reported part: ` done, still open: Ops`, `’s part given to Dee Fox`, `’s part, already
 * done, given to Dee Fox`, ` dropped, action now done`. None for a step of the whole.
 */
export function partPieces(
  kind: RecordKind,
  { step, status, part, endsRound, skipsRound }: StepValues,
): readonly Piece[] {
  if (!part) return [];
  const { to = [], over, left, ends, reopens } = part;
  const shown = stateOfStep(kind, step);
  const word = partWord(shown);
  if (over !== undefined) return [`’s part, already ${over}, given to `, ...listed(to)];
  if (to.length > 0) return ['’s part given to ', ...listed(to), ...(isStillOpen(step) ? [] : [`, ${word}`])];
  if (step === 'reopened') return [`’s part reopened${reopens ? `, ${kind} open again` : ''}`];
  if (endsRound) return [` ${word}, round ${skipsRound ? 'skipped' : 'done'}`];
  if (ends) return [` ${word}, ${kind} now ${isState(status) ? lookOf(status).word.toLowerCase() : status}`];
  return isEnd(step) && left.length > 0 ? [` ${word}, still open: `, ...listed(left)] : [` ${word}`];
}

/**
 * A step that does not change the record as a whole, in one short text: `Ops done`, `Round done`. It leaves out the parts
 * that are still open. `undefined` for a step of the whole, which has the word of its state.
 */
export function stepText(kind: RecordKind, report: StepValues): string | undefined {
  const { part } = report;
  if (!part) return roundWord(report);
  const pieces = [part.owner ?? '', ...partPieces(kind, { ...report, part: { ...part, left: [] } })];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.label)).join('');
}

/** A step in a fold of a long thread, in a few words: `round done`, `not mentioned`. */
export function foldedStepWords(
  kind: RecordKind,
  { state, report }: { readonly state: EventKind; readonly report?: StepValues },
): string {
  if (report?.part) return stepText(kind, report) ?? '';
  return (report && roundWord(report)?.toLowerCase()) ?? lookOf(stateOfStep(kind, state)).word.toLowerCase();
}

/** The state shown for a step. One part that ends leaves the record in progress, unless it ends the record or a round. */
export function stateOfReport(
  kind: RecordKind,
  { step, status, part, endsRound, skipsRound }: StepValues,
): State {
  if (endsRound) return skipsRound ? 'skipped' : 'done';
  if (part?.ends && isState(status)) return status;
  return part && part.left.length > 0 && isEnd(step) ? 'in-progress' : stateOfStep(kind, step);
}

/** The state of a new action as its note reports it. An open one is only opened. */
export function stateOfOpening(report: StepValues): State {
  const { step, status } = report;
  if (step !== 'opened') return stateOfReport('action', report);
  return isState(status) && status !== 'open' ? status : 'opened';
}

/** The words of a step that reports a closing ahead: `reported as done on 20 Mar 2026`. */
export function aheadWords({ status, day }: { readonly status: string; readonly day: Day }): string {
  return `reported as ${status} on ${printDay(day, 'medium')}`;
}

function isEnd(step: EventKind): boolean {
  return step === 'done' || step === 'dropped' || step === 'skipped';
}

import type { Day } from '../../model/day/day.ts';
import type { Unopposed } from '../../model/objection.ts';
import { ofTerms, type Ref } from '../../model/ref.ts';
import type { DecisionMethod } from '../../model/status.ts';
import type { WordPiece, Words } from '../../model/words.ts';
import { confidenceWords, valueWords } from '../aim/measure.ts';
import { methodWords } from '../decision/words.ts';
import { type DueValues, dueCell, ownersCell } from '../lines/action-cells.ts';
import { aimTitle, ofQuarterWords } from '../lines/aim-name.ts';
import { ticketWords } from '../lines/blocker.ts';
import { capitalise, count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { listed, type Piece } from '../lines/piece.ts';
import { type HeldFacts, heldWords, unopposedWords } from '../lines/record-status.ts';
import { roundsWords, sharesWords } from '../lines/rounds.ts';
import { timesCarriedOver } from '../lines/since.ts';
import { unconfirmedWords } from '../lines/stale.ts';
import { lookOf, type State } from '../lines/status.ts';

/** A line of a report as plain values. */
export interface LineValues {
  readonly ref: Ref;
  readonly changes: readonly { readonly from?: State; readonly to: State }[];
  readonly owners?: readonly Ref[];
  readonly due?: DueValues['due'];
  readonly start?: Day;
  readonly rounds?: Parameters<typeof roundsWords>[0];
  readonly shares?: {
    readonly done: number;
    readonly dropped?: number;
    readonly skipped?: number;
    readonly of: number;
    readonly ofTeams?: boolean;
    readonly left: readonly Ref[];
  };
  readonly slip?: { readonly from: Day; readonly to: Day; readonly back?: Day; readonly passed: boolean };
  readonly missed?: { readonly count: number; readonly first: Day; readonly last: Day };
  readonly reopened?: Day;
  readonly takenUp?: Day;
  readonly closed?: Day;
  readonly closingReported?: Day;
  readonly reason?: Words;
  readonly blockedBy?: readonly Piece[];
  readonly supersededBy?: readonly Ref[];
  readonly carriedOver?: number;
  readonly serves?: readonly Ref[];
  readonly value?: Parameters<typeof valueWords>[0];
  readonly confidence?: number;
  readonly team?: Ref;
  readonly quarter?: Ref;
  readonly healthOf?: Ref;
  readonly method?: DecisionMethod;
  readonly objectionsUntil?: Day;
  readonly held?: HeldFacts;
  readonly unopposed?: Unopposed;
  readonly healthStale?: boolean;
}

/** The status that the mark of a line shows: that of its first and most important change. A meeting has none. */
export function markedState({ ref, changes }: Pick<LineValues, 'ref' | 'changes'>): State | undefined {
  const state = changes[0]?.to;
  return ref.kind === 'question' && state === 'open' ? 'question' : state;
}

/** Whether a health fell from on track to off track. Such a line is the worst of a report, and looks like it. */
export function isWorstLine({ changes }: Pick<LineValues, 'changes'>): boolean {
  return changes.some(isWorstChange);
}

function isWorstChange({ from, to }: LineValues['changes'][number]): boolean {
  return from === 'on-track' && to === 'off-track';
}

/** Whether the facts begin with “Superseded by”, so that the change need not be printed. */
function isSupersededBy({
  changes,
  supersededBy = [],
}: Pick<LineValues, 'changes' | 'supersededBy'>): boolean {
  return supersededBy.length > 0 && changes.length === 1 && changes[0]?.to === 'superseded';
}

/**
 * The changes of a line in words: `Done`, `In progress → done`, `In progress (unchanged), on track → off track`. A
 * decision has its method behind them: `Accepted by consensus`, `Proposed (consensus)`. It also has the last day for
 * objections until it is over, or who holds it, or why it was accepted without a note that says so.
 */
export function changeWords(
  line: Partial<Pick<LineValues, 'ref'>> &
    Pick<LineValues, 'changes' | 'supersededBy' | 'method' | 'objectionsUntil' | 'held' | 'unopposed'>,
): string {
  const { ref, changes, method, objectionsUntil, held, unopposed } = line;
  if (isSupersededBy(line)) return '';
  const words = capitalise(changes.map(turnWords).join(', '));
  const to = changes.at(-1)?.to;
  const by = method === undefined || to === undefined ? words : `${words} ${methodWords(method, to)}`;
  if (held) return `${by}, ${heldWords(held, 'medium', ref)}`;
  if (unopposed) return `${by}, ${unopposedWords(unopposed)}`;
  return objectionsUntil === undefined
    ? by
    : `${by}, objections until ${printDay(objectionsUntil, 'medium', ofTerms(ref))}`;
}

/** The facts of a line, each a row of pieces: owner, due date, times carried over, blockers, aims, reason. */
export function factsOf(line: LineValues): readonly (readonly WordPiece[])[] {
  const { ref, owners = [], team, blockedBy = [], supersededBy = [], serves = [] } = line;
  const superseded = isSupersededBy(line);
  const facts: (readonly WordPiece[] | false)[] = [
    superseded && ['Superseded by ', ...listed(supersededBy)],
    owners.length > 0 ? listed(owners) : ref.kind === 'action' && [ownersCell([])],
    line.value !== undefined && [valueWords(line.value)],
    line.confidence !== undefined && [confidenceWords(line.confidence)],
    team !== undefined && listed([team]),
    line.quarter !== undefined && [line.quarter],
    line.healthOf !== undefined && ['goal: ', line.healthOf, ofQuarterWords(line.healthOf)],
    line.reopened !== undefined && [`reopened ${printDay(line.reopened, 'medium', ref)}`],
    line.takenUp !== undefined && [`taken up again ${printDay(line.takenUp, 'medium', ref)}`],
    whenOf(line),
    line.rounds !== undefined && [roundsWords(line.rounds)],
    line.start !== undefined && [`deferred until ${printDay(line.start, 'medium', ofTerms(ref))}`],
    line.shares !== undefined && sharesPieces(line.shares),
    (line.carriedOver ?? 0) > 0 && [timesCarriedOver(line.carriedOver ?? 0)],
    blockedBy.length > 0 && ['blocked by ', ...listed(blockedBy.map(blockerPiece))],
    !superseded && supersededBy.length > 0 && ['superseded by ', ...listed(supersededBy)],
    serves.length > 0 && ['for ', ...listed(serves.map((aim) => ({ ...aim, label: aimTitle(aim) })))],
    line.reason !== undefined && [
      'reason: ',
      ...(typeof line.reason === 'string' ? [line.reason] : line.reason),
    ],
    line.healthStale === true && [unconfirmedWords],
  ];
  return facts.filter((fact) => fact !== false);
}

function whenOf(line: LineValues): readonly Piece[] | false {
  const { ref, slip, due, closed, closingReported: reported, start } = line;
  if (ref.kind !== 'action') return false;
  const isOver = closed !== undefined;
  // A report is read after its period, when “tomorrow” would be another day. Days overdue are those at its end.
  const dated = due && { ...due, ...(due.status !== 'overdue' && { days: undefined }) };
  const state = dueCell({ due: dated, closed, reported, over: isOver, of: ref });
  if (line.missed)
    return [`${missedWords(line.missed, ref)}${isOver ? `, ${state}` : currentRound(dated, start)}`];
  if (!slip) return [`${due && !isOver ? 'due ' : ''}${state}`];
  return [
    [
      `due ${printDay(slip.from, 'medium', ofTerms(ref))}`,
      `moved to ${printDay(slip.to, 'medium', ofTerms(ref))}`,
      slip.back && `then back to ${printDay(slip.back, 'medium', ofTerms(ref))}`,
      slip.passed && !isOver && due?.status === 'overdue' && 'now overdue',
      isOver && `closed ${printDay(closed, 'medium', ref)}`,
      isOver && reported && `reported ${printDay(reported, 'medium', ref)}`,
    ]
      .filter(Boolean)
      .join(', '),
  ];
}

/** The rounds that were missed: `6 rounds missed, due 6 Apr 2026 to 11 May 2026`. */
function missedWords({ count: missed, first, last }: NonNullable<LineValues['missed']>, of: Ref): string {
  const days = [first, ...(last === first ? [] : [last])].map((day) => printDay(day, 'medium', of));
  return `${count(missed, 'round')} missed, due ${days.join(' to ')}`;
}

/** The due date of the round that is current at the end of a period, or of the next one of a deferred action. */
function currentRound(due: Parameters<typeof dueCell>[0]['due'], start: Day | undefined): string {
  if (due === undefined) return '';
  return `, ${start === undefined ? 'current' : 'next'} round due ${dueCell({ due, over: false })}`;
}

function sharesPieces(shares: NonNullable<LineValues['shares']>): readonly Piece[] {
  const tally = sharesWords(shares);
  const ended = shares.done + (shares.dropped ?? 0) + (shares.skipped ?? 0);
  return ended > 0 && shares.left.length > 0 ? [`${tally}, still open: `, ...listed(shares.left)] : [tally];
}

function turnWords(change: LineValues['changes'][number]): string {
  const { from, to } = change;
  const word = lookOf(to).word.toLowerCase();
  if (from === undefined) return word;
  if (from === to) return `${word} (unchanged)`;
  const turn = `${lookOf(from).word.toLowerCase()} → ${word}`;
  return isWorstChange(change) ? `${turn} (2 steps down)` : turn;
}

/** A blocker as a link, or a tracker id with its word. */
function blockerPiece(blocker: Piece): Piece {
  return typeof blocker === 'string' ? ticketWords(blocker) : blocker;
}

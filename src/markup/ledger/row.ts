import { carriedCell, servesNothingCell } from '../../core/text/lines/action-cells.ts';
import { closedOverdueWords } from '../../core/text/lines/overdue.ts';
import { partEndWord, stateFromStart, stateOfAction } from '../../core/text/lines/record-status.ts';
import { lookOf, type State } from '../../core/text/lines/status.ts';
import type { LedgerLine } from '../../core/views/ledger/row.ts';
import { sourceHref } from '../../site/routes.ts';
import { due } from '../lines/due.ts';
import { aimLinks, blockerLinks, link, ownerLinks } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { roundsFact } from '../lines/rounds.ts';
import { sharesFact } from '../lines/shares.ts';
import { spark } from '../lines/spark.ts';
import { type StateOptions, stateWord } from '../lines/state.ts';
import { eventDay, time } from '../lines/time.ts';
import { type Element, h, type Tree } from '../tree.ts';
import type { ActionColumn } from './columns.ts';

/** Options of a row. */
export interface RowOptions {
  readonly columns: readonly ActionColumn[];
  /** In the ledger the status comes first, with the mark on the line. */
  readonly onLine?: boolean;
  /** For one day only: no script updates it to the reader's day. */
  readonly fixed?: boolean;
}

/** One action as a row of a table. */
export function actionRow(line: LedgerLine, { columns, onLine, fixed }: RowOptions): Element {
  const cells = columns.map((column) => h('td', { class: classOf[column] }, cellOf[column](line, fixed)));
  return h(
    'tr',
    { class: isOver(line) && 'over' },
    onLine && h('td', { class: 'st' }, ...stateOnLine(line, fixed)),
    h('th', { scope: 'row' }, link(line.ref), asides(line)),
    ...cells,
  );
}

const classOf: Readonly<Record<ActionColumn, string | undefined>> = {
  status: undefined,
  owner: 'owner',
  due: undefined,
  closed: 'closed-on',
  carried: 'carried',
  opened: 'src',
  series: undefined,
  serves: 'for',
};

const cellOf: Readonly<Record<ActionColumn, (line: LedgerLine, fixed?: boolean) => Tree>> = {
  status: (line, fixed) => stateWord(stateShown(line), stateOptions(line, fixed)),
  owner: ({ owners }) => ownerLinks(owners),
  due: (line, fixed) =>
    (line.due || line.closed || !isOver(line)) &&
    due(line.due, { closed: line.closed, reported: line.closingReported, of: line.ref, fixed }),
  closed: ({ ref, closed, closingReported, due: said }) => {
    const overdue = closedOverdueWords(said, closed);
    return [
      closed && eventDay(closed, closingReported, undefined, ref),
      overdue && [' ', h('span', { class: 'overdue' }, overdue)],
    ];
  },
  carried: (line) => [
    h('span', {}, carriedCell(line.carriedOver)),
    line.stitches.head.length > 0 && [' ', spark(line.stitches)],
  ],
  opened: (line) => [
    line.earlier && 'before ',
    h('a', { href: sourceHref(line) }, time(line.opened, undefined, line.ref)),
    ' ',
    h('span', { class: 'note-title', lang: line.note.lang }, line.note.label),
  ],
  series: ({ series }) => link(series),
  serves: ({ serves, servesNone }) =>
    serves.length > 0 ? aimLinks(serves) : h('span', { class: 'muted' }, servesNothingCell(servesNone)),
};

function stateOnLine(line: LedgerLine, fixed: boolean | undefined): readonly Tree[] {
  const state = stateShown(line);
  const { mark: shape, tone } = lookOf(state);
  return [
    mark(shape, `is-${tone}`, 'on-line'),
    stateWord(state, { ...stateOptions(line, fixed), bare: true }),
  ];
}

/** The state of an action, or of the part of the owner or team whose list it is, if that part ended. */
function stateShown(line: LedgerLine): State {
  return line.partEnd ?? stateOfAction(line);
}

function stateOptions(line: LedgerLine, fixed: boolean | undefined): StateOptions {
  const { partEnd, start, ref } = line;
  return partEnd
    ? { word: partEndWord(partEnd) }
    : { until: start, of: ref, afterwards: stateFromStart(line), fixed };
}

/** The progress of the teams (actions of `everyone`), the rounds (recurring actions), and the blockers. */
function asides({ shares, rounds, blockedBy }: LedgerLine): Tree {
  const said = [
    shares && sharesFact(shares),
    rounds && roundsFact(rounds),
    blockedBy.length > 0 && ['blocked by ', blockerLinks(blockedBy)],
  ];
  return said.map((words) => words && [' ', h('span', { class: 'aside' }, words)]);
}

function isOver({ status }: LedgerLine): boolean {
  return status === 'done' || status === 'dropped' || status === 'superseded';
}

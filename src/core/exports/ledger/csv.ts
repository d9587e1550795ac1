import { aimName } from '../../text/lines/aim-name.ts';
import { count } from '../../text/lines/count.ts';
import { dueEventWords } from '../../text/lines/overdue.ts';
import { partEndWord, stateOfAction } from '../../text/lines/record-status.ts';
import { roundsWords } from '../../text/lines/rounds.ts';
import { lookOf } from '../../text/lines/status.ts';
import type { LedgerLine } from '../../views/ledger/row.ts';
import { sourceRef } from '../../views/lines/source-ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { type Cell, csvOf } from '../lines/csv.ts';
import type { ListedActions } from './listed-action.ts';

const columns: readonly (readonly [head: string, cell: (line: LedgerLine, addressOf: AddressOf) => Cell])[] =
  [
    ['Status', (line) => (line.partEnd ? partEndWord(line.partEnd) : lookOf(stateOfAction(line)).word)],
    ['Action', (line) => line.ref.label],
    ['Owner', (line) => labels(line.owners)],
    ['Due', (line) => line.due?.day],
    ['Due as written', (line) => line.due && dueAsWritten(line.due)],
    ['Days overdue', (line) => daysOverdue(line)],
    ['Carried over', (line) => line.carriedOver],
    ['Starts', (line) => line.start],
    [
      'Teams done',
      ({ shares }) =>
        shares && `${shares.done} of ${count(shares.of, shares.ofTeams ? 'team' : 'owner')} done`,
    ],
    ['Recurs', (line) => line.rounds && roundsWords(line.rounds)],
    ['Opened', (line) => line.opened],
    ['Closed', (line) => line.closed],
    ['Closing reported', (line) => line.closed && (line.closingReported ?? line.closed)],
    ['Assumed dates', (line) => assumedDates(line)],
    ['Source', (line) => line.note.label],
    ['Series', (line) => line.series.label],
    ['Serves', (line) => (line.servesNone ? 'standalone' : line.serves.map(aimName).join('; '))],
    ['Blocked by', (line) => labels(line.blockedBy)],
    ['Id', (line) => line.ref.id],
    ['Address', (line, addressOf) => addressOf(line.ref)],
    ['Source address', (line, addressOf) => addressOf(sourceRef(line))],
  ];

/**
 * Prints actions as a table for a spreadsheet, in the given order, a row for each time one is listed. Dates are ISO
 * 8601, several values of a cell are separated by `; `, and unknown values are empty. If the lists have headings, a
 * first column `Group` has them. The rules of the file are those of `csvOf`.
 */
export function actionsCsv(lists: readonly ListedActions[], addressOf: AddressOf): string {
  const grouped = lists.some(({ head }) => head !== undefined);
  const heads = columns.map(([head]) => head);
  const rows = lists.flatMap(({ head, lines }) =>
    lines.map((line) => [...(grouped ? [head] : []), ...columns.map(([, cell]) => cell(line, addressOf))]),
  );
  return csvOf(grouped ? ['Group', ...heads] : heads, rows);
}

function labels(things: LedgerLine['blockedBy']): string {
  return things.map((thing) => (typeof thing === 'string' ? thing : thing.label)).join('; ');
}

/** The assumed dates of a row, each once. */
function assumedDates({ ref, due, start, opened, closed, closingReported }: LedgerLine): string {
  const printed = new Set([due?.day, start, opened, closed, closingReported]);
  const days = (ref.assumed ?? []).filter((day) => printed.has(day));
  const others = (due?.assumed ?? []).filter((day) => day === due?.day && !days.includes(day));
  // Another date of the row is the same day, and certain.
  return [...days, ...others.map((day) => `${day} (due)`)].join('; ');
}

function dueAsWritten(due: NonNullable<LedgerLine['due']>): string {
  const written = dueEventWords(due) ?? '';
  return due.estimated && due.day !== undefined ? `${written}, estimated` : written;
}

function daysOverdue({ due }: LedgerLine): number | undefined {
  return due?.status === 'overdue' && due.days !== undefined ? -due.days : undefined;
}

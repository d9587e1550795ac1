import { carriedCell, dueCell, ownersCell, servesCell } from '../../text/lines/action-cells.ts';
import { printDay } from '../../text/lines/day.ts';
import { dueLook } from '../../text/lines/overdue.ts';
import { partEndWord, stateOfAction } from '../../text/lines/record-status.ts';
import { lookOf, type Tone } from '../../text/lines/status.ts';
import { terminalMark } from '../../text/terminal/mark.ts';
import { type Narrowing, type TerminalCell, terminalTable } from '../../text/terminal/table.ts';
import { terminalText } from '../../text/terminal/text.ts';
import type { LedgerLine } from '../../views/ledger/row.ts';
import { isOpen } from '../../views/lines/due.ts';
import type { ListedActions } from './listed-action.ts';

/** The terminal of a table: its number of columns, missing for a file, and its way to show a tone. */
export interface Terminal {
  readonly columns?: number;
  readonly paint: (tone: Tone, text: string) => string;
}

const heads = ['Status', 'Action', 'Owner', 'Due', 'Carried', 'Serves', 'Id'];

/** The columns that a narrow terminal narrows or leaves out, in this order. */
const steps: readonly Narrowing[] = [
  { column: 'Serves', to: 30 },
  { column: 'Owner', to: 14 },
  { column: 'Action', to: 40 },
  { column: 'Due', to: 31 },
  { column: 'Serves', to: 0 },
  { column: 'Id', to: 0 },
  { column: 'Carried', to: 0 },
  { column: 'Due', to: 19 },
  { column: 'Owner', to: 8 },
  { column: 'Action', to: 16 },
];

/**
 * Prints actions as tables for a terminal, in the given order, each under its heading if it has one. A status is a mark
 * and a word, so that no meaning depends on colour. Control characters are left out.
 */
export function actionsTable(lists: readonly ListedActions[], terminal: Terminal): string {
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => {
      const table = terminalTable(
        heads,
        lines.map((line) => cellsOf(line, terminal)),
        { width: terminal.columns, steps },
      );
      return head === undefined ? table : `${terminalText(head)}\n${table}`;
    })
    .join('\n');
}

function cellsOf(line: LedgerLine, { paint }: Terminal): readonly TerminalCell[] {
  const over = !isOpen(line);
  const look = lookOf(line.partEnd ?? stateOfAction(line));
  const word = line.partEnd ? partEndWord(line.partEnd) : look.word;
  const overdue = dueLook(line.due);
  return [
    { text: `${terminalMark(look.mark)} ${word}`, paint: (text) => paint(look.tone, text) },
    { text: line.ref.label },
    { text: ownersCell(line.owners) },
    overdue && line.due?.day
      ? {
          text: `${terminalMark(overdue.mark)} ${overdue.words}, ${printDay(line.due.day, 'medium', line.due)}`,
          paint: (text) => paint(overdue.tone, text),
        }
      : {
          text: dueCell({
            due: line.due,
            closed: line.closed,
            reported: line.closingReported,
            over,
            of: line.ref,
          }),
        },
    { text: carriedCell(line.carriedOver) },
    { text: servesCell(line.serves, line.servesNone) },
    { text: line.ref.id },
  ];
}

import { carriedCell, dueCell, ownersCell, servesCell } from '../../text/lines/action-cells.ts';
import { printDay } from '../../text/lines/day.ts';
import { dueLook } from '../../text/lines/overdue.ts';
import { lookOf, type Tone } from '../../text/lines/status.ts';
import { terminalMark } from '../../text/terminal/mark.ts';
import { type Narrowing, type TerminalCell, terminalTable } from '../../text/terminal/table.ts';
import { terminalText } from '../../text/terminal/text.ts';
import type { LedgerLine } from '../../views/ledger/row.ts';
import { isOpen } from '../../views/lines/due.ts';
import type { ListedActions } from './listed-action.ts';

/** The terminal that a table is made for: how many columns it has, absent for a file, and how it shows a tone. */
export interface Terminal {
  readonly columns?: number;
  readonly paint: (tone: Tone, text: string) => string;
}

const heads = ['State', 'Action', 'Owner', 'Due', 'Carried', 'Serves', 'Id'];

/** What a narrow terminal does without, the first thing first. */
const steps: readonly Narrowing[] = [
  { column: 'Serves', to: 0 },
  { column: 'Owner', to: 14 },
  { column: 'Action', to: 40 },
  { column: 'Due', to: 31 },
  { column: 'Id', to: 0 },
  { column: 'Carried', to: 0 },
  { column: 'Due', to: 19 },
  { column: 'Owner', to: 8 },
  { column: 'Action', to: 16 },
];

/**
 * Actions as tables for a terminal, in the order given, each under its head where it has one. A state is a sign and a
 * word, so that nothing is said by colour alone; control characters of a note are left out.
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
  const look = lookOf(line.status);
  const late = dueLook(line.due);
  return [
    { text: `${terminalMark(look.mark)} ${look.word}`, paint: (text) => paint(look.tone, text) },
    { text: line.ref.label },
    { text: ownersCell(line.owners) },
    late && line.due?.day
      ? {
          text: `${terminalMark(late.mark)} ${late.words}, ${printDay(line.due.day, 'medium')}`,
          paint: (text) => paint(late.tone, text),
        }
      : { text: dueCell({ due: line.due, closed: line.closed, over }) },
    { text: carriedCell(line.carriedOver) },
    { text: servesCell(line.serves, line.servesNone) },
    { text: line.ref.id },
  ];
}

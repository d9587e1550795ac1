import { markdownTable } from 'markdown-table';
import { carriedCell, dueCell, ownersCell, servesCell } from '../../text/lines/action-cells.ts';
import { blockerWords } from '../../text/lines/blocker.ts';
import { printDay } from '../../text/lines/day.ts';
import { partEndWord, stateOfAction } from '../../text/lines/record-status.ts';
import { roundsWords, sharesWords } from '../../text/lines/rounds.ts';
import { lookOf } from '../../text/lines/status.ts';
import type { LedgerLine } from '../../views/ledger/row.ts';
import { isOpen } from '../../views/lines/due.ts';
import { sourceRef } from '../../views/lines/source-ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { linkInMarkdown, textInMarkdown } from '../lines/markdown-cell.ts';
import type { ListedActions } from './listed-action.ts';

const heads = ['Status', 'Action', 'Owner', 'Due', 'Carried over', 'Opened', 'Serves', 'Id'];

/**
 * Prints actions as tables of GitHub Flavored Markdown, in the given order: one for each list, under its heading in
 * bold if it has one. An action links to its page, its opening date to its line in the note. Markup in text is escaped.
 */
export function actionsMarkdown(lists: readonly ListedActions[], addressOf: AddressOf): string {
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => {
      const table = markdownTable([heads, ...lines.map((line) => cells(line, addressOf))], {
        alignDelimiters: false,
      });
      return `${head === undefined ? '' : `**${textInMarkdown(head)}**\n\n`}${table}\n`;
    })
    .join('\n');
}

function cells(line: LedgerLine, addressOf: AddressOf): readonly string[] {
  const over = !isOpen(line);
  const blockers = line.blockedBy.map(blockerWords);
  const asides = [
    ...(line.shares ? [sharesWords(line.shares)] : []),
    ...(line.rounds ? [roundsWords(line.rounds)] : []),
    ...(blockers.length > 0 ? [`blocked by ${blockers.join(', ')}`] : []),
  ];
  const action = linkInMarkdown(line.ref.label, addressOf(line.ref));
  const opened = linkInMarkdown(
    `${printDay(line.opened, 'medium', line.ref)}, ${line.note.label}`,
    addressOf(sourceRef(line)),
  );
  return [
    statusCell(line),
    asides.length > 0 ? `${action} (${textInMarkdown(asides.join(', '))})` : action,
    textInMarkdown(ownersCell(line.owners)),
    textInMarkdown(
      dueCell({ due: line.due, closed: line.closed, reported: line.closingReported, over, of: line.ref }),
    ),
    carriedCell(line.carriedOver),
    line.earlier ? `before ${opened}` : opened,
    textInMarkdown(servesCell(line.serves, line.servesNone)),
    textInMarkdown(line.ref.id),
  ];
}

function statusCell(line: LedgerLine): string {
  const { partEnd, start } = line;
  if (partEnd) return partEndWord(partEnd);
  return start ? `Deferred until ${printDay(start, 'medium', line.ref)}` : lookOf(stateOfAction(line)).word;
}

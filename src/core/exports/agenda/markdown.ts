import { spelled } from '../../model/words.ts';
import { agendaHead, agendaLede } from '../../text/agenda/words.ts';
import { printDay } from '../../text/lines/day.ts';
import type { Agenda } from '../../views/agenda/agenda.ts';
import { textInMarkdown } from '../lines/markdown-cell.ts';
import { agendaLine, taskLine } from './line.ts';

/**
 * Prints an agenda as Markdown, to paste into minutes or a message: a heading for each section, a task (GitHub
 * Flavored Markdown §5.3) for each action, and a plain item for every other topic. Ends with a line break.
 */
export function agendaMarkdown(agenda: Agenda): string {
  const { series, next, talk, today, standing, sections, openMore, starting } = agenda;
  const blocks = [
    [`# ${textInMarkdown(series.label)}: next meeting`],
    [`${agendaLede({ next, talk, open: openMore.total })} Data as of ${printDay(today, 'long')}.`],
    ...(standing.length > 0
      ? [['## Standing items'], standing.map((topic) => `- ${textInMarkdown(spelled(topic))}`)]
      : []),
    ...sections.flatMap(({ reason, items }) => [
      [`## ${agendaHead(reason)}`],
      [...items.items.map(agendaLine), ...more(items.total - items.items.length)],
    ]),
    ...(openMore.total > 0
      ? [
          ['## Other open actions'],
          [
            ...agenda.owned.flatMap(({ lines }) => lines.map((line) => taskLine(line))),
            ...more(openMore.total - openMore.listed),
          ],
        ]
      : []),
    ...(starting.length > 0
      ? [
          ['## Starting soon'],
          starting.map(({ line, start }) =>
            taskLine(line, [`starts ${printDay(start, 'medium', line.ref)}`]),
          ),
        ]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function more(number: number): readonly string[] {
  return number > 0 ? [`- ${number} more`] : [];
}

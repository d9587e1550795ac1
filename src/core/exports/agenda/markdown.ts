import { agendaHead, agendaLede } from '../../text/agenda/words.ts';
import { count } from '../../text/lines/count.ts';
import { printDay } from '../../text/lines/day.ts';
import type { Agenda } from '../../views/agenda/agenda.ts';
import { textInMarkdown } from '../lines/markdown-cell.ts';
import { agendaLine, taskLine } from './line.ts';

/**
 * An agenda as Markdown, to be pasted into minutes or a message: a head for each section, a task (GitHub Flavored
 * Markdown §5.3) for each action and a plain item for anything else, each on one line. Ends with a line break.
 */
export function agendaMarkdown(agenda: Agenda): string {
  const { series, next, talk, today, standing, sections, openMore, starting } = agenda;
  const blocks = [
    [`# ${textInMarkdown(series.label)}: the next meeting`],
    [`${agendaLede({ next, talk, open: openMore.total })} As of ${printDay(today, 'long')}.`],
    ...(standing.length > 0
      ? [['## Every time'], standing.map((topic) => `- ${textInMarkdown(topic)}`)]
      : []),
    ...sections.flatMap(({ reason, items }) => [
      [`## ${agendaHead(reason)}`],
      [...items.items.map(agendaLine), ...more(items.total - items.items.length)],
    ]),
    ...(openMore.total > 0
      ? [
          ['## Also open'],
          [
            ...agenda.owned.flatMap(({ lines }) => lines.map((line) => taskLine(line))),
            ...more(openMore.total - openMore.listed),
          ],
        ]
      : []),
    ...(starting.total > 0
      ? [
          ['## Starts soon'],
          starting.items.map(({ line, start }) => taskLine(line, [`starts ${printDay(start, 'medium')}`])),
        ]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function more(number: number): readonly string[] {
  return number > 0 ? [`- and ${count(number, 'more', 'more')}`] : [];
}

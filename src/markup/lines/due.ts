import type { Day } from '../../core/model/day/day.ts';
import type { DayStyle } from '../../core/text/lines/day.ts';
import {
  closedOverdueWords,
  dueAlone,
  dueSaidWords,
  overdueLook,
  type Past,
} from '../../core/text/lines/overdue.ts';
import type { DueView } from '../../core/views/lines/due.ts';
import { classes, type Element, h, type Tree } from '../tree.ts';
import { mark } from './mark.ts';
import { time } from './time.ts';

/** Options of a due date. */
export interface DueOptions {
  /** The day on which it was closed. A closed action is not overdue, but may have been closed overdue. */
  readonly closed?: Day;
  readonly style?: DayStyle;
  /** Leaves out the date if words such as “3 days overdue” are printed. */
  readonly brief?: boolean;
  /** `ago` for a period: nothing is overdue once it is over. */
  readonly past?: Past;
  /** For one day only: no script updates it to the reader's day. */
  readonly fixed?: boolean;
}

/** A due date and how far it is overdue, or the day of closing. An estimated date makes nothing overdue. */
export function due(said: DueView | undefined, options: DueOptions = {}): Tree {
  const { closed, style, brief, past, fixed } = options;
  if (closed) {
    const overdue = closedOverdueWords(said, closed);
    return h('span', {}, 'closed ', time(closed, style), overdue && `, ${overdue}`);
  }
  if (!said) return h('span', { class: 'muted' }, 'no due date');
  const watched =
    said.day !== undefined && said.days !== undefined && !said.estimated && said.status !== 'closed';
  const look = overdueLook(watched && said.status !== 'deferred' ? said.days : undefined, past);
  return [
    (!brief || !look) && dueDay(said, style),
    watched &&
      (look || !fixed) && [
        ' ',
        h(
          'span',
          {
            class: classes('overdue', look && `is-${look.tone}`),
            ...(!fixed && {
              'data-due': said.day,
              'data-from': said.from,
              'data-past': past,
              'data-alone': brief,
            }),
            hidden: !look,
          },
          mark(look?.mark ?? 'soon', 'flag'),
          ' ',
          h('span', {}, look && (brief ? dueAlone(look) : look.words)),
        ),
      ],
  ];
}

function dueDay(said: DueView, style: DayStyle | undefined): Element {
  const words = dueSaidWords(said);
  return h(
    'span',
    {},
    words,
    words && said.day && ', ',
    said.estimated && 'around ',
    said.day && time(said.day, style),
  );
}

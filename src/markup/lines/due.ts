import { addDays, type Day } from '../../core/model/day/day.ts';
import type { DayStyle } from '../../core/text/lines/day.ts';
import {
  closedOverdueWords,
  dueAlone,
  dueEventWords,
  dueLook,
  type Past,
} from '../../core/text/lines/overdue.ts';
import type { DueView } from '../../core/views/lines/due.ts';
import { period } from '../../site/words/period.ts';
import { classes, type Element, h, type Tree } from '../tree.ts';
import { mark } from './mark.ts';
import { type DayOf, eventDay, time } from './time.ts';

/** Options of a due date. */
export interface DueOptions {
  /** The day on which it was closed. A closed action is not overdue, but may have been closed overdue. */
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly reported?: Day;
  /** The action whose days they are. */
  readonly of?: DayOf;
  readonly style?: DayStyle;
  /** Leaves out the date if words such as “3 days overdue” are printed. */
  readonly brief?: boolean;
  /** `ago` for a period: nothing is overdue once it is over. */
  readonly past?: Past;
  /** For one day only: no script updates it to the reader's day. */
  readonly fixed?: boolean;
}

/** A due date and how far it is overdue, or the day of closing. An estimated date makes nothing overdue. */
export function due(due: DueView | undefined, options: DueOptions = {}): Tree {
  const { closed, reported, of, style, brief, past, fixed } = options;
  if (closed) {
    const overdue = closedOverdueWords(due, closed);
    return h('span', {}, 'closed ', eventDay(closed, reported, style, of), overdue && `, ${overdue}`);
  }
  if (!due) return h('span', { class: 'muted' }, 'no due date');
  const watched =
    due.day !== undefined && due.days !== undefined && !due.estimated && due.status !== 'closed';
  const look = dueLook(due, past);
  return [
    (!brief || !look) && dueDay(due, style),
    watched &&
      (look || !fixed) && [
        ' ',
        h(
          'span',
          {
            class: classes('overdue', look && `is-${look.tone}`),
            ...(!fixed && {
              'data-due': due.counted ?? due.day,
              'data-rounds': due.ahead?.join(' '),
              'data-from': due.counted ? addDays(due.counted, 1) : due.from,
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

function dueDay(due: DueView, style: DayStyle | undefined): Element {
  const words = dueEventWords({ period: period().one, ...due });
  return h(
    'span',
    {},
    words,
    words && due.day && ', ',
    due.estimated && 'around ',
    due.day && time(due.day, style, due),
  );
}

import type { Day } from '../../core/model/day/day.ts';
import type { DayStyle } from '../../core/text/lines/day.ts';
import { closedLateWords, dueSaidWords, latenessLook, type Past } from '../../core/text/lines/overdue.ts';
import type { DueView } from '../../core/views/lines/due.ts';
import { classes, type Element, h, type Tree } from '../tree.ts';
import { mark } from './mark.ts';
import { time } from './time.ts';

/** What may differ from a due day that is open and read on any day. */
export interface DueOptions {
  /** The day it was closed: from then on nothing is late, only was. */
  readonly closed?: Day;
  readonly style?: DayStyle;
  /** Leaves out the day where it says how late it is. */
  readonly brief?: boolean;
  /** What it is once its day has passed, where nobody is late: a time that is over. */
  readonly past?: Past;
  /** Told for one day: no script puts it right for the day on which it is read. */
  readonly fixed?: boolean;
}

/** When something is due and how late it is, or when it was closed. Nothing is late by a day that is only estimated. */
export function due(said: DueView | undefined, options: DueOptions = {}): Tree {
  const { closed, style, brief, past, fixed } = options;
  if (closed) {
    const late = said?.estimated ? undefined : closedLateWords(said?.day, closed);
    return h('span', { class: 'due-day' }, 'closed ', time(closed, style), late && `, ${late}`);
  }
  if (!said) return h('span', { class: 'due-day quiet' }, 'no date');
  const watched =
    said.day !== undefined && said.days !== undefined && !said.estimated && said.standing !== 'closed';
  const look = latenessLook(watched && said.standing !== 'deferred' ? said.days : undefined, past);
  return [
    (!brief || !look) && dueDay(said, style),
    watched &&
      (look || !fixed) && [
        ' ',
        h(
          'span',
          {
            class: classes('lateness', look && `is-${look.tone}`),
            ...(!fixed && { 'data-due': said.day, 'data-from': said.from, 'data-past': past }),
            hidden: !look,
          },
          mark(look?.mark ?? 'soon', 'flag'),
          ' ',
          h('span', {}, look?.words),
        ),
      ],
  ];
}

function dueDay(said: DueView, style: DayStyle | undefined): Element {
  const words = dueSaidWords(said);
  return h(
    'span',
    { class: 'due-day' },
    words,
    words && said.day && ', ',
    said.estimated && 'about ',
    said.day && time(said.day, style),
  );
}

import { roundStates } from '../../core/text/lines/rounds.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { RoundLine } from '../../core/views/lines/round-line.ts';
import { type Element, h } from '../tree.ts';
import { link } from './link.ts';
import { mark } from './mark.ts';
import { time } from './time.ts';

const looks = {
  done: 'done',
  skipped: 'skipped',
  missed: 'dropped',
  overdue: 'overdue',
  running: 'open',
} as const;

/** A round on the line: its due date, its state, and the note that reports it as done. The browser draws it again. */
export function roundItem({ due, estimated, state, done }: RoundLine): Element {
  const look = lookOf(looks[state]);
  return h(
    'li',
    { class: 'record' },
    h(
      'div',
      { class: 'record-text' },
      mark(look.mark, `is-${look.tone}`, 'on-line'),
      h(
        'p',
        { class: 'what' },
        'Round due ',
        due ? [estimated && 'around ', time(due)] : 'at the next meeting',
      ),
      h(
        'p',
        { class: 'facts' },
        h('span', { class: `state is-${look.tone}` }, roundStates[state]),
        done && [' ', h('span', {}, time(done.day, undefined, done.note), ', ', link(done.note))],
      ),
    ),
  );
}

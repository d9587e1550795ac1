import type { TeamShare } from '../../core/views/lines/team-shares.ts';
import { type Element, h } from '../tree.ts';
import { link } from './link.ts';
import { record } from './record.ts';
import { time } from './time.ts';

/** The part of one owner on the line, with its status and the latest report on it. The browser draws it again for the next round. */
export function shareItem({ owner, state, until, said, note, day }: TeamShare): Element {
  return record({
    to: owner,
    state,
    until,
    said,
    lang: note?.lang,
    facts: note && day && h('span', {}, link(note), ', ', time(day, undefined, note)),
  });
}

import { sharesWords } from '../../core/text/lines/rounds.ts';
import type { ShareTally } from '../../core/views/lines/team-shares.ts';
import { h, type Tree } from '../tree.ts';
import { links } from './link.ts';

/** The number of teams that have done their part of an action of `everyone`, and the teams with an open part. */
export function sharesFact(shares: ShareTally): Tree {
  const left = shares.done > 0 && shares.left.length > 0 && [', still open: ', links(shares.left)];
  return h('span', { 'data-shares': shares.ofTeams ? shares.of : 0 }, sharesWords(shares), left);
}

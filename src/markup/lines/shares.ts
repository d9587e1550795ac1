import { sharesWords } from '../../core/text/lines/rounds.ts';
import type { ShareTally } from '../../core/views/lines/team-shares.ts';
import { h, type Tree } from '../tree.ts';
import { links } from './link.ts';

/** The progress of the parts of an action, and the owners with an open part once a part has ended. */
export function sharesFact(shares: ShareTally): Tree {
  const left = shares.ended.length > 0 && shares.left.length > 0 && [', still open: ', links(shares.left)];
  return h('span', { 'data-shares': shares.ofTeams ? shares.of : 0 }, sharesWords(shares), left);
}

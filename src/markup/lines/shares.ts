import { sharesWords } from '../../core/text/lines/rounds.ts';
import type { ShareTally } from '../../core/views/lines/team-shares.ts';
import { h, type Tree } from '../tree.ts';
import { links } from './link.ts';

/**
 * The progress of the parts of an action, and the owners with an open part once a part has ended. The script `rounds.ts`
 * shows the parts of the next round, without reports but for those that were dropped.
 */
export function sharesFact(shares: ShareTally): Tree {
  const left = shares.ended.length > 0 && shares.left.length > 0 && [', still open: ', links(shares.left)];
  const { dropped, of, ofTeams } = shares;
  const next = (ofTeams || dropped > 0) && JSON.stringify({ done: 0, dropped, of, ofTeams });
  return h('span', { 'data-shares': next || '' }, sharesWords(shares), left);
}

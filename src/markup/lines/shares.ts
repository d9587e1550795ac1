import { sharesWords } from '../../core/text/lines/rounds.ts';
import type { ShareTally } from '../../core/views/lines/team-shares.ts';
import { h, type Tree } from '../tree.ts';
import { links } from './link.ts';

/** How far the teams are with an action of everyone, and which of them are left. */
export function sharesFact(shares: ShareTally): Tree {
  const left = shares.done > 0 && shares.left.length > 0 && [', left: ', links(shares.left)];
  return h('span', {}, sharesWords(shares), left);
}

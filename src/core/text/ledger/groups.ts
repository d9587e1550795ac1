import { listInWords } from '../lines/count.ts';
import { openWords } from '../lines/open.ts';
import type { GroupValues } from './group-head.ts';

/** The heading of a group by owner. All others need the words of `groupHead`, which the script of past days does not load. */
export function ownerGroupHead(of: GroupValues): string {
  if (of.kind === 'choice') return of.choice.label;
  if (of.kind === 'anyone') return 'Open to anyone';
  return of.kind === 'everyone' ? 'Each team' : 'Unowned';
}

interface Figures {
  readonly rows: { readonly length: number };
  readonly open: number;
  readonly overdue: number;
  readonly deferred: number;
}

/** The numbers of open, overdue, deferred and closed actions of a group, without those that are 0. */
export function groupFigures({ rows, open, overdue, deferred }: Figures): string {
  const closed = rows.length - open - deferred;
  return [
    ...(open > 0 ? [openWords(open, [[overdue, 'overdue']])] : []),
    ...(deferred > 0 ? [`${deferred} deferred`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
  ].join(', ');
}

/** The small words beside the heading: the teams of “Each team”, the numbers, and `pages` on which the group continues. */
export function groupAsides(
  group: Figures & { readonly of: GroupValues },
  pages: { from?: number; to?: number } = {},
): readonly string[] {
  const { of } = group;
  return [
    ...(of.kind === 'everyone' ? [listInWords(of.teams.map((team) => team.label))] : []),
    groupFigures(group),
    ...(pages.from === undefined ? [] : [`continued from page ${pages.from}`]),
    ...(pages.to === undefined ? [] : [`continues on page ${pages.to}`]),
  ];
}

import { count } from '../lines/count.ts';

/** The facts in the lede of a team. */
export interface TeamStory {
  readonly members: number;
  readonly series: readonly string[];
  readonly open: number;
  readonly ofMembers: number;
}

/** The words after the number of open actions in the head of a team: the owners of these actions. */
export function openOfTeam(hasMembersActions: boolean): string | undefined {
  return hasMembersActions ? ' of the team and its members' : undefined;
}

/** A team in two or three sentences: members, series, open actions. Zeros are left out. */
export function teamStory({ members, series, open, ofMembers }: TeamStory): string {
  const where = series.length > 0 ? [`Meets in ${series.join(', ')}.`] : [];
  const actions = [open > 0 && `${open} of the team`, ofMembers > 0 && `${ofMembers} of its members`].filter(
    (part) => part !== false,
  );
  return [
    ...(members === 0 ? [] : [`${count(members, 'member')}.`]),
    ...where,
    actions.length === 0 ? 'No open actions.' : `Open actions: ${actions.join(', ')}.`,
  ].join(' ');
}

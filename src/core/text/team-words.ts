import { count, listInWords } from './count.ts';

/** What the lede of a team is made of. */
export interface TeamStory {
  readonly members: number;
  readonly series: readonly string[];
  readonly open: number;
  readonly ofMembers: number;
}

/** A team in a sentence or two: how many they are, where they meet, whose the open actions are. */
export function teamStory({ members, series, open, ofMembers }: TeamStory): string {
  const who = members === 0 ? 'Nobody says to be in it' : count(members, 'member');
  const where = series.length === 0 ? '' : `, in ${listInWords(series)}`;
  const what =
    open + ofMembers === 0
      ? 'No open action'
      : `${count(open, 'open action')} of the team itself, ${ofMembers === 0 ? 'none' : ofMembers} of its members`;
  return `${who}${where}. ${what}.`;
}

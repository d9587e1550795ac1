import { capitalise, countInWords, inWords, listInWords } from '../lines/count.ts';

/** What the lede of a team is made of. */
export interface TeamStory {
  readonly members: number;
  readonly series: readonly string[];
  readonly open: number;
  readonly ofMembers: number;
}

/** A team in a sentence or two: how many they are, where they meet, whose the open actions are. */
export function teamStory({ members, series, open, ofMembers }: TeamStory): string {
  const who = members === 0 ? 'Nobody says to be in it' : capitalise(countInWords(members, 'member'));
  const where = series.length === 0 ? '' : `, in ${listInWords(series)}`;
  const what =
    open + ofMembers === 0
      ? 'No open actions'
      : `${capitalise(countInWords(open, 'open action'))} of the team itself, ${ofMembers === 0 ? 'none' : inWords(ofMembers)} of its members`;
  return `${who}${where}. ${what}.`;
}

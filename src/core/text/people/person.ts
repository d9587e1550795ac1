import type { Ref } from '../../model/ref.ts';
import { capitalise, countInWords, listInWords } from '../lines/count.ts';

/** What the lede of a person is made of. */
export interface PersonStory {
  readonly registered: boolean;
  readonly teams: readonly string[];
  readonly open: number;
  readonly meetings: number;
}

/** A person in a sentence: where they work, what waits for them, how many meetings they were at. */
export function personStory({ registered, teams, open, meetings }: PersonStory): string {
  const where = teams.length > 0 ? `In ${listInWords(teams)}.` : registered ? '' : 'Named in notes only.';
  const what = `${capitalise(countInWords(open, 'open action'))}, ${countInWords(meetings, 'meeting')}.`;
  return [where, what].filter((sentence) => sentence !== '').join(' ');
}

/** True where somebody owns a thing alone: on their own page the line need not say so. */
export function isOwnedAlone(owners: readonly Ref[], by: string): boolean {
  return owners.length === 1 && owners[0]?.id === by;
}

import type { Ref } from '../../model/ref.ts';
import { count } from '../lines/count.ts';

/** The facts in the lede of a person. */
export interface PersonStory {
  readonly registered: boolean;
  readonly teams: readonly string[];
  readonly open: number;
  readonly meetings: number;
}

/** A person in a sentence or two: teams, open actions, meetings. Zeros are left out. */
export function personStory({ registered, teams, open, meetings }: PersonStory): string {
  const where = teams.length > 0 ? teams.join(', ') : registered ? '' : 'Not in people.yaml';
  const figures = [open > 0 && count(open, 'open action'), meetings > 0 && count(meetings, 'meeting')];
  const what = figures.filter((figure) => figure !== false).join(', ');
  return [where, what]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** The description of a person for search engines and previews. It is never empty. */
export function personDescription(story: PersonStory): string {
  return personStory(story) || 'No open actions.';
}

/** Whether somebody is the only owner of a record, so that their own page need not name the owner. */
export function isOwnedAlone(owners: readonly Ref[], by: string): boolean {
  return owners.length === 1 && owners[0]?.id === by;
}

import type { Team } from '../model/owner.ts';
import type { Action } from '../model/record.ts';
import type { Ending } from './action-life.ts';

/**
 * How the part of one team in an action of everyone ended. What is said of no team in particular is said of each;
 * being spoken of changes nothing.
 */
export function teamEndingOf(action: Action, team: Team): Ending {
  const open: Ending = { state: 'open', carriedOver: 0, atOnce: false };
  let ending = open;
  const met = new Set<string>();
  for (const { kind, day, note, teamId } of action.events) {
    const isOfTeam = teamId === undefined || teamId === team.id;
    if (isOfTeam && (kind === 'done' || kind === 'dropped')) {
      met.delete(note.id);
      const atOnce = note === action.note && met.size === 0;
      ending = { state: kind, closed: day, carriedOver: met.size, atOnce };
    } else if (isOfTeam && ending.state !== 'open' && isTakenBack(kind)) {
      ending = open;
    }
    if (ending.state === 'open' && note !== action.note && note.series === action.series) met.add(note.id);
  }
  return ending.state === 'open' ? { ...open, carriedOver: met.size } : ending;
}

function isTakenBack(kind: string): boolean {
  return kind === 'reopened' || kind === 'in-progress' || kind === 'blocked';
}

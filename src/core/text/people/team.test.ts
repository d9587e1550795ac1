import { expect, it } from 'vitest';
import { openOfTeam, teamStory } from './team.ts';

it('gives the owners of the counted open actions', () => {
  expect(openOfTeam(true)).toBe(' of the team and its members');
  expect(openOfTeam(false)).toBeUndefined();
  expect(teamStory({ members: 2, series: ['Weekly'], open: 2, ofMembers: 3 })).toBe(
    '2 members. Meets in Weekly. Open actions: 2 of the team, 3 of its members.',
  );
});

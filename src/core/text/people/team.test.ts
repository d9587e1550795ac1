import { expect, it } from 'vitest';
import { teamStory, teamTally } from './team.ts';

it('says whose open actions are counted', () => {
  expect(teamTally({ open: 2, ofMembers: 3 })).toEqual({
    figure: '5',
    words: 'open actions of the team and its members',
  });
  expect(teamTally({ open: 1, ofMembers: 0 })).toEqual({ figure: '1', words: 'open action' });
  expect(teamStory({ members: 2, series: ['Weekly'], open: 2, ofMembers: 3 })).toBe(
    '2 members. Meets in Weekly. Open actions: 2 of the team, 3 of its members.',
  );
});

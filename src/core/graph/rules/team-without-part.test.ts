import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import { teamWithoutPart } from './team-without-part.ts';

it.each([
  ['hana', ['`hana` is a person. In an action of `everyone` only teams have a part.']],
  ['ops', []],
  ['web', []],
])('finds a report on the part of %s in an action of everyone: %j', (team, messages) => {
  const archive = anArchive({
    teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
    people: [aPerson({ id: 'hana', teams: ['ops'] })],
    series: [aSeries({ id: 's', teams: ['ops', 'web'] })],
    notes: [
      aNote({ id: 's/2017-02-01', actions: [anAction({ id: 'x', owner: ['everyone'] })] }),
      aNote({ id: 's/2017-03-01', followUps: [aFollowUp({ ref: 'x', team: 'ops', owner: ['hana'] })] }),
      aNote({ id: 's/2017-04-01', followUps: [aFollowUp({ ref: 'x', team, status: 'done' })] }),
    ],
  });
  expect(teamWithoutPart.check(archive).map(({ message }) => message)).toEqual(messages);
});

it.each([
  [['everyone'], ['gus'], '`owner: [web, gus]`'],
  [['everyone'], ['web'], '`owner: [web]`'],
  [['everyone'], ['hana'], undefined],
  [['ops', 'web'], ['gus'], undefined],
])('finds that the part of a team in an action of %j is given to %j: %s', (owner, to, hint) => {
  const archive = anArchive({
    teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
    people: [aPerson({ id: 'hana', teams: ['ops'] }), aPerson({ id: 'gus' })],
    series: [aSeries({ id: 's', teams: ['ops', 'web'] })],
    notes: [
      aNote({ id: 's/2017-02-01', actions: [anAction({ id: 'x', owner })] }),
      aNote({ id: 's/2017-03-01', followUps: [aFollowUp({ ref: 'x', team: 'ops', owner: to })] }),
    ],
  });
  const hints = teamWithoutPart.check(archive).map((found) => found.hint);
  expect(hints).toEqual(hint === undefined ? [] : [expect.stringContaining(hint)]);
});

it('folds no history for reports that give nothing away', () => {
  const archive = anArchive({
    teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
    people: [aPerson({ id: 'hana', teams: ['ops'] })],
    series: [aSeries({ id: 's', teams: ['ops', 'web'] })],
    notes: [
      aNote({ id: 's/2017-02-01', actions: [anAction({ id: 'x', owner: ['everyone'] })] }),
      aNote({ id: 's/2017-03-01', followUps: [aFollowUp({ ref: 'x', status: 'in-progress' })] }),
      aNote({ id: 's/2017-04-01', followUps: [aFollowUp({ ref: 'x', team: 'ops', owner: ['hana'] })] }),
      aNote({ id: 's/2017-05-01', followUps: [aFollowUp({ ref: 'x', team: 'ops', status: 'done' })] }),
    ],
  });
  const historyOn = () => {
    throw new Error('a history was folded');
  };
  for (const action of archive.actions) Object.assign(action, { historyOn });
  expect(teamWithoutPart.check(archive)).toEqual([]);
});

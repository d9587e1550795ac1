import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { questionRow } from '../decision/question-row.ts';
import { blockedGroups } from './blocked-groups.ts';

const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });
const done = aFollowUp({ ref: 'over', status: 'done' });
const notes = [
  aNote({
    id: 's/2017-07-25',
    questions: [aQuestion({ id: 'why' })],
    actions: [
      anAction({ id: 'open', blockedBy: ['why'] }),
      anAction({ id: 'over', blockedBy: ['why'] }),
      anAction({ id: 'cluster' }),
      anAction({ id: 'trial', blockedBy: ['cluster'] }),
    ],
  }),
  aNote({ id: 's/2017-08-01', followUps: [done] }),
  aNote({ id: 's/2017-08-08', followUps: [answered, aFollowUp({ ref: 'cluster', status: 'done' })] }),
  aNote({ id: 's/2017-08-15', actions: [anAction({ id: 'late', status: 'blocked', blockedBy: ['why'] })] }),
];

const groupsOn = (today: string) => {
  const { find } = anArchive({ notes }, today);
  const [why, cluster] = [find.question('s/why'), find.action('s/cluster')];
  if (!why || !cluster) throw new RangeError(today);
  const idsOf = (record: typeof why | typeof cluster) => {
    const { now, before, never } = blockedGroups(record);
    return [now, before, never].map((group) => group.map(({ shortId }) => shortId));
  };
  return { why: idsOf(why), cluster: idsOf(cluster), row: questionRow(why, today).blocks };
};

it.each([
  // day, what the question blocks now, blocked before, never blocked; the same of the action; the figure of its row
  ['2017-07-25', [['open', 'over'], [], []], [['trial'], [], []], 2],
  ['2017-08-02', [['open'], ['over'], []], [['trial'], [], []], 1],
  ['2017-08-31', [[], ['open', 'over'], ['late']], [[], ['trial'], []], 0],
])('on %s a record blocks %j', (day, why, cluster, row) => {
  expect(groupsOn(day)).toEqual({ why, cluster, row });
});

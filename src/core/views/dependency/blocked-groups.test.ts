import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { questionRow } from '../decision/question-row.ts';
import { blockedGroups } from './blocked-groups.ts';
import { dependencyLines } from './dependency-line.ts';

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

it.each(['done', undefined] as const)(
  'a successor that its opening calls %s blocked what the page of the blocked action says',
  (status) => {
    const opening = aNote({
      id: 's/2026-04-06',
      actions: [anAction({ id: 'van' }), anAction({ id: 'desks', blockedBy: ['van'] })],
    });
    const hire = anAction({ id: 'hire', supersedes: ['van'], status });
    const over = aFollowUp({ ref: 'hire', status: 'done' });
    const notes = [
      opening,
      aNote({ id: 's/2026-04-13', actions: [hire] }),
      aNote({ id: 's/2026-04-20', followUps: status ? [] : [over] }),
    ];
    const { find } = anArchive({ notes }, '2026-05-20');
    const [van, newer, desks] = ['van', 'hire', 'desks'].map((id) => find.action(`s/${id}`));
    if (!van || !newer || !desks) throw new RangeError('No action');
    const lines = dependencyLines(desks, '2026-05-20').map(({ line }) => line?.ref.id);
    expect(lines).toEqual(status ? ['s/van'] : ['s/van', 's/hire']);
    expect(blockedGroups(van).before).toEqual([desks]);
    expect(blockedGroups(newer, [van])).toEqual({
      now: [],
      before: status ? [] : [desks],
      never: status ? [desks] : [],
    });
  },
);

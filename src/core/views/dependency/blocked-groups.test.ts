import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { actionPage, actionSurroundings } from '../action/page.ts';
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
    const { now, before, never } = blockedGroups(record, today);
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
    expect(blockedGroups(van, '2026-05-20').before).toEqual([desks]);
    expect(blockedGroups(newer, '2026-05-20', [van])).toEqual({
      now: [],
      later: [],
      before: status ? [] : [desks],
      never: status ? [desks] : [],
    });
  },
);

it('a blocker lists what it blocked before others were reported, as on the day itself', () => {
  const followUps = [
    aFollowUp({ ref: 'bank', status: 'done' }),
    aFollowUp({ ref: 'test', status: 'dropped' }),
  ];
  const blocked = ['sign', 'pay', 'test'].map((id) => anAction({ id, blockedBy: ['bank'] }));
  const notes = [
    aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'bank' }), anAction({ id: 'web' }), ...blocked] }),
    aNote({ id: 's/2026-04-13', followUps }),
    aNote({
      id: 's/2026-04-20',
      followUps: [
        aFollowUp({ ref: 'sign', blockedBy: ['web'] }),
        aFollowUp({ ref: 'pay', blockedBy: [] }),
        aFollowUp({ ref: 'test', status: 'open' }),
      ],
    }),
  ];
  const groupsOf = (id: string, today: string) => {
    const action = anArchive({ notes }, today).find.action(`s/${id}`);
    const groups = action && blockedGroups(action, today);
    return [groups?.now, groups?.before].map((group) => group?.map(({ shortId }) => shortId).sort());
  };
  expect(groupsOf('bank', '2026-04-06')).toEqual([['pay', 'sign', 'test'], []]);
  for (const today of ['2026-04-13', '2026-04-20', '2026-05-20'])
    expect(groupsOf('bank', today)).toEqual([[], ['pay', 'sign', 'test']]);
  expect(groupsOf('web', '2026-05-20')).toEqual([['sign'], []]);
});

it('a successor keeps what it blocked until the action that it superseded was restored', () => {
  const notes = [
    aNote({
      id: 's/2026-04-06',
      actions: [anAction({ id: 'van' }), anAction({ id: 'desks', blockedBy: ['van'] })],
    }),
    aNote({ id: 's/2026-04-13', actions: [anAction({ id: 'hire', supersedes: ['van'] })] }),
    aNote({
      id: 's/2026-04-20',
      actions: [anAction({ id: 'chairs', blockedBy: ['van'] })],
      followUps: [aFollowUp({ ref: 'van', status: 'open' })],
    }),
  ];
  const archive = anArchive({ notes }, '2026-05-20');
  const hire = archive.find.action('s/hire');
  if (!hire) throw new RangeError('No action');
  const { blockedBefore, blocks, neverBlocked } = actionPage(hire, archive, actionSurroundings(archive));
  const ids = [blocks, blockedBefore, neverBlocked].map(({ items }) => items.map(({ ref }) => ref.id));
  expect(ids).toEqual([[], ['s/desks'], []]);
});

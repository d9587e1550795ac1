import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { Content } from '../../model/registry.ts';
import { quarterFlows } from './quarter-flow.ts';
import { inTime } from './quarter-period.ts';

/** The ids in the flow of each quarter, as seen from a day. */
function flowOf(notes: Content['notes'], today: Day = '2017-11-01') {
  const archive = anArchive({ notes }, today);
  const flows = quarterFlows(archive, inTime(archive.quarters));
  const ids = (records: readonly { readonly shortId: string }[]) => records.map(({ shortId }) => shortId);
  return Object.fromEntries(
    [...flows].map(([quarter, { opened, closed, carried, decided }]) => [
      quarter.id,
      {
        opened: ids(opened),
        closed: ids(closed),
        carried: ids(carried),
        decided: ids(decided.map(({ decision }) => decision)),
      },
    ]),
  );
}

describe('the flow of a quarter', () => {
  it('counts each action in one quarter as opened, in one as closed, and carries it where it was open at the end', () => {
    const flow = flowOf([
      aNote({ id: 'ops/2017-06-06', actions: ['a', 'b', 'c'].map((id) => anAction({ id })) }),
      aNote({
        id: 'ops/2017-07-25',
        followUps: [aFollowUp({ ref: 'a', status: 'done' })],
        actions: [anAction({ id: 'd' })],
      }),
      aNote({ id: 'ops/2017-10-03', followUps: [aFollowUp({ ref: 'b', status: 'dropped' })] }),
    ]);
    expect(flow).toEqual({
      '2016-17-q4': { opened: ['c', 'b', 'a'], closed: [], carried: ['a', 'b', 'c'], decided: [] },
      '2017-18-q1': { opened: ['d'], closed: ['a'], carried: ['b', 'c', 'd'], decided: [] },
      '2017-18-q2': { opened: [], closed: ['b'], carried: ['c', 'd'], decided: [] },
    });
  });

  it('counts an action in each quarter in which it was closed, even if it was reopened in between', () => {
    const flow = flowOf([
      aNote({ id: 'ops/2017-08-01', actions: [anAction({ id: 'a' })] }),
      aNote({ id: 'ops/2017-09-05', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
      aNote({ id: 'ops/2017-10-03', followUps: [aFollowUp({ ref: 'a', status: 'open' })] }),
      aNote({ id: 'ops/2017-10-10', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
    ]);
    expect(flow['2017-18-q1']).toMatchObject({ opened: ['a'], closed: ['a'], carried: [] });
    expect(flow['2017-18-q2']).toMatchObject({ opened: [], closed: ['a'], carried: [] });
  });

  it('carries a deferred action from its start date on', () => {
    const notes = [
      aNote({ id: 'ops/2017-08-01', actions: [anAction({ id: 'later', start: '2017-10-20' })] }),
      aNote({ id: 'ops/2017-10-03' }),
    ];
    const carried = (today: Day) => flowOf(notes, today)['2017-18-q2']?.carried;
    expect(flowOf(notes)['2017-18-q1']).toMatchObject({ opened: ['later'], carried: [] });
    expect([carried('2017-10-19'), carried('2017-10-20')]).toEqual([[], ['later']]);
  });

  it('keeps actions that were opened and superseded later', () => {
    const flow = flowOf([
      aNote({ id: 'ops/2017-08-01', actions: [anAction({ id: 'whole' })] }),
      aNote({ id: 'ops/2017-10-03', actions: [anAction({ id: 'part', supersedes: ['whole'] })] }),
    ]);
    expect(flow['2017-18-q1']).toMatchObject({ opened: ['whole'], closed: [], carried: ['whole'] });
    expect(flow['2017-18-q2']).toMatchObject({ opened: ['part'], closed: ['whole'], carried: ['part'] });
  });

  it('has a decision in the quarter in which it was accepted or rejected, and none that is only proposed', () => {
    const flow = flowOf([
      aNote({
        id: 'ops/2017-08-01',
        decisions: [
          aDecision({ id: 'now' }),
          aDecision({ id: 'later', status: 'proposed' }),
          aDecision({ id: 'never', status: 'proposed' }),
        ],
      }),
      aNote({
        id: 'ops/2017-10-03',
        followUps: [aFollowUp({ kind: 'decision', ref: 'later', status: 'rejected' })],
      }),
    ]);
    expect([flow['2017-18-q1']?.decided, flow['2017-18-q2']?.decided]).toEqual([['now'], ['later']]);
  });
});

import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { Action } from '../../model/record.ts';
import { currentActions, originOf, supersededByLines, supersedesLines } from './lineage.ts';

const archive = anArchive({
  notes: [
    aNote({
      id: 'ops/2017-01-10',
      actions: [
        anAction({ id: 'whole', splitInto: ['one', 'two'] }),
        anAction({ id: 'same', duplicateOf: 'two' }),
      ],
    }),
    aNote({ id: 'ops/2017-02-10', actions: [anAction({ id: 'one' }), anAction({ id: 'two' })] }),
    aNote({ id: 'ops/2017-03-10', actions: [anAction({ id: 'joined', supersedes: ['one', 'two'] })] }),
  ],
});
const action = (id: string): Action => {
  const found = archive.find.action(`ops/${id}`);
  if (!found) throw new RangeError(id);
  return found;
};

describe('the lineage of actions', () => {
  it('counts work once, in the actions that supersede it', () => {
    expect(currentActions([action('whole'), action('same'), action('joined')])).toEqual([action('joined')]);
    expect(archive.actions.filter(({ status }) => status === 'open')).toEqual([action('joined')]);
  });

  it('leads back to where the work was first opened', () => {
    expect(originOf(action('joined'))).toMatchObject({ opened: '2017-01-10', actions: 4 });
    expect(originOf(action('whole'))).toBeUndefined();
  });

  it('calls it merging if one supersedes several', () => {
    expect(supersededByLines(action('one'), archive.today)).toMatchObject([{ how: 'merged' }]);
    expect(supersededByLines(action('whole'), archive.today)).toMatchObject([
      { how: 'split' },
      { how: 'split' },
    ]);
  });

  it('says of an action that was closed before that others superseded it later', () => {
    const later = anArchive({
      notes: [
        aNote({ id: 'ops/2017-01-10', actions: ['wall', 'dupe', 'back'].map((id) => anAction({ id })) }),
        aNote({ id: 'ops/2017-02-10', followUps: [aFollowUp({ ref: 'wall', status: 'done' })] }),
        aNote({
          id: 'ops/2017-03-10',
          actions: [anAction({ id: 'joined', supersedes: ['wall', 'dupe', 'back'] })],
        }),
        aNote({ id: 'ops/2017-04-10', followUps: [aFollowUp({ ref: 'back', status: 'open' })] }),
        aNote({ id: 'ops/2017-05-10', followUps: [aFollowUp({ ref: 'back', status: 'done' })] }),
      ],
    });
    const ways = later.actions.flatMap((one) =>
      supersededByLines(one, later.today).map(({ after }) => after),
    );
    expect(later.actions.map(({ status }) => status)).toEqual(['done', 'superseded', 'done', 'open']);
    expect(ways).toEqual([undefined, undefined, 'done']);
    const joined = later.find.action('ops/joined');
    expect(joined && supersedesLines(joined, later.today).map(({ after }) => after)).toEqual(ways);
  });
});

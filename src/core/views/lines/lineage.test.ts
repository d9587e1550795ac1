import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { Action } from '../../model/record.ts';
import { currentActions, originOf, supersededByLines } from './lineage.ts';

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
});

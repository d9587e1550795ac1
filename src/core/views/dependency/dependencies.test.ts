import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { dependenciesOf } from './dependencies.ts';

/** The dependencies of the action `held`, after an opening in March and follow-ups in April, May, June. */
function dependencies(
  opening: Parameters<typeof anAction>[0],
  ...later: (Parameters<typeof aFollowUp>[0] | undefined)[]
) {
  const archive = anArchive({
    notes: [
      aNote({ id: 's/2017-03-07', actions: [anAction(opening)] }),
      ...later.map((part, index) =>
        aNote({ id: `s/2017-0${index + 4}-04`, followUps: part ? [aFollowUp(part)] : [] }),
      ),
    ],
  });
  const [action] = archive.actions;
  if (!action) throw new RangeError('no action');
  return dependenciesOf(action).map(({ blocker, from, until }) => [
    blocker.kind === 'unknown' ? blocker.text : blocker.kind,
    from,
    until,
  ]);
}
const ref = 'held';

describe('the blockers of an action', () => {
  it('last from the meeting that reports them to the one that reports otherwise', () => {
    expect(
      dependencies(
        { id: ref },
        { ref, status: 'blocked', blockedBy: ['the lawyers'] },
        { ref, status: 'in-progress' },
      ),
    ).toEqual([['the lawyers', '2017-04-04', '2017-05-04']]);
  });

  it('remain over meetings that report nothing new', () => {
    expect(dependencies({ id: ref, blockedBy: ['the lawyers'] }, undefined, { ref })).toEqual([
      ['the lawyers', '2017-03-07', undefined],
    ]);
  });

  it('ends with the action', () => {
    expect(
      dependencies({ id: ref, status: 'blocked', blockedBy: ['the lawyers'] }, undefined, {
        ref,
        status: 'done',
      }),
    ).toEqual([['the lawyers', '2017-03-07', '2017-05-04']]);
  });

  it('are replaced by those of a later report', () => {
    expect(
      dependencies(
        { id: ref, status: 'blocked', blockedBy: ['the lawyers'] },
        { ref, status: 'blocked', blockedBy: ['the printer'] },
      ),
    ).toEqual([
      ['the lawyers', '2017-03-07', '2017-04-04'],
      ['the printer', '2017-04-04', undefined],
    ]);
  });

  it('are none if none was reported', () => {
    expect(dependencies({ id: ref, status: 'blocked' })).toEqual([]);
  });
});

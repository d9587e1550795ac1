import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { stepReport } from '../../views/lines/reported.ts';
import { foldedStepWords, partPieces, stateOfReport, stepText } from './step.ts';

/** The last step of an action of the ops series in which follow-ups of one day report it. */
function lastStep(action: Partial<ActionEntry>, ...said: Partial<FollowUpEntry>[]) {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'cid', name: 'Cid Roe' }), aPerson({ id: 'dee', name: 'Dee Fox' })],
      teams: [aTeam({ id: 'web', name: 'Web Team' }), aTeam({ id: 'db', name: 'DB Team' })],
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: [
        aNote({ id: 'ops/2026-04-07', actions: [anAction({ id: 'x', ...action })] }),
        aNote({ id: 'ops/2026-05-12', followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) }),
      ],
    },
    '2026-05-20',
  );
  const event = archive.actions[0]?.events.at(-1);
  if (!event) throw new Error('No step');
  const report = stepReport(event);
  const pieces = partPieces('action', report).map((piece) =>
    typeof piece === 'string' ? piece : piece.label,
  );
  return { text: stepText('action', report), after: pieces.join(''), state: stateOfReport('action', report) };
}

const two = { owner: ['cid', 'dee'] };
const done = { status: 'done' } as const;

describe('a step of an action', () => {
  it('is of one part, with the owners that are not done', () => {
    expect(lastStep(two, { team: 'cid', ...done })).toEqual({
      text: 'Cid Roe done',
      after: ' done, still open: Dee Fox',
      state: 'in-progress',
    });
  });

  it('says how the last part ends the whole', () => {
    const dropped = { team: 'db', status: 'dropped' } as const;
    expect(lastStep({ owner: ['everyone'] }, { team: 'web', ...done }, dropped)).toEqual({
      text: 'DB Team dropped, action now done',
      after: ' dropped, action now done',
      state: 'done',
    });
  });

  it('names both owners of a part that is handed over, also after that', () => {
    expect(lastStep({ owner: ['web', 'cid'] }, { team: 'cid', owner: ['dee'] })).toEqual({
      text: 'Cid Roe’s part given to Dee Fox',
      after: '’s part given to Dee Fox',
      state: 'carried-over',
    });
    const given = lastStep({ owner: ['web', 'cid'] }, { team: 'cid', owner: ['dee'], status: 'in-progress' });
    expect(given.text).toBe('Cid Roe’s part given to Dee Fox, in progress');
  });

  it('says that a part had ended before it was given to others', () => {
    const given = lastStep(
      { owner: ['web', 'cid'] },
      { team: 'cid', ...done },
      { team: 'cid', owner: ['dee'] },
    );
    expect(given.text).toBe('Cid Roe’s part, already done, given to Dee Fox');
    expect(given.state).toBe('mentioned');
  });

  it('mentions a part that has ended so before', () => {
    expect(lastStep(two, { team: 'cid', ...done }, { team: 'cid', ...done }).text).toBe('Cid Roe mentioned');
  });

  it('does not hand over a part that is done', () => {
    expect(lastStep({ owner: ['web', 'cid'] }, { team: 'cid', owner: ['dee'], ...done }).text).toBe(
      'Cid Roe done',
    );
  });

  it('reopens a part, and with it the action if that was closed', () => {
    expect(lastStep(two, { team: 'cid', ...done }, { team: 'cid', status: 'open' }).text).toBe(
      'Cid Roe’s part reopened',
    );
    expect(lastStep(two, done, { team: 'cid', status: 'open' }).text).toBe(
      'Cid Roe’s part reopened, action open again',
    );
  });

  it('ends a round of an action that stays open, for all or with the last part', () => {
    const weekly = { every: 'week', due: '2026-04-14' } as const;
    expect(lastStep(weekly, done)).toMatchObject({ text: 'Round done', state: 'done' });
    expect(lastStep({ ...weekly, ...two }, { team: 'cid', ...done }).after).toBe(
      ' done, still open: Dee Fox',
    );
    const both = lastStep({ ...weekly, ...two }, { team: 'cid', ...done }, { team: 'dee', ...done });
    expect(both).toMatchObject({ text: 'Dee Fox done, round done', state: 'done' });
  });

  it('of the whole has only the word of its state', () => {
    expect(lastStep(two, done)).toEqual({ text: undefined, after: '', state: 'done' });
  });
});

it('a step in a fold has the word of its round or its state', () => {
  const round = { step: 'done', status: 'open', endsRound: true } as const;
  expect(foldedStepWords('action', { state: 'done', report: round })).toBe('round done');
  expect(foldedStepWords('action', { state: 'not-mentioned' })).toBe('not mentioned');
  const part = {
    owner: { kind: 'team', id: 'ops', label: 'Ops' },
    left: [],
    ends: false,
    reopens: false,
  } as const;
  const ofPart = { step: 'done', status: 'open', endsRound: false, part } as const;
  expect(foldedStepWords('action', { state: 'done', report: ofPart })).toBe('Ops done');
});

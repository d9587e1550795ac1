import { describe, expect, it } from 'vitest';
import {
  aDebt,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aProgram,
  aQuestion,
} from '../../../testing/builders.ts';
import { stateOfOpening } from '../../text/action/step.ts';
import { closingReported } from '../lines/reported.ts';
import { noteIndex } from './index.ts';
import { lastTime } from './last-time.ts';
import { debtOnNote, decisionsOnNote, openedActions, questionsOnNote } from './records.ts';

const today = '2017-09-08';
const archive = anArchive(
  {
    programs: [aProgram({ id: 'p6' })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        for: ['p6'],
        actions: [anAction({ id: 'z-first' }), anAction({ id: 'a-second', blockedBy: ['structure'] })],
        questions: [aQuestion({ id: 'structure', for: ['p6'] }), aQuestion({ id: 'kubernetes' })],
        decisions: [aDecision({ id: 'old', status: 'proposed', method: 'vote', votes: { for: 3 } })],
        debt: [aDebt({ id: 'memcached', remedy: 'A recipe' }), aDebt({ id: 'paid', status: 'done' })],
      }),
      aNote({
        id: 'ops/2017-04-04',
        followUps: [
          aFollowUp({ kind: 'decision', ref: 'old', status: 'accepted' }),
          aFollowUp({ kind: 'question', ref: 'kubernetes', status: 'answered' }),
          aFollowUp({ kind: 'debt', ref: 'memcached' }),
          aFollowUp({ ref: 'ancient', text: 'Something older', status: 'open' }),
        ],
      }),
    ],
  },
  today,
);
const [first, second] = archive.notes;
if (!first || !second) throw new Error('Both notes are there.');

describe('records on the page of their note', () => {
  it('are in the order of the note, not of their ids', () => {
    expect(openedActions(first, today).map(({ shortId }) => shortId)).toEqual(['z-first', 'a-second']);
  });

  it('leave out records that a follow-up introduced', () => {
    expect(archive.actions.map(({ shortId }) => shortId)).toContain('ancient');
    expect(openedActions(second, today)).toEqual([]);
  });

  it('show a decision as it was made, apart from later changes', () => {
    expect(decisionsOnNote(first, today)).toMatchObject([
      {
        status: 'proposed',
        method: 'vote',
        votes: { for: 3 },
        since: { state: 'accepted', day: '2017-04-04' },
      },
    ]);
  });

  it('list the actions that a question blocks and its own aims, and its age only if a later note mentions it', () => {
    const [structure, kubernetes] = questionsOnNote(first, today);
    expect(structure?.open).toBeUndefined();
    expect(structure?.blocks.map(({ id }) => id)).toEqual(['ops/a-second']);
    expect(structure?.serves.map(({ id }) => id)).toEqual(['p6']);
    expect(kubernetes).toMatchObject({ status: 'open', open: undefined, serves: [] });
  });

  it('give the age of debt that a later note mentions, until it is done', () => {
    expect(debtOnNote(first, archive)).toMatchObject([
      { shortId: 'memcached', remedy: 'A recipe', daysOpen: 185 },
      { shortId: 'paid', daysOpen: undefined },
    ]);
  });
});

describe('the actions that a question blocks', () => {
  const asked = { id: 's/2024-01-08', questions: [aQuestion({ id: 'q' })] };
  const sidesOf = (...notes: readonly Parameters<typeof aNote>[0][]) => {
    const archive = anArchive({ notes: notes.map(aNote) }, '2024-02-05');
    const note = archive.notes.find(({ id }) => id === asked.id);
    const [one] = note ? questionsOnNote(note, archive.today) : [];
    return { was: one?.blocks.map(({ id }) => id), since: one?.blocksSince.map(({ id }) => id) };
  };
  const blocked = aFollowUp({ ref: 'x', status: 'blocked', blockedBy: ['q'] });

  it('are recorded by its note, or reported since then', () => {
    const named = anAction({ id: 'x', blockedBy: ['q'] });
    const later = { id: 's/2024-01-15', followUps: [blocked] };
    expect(sidesOf({ ...asked, actions: [named] })).toEqual({ was: ['s/x'], since: [] });
    expect(sidesOf({ ...asked, actions: [named] }, later)).toEqual({ was: ['s/x'], since: [] });
    expect(sidesOf({ ...asked, actions: [anAction({ id: 'x' })] }, later)).toEqual({
      was: [],
      since: ['s/x'],
    });
  });

  it('are recorded by its note also if a later one gives other blockers', () => {
    const named = anAction({ id: 'x', blockedBy: ['q'] });
    const others = { id: 's/2024-01-15', followUps: [aFollowUp({ ref: 'x', blockedBy: [] })] };
    expect(sidesOf({ ...asked, actions: [named] }, others)).toEqual({ was: ['s/x'], since: [] });
  });

  it('are recorded by its note if a follow-up in it says so', () => {
    const before = { id: 's/2024-01-01', actions: [anAction({ id: 'x' })] };
    expect(sidesOf(before, { ...asked, followUps: [blocked] })).toEqual({ was: ['s/x'], since: [] });
  });
});

describe('an action that was handed over, and moved, after its note', () => {
  const handedOver = anArchive({
    people: [aPerson({ id: 'eva', name: 'Eva' }), aPerson({ id: 'hana', name: 'Hana' })],
    notes: [
      aNote({ id: 'ops/2017-03-01', actions: [anAction({ id: 'x', owner: ['eva'], due: '2017-03-10' })] }),
      aNote({
        id: 'ops/2017-03-15',
        followUps: [aFollowUp({ ref: 'x', owner: ['hana'], due: '2017-04-15' })],
      }),
    ],
  });
  const [opened, moved] = handedOver.notes
    .flatMap((note) => [
      openedActions(note, today)[0],
      lastTime(note, noteIndex(handedOver).recalls, today)?.mentioned[0],
    ])
    .filter((row) => row !== undefined);

  it('has the original owner and due date on the left, and those of today on the right', () => {
    expect(opened?.was).toMatchObject({ owners: [{ label: 'Eva' }], due: { day: '2017-03-10', days: 9 } });
    expect(opened?.since).toMatchObject({
      owners: { refs: [{ label: 'Hana' }], day: '2017-03-15' },
      due: { view: { day: '2017-04-15', status: 'overdue' }, moved: 1 },
    });
  });

  it('has those of the later note under “Last time”', () => {
    expect(moved?.was).toMatchObject({ owners: [{ label: 'Hana' }], due: { day: '2017-04-15' } });
    expect(moved?.since).toMatchObject({ owners: undefined, due: undefined, overdue: { days: -146 } });
  });
});

describe('a record that is for another aim after its note', () => {
  const changed = anArchive({
    programs: [aProgram({ id: 'p1' }), aProgram({ id: 'p2' })],
    notes: [
      aNote({
        id: 'ops/2017-03-01',
        actions: [anAction({ id: 'x', for: ['p1'] }), anAction({ id: 'y', for: ['p1'] })],
        questions: [aQuestion({ id: 'q', for: ['p1'] })],
      }),
      aNote({
        id: 'ops/2017-03-15',
        followUps: [
          aFollowUp({ ref: 'x', for: ['p2'] }),
          aFollowUp({ ref: 'y', for: ['p1'] }),
          aFollowUp({ kind: 'question', ref: 'q', for: 'none' }),
        ],
      }),
    ],
  });
  const [opening, later] = changed.notes;
  if (!opening || !later) throw new Error('Both notes are there.');
  const idsOf = (aims: readonly { readonly id: string }[] = []) => aims.map(({ id }) => id);

  it('has the first aim on the left, and that of today on the right', () => {
    const [x, y] = openedActions(opening, today);
    expect([idsOf(x?.serves), idsOf(x?.since?.serves?.aims)]).toEqual([['p1'], ['p2']]);
    expect(x?.since?.serves).toMatchObject({ day: '2017-03-15', note: { id: 'ops/2017-03-15' } });
    expect([idsOf(y?.serves), y?.since?.serves]).toEqual([['p1'], undefined]);
    const [q] = questionsOnNote(opening, today);
    expect([idsOf(q?.serves), q?.since?.serves]).toMatchObject([['p1'], { none: true, aims: [] }]);
  });

  it('has the new aim under “Last time”, if the follow-up changed it', () => {
    const mentioned = lastTime(later, noteIndex(changed).recalls, today)?.mentioned;
    expect(mentioned?.map(({ serves }) => serves && idsOf(serves.aims))).toEqual([['p2'], undefined, []]);
    expect(mentioned?.some(({ since }) => since?.serves)).toBe(false);
  });
});

describe('an action with a status of its own on the page of its note', () => {
  const own = anArchive({
    people: [aPerson({ id: 'dee', name: 'Dee' })],
    notes: [
      aNote({ id: 'ops/2017-05-04' }),
      aNote({
        id: 'ops/2017-05-18',
        actions: [
          anAction({ id: 'fax', due: '2017-05-10', status: 'done', closed: '2017-05-14' }),
          anAction({ id: 'tv', status: 'dropped', reason: 'It broke' }),
          anAction({ id: 'cd', status: 'blocked', blockedBy: ['dee'] }),
          anAction({ id: 'car', status: 'in-progress', reason: 'It rattles' }),
          anAction({ id: 'bike', every: 'week', status: 'done' }),
          anAction({ id: 'boat' }),
          anAction({ id: 'ship', supersedes: ['boat'] }),
        ],
      }),
    ],
  });
  const [, note] = own.notes;
  const rows = note ? openedActions(note, today) : [];

  it('has that status, with the day and the reason of an end', () => {
    expect(
      rows.map(({ report: { step, status, endsRound }, on, reason }) => ({
        ...{ step, status, endsRound, on, reason },
      })),
    ).toEqual([
      { step: 'done', status: 'done', endsRound: false, on: { day: '2017-05-14', reported: '2017-05-18' } },
      { step: 'dropped', status: 'dropped', endsRound: false, reason: 'It broke' },
      { step: 'opened', status: 'blocked', endsRound: false },
      { step: 'opened', status: 'in-progress', endsRound: false, reason: 'It rattles' },
      { step: 'done', status: 'open', endsRound: true },
      { step: 'superseded', status: 'superseded', endsRound: false },
      { step: 'opened', status: 'open', endsRound: false },
    ]);
    expect(rows.map(({ report }) => stateOfOpening(report))).toEqual([
      'done',
      'dropped',
      'blocked',
      'in-progress',
      'done',
      'superseded',
      'opened',
    ]);
  });

  it('has the due date that the end came after, and the action that supersedes it', () => {
    expect(rows[0]?.ended).toMatchObject({ due: { day: '2017-05-10' }, closed: '2017-05-14' });
    expect(rows[5]?.supersededBy.map(({ id }) => id)).toEqual(['ops/ship']);
  });

  it('is closed on the day that the note gives, before the date of the note', () => {
    const [fax] = own.actions.filter(({ shortId }) => shortId === 'fax');
    expect(fax).toMatchObject({ opened: '2017-05-18', closed: '2017-05-14' });
    expect(fax && closingReported(fax)).toBe('2017-05-18');
  });
});

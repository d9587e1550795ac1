import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aProposal,
  aSeries,
} from '../../../testing/builders.ts';
import type { ActionEntry, DecisionEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { decisionLists } from './list.ts';
import { decisionContext, decisionRow } from './row.ts';
import { idleAfterDays } from './terms.ts';

const today = '2017-09-08';

function rowOf(decision: Partial<DecisionEntry>, part: Partial<Note> = {}, ...later: Note[]) {
  const note = aNote({ id: 's/2017-06-06', decisions: [aDecision({ id: 'it', ...decision })], ...part });
  const archive = anArchive({ notes: [note, ...later] }, today);
  const found = archive.find.decision('s/it');
  if (!found) throw new RangeError('it');
  return decisionRow(found, decisionContext(archive), today);
}

describe('the reasons why a decision needs attention', () => {
  it.each([
    // the decision, what needs a look
    [{ status: 'proposed' }, []],
    [{ status: 'proposed', objectionsBy: '2017-09-30' }, []],
    [{ status: 'proposed', objectionsBy: '2017-09-22' }, ['window-ends']],
    [{ status: 'proposed', objectionsBy: '2017-09-08' }, ['window-ends']],
    [{ status: 'proposed', objectionsBy: '2017-09-07' }, ['window-over']],
    [{ status: 'accepted', objectionsBy: '2017-09-07' }, []],
    [{ status: 'accepted', needs: 'action', objectionsBy: '2017-09-07' }, ['idle']],
    [{ status: 'accepted', needs: 'action', objectionsBy: '2017-09-10' }, ['window-ends', 'idle']],
    [{ status: 'rejected', objectionsBy: '2017-09-07', reviewBy: '2017-09-07' }, []],
    [{ status: 'proposed', reviewBy: '2017-09-30' }, []],
    [{ status: 'proposed', reviewBy: '2017-09-22' }, ['review-soon']],
    [{ status: 'proposed', reviewBy: '2017-09-08' }, ['review-due']],
    [{ status: 'accepted', needs: 'nothing', reviewBy: '2017-09-07' }, ['review-due']],
    [{ status: 'accepted', needs: 'action', reviewBy: '2017-09-07' }, ['review-due', 'idle']],
    [
      { status: 'proposed', reviewBy: '2017-09-07', objectionsBy: '2017-09-07' },
      ['window-over', 'review-due'],
    ],
  ] as const)('%j: %j', (decision, needs) => {
    expect(rowOf(decision).needs).toEqual(needs);
  });

  it('is not changed by the end of the time for objections: it stays proposed', () => {
    expect(rowOf({ status: 'proposed', objectionsBy: '2017-07-01' }).line.status).toBe('proposed');
  });

  it('comes the most pressing first', () => {
    const decisions = [
      aDecision({ id: 'a-idle', needs: 'action' }),
      aDecision({ id: 'b-review', status: 'proposed', reviewBy: '2017-09-01' }),
      aDecision({ id: 'c-over', status: 'proposed', objectionsBy: '2017-09-01' }),
      aDecision({ id: 'd-fine', status: 'proposed' }),
      aDecision({ id: 'e-enough' }),
    ];
    const { look, pages } = decisionLists(anArchive({ notes: [aNote({ id: 's/2017-06-06', decisions })] }));
    expect(look.items.map(({ line }) => line.ref.id)).toEqual(['s/c-over', 's/b-review', 's/a-idle']);
    expect(pages.find(({ state }) => state === 'needs-a-look')?.page.total).toBe(3);
  });
});

describe('the time for objections', () => {
  it.each([
    ['2017-09-07', true],
    ['2017-09-08', false],
  ])('until %s is over: %s', (objectionsBy, over) => {
    expect(rowOf({ status: 'proposed', objectionsBy }).terms.window?.over).toBe(over);
  });

  it('counts each person who objects to a proposal that the decision came of, or to a part of it', () => {
    const object = (person: string) => ({ person, position: 'object' as const });
    const proposals = [
      aProposal({
        id: 'idea',
        adoptedAs: 'it',
        positions: [object('ann'), { person: 'ben', position: 'agree' }],
        parts: [{ text: 'part', positions: [object('ann'), object('cy')] }],
      }),
      aProposal({ id: 'other', positions: [object('dan')] }),
    ];
    const { terms } = rowOf({ status: 'proposed', objectionsBy: '2017-09-30' }, { proposals });
    expect(terms.window?.objections).toBe(2);
    // `No objections` and `2 objections` stood side by side.
    const objectionsBy = '2017-08-30';
    const own = rowOf({ status: 'proposed', method: 'lazy-consensus', objectionsBy }, { proposals });
    expect(own.line.unopposed).toBe('no-objection');
    expect(own.terms.window).toMatchObject({ objections: 0, contested: true });
  });

  it.each([
    ['proposed', '2017-09-10', 'soon'],
    ['proposed', '2017-09-01', 'overdue'],
    ['accepted', '2017-09-10', 'soon'],
    ['accepted', '2017-09-01', 'closed'],
    ['rejected', '2017-09-10', 'closed'],
  ] as const)(
    'of a decision that is %s, with objections until %s, is %s',
    (status, objectionsBy, expected) => {
      expect(rowOf({ status, objectionsBy }).terms.window?.until.status).toBe(expected);
    },
  );
});

describe('a decision of which nothing was started', () => {
  const implementedBy = (part: Partial<ActionEntry>) => ({
    actions: [anAction({ id: 'do', implements: 'it', ...part })],
  });
  const say = (status: 'in-progress' | 'open' | 'blocked' | 'dropped') =>
    aNote({ id: 's/2017-07-04', followUps: [aFollowUp({ ref: 'do', status })] });

  it.each([
    ['2017-06-10', 90, true],
    ['2017-06-11', 89, false],
  ])('taken on %s, %d days ago, is pointed at: %s', (day, days, pointed) => {
    const notes = [aNote({ id: `s/${day}`, decisions: [aDecision({ id: 'it', needs: 'action' })] })];
    const archive = anArchive({ notes }, today);
    const [decision] = archive.decisions;
    const idle = decision && decisionRow(decision, decisionContext(archive), today).terms.idle;
    expect(idleAfterDays).toBe(90);
    expect(idle).toEqual(pointed ? { since: day, days, actions: 0 } : undefined);
  });

  it('is idle if no action was started, whatever else was reported', () => {
    expect(rowOf({}, implementedBy({})).terms.idle).toMatchObject({ actions: 1, days: 94 });
    expect(rowOf({}, implementedBy({}), say('blocked')).terms.idle).toBeDefined();
    expect(rowOf({}, implementedBy({}), say('dropped')).terms.idle).toBeUndefined();
    expect(rowOf({ needs: 'action' }, implementedBy({}), say('dropped')).terms.idle).toBeDefined();
  });

  it('is not idle if it needs no action: none implements it, or a note has `needs: nothing`', () => {
    expect(rowOf({}).terms.idle).toBeUndefined();
    expect(rowOf({ needs: 'nothing' }, implementedBy({})).terms.idle).toBeUndefined();
    expect(rowOf({}, implementedBy({ start: '2017-12-01' })).terms.idle).toBeUndefined();
  });

  it('has the need that the latest note gives', () => {
    const later = (needs: 'nothing' | 'action') =>
      aNote({ id: 's/2017-06-13', followUps: [aFollowUp({ kind: 'decision', ref: 'it', needs })] });
    expect(rowOf({ needs: 'nothing' }, {}, later('action')).terms.idle).toBeDefined();
    expect(rowOf({ needs: 'action' }, {}, later('nothing')).terms.idle).toBeUndefined();
  });

  it('is not so once an action was in progress or done, even if it is not any more', () => {
    expect(rowOf({}, implementedBy({ status: 'done', closed: '2017-06-06' })).terms.idle).toBeUndefined();
    expect(rowOf({}, implementedBy({}), say('in-progress')).terms.idle).toBeUndefined();
    const back = aNote({ id: 's/2017-08-01', followUps: [aFollowUp({ ref: 'do', status: 'open' })] });
    expect(rowOf({}, implementedBy({}), say('in-progress'), back).terms.idle).toBeUndefined();
  });

  it('is not so where what took the place of its action has begun', () => {
    const actions = [
      anAction({ id: 'do', implements: 'it', splitInto: ['part'] }),
      anAction({ id: 'part', status: 'in-progress' }),
    ];
    expect(rowOf({}, { actions }).terms.idle).toBeUndefined();
  });

  it.each(['proposed', 'rejected'] as const)('is not so while it is %s', (status) => {
    expect(rowOf({ status, needs: 'action' }).terms.idle).toBeUndefined();
  });

  it('counts from the day on which it was accepted, and not at all once it is superseded', () => {
    const accept = aNote({
      id: 's/2017-08-01',
      followUps: [aFollowUp({ kind: 'decision', ref: 'it', status: 'accepted' })],
    });
    expect(rowOf({ status: 'proposed', needs: 'action' }, {}, accept).terms.idle).toBeUndefined();
    const newer = aNote({ id: 's/2017-08-01', decisions: [aDecision({ id: 'new', supersedes: ['it'] })] });
    expect(rowOf({ needs: 'action' }, {}, newer).terms.idle).toBeUndefined();
  });
});

describe('a decision that was decided against its vote', () => {
  const votes = { for: 3, against: 3 };

  it('needs attention while it has that status, unless its note or series waives the finding', () => {
    expect(rowOf({ votes })).toMatchObject({
      needs: ['against-vote'],
      terms: { against: { status: 'accepted', for: 3, against: 3 } },
    });
    expect(rowOf({ votes, status: 'proposed' }).needs).toEqual([]);
    expect(rowOf({ votes, method: 'chair' }).needs).toEqual([]);
    expect(rowOf({ votes: { for: 4, against: 3 } }).needs).toEqual([]);
    const waived = aNote({
      id: 's/2017-06-06',
      decisions: [aDecision({ id: 'it', votes })],
      waivers: [{ rule: 'vote-against-status', reason: 'the chair decided' }],
    });
    const rules = { 'vote-against-status': 'off' } as const;
    const ruled = { notes: [{ ...waived, waivers: [] }], series: [aSeries({ id: 's', rules })] };
    for (const content of [{ notes: [waived] }, ruled]) {
      const archive = anArchive(content, today);
      const found = archive.find.decision('s/it');
      expect(found && decisionRow(found, decisionContext(archive), today).needs).toEqual([]);
    }
  });
});

describe('a decision that a newer one is to supersede', () => {
  const newer = (status: DecisionEntry['status']) =>
    aNote({ id: 's/2017-08-01', decisions: [aDecision({ id: 'new', supersedes: ['it'], status })] });

  it('holds while the newer one is proposed, and says what is proposed in its place', () => {
    const row = rowOf({}, {}, newer('proposed'));
    expect(row.line.status).toBe('accepted');
    expect(row.supersededBy).toBeUndefined();
    expect(row.challengedBy.map(({ id }) => id)).toEqual(['s/new']);
  });

  it('holds without a word where the newer one was rejected', () => {
    expect(rowOf({}, {}, newer('rejected'))).toMatchObject({
      line: { status: 'accepted' },
      challengedBy: [],
    });
  });

  it('is superseded once the newer one is accepted', () => {
    const row = rowOf({}, {}, newer('accepted'));
    expect(row).toMatchObject({
      line: { status: 'superseded' },
      supersededBy: { id: 's/new' },
      challengedBy: [],
    });
  });

  it('is named by the newer one as what it would supersede, only while that is proposed', () => {
    const rows = (status: DecisionEntry['status']) => {
      const older = aNote({ id: 's/2017-06-06', decisions: [aDecision({ id: 'it' })] });
      const archive = anArchive({ notes: [older, newer(status)] }, today);
      const found = archive.find.decision('s/new');
      return found && decisionRow(found, decisionContext(archive), today).wouldSupersede.map(({ id }) => id);
    };
    expect(rows('proposed')).toEqual(['s/it']);
    expect(rows('accepted')).toEqual([]);
  });
});

describe('an objection after the period', () => {
  const late = (part: Partial<DecisionEntry>) =>
    rowOf(
      part,
      {},
      aNote({
        id: 's/2017-08-02',
        followUps: [aFollowUp({ kind: 'decision', ref: 'it', objection: { by: 'ann', note: 'No.' } })],
      }),
    ).terms;

  // `No objections` and `1 objection` stood side by side.
  it.each([
    ['lazy-consensus', undefined],
    ['consensus', 'accepted'],
  ] as const)('is none of those that decide by %s', (method, status) => {
    const terms = late({ method, status: status ?? 'proposed', objectionsBy: '2017-07-01' });
    expect(terms.window).toMatchObject({ over: true, objections: 0, withdrawn: 0, contested: true });
    expect(terms.objections).toMatchObject([{ by: { id: 'ann' }, late: true }]);
  });

  it('is one where it comes on the last day', () => {
    const terms = late({ method: 'lazy-consensus', status: 'proposed', objectionsBy: '2017-08-02' });
    expect(terms.window).toMatchObject({ objections: 1 });
    expect(terms.objections?.[0]).not.toHaveProperty('late');
  });
});

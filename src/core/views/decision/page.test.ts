import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive, aProposal } from '../../../testing/builders.ts';
import type { Decision } from '../../model/record.ts';
import { latestChanged, latestDecided } from '../lines/record-line.ts';
import { searchRecords } from '../search/records.ts';
import { decisionLists } from './list.ts';
import { decisionPage, decisionSurroundings } from './page.ts';

const archive = anArchive({
  notes: [
    aNote({ id: 's/2017-03-07', decisions: [aDecision({ id: 'old' })] }),
    aNote({
      id: 's/2017-07-25',
      proposals: [
        aProposal({ id: 'idea', adoptedAs: 'new' }),
        aProposal({ id: 'other-idea', adoptedAs: 'new' }),
      ],
      decisions: [
        aDecision({
          id: 'new',
          supersedes: ['old'],
          method: 'lazy-consensus',
          objectionsBy: '2017-08-01',
          reviewBy: '2017-09-08',
        }),
        aDecision({ id: 'maybe', status: 'proposed', objectionsBy: '2017-09-08' }),
      ],
      actions: [
        anAction({ id: 'first', implements: 'new', status: 'done', closed: '2017-07-25' }),
        anAction({ id: 'second', implements: 'new' }),
      ],
    }),
    aNote({
      id: 's/2017-08-22',
      followUps: [aFollowUp({ kind: 'decision', ref: 'maybe', status: 'rejected', reason: 'Too dear' })],
    }),
  ],
});
const around = decisionSurroundings(archive);
const pageOf = (id: string) => {
  const decision = archive.find.decision(`s/${id}`);
  if (!decision) throw new RangeError(id);
  return decisionPage(decision, archive, around);
};

describe('the page of a decision', () => {
  it('has the decision that supersedes it, and those that it supersedes', () => {
    expect(pageOf('old').row.line.status).toBe('superseded');
    expect(pageOf('old').supersededBy?.ref.id).toBe('s/new');
    expect(pageOf('new').supersedes.map((line) => line.ref.id)).toEqual(['s/old']);
  });

  it('names every proposal it came of and the actions that carry it out, open ones first', () => {
    expect(pageOf('new').cameOf.map(({ id }) => id)).toEqual(['s/idea', 's/other-idea']);
    expect(pageOf('new').implementedBy.items.map((line) => line.shortId)).toEqual(['second', 'first']);
    expect(pageOf('old').cameOf).toEqual([]);
  });

  it('is accepted, but open for objections until the last day of its period', () => {
    const on = (today: string) => {
      const decided = anArchive(
        {
          notes: [
            aNote({ id: 's/2018-03-31', decisions: [aDecision({ id: 'd', objectionsBy: '2018-04-07' })] }),
          ],
        },
        today,
      );
      const decision = decided.find.decision('s/d');
      return decision && decisionPage(decision, decided, decisionSurroundings(decided)).row.line;
    };
    expect(on('2018-04-07')).toMatchObject({ status: 'accepted', objectionsUntil: '2018-04-07' });
    expect(on('2018-04-08')?.objectionsUntil).toBeUndefined();
  });

  it('hears objections to the end of the day', () => {
    expect(pageOf('new').row.terms.window).toMatchObject({ until: { day: '2017-08-01' }, over: true });
    expect(pageOf('maybe').row.terms.window).toMatchObject({ until: { day: '2017-09-08' }, over: false });
  });

  it('is due for review from its day on, while it holds', () => {
    expect(pageOf('new').row.terms.review).toMatchObject({ by: { day: '2017-09-08' }, due: true });
    expect(pageOf('old').row.terms.review).toBeUndefined();
  });

  it('has its history in order, with reasons', () => {
    expect(pageOf('maybe').steps).toMatchObject([
      { state: 'opened', day: '2017-07-25' },
      { state: 'rejected', day: '2017-08-22', reason: 'Too dear' },
    ]);
  });

  it('leads to the decisions before and after it in its series', () => {
    expect(pageOf('old').previous).toBeUndefined();
    expect(pageOf('old').next).toBeDefined();
  });
});

describe('the list of decisions', () => {
  const pages = decisionLists(archive).pages;

  it('has all decisions, newest first, with their actions', () => {
    const [all] = pages;
    expect(all?.page.items.map(({ line }) => line.ref.id).at(-1)).toBe('s/old');
    expect(all?.page.items.find(({ line }) => line.ref.id === 's/new')).toMatchObject({
      actions: 2,
      done: 1,
    });
  });

  it('has those that an objection holds in a list of their own, and search has them as held', () => {
    const decisions = [
      aDecision({ id: 'd', status: 'proposed', method: 'lazy-consensus', objectionsBy: '2017-08-01' }),
    ];
    const objection = aFollowUp({ kind: 'decision', ref: 's/d', objection: { by: 'dan', note: 'Too dear' } });
    const held = anArchive({
      notes: [
        aNote({ id: 's/2017-07-25', decisions }),
        aNote({ id: 's/2017-07-30', followUps: [objection] }),
      ],
    });
    const lists = decisionLists(held).pages.map(({ state, page }) => [state, page.total]);
    expect(lists).toContainEqual(['held', 1]);
    expect(lists).toContainEqual(['proposed', 1]);
    expect(decisionLists(archive).pages.map(({ state }) => state)).not.toContain('held');
    const found = searchRecords(held).find(({ kind }) => kind === 'decision');
    expect(found).toMatchObject({ facets: { status: ['proposed', 'held'] } });
  });

  it('has a list for each state that one is in', () => {
    expect(pages.map(({ state, page }) => [state, page.total])).toEqual([
      [undefined, 3],
      ['needs-a-look', 1],
      ['accepted', 1],
      ['superseded', 1],
      ['rejected', 1],
    ]);
  });

  it('pages', () => {
    const notes = [
      aNote({
        id: 's/2017-08-07',
        decisions: Array.from({ length: 120 }, (_, n) => aDecision({ id: `d${n}` })),
      }),
    ];
    const sizes = decisionLists(anArchive({ notes })).pages.map(({ page }) => page.items.length);
    expect(sizes).toEqual([50, 50, 20, 50, 50, 20]);
  });
});

describe('a list of decisions', () => {
  const rejected = (id: string) => aFollowUp({ kind: 'decision', ref: id, status: 'rejected' });
  const later = anArchive({
    notes: [
      aNote({
        id: 's/2017-03-07',
        decisions: [aDecision({ id: 'first', status: 'proposed' }), aDecision({ id: 'old' })],
      }),
      aNote({ id: 's/2017-03-14', decisions: [aDecision({ id: 'second', status: 'proposed' })] }),
      aNote({ id: 's/2017-03-21', decisions: [aDecision({ id: 'third' })] }),
      aNote({ id: 's/2017-04-20', followUps: [rejected('second')] }),
      aNote({ id: 's/2017-05-04', followUps: [rejected('first')] }),
      aNote({ id: 's/2017-06-06', decisions: [aDecision({ id: 'newer', supersedes: ['old'] })] }),
    ],
  });

  it('begins with the latest day that its lines show', () => {
    const pages = decisionLists(later).pages.map(({ state, page }) => [
      state,
      page.items.map(({ line }) => line.ref.label),
    ]);
    expect(Object.fromEntries(pages)).toMatchObject({
      undefined: ['newer', 'first', 'second', 'third', 'old'],
      rejected: ['first', 'second'],
    });
    const idsOf = (decisions: readonly Decision[]) => decisions.map(({ shortId }) => shortId);
    expect(idsOf(latestDecided(later.decisions))).toEqual(['newer', 'first', 'second', 'third', 'old']);
    expect(idsOf(latestChanged(later.decisions))).toEqual(['newer', 'old', 'first', 'second', 'third']);
  });
});

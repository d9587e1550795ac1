import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuestion,
  aSeries,
} from '../../../testing/builders.ts';
import type { Content } from '../../model/registry.ts';
import { agendaIndex, agendaOf } from './agenda.ts';
import type { AgendaItem } from './item.ts';

const today = '2017-09-08';

function agenda(part: Partial<Content>, of = 's', day = today) {
  const series = [aSeries({ id: 's', cadence: 'weekly', standing: ['Last time'] }), aSeries({ id: 'other' })];
  const archive = anArchive({ series, ...part }, day);
  const found = archive.find.series(of);
  if (!found) throw new RangeError(of);
  return agendaOf(found, archive, agendaIndex(archive));
}

function nameOf(item: AgendaItem): string {
  switch (item.kind) {
    case 'action':
      return item.line.shortId;
    case 'question':
    case 'decision':
      return item.row.line.ref.id.replace('s/', '');
    case 'objective':
      return item.ref.id;
    case 'parked':
      return item.line.to.label;
    case 'topic':
      return item.text;
  }
}

const sectionsOf = (part: Partial<Content>) =>
  agenda(part).sections.map(({ reason, items }) => [reason, items.items.map(nameOf)]);

const program = aProgram({
  id: 'p',
  outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' }), anObjective({ id: 'o1.2' })] })],
});

describe('the agenda of a next meeting', () => {
  it('has the most urgent topics first, each once, and last those that 3 meetings did not mention', () => {
    const notes = [
      aNote({
        id: 's/2017-05-02',
        decisions: [
          aDecision({ id: 'no-progress', needs: 'action' }),
          aDecision({ id: 'review', reviewBy: '2017-09-08' }),
          aDecision({ id: 'lazy', status: 'proposed', objectionsBy: '2017-09-12' }),
        ],
        questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'where', status: 'parked' })],
        actions: [
          anAction({ id: 'later-late', due: '2017-08-20' }),
          anAction({ id: 'late-and-blocked', due: '2017-06-01', status: 'blocked' }),
          anAction({ id: 'stuck', status: 'blocked' }),
          anAction({ id: 'not-mentioned' }),
          anAction({ id: 'abandoned', due: '2017-05-20' }),
        ],
      }),
      aNote({ id: 's/2017-08-18' }),
      aNote({ id: 's/2017-08-25', questions: [aQuestion({ id: 'when' })] }),
      aNote({
        id: 's/2017-09-01',
        forNextTime: ['Secrets'],
        followUps: [
          aFollowUp({ kind: 'question', ref: 'when', note: 'Soon.' }),
          ...['later-late', 'late-and-blocked', 'stuck'].map((ref) => aFollowUp({ ref, note: 'Next week.' })),
        ],
        actions: [anAction({ id: 'due', due: '2017-09-08' }), anAction({ id: 'free' })],
      }),
      aNote({ id: 'other/2017-09-01', actions: [anAction({ id: 'not-ours', due: '2017-06-01' })] }),
    ];
    expect(sectionsOf({ notes })).toEqual([
      ['overdue', ['late-and-blocked', 'later-late']],
      ['blocked', ['stuck']],
      ['parked', ['Secrets', 'where']],
      ['questions', ['when']],
      ['objections', ['lazy']],
      ['review', ['review']],
      ['no-progress', ['no-progress']],
      ['due', ['due']],
      ['not-mentioned', ['abandoned', 'not-mentioned', 'why']],
    ]);
    expect(agenda({ notes }).talk).toBe(13);
  });

  it('has stale objectives of the series', () => {
    const series = [aSeries({ id: 's', for: ['p'] })];
    const said = (date: string, ref: string) =>
      aNote({ id: `other/${date}`, checkIns: [aCheckIn({ ref, note: 'Moving.' })] });
    const programs = [program];
    expect(sectionsOf({ series, programs, notes: [said('2017-09-01', 'p/o1.1')] })).toEqual([
      ['no-check-in', ['p/o1.2']],
    ]);
    expect(sectionsOf({ series, programs, notes: [said('2017-06-01', 'p/o1.2')] })).toEqual([
      ['no-check-in', ['p/o1.1', 'p/o1.2']],
    ]);
    const none = [aSeries({ id: 's' })];
    expect(sectionsOf({ series: none, programs, notes: [] })).toEqual([]);
    const byNote = [aNote({ id: 's/2017-09-01', for: ['p/o1.2'] })];
    expect(sectionsOf({ series: none, programs, notes: byNote })).toEqual([['no-check-in', ['p/o1.2']]]);
  });

  it('takes topics that notes parked, and experiments from the last retro', () => {
    const item = (text: string, experiment: boolean) => ({ text, experiment });
    const notes = [
      aNote({ id: 's/2017-08-18', forNextTime: ['Older'] }),
      aNote({
        id: 's/2017-08-25',
        forNextTime: ['Old'],
        retro: {
          format: 'kalm',
          columns: [{ name: 'add', items: [item('One clock', true), item('More tea', false)] }],
        },
      }),
      aNote({ id: 's/2017-09-01', forNextTime: ['New'] }),
      aNote({ id: 's/2017-09-09', forNextTime: ['Not yet'] }),
    ];
    expect(sectionsOf({ notes })).toEqual([
      ['parked', ['Older', 'Old', 'New']],
      ['experiments', ['One clock']],
    ]);
  });

  it('counts to the day of the next meeting, else two weeks ahead', () => {
    const at = (cadence: 'weekly' | 'irregular', ...dates: string[]) =>
      agenda({
        series: [aSeries({ id: 's', cadence })],
        notes: dates.map((date) => aNote({ id: `s/${date}` })),
      }).until;
    expect(at('weekly', '2017-09-04')).toBe('2017-09-11');
    expect(at('weekly', '2017-09-04', '2017-10-02')).toBe('2017-10-02');
    expect(at('weekly', '2017-08-30')).toBe('2017-09-22');
    expect(at('irregular', '2017-09-04')).toBe('2017-09-22');
  });

  it('limits the topics of one reason, and counts them all', () => {
    const actions = Array.from({ length: 25 }, (_, n) => anAction({ id: `a${n}`, due: '2017-09-01' }));
    const { sections, talk } = agenda({ notes: [aNote({ id: 's/2017-08-25', actions })] });
    expect(sections.map(({ items }) => [items.items.length, items.total])).toEqual([[10, 25]]);
    expect(talk).toBe(25);
  });

  it('is empty without open records', () => {
    expect(agenda({})).toMatchObject({
      sections: [],
      talk: 0,
      openMore: { total: 0 },
      starting: [],
      standing: ['Last time'],
      next: { kind: 'never' },
    });
  });
});

describe('the other open actions', () => {
  const people = [aPerson({ id: 'ann', name: 'Ann' }), aPerson({ id: 'zoe', name: 'Zoe' })];
  const folded = agenda({
    people,
    notes: [
      aNote({
        id: 's/2017-09-04',
        actions: [
          anAction({ id: 'zoes', owner: ['zoe'] }),
          anAction({ id: 'nobodys' }),
          anAction({ id: 'anns', owner: ['ann'] }),
          anAction({ id: 'anns-other', owner: ['ann'], due: '2018-01-01' }),
          anAction({ id: 'talk', owner: ['ann'], due: '2017-09-05' }),
          anAction({ id: 'soon', start: '2017-09-20' }),
          anAction({ id: 'sooner', start: '2017-09-12' }),
          anAction({ id: 'far', start: '2017-12-01' }),
        ],
      }),
    ],
  });

  it('is grouped by owner, unowned ones last', () => {
    expect(
      folded.owned.map(({ owners, lines }) => [
        owners.map(({ label }) => label).join(),
        lines.map(({ shortId }) => shortId),
      ]),
    ).toEqual([
      ['Ann', ['anns', 'anns-other']],
      ['Zoe', ['zoes']],
      ['', ['nobodys']],
    ]);
    expect(folded.openMore).toEqual({ total: 4, listed: 4 });
  });

  it('has actions that start soon after the meeting, in the order of start dates', () => {
    expect(folded.starting.map(({ line, start }) => [line.shortId, start])).toEqual([
      ['sooner', '2017-09-12'],
      ['soon', '2017-09-20'],
    ]);
  });
});

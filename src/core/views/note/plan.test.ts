import { describe, expect, it } from 'vitest';
import {
  aBody,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aProgram,
  aQuestion,
  aSeries,
  aSite,
} from '../../../testing/builders.ts';
import { eventsOf } from '../../exports/events/events.ts';
import { noteJsonLd } from '../../exports/note/json-ld.ts';
import { noteKindAndStatus } from '../../text/lines/note-kind.ts';
import { noteDescription } from '../../text/note/description.ts';
import { planItemWords, plannedWords } from '../../text/note/plan.ts';
import { quarterPages } from '../aim/quarter-page.ts';
import { expectedMeeting } from '../lines/expected-meeting.ts';
import { searchRecords } from '../search/records.ts';
import { noteIndex } from './index.ts';
import { notesList } from './list.ts';
import { notePage, notesWithPages } from './page.ts';
import { planLines } from './plan.ts';

const held = aNote({ id: 'ops/2017-09-01', actions: [anAction({ id: 'upgrade', text: 'Upgrade' })] });
const ahead = aNote({
  id: 'ops/2017-09-15',
  attendees: ['Anna'],
  followUps: [aFollowUp({ ref: 'upgrade', status: 'done' })],
  decisions: [aDecision({ id: 'cloud', text: 'Everything runs in the cloud', status: 'accepted' })],
  actions: [anAction({ id: 'move', text: 'Move', blockedBy: ['upgrade'] })],
});
const archive = anArchive({ notes: [held, ahead], programs: [aProgram({ id: 'p6' })] }, '2017-09-08');

describe('a note dated after today', () => {
  it('opens, closes and decides nothing, and has no attendees', () => {
    expect(archive.actions.map(({ id, status }) => [id, status])).toEqual([['ops/upgrade', 'open']]);
    expect(archive.decisions).toEqual([]);
    expect(archive.people).toEqual([]);
    expect(archive.notes.map(({ id }) => id)).toEqual(['ops/2017-09-01']);
    expect(archive.series[0]?.notes).toHaveLength(1);
    expect(archive.quarters.flatMap(({ notes }) => notes)).toHaveLength(1);
  });

  it('has a page as a planned note, with its items but without their status', () => {
    const note = archive.find.note('ops/2017-09-15');
    if (!note) throw new Error('The planned note has no page.');
    expect(notesWithPages(archive)).toContain(note);
    const page = notePage(note, archive, noteIndex(archive));
    expect(page).toMatchObject({
      status: 'planned',
      present: undefined,
      opened: [],
      decided: [],
      meets: false,
    });
    expect(page.plan.map((line) => [line.text, planItemWords(line), line.to?.id])).toEqual([
      ['Upgrade', 'Action to discuss', 'ops/upgrade'],
      ['Everything runs in the cloud', 'Decision to make', undefined],
      ['Move', 'Action to open', undefined],
    ]);
  });

  it('has the text of a record that another planned note would open, not only its id', () => {
    const later = aNote({ id: 'ops/2017-09-22', followUps: [aFollowUp({ ref: 'move', status: 'done' })] });
    const both = anArchive({ notes: [held, ahead, later] }, '2017-09-08');
    const note = both.find.note('ops/2017-09-22');
    expect(note && planLines(note, both)).toMatchObject([{ text: 'Move', earlier: true }]);
  });

  it('spells out the references in the texts of its items', () => {
    const note = aNote({
      id: 'ops/2017-09-22',
      actions: [anAction({ id: 'both', text: 'Move the [[upgrade]]' })],
      questions: [aQuestion({ id: 'when', text: 'When do we [[both]] after the [[upgrade|new version]]?' })],
    });
    const both = anArchive({ notes: [held, ahead, note] }, '2017-09-08');
    const linked = both.find.note(note.id);
    expect(linked && planLines(linked, both)).toMatchObject([
      { text: 'When do we Move the Upgrade after the new version?' },
      { text: 'Move the Upgrade' },
    ]);
  });

  it('is no minutes, has no lede and leaves nothing for next time', () => {
    const written = aNote({
      id: 'ops/2017-09-15',
      title: 'Review',
      forNextTime: ['Secrets'],
      amendments: [{ date: '2017-09-01', text: 'Corrected.' }],
      body: aBody({
        markdown: '2 of 4 goals were reached.\n\n## Topics\n\n- [x] Budget',
        lede: '2 of 4 goals were reached.',
        agenda: [
          [3, 3],
          [5, 5],
        ],
      }),
    });
    const then = anArchive({ notes: [held, written] }, '2017-09-08');
    const note = then.find.note(written.id);
    if (!note) throw new Error('The planned note has no page.');
    expect(note.note.body.markdown.trim()).toBe('## Topics\n\n- Budget');
    const page = notePage(note, then, noteIndex(then));
    expect(page).toMatchObject({ lede: undefined, topics: { forNextTime: [] }, amendments: [] });
    expect(noteDescription(page)).toBe('Ops: planned for 15 September 2017');
    expect(noteKindAndStatus(page)).toBe('planned');
    expect(JSON.parse(noteJsonLd(note, then, () => '/'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Review',
      startDate: '2017-09-15',
      description: 'Ops: planned for 15 September 2017',
      url: '/',
    });
  });

  it('has no chair and no scribe, whoever is known, and makes nobody a person of the archive', () => {
    const roles = { chair: 'Anna', scribe: 'Ben' };
    const then = anArchive(
      {
        notes: [
          { ...held, attendees: ['Anna'] },
          { ...ahead, ...roles },
        ],
      },
      '2017-09-08',
    );
    const [note] = then.planned;
    expect([note?.chairs, note?.scribes]).toEqual([[], []]);
    expect([note?.note.chair, note?.note.scribe]).toEqual([undefined, undefined]);
    expect(then.people.map(({ name }) => name)).toEqual(['Anna']);
    const record = searchRecords(then).find(({ ref }) => ref.id === note?.id);
    expect(record?.facets.person).toEqual([]);
    const event = eventsOf(then).find((one) => one['event'] === 'planned');
    expect([event?.['note'], event?.['chair'], event?.['scribe']]).toEqual([note?.id, undefined, undefined]);
  });

  it('is what a quarter without another note has planned', () => {
    const later = aNote({ id: 'ops/2017-10-20' });
    const same = aNote({ id: 'ops/2017-10-20-retro' });
    const then = anArchive({ notes: [held, later, same] }, '2017-09-08');
    const coming = quarterPages(then).find(({ period }) => period.phase === 'coming');
    expect(coming).toMatchObject({ meetings: 0, planned: { meetings: 1, total: 2 } });
  });

  it('is the next note after the last one, and is held on its date', () => {
    expect(archive.notes[0]?.next?.id).toBe('ops/2017-09-15');
    const then = anArchive({ notes: [held, ahead] }, '2017-09-15');
    expect(then.planned).toEqual([]);
    expect(then.actions.map(({ id, status }) => [id, status])).toEqual([
      ['ops/upgrade', 'done'],
      ['ops/move', 'open'],
    ]);
    expect(then.notes.flatMap((note) => planLines(note, then))).toEqual([]);
  });
});

describe('a note with `status: planned`', () => {
  const noteOf = (date: string, today: string) =>
    anArchive(
      {
        site: aSite({ editUrl: 'https://git.example.org/{path}' }),
        series: [aSeries({ id: 'ops', cadence: 'weekly' })],
        notes: [held, { ...ahead, id: `ops/${date}`, date, status: 'planned' }],
      },
      today,
    );

  it.each(['2017-09-08', '2017-09-15', '2017-12-01'])('has not happened on %s', (today) => {
    const archive = noteOf('2017-09-15', today);
    expect(archive.actions).toMatchObject([{ id: 'ops/upgrade', status: 'open', carriedOver: 0 }]);
    expect(archive.series[0]?.notes).toHaveLength(1);
    const [note] = archive.planned;
    const page = note && notePage(note, archive, noteIndex(archive));
    expect(page).toMatchObject({
      status: 'planned',
      present: undefined,
      signedUp: {
        named: [{ ref: { label: 'Anna' } }],
        editAddress: `https://git.example.org/${note?.note.path}`,
      },
    });
    expect(page?.plan).toHaveLength(3);
    const record = searchRecords(archive).find(({ ref }) => ref.id === note?.id);
    expect(record?.facets).toMatchObject({ status: ['planned'], person: ['Anna'] });
  });

  it('is the next meeting up to its day, and no due date afterwards', () => {
    const nextOn = (today: string) => {
      const archive = noteOf('2017-09-15', today);
      const [series] = archive.series;
      return [series && expectedMeeting(series, today).kind, archive.series[0]?.planned.length];
    };
    expect(nextOn('2017-09-15')).toEqual(['planned', 1]);
    expect(nextOn('2017-09-16')).toEqual(['inactive', 1]);
    const due = (today: string) => {
      const notes = [
        aNote({ id: 'ops/2017-09-08', actions: [anAction({ id: 'x', due: 'next-meeting' })] }),
        aNote({ id: 'ops/2017-09-12', status: 'planned' }),
      ];
      const series = [aSeries({ id: 'ops', cadence: 'weekly' })];
      return anArchive({ series, notes }, today).find.action('ops/x')?.due;
    };
    expect(due('2017-09-12')).toMatchObject({ day: '2017-09-12', estimated: true });
    expect(due('2017-09-13')).toMatchObject({ day: '2017-09-15', estimated: true });
  });

  it('is listed apart once its day has passed', () => {
    expect(notesList(noteOf('2017-09-15', '2017-09-15'), 1)?.planned).toMatchObject({
      next: [{}],
      passed: [],
    });
    expect(notesList(noteOf('2017-09-15', '2017-09-16'), 1)?.planned).toMatchObject({
      next: [],
      passed: [{}],
    });
    expect(plannedWords({ day: '2017-09-15' }, '2017-09-15')).toBe('Planned for 15 September 2017.');
    expect(plannedWords({ day: '2017-09-15' }, '2017-09-16')).toBe(
      'Planned for 15 September 2017. No minutes yet.',
    );
  });
});

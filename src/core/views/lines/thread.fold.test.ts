import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { threadView } from './thread.ts';

/** The thread of a weekly action that was done in each of the given number of meetings after its opening. */
function weeklyThread(total: number) {
  const meetings = Array.from({ length: total }, (_, index) => index + 1);
  const archive = anArchive(
    {
      notes: [
        aNote({ id: `s/${day(0)}`, actions: [anAction({ id: 'sweep', every: 'week', due: day(1) })] }),
        ...meetings.map((index) =>
          aNote({
            id: `s/${day(index)}`,
            followUps: [aFollowUp({ ref: 'sweep', status: 'done', note: 'Swept.' })],
          }),
        ),
      ],
    },
    '2035-01-01',
  );
  const [sweep] = archive.actions;
  const steps = sweep ? threadView(sweep).steps : [];
  const fold = steps.find(({ kind }) => kind === 'fold');
  return { sweep, steps, fold, years: fold?.kind === 'fold' ? fold.years : [] };
}

function day(index: number): string {
  return new Date(Date.UTC(2014, 0, 6 + 7 * index)).toISOString().slice(0, 10);
}

describe('the thread of a weekly action', () => {
  it('folds the steps of 170 meetings by year, between the first and the latest, and leaves none out', () => {
    const { sweep, steps, fold, years } = weeklyThread(170);
    expect(steps.slice(0, 3).map(({ kind }) => kind)).toEqual(['event', 'fold', 'event']);
    expect(steps).toHaveLength(42);
    expect(fold).toMatchObject({ total: 130, from: day(1), until: day(130), to: 'taut' });
    expect(years.map(({ year, total, listed }) => [year, total, listed.length])).toEqual([
      ['2014', 51, 51],
      ['2015', 52, 52],
      ['2016', 27, 27],
    ]);
    expect(years[0]?.listed[0]).toMatchObject({ state: 'done', report: { endsRound: true } });
    const notes = steps.flatMap((step) => {
      if (step.kind === 'fold') return step.years.flatMap(({ listed }) => listed.map(({ note }) => note.id));
      return step.kind === 'event' ? [step.note.id] : step.meetings.map(({ note }) => note.id);
    });
    expect(notes).toEqual(sweep?.events.map(({ note }) => note.id));
  });

  it('lists at most 400 folded steps, and leads to the first and the last of each year before', () => {
    for (const total of [440, 441, 700]) {
      const { years, fold } = weeklyThread(total);
      const listed = years.flatMap((year) => year.listed);
      expect(listed.length).toBeLessThanOrEqual(400);
      expect(listed.length).toBeGreaterThan(340);
      expect(fold).toMatchObject({ total: years.reduce((sum, year) => sum + year.total, 0) });
    }
    const { years } = weeklyThread(520);
    expect(years[0]).toMatchObject({ year: '2014', total: 51, listed: [] });
    expect([years[0]?.first.day, years[0]?.last.day]).toEqual([day(1), day(51)]);
  });
});

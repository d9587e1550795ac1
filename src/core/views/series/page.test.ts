import { describe, expect, it } from 'vitest';
import {
  aDebt,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aQuestion,
  aSeries,
} from '../../../testing/builders.ts';
import { addDays } from '../../model/day/day.ts';
import { unansweredWords } from '../../text/series/unanswered.ts';
import { followThroughs } from '../follow-through/list.ts';
import { seriesList } from './line.ts';
import { meetingsOnPage, seriesPage, seriesPages } from './page.ts';

const archive = anArchive({
  series: [aSeries({ id: 'ops', cadence: 'monthly' }), aSeries({ id: 'quiet', cadence: 'weekly' })],
  notes: [
    aNote({
      id: 'ops/2017-07-04',
      actions: [
        anAction({ id: 'undated' }),
        anAction({ id: 'soon', due: '2017-09-10' }),
        anAction({ id: 'late', due: '2017-08-01' }),
        anAction({ id: 'fast' }),
        anAction({ id: 'slow' }),
        anAction({ id: 'slower' }),
      ],
      questions: [
        aQuestion({ id: 'parked', status: 'parked' }),
        aQuestion({ id: 'asked' }),
        aQuestion({ id: 'answered', status: 'answered' }),
      ],
      debt: [aDebt({ id: 'owed' }), aDebt({ id: 'paid', status: 'done' })],
    }),
    aNote({ id: 'ops/2017-07-11', followUps: [aFollowUp({ ref: 'fast', status: 'done' })] }),
    aNote({
      id: 'ops/2017-08-15',
      followUps: [
        aFollowUp({ ref: 'slow', status: 'done' }),
        aFollowUp({ ref: 'slower', status: 'done' }),
        aFollowUp({ ref: 'older', text: 'Older than the archive', status: 'done' }),
      ],
    }),
    aNote({ id: 'quiet/2016-01-04', actions: [anAction({ id: 'left' })] }),
  ],
});
const ops = archive.find.series('ops');
const page = ops && seriesPage(ops, archive, 1);

describe('a series', () => {
  it('lists open actions by due date, and none of other series', () => {
    expect(page?.actions.items.map(({ shortId }) => shortId)).toEqual(['late', 'soon', 'undated']);
    expect(page?.line).toMatchObject({ open: 3, overdue: 1, last: { day: '2017-08-15' } });
  });

  it('lists questions without an answer, parked ones last, and debt that is not paid', () => {
    expect(page?.questions.items.map(({ ref }) => ref.id)).toEqual(['ops/asked', 'ops/parked']);
    expect(page && unansweredWords(page.questions)).toBe('1 open, 1 parked');
    expect(page?.debt.items.map(({ ref }) => ref.id)).toEqual(['ops/owed']);
  });

  it('gives the days within which half of the done actions were done', () => {
    expect(page?.halfToClose).toBe(42);
  });

  it('gives the median of follow-through, also if no action is open', () => {
    const ids = ['a', 'b', 'c'];
    const closed = anArchive({
      notes: [
        aNote({ id: 'ops/2017-04-06', actions: ids.map((id) => anAction({ id, start: '2017-05-04' })) }),
        aNote({ id: 'ops/2017-05-11', followUps: ids.map((ref) => aFollowUp({ ref, status: 'done' })) }),
      ],
    });
    const [series] = closed.series;
    const set = followThroughs(closed).sets.find(({ of }) => of.kind === 'series');
    expect(set?.figures.toClose.half).toBe(7);
    expect(series && seriesPage(series, closed, 1)?.halfToClose).toBe(7);
  });

  it('gives no median of one or two', () => {
    const few = anArchive({
      notes: [
        aNote({ id: 'ops/2017-07-04', actions: [anAction({ id: 'one' }), anAction({ id: 'two' })] }),
        aNote({
          id: 'ops/2017-07-11',
          followUps: [
            aFollowUp({ ref: 'one', status: 'done' }),
            aFollowUp({ ref: 'two', status: 'done' }),
            aFollowUp({ ref: 'older', text: 'Older than the archive', status: 'done' }),
          ],
        }),
      ],
    });
    const [series] = few.series;
    expect(series && seriesPage(series, few, 1)).toMatchObject({ halfToClose: undefined });
  });

  it('has its meetings newest first, on as many pages as they need', () => {
    expect(page?.years[0]?.notes.map(({ day }) => day)).toEqual(['2017-08-15', '2017-07-11', '2017-07-04']);
    const notes = Array.from({ length: meetingsOnPage + 1 }, (_, day) =>
      aNote({ id: `ops/${addDays('2017-01-01', day)}` }),
    );
    const long = anArchive({ notes });
    const [series] = long.series;
    expect(series && seriesPages(series)).toBe(2);
    expect(series && seriesPage(series, long, 2)?.years).toMatchObject([{ notes: [{ day: '2017-01-01' }] }]);
    expect(series && seriesPage(series, long, 3)).toBeUndefined();
  });

  it('is listed after those that meet once it is inactive', () => {
    expect(seriesList(archive).map(({ ref, next }) => [ref.id, next.kind])).toEqual([
      ['ops', 'expected'],
      ['quiet', 'inactive'],
    ]);
  });
});

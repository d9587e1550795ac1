import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import { seriesDescription } from '../../text/series/description.ts';
import { seriesTally } from '../../text/series/tally.ts';
import { meetingSeries } from '../agenda/agenda.ts';
import { home } from '../home/home.ts';
import { expectedMeeting } from '../lines/expected-meeting.ts';
import { isInactive, seriesList } from './line.ts';

describe('a collection', () => {
  const archive = anArchive(
    {
      series: [aSeries({ id: 'ops', cadence: 'weekly', form: 'collection' })],
      notes: [
        aNote({
          id: 'ops/2017-01-10',
          actions: [
            anAction({ id: 'x', due: 'next-meeting' }),
            anAction({ id: 'y', every: 'meeting' }),
            anAction({ id: 'z', due: '2017-01-12' }),
          ],
        }),
        aNote({ id: 'ops/2017-01-17', followUps: [aFollowUp({ ref: 'z', status: 'open' })] }),
      ],
    },
    '2017-01-20',
  );

  it('carries nothing over from one note to the next, and has no next meeting', () => {
    expect(
      archive.actions.map(({ id, status, carriedOver, due }) => [id, status, carriedOver, due?.day]),
    ).toEqual([
      ['ops/x', 'open', 0, undefined],
      ['ops/y', 'open', 0, undefined],
      ['ops/z', 'open', 0, '2017-01-12'],
    ]);
    const kinds = archive.actions.map(({ events }) => events.map(({ kind }) => kind));
    expect(kinds).toEqual([['opened'], ['opened'], ['opened', 'still-open']]);
    const [series] = archive.series;
    expect(series && expectedMeeting(series, archive.today)).toEqual({ kind: 'collection' });
  });

  it('is no inactive series, and no series that meets', () => {
    expect(seriesList(archive)).toMatchObject([{ cadence: 'collection', meetings: 0, notes: 2 }]);
    expect(seriesList(archive).filter(isInactive)).toEqual([]);
    expect(home(archive).meeting.total).toBe(0);
    expect(meetingSeries(archive)).toEqual([]);
    const [line] = seriesList(archive);
    expect(line && seriesTally(line)).toEqual({ figure: '2', words: 'notes' });
    expect(line && seriesDescription(line)).toBe('Collection. 2 notes, 3 open actions.');
  });
});

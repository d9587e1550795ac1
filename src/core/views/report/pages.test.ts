import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aProgram, aQuarter } from '../../../testing/builders.ts';
import { reportsList } from './list.ts';
import { reportPages } from './pages.ts';

function archiveOf(programs: number, actions: number) {
  const ids = Array.from({ length: programs }, (_, index) => `p${index + 1}`);
  return anArchive(
    {
      programs: ids.map((id) => aProgram({ id })),
      quarters: [
        aQuarter({ id: '2017-18-q1' }),
        aQuarter({ id: '2016-17-q4' }),
        aQuarter({ id: '2017-18-q2' }),
      ],
      notes: ids.map((id) =>
        aNote({
          id: `of-${id}/2017-07-04`,
          for: [id],
          actions: Array.from({ length: actions }, (_, index) =>
            anAction({ id: `a${index}`, due: '2017-08-01', status: 'blocked', blockedBy: ['x'] }),
          ),
        }),
      ),
    },
    '2017-09-08',
  );
}

describe('the pages of reports', () => {
  it('are one for each quarter that has begun, and the one that runs ends today', () => {
    const pages = reportPages(archiveOf(1, 1));
    expect(pages.map(({ quarter, period, running }) => [quarter.id, period.until, running])).toEqual([
      ['2016-17-q4', '2017-06-30', false],
      ['2017-18-q1', '2017-09-08', true],
    ]);
    expect(pages[1]?.previous?.id).toBe('2016-17-q4');
    expect(reportsList(archiveOf(1, 1)).map(({ quarter }) => quarter.id)).toEqual([
      '2017-18-q1',
      '2016-17-q4',
    ]);
  });

  it.each([
    [1, 40],
    [7, 9],
    [40, 3],
  ])('of %i programs with %i actions each show few lines, and the true totals', (programs, actions) => {
    const page = reportPages(archiveOf(programs, actions)).at(-1);
    const sections = page?.reports.flatMap((report) => report.sections) ?? [];
    const lines = sections.reduce((sum, section) => sum + section.lines.length, 0);
    expect(page?.reports).toHaveLength(programs);
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(60);
    expect(sections.filter(({ part }) => part === 'overdue').map(({ total }) => total)).toEqual(
      Array.from({ length: programs }, () => actions),
    );
  });

  it('count meetings and leave out their notes', () => {
    const page = reportPages(archiveOf(2, 1)).at(-1);
    expect(page?.figures.meetings).toBe(2);
    expect(page?.reports.map(({ figures }) => figures.meetings)).toEqual([1, 1]);
    expect(page?.reports.flatMap(({ sections }) => sections.map(({ part }) => part))).not.toContain(
      'sources',
    );
  });

  it('show some of every program before more of one', () => {
    const sections =
      reportPages(archiveOf(30, 3))
        .at(-1)
        ?.reports.flatMap((report) => report.sections) ?? [];
    expect(sections.filter(({ part }) => part === 'overdue').map(({ lines }) => lines.length)).toEqual(
      Array.from({ length: 30 }, () => 1),
    );
  });
});

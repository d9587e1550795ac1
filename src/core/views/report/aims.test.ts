import { expect, it } from 'vitest';
import { aCheckIn, aNote, anArchive, aProgram } from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { Health } from '../../model/status.ts';
import { type ReportPart, report } from './report.ts';
import { wholeSubject } from './subject.ts';

const quarter = { since: '2017-07-01', until: '2017-09-30' };

it('a report lists the worst change of a health first, and shows each line by what it changed to', () => {
  const steps: Readonly<Record<string, readonly [Health | undefined, Health]>> = {
    'stays-on': ['on-track', 'on-track'],
    'stays-off': ['off-track', 'off-track'],
    recovers: ['off-track', 'on-track'],
    'on-to-risk': ['on-track', 'at-risk'],
    'first-off': [undefined, 'off-track'],
    'risk-to-off': ['at-risk', 'off-track'],
    'on-to-off': ['on-track', 'off-track'],
  };
  const ids = Object.keys(steps);
  const said = (date: Day, at: 0 | 1) =>
    aNote({
      id: `a/${date}`,
      checkIns: ids.flatMap((id) => {
        const health = steps[id]?.[at];
        return health ? [aCheckIn({ ref: id, status: 'in-progress', health, note: 'So it is.' })] : [];
      }),
    });
  const told = anArchive(
    { programs: ids.map((id) => aProgram({ id })), notes: [said('2017-06-06', 0), said('2017-07-11', 1)] },
    '2017-12-01',
  );
  const { sections } = report(wholeSubject(told), quarter);
  const shown = (part: ReportPart) =>
    (sections.find((section) => section.part === part)?.lines ?? []).map(
      (line) => `${line.ref.id}: ${line.changes[0]?.to}`,
    );
  expect(shown('changed')).toEqual([
    'on-to-off: off-track',
    'risk-to-off: off-track',
    'first-off: off-track',
    'on-to-risk: at-risk',
    'stays-off: off-track',
    'recovers: on-track',
    'stays-on: in-progress',
  ]);
  expect(shown('at-risk').at(-1)).toBe('on-to-risk: at-risk');
});

import { expect, it } from 'vitest';
import {
  aDecision,
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
import { agendaIndex, agendaOf } from '../../views/agenda/agenda.ts';
import { agendaMarkdown } from './markdown.ts';

const archive = anArchive({
  people: [aPerson({ id: 'ann', name: 'Ann *Archer*' })],
  series: [aSeries({ id: 's', title: 'Platform', cadence: 'weekly', standing: ['Last time'], for: ['p'] })],
  programs: [
    aProgram({
      id: 'p',
      outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1', text: 'Move' })] })],
    }),
  ],
  notes: [
    aNote({
      id: 's/2017-09-01',
      forNextTime: ['Secrets\n# not a head'],
      questions: [aQuestion({ id: 'why', text: 'Why?' })],
      decisions: [
        aDecision({
          id: 'lazy',
          text: 'No moves on Fridays',
          status: 'proposed',
          objectionsBy: '2017-09-04',
        }),
      ],
      actions: [
        anAction({ id: 'late', text: 'Write [the] runbook', owner: ['ann'], due: '2017-09-04' }),
        anAction({ id: 'stuck', text: 'Move mail', status: 'blocked', blockedBy: ['late'] }),
        anAction({ id: 'fine', text: 'Tidy up', owner: ['ann'] }),
        anAction({ id: 'put-off', text: 'Plan autumn', start: '2017-09-20' }),
      ],
    }),
  ],
});

it('prints each topic on one line and escapes all markup', () => {
  const series = archive.find.series('s');
  const text = series && agendaMarkdown(agendaOf(series, archive, agendaIndex(archive)));
  expect(text).toBe(`# Platform: next meeting

Expected around 8 Sep 2017. 6 topics to discuss, 1 more open action. Data as of 8 September 2017.

## Standing items

- Last time

## Overdue

- [ ] Write \\[the\\] runbook (Ann \\*Archer\\* · due 4 Sep 2017, 4 days overdue)

## Blocked

- [ ] Move mail (unowned · blocked by Write \\[the\\] runbook)

## Parked

- Secrets \\# not a head (parked 7 days ago · note of 1 Sep 2017)

## Open questions

- Why? (asked 7 days ago)

## Decisions to make

- No moves on Fridays (proposed · objections closed 4 Sep 2017 · no objections recorded)

## Stale objectives

- Move (no check-in yet)

## Other open actions

- [ ] Tidy up (Ann \\*Archer\\*)

## Starting soon

- [ ] Plan autumn (unowned · starts 20 Sep 2017)
`);
});

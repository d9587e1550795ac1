import { expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import { traceIndex } from './index.ts';
import { traceSections } from './sections.ts';
import { traceData } from './source.ts';
import { traceMatrix } from './trace.ts';

const done = ['cache', 'drop', 'shrink'];
const notes = [
  aNote({
    id: 'web/2024-01-08',
    for: ['p1/o1.1'],
    actions: [
      ...done.map((id) => anAction({ id, text: id })),
      anAction({ id: 'measure', text: 'measure', due: '2024-02-29' }),
    ],
  }),
  aNote({
    id: 'web/2024-03-18',
    followUps: done.map((ref) => aFollowUp({ ref, status: 'done' })),
  }),
  aNote({
    id: 'web/2024-04-15',
    followUps: [
      ...done.map((ref) => aFollowUp({ ref, status: 'open' })),
      aFollowUp({ ref: 'measure', status: 'done' }),
    ],
  }),
];

/** The actions that the trace of the first quarter names, as built on a day. */
function namedOn(today: string) {
  const archive = anArchive(
    {
      programs: [
        aProgram({
          id: 'p1',
          outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
        }),
      ],
      quarters: [aQuarter({ id: '2024-q1', starts: '2024-01-01', ends: '2024-03-31' })],
      notes: notes.filter(({ date }) => date <= today),
    },
    today,
  );
  const index = traceIndex(traceData(archive));
  const pages = traceSections(traceMatrix(index, { quarter: '2024-q1' }, today), index, 16);
  const rows = pages.flatMap(({ items }) => items.flatMap(({ lines }) => lines.flatMap((line) => line.rows)));
  return rows.flatMap(({ actions }) => actions.items.map(({ ref, state }) => `${state}: ${ref.label}`));
}

it.each(['2024-03-31', '2024-04-15', '2024-07-01'])(
  'the trace of a past quarter names the same actions as on its last day, built on %s',
  (today) => {
    expect(namedOn(today)).toEqual(['overdue: measure', 'done: cache', 'done: drop']);
  },
);

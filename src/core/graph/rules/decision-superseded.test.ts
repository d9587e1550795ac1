import { expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anArchive } from '../../../testing/builders.ts';
import { decisionSuperseded } from './decision-superseded.ts';

const followUp = (ref: string, status?: 'accepted' | 'rejected') =>
  aFollowUp({ kind: 'decision', ref, status });
const opening = aNote({ id: 's/2026-04-06', decisions: [aDecision({ id: 'hall', status: 'accepted' })] });
const newer = aNote({ id: 's/2026-04-13', decisions: [aDecision({ id: 'yard', supersedes: ['hall'] })] });
const said = (day: string, ...followUps: readonly ReturnType<typeof aFollowUp>[]) =>
  aNote({ id: `s/2026-05-${day}`, followUps });

it.each([
  ['accepts it', [opening, newer, said('18', followUp('hall', 'accepted'))], 1],
  ['only mentions it', [opening, newer, said('18', followUp('hall'))], 0],
  ['rejects it', [opening, newer, said('18', followUp('hall', 'rejected'))], 0],
  ['accepts it before', [opening, said('04', followUp('hall', 'accepted'))], 0],
  [
    'accepts it, and rejects its successor',
    [opening, newer, said('18', followUp('hall', 'accepted'), followUp('yard', 'rejected'))],
    0,
  ],
  [
    'accepts it after its successor was rejected',
    [opening, newer, said('04', followUp('yard', 'rejected')), said('18', followUp('hall', 'accepted'))],
    0,
  ],
] as const)('a report that %s', (_, notes, findings) => {
  const found = decisionSuperseded.check(anArchive({ notes }, '2026-05-20'));
  expect(found).toHaveLength(findings);
  if (findings > 0)
    expect(found).toMatchObject([
      {
        message: '`hall` is reported as `accepted` here, but has been superseded by `yard` since 2026-04-13.',
        hint: 'remove `status`, or report `yard` as `rejected`',
      },
    ]);
});

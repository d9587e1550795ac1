import { expect, it } from 'vitest';
import { aContent, aDecision, aFollowUp, aNote } from '../../../testing/builders.ts';
import type { DecisionEntry } from '../../model/entry.ts';
import { linkArchive } from '../link.ts';
import { voteAgainstStatus } from './vote-against-status.ts';

const codesOf = (part: Partial<DecisionEntry>, ...later: DecisionEntry['status'][]) => {
  const notes = [
    aNote({ id: 'board/2024-01-10', decisions: [aDecision({ id: 'it', ...part })] }),
    ...later.map((status, index) =>
      aNote({
        id: `board/2024-02-1${index}`,
        followUps: [aFollowUp({ kind: 'decision', ref: 'it', status })],
      }),
    ),
  ];
  return voteAgainstStatus
    .check(linkArchive(aContent({ notes }), '2024-09-01').archive)
    .map(({ message }) => message);
};

it.each([
  [{ for: 3, against: 3 }, 'accepted', true],
  [{ for: 2, against: 3 }, 'accepted', true],
  [{ for: 4, against: 3 }, 'accepted', false],
  [{ for: 3, against: 3 }, 'rejected', false],
  [{ for: 4, against: 3 }, 'rejected', true],
  [{ for: 3, against: 3 }, 'proposed', false],
  [{ for: 3 }, 'accepted', false],
  [{ for: 3, against: 'unknown' }, 'accepted', false],
  [{ for: 'unknown', against: 3 }, 'rejected', false],
] as const)('%j and %s: %s', (votes, status, isFound) => {
  expect(codesOf({ votes, status })).toHaveLength(isFound ? 1 : 0);
});

it('compares the votes with the first acceptance or rejection, not with later ones', () => {
  expect(codesOf({ votes: { for: 3, against: 3 }, status: 'proposed' }, 'accepted')).toEqual([
    '`it` is accepted, but the vote was 3 for and 3 against.',
  ]);
  expect(codesOf({ votes: { for: 4, against: 3 } }, 'rejected')).toEqual([]);
});

it('ignores the votes if another method decided', () => {
  expect(codesOf({ votes: { for: 3, against: 3 }, method: 'chair' })).toEqual([]);
  expect(codesOf({ votes: { for: 3, against: 3 }, method: 'vote' })).toHaveLength(1);
});

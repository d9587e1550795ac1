import type { PositionEntry } from '../../model/review.ts';
import type { Linking } from '../linking/linking.ts';
import { at } from '../linking/where.ts';

/** Makes sure that everybody who takes a position or amends a note is known, and says who is not. */
export function linkPeopleOfNotes({ names, notes }: Linking): void {
  for (const { note } of notes.values()) {
    note.amendments.forEach(({ by }, index) => {
      if (by !== undefined) names.person(by, at(note.path, 'amendments', index, 'by'));
    });
    note.proposals.forEach((proposal, index) => {
      linkPositions(proposal.positions, ['proposals', index], note.path, names);
      proposal.parts.forEach((part, position) => {
        linkPositions(part.positions, ['proposals', index, 'parts', position], note.path, names);
      });
    });
  }
}

function linkPositions(
  positions: readonly PositionEntry[],
  keys: readonly (string | number)[],
  path: string,
  names: Linking['names'],
): void {
  positions.forEach(({ person }, index) => {
    names.person(person, at(path, ...keys, 'positions', index, 'person'));
  });
}

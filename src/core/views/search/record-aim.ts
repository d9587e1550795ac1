import type { Aim } from '../../model/aim.ts';
import { aimRef } from '../lines/ref.ts';
import type { SearchRecord } from './record.ts';
import { idsAndAbove, ownerFacets, ownerNames, sentences, unique } from './values.ts';

/** A program, outcome, objective or goal: its text, what its check-ins said, its lifecycle. */
export function aimRecord(aim: Aim): SearchRecord {
  const { lifecycle } = aim.standing;
  const last = aim.checkIns.at(-1);
  const team = aim.kind === 'goal' ? aim.team : undefined;
  const quarter = aim.kind === 'goal' ? [aim.quarter.title] : [];
  return {
    ref: aimRef(aim),
    kind: aim.kind,
    title: aim.text,
    words: sentences(...unique(aim.checkIns.flatMap(({ entry }) => entry.note ?? []))),
    line: {
      state: lifecycle,
      day: last?.note.note.date,
      owners: ownerNames(aim.owners).join(', '),
      serves: aim.id,
    },
    facets: {
      status: lifecycle ? [lifecycle] : [],
      ...ownerFacets(team ? [...aim.owners, { kind: 'team', team }] : aim.owners),
      objective: idsAndAbove(aim.kind === 'goal' ? aim.serves.aims : [aim]),
      quarter,
    },
  };
}

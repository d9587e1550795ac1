import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Changing } from '../../model/day/changing.ts';
import type { Day } from '../../model/day/day.ts';
import { hasLeft } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { actionsLater } from '../later/actions.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { personRef, teamRef } from '../lines/ref.ts';
import { isOverFor } from '../lines/team-shares.ts';
import type { Involvements } from './involvement.ts';
import { meetingsWithCount } from './person-meetings.ts';

/** A person in the list, which is ordered by name. No figure in it rates people. */
export interface PersonRow {
  readonly ref: Ref;
  readonly registered: boolean;
  readonly teams: readonly Ref[];
  /** The last day of a person who has left. */
  readonly left?: Day;
  readonly open: Changing;
  /** The number of meetings on the person's page. */
  readonly meetings: number;
}

const peopleOnAPage = 100;

/** All people by name, in pages. */
export function peopleList(archive: Archive, all: Involvements): readonly PageOf<PersonRow>[] {
  const people = archive.people.toSorted(
    by(
      (person) => person.name.toLowerCase(),
      (person) => person.id,
    ),
  );
  const rows = people.map((person) => {
    const of = all.get(person.id);
    return {
      ref: personRef(person),
      registered: person.registered,
      teams: person.teams.map(teamRef),
      ...(hasLeft(person, archive.today) && { left: person.left }),
      open: actionsLater(of?.actions ?? [], archive.today, (action) => !isOverFor(action, person.id)).open,
      meetings: of ? meetingsWithCount(of) : 0,
    };
  });
  return pagesOf(rows, peopleOnAPage);
}

import type { AttendeeEntry } from '../../model/entry.ts';
import type { Role } from '../../model/linked-note.ts';
import type { Person } from '../../model/owner.ts';
import type { Names } from '../linking/names.ts';
import { at } from '../linking/where.ts';

/** The attendees of a meeting, each once, and the roles of those who have one. */
interface Attendees {
  readonly people: Person[];
  readonly roles: Map<Person, Role>;
}

/**
 * Looks up attendees. A group that is no team of the registry is kept in words: it may be of another organisation. Of two
 * roles of one person the later keys win.
 */
export function linkAttendees(entries: readonly AttendeeEntry[], path: string, names: Names): Attendees {
  const roles = new Map<Person, Role>();
  const people = entries.flatMap((entry, index): Person[] => {
    if (typeof entry === 'string') {
      const person = names.person(entry, at(path, 'attendees', index), entries.length === 1);
      return person ? [person] : [];
    }
    const { as, of } = entry;
    const person = names.person(entry.person, at(path, 'attendees', index, 'person'));
    if (!person) return [];
    if (as !== undefined || of !== undefined) {
      const group = of !== undefined && names.named(of);
      const role = { ...(as !== undefined && { as }), ...(of !== undefined && { of: teamOr(of, group) }) };
      roles.set(person, { ...roles.get(person), ...role });
    }
    return [person];
  });
  return { people: [...new Set(people)], roles };
}

function teamOr(text: string, named: ReturnType<Names['named']> | false): Role['of'] {
  return named && named.kind === 'team' ? named.team : text;
}

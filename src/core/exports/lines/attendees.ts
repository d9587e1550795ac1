import * as z from 'zod';
import type { Find } from '../../model/archive.ts';
import type { AttendeeEntry, RoleEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Person } from '../../model/owner.ts';
import { knownName } from './known-names.ts';

/*
 * The people of a meeting as data. A plain value stays as plain as it was before roles and lists of chairs: an id.
 */

/** An attendee: an id, or the id with a role. */
export const attendeeValue = z.union([
  z.string(),
  z.strictObject({
    person: z.string().describe('The person.'),
    as: z.string().optional().describe('Their role in this meeting.'),
    of: z.string().optional().describe('The id of the team, or the group in words, for which they speak.'),
  }),
]);

/** The attendees of a meeting. `what` says what their ids are. */
export function attendeesValue(what: string) {
  return z
    .union([z.literal('unknown'), z.array(attendeeValue)])
    .describe(`${what}, those with a role as mappings. \`unknown\` if not known, missing if not recorded.`);
}

/** One id, or a list of several. */
export function oneOrSeveral(what: string) {
  return z.union([z.string().min(1), z.array(z.string().min(1))]).describe(what);
}

/** Returns a list of one as its item, and an empty one as nothing. */
export function oneIn(ids: readonly string[]): string | readonly string[] | undefined {
  return ids.length > 1 ? ids : ids[0];
}

/** Returns linked attendees as data. */
export function attendeeIds(people: readonly Person[], roles: LinkedNote['roles']): readonly AttendeeEntry[] {
  return people.map((person) => {
    const { as, of } = roles.get(person) ?? {};
    return withRole(person.id, as, typeof of === 'object' ? of.id : of);
  });
}

/** Returns attendees as written as data: each person once, by id or by a name as written, with all words on the role. */
export function attendeesIn(items: readonly unknown[], find: Find): readonly AttendeeEntry[] {
  const all = new Map<string, RoleEntry>();
  for (const entry of items.flatMap((item) => attendeeValue.safeParse(item).data ?? [])) {
    const { as, of, ...said }: RoleEntry = typeof entry === 'string' ? { person: entry } : entry;
    const person = said.person === 'everyone' ? said.person : knownName(said.person, find);
    if (person === undefined) continue;
    const key = find.person(said.person)?.id ?? find.team(said.person)?.id ?? said.person;
    all.set(key, {
      ...(all.get(key) ?? { person }),
      ...(as !== undefined && { as }),
      ...(of !== undefined && { of: find.team(of)?.id ?? of }),
    });
  }
  return [...all.values()].map(({ person, as, of }) => withRole(person, as, of));
}

function withRole(person: string, as: string | undefined, of: string | undefined): AttendeeEntry {
  if (as === undefined && of === undefined) return person;
  return { person, ...(as !== undefined && { as }), ...(of !== undefined && { of }) };
}

import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { plain } from '../yaml/hint.ts';
import { squashed } from './usual-keys.ts';

/** Keys for the person of an attendee, for the role, and for the group for which they speak. */
const keys = {
  person: ['person', 'name', 'who', 'attendee', 'member', 'id'],
  as: ['as', 'role', 'title', 'function', 'position'],
  of: ['of', 'org', 'organisation', 'organization', 'company', 'affiliation', 'team', 'group', 'from'],
} as const;

type Part = keyof typeof keys;

/** Lists of people, of which only `attendees` has roles. */
const lists: readonly unknown[] = ['attendees', 'regrets', 'guests', 'chair', 'scribe'];

/** An item of a list of people, and where it is. */
interface Item {
  readonly path: string;
  readonly keys: KeyPath;
  readonly value: unknown;
  /** The item as it is written. */
  readonly written: string | undefined;
}

/**
 * Returns a finding with what an item of a list of people should be that gives a person and a role with keys of other
 * tools: `{ name: ann, role: speaker }`. A guest is words. `undefined` for other items, and where a role would be lost.
 */
export function roleMeant({ path, keys: place, value, written }: Item): Finding | undefined {
  const list = place.findLast((key) => typeof key === 'string');
  const role = path.startsWith('notes/') || path.startsWith('series/') ? roleIn(list, value) : undefined;
  if (role === undefined) return undefined;
  const isBlock = typeof place.at(-1) === 'number' && written?.startsWith('{') === false;
  return {
    code: 'wrong-type',
    path,
    spot: { keys: place },
    message:
      list === 'attendees'
        ? 'An attendee is a name. One with a role has the keys `person`, `as` and `of`.'
        : `\`${String(list)}\` takes names, without keys.`,
    hint: `write \`${isBlock ? '- ' : ''}${role}\``,
  };
}

function roleIn(list: unknown, item: unknown): string | undefined {
  if (!lists.includes(list) || typeof item !== 'object' || item === null || Array.isArray(item))
    return undefined;
  const said = new Map<Part, string>();
  for (const [key, value] of Object.entries(item)) {
    const part = partOf(key);
    if (part === undefined || said.has(part) || typeof value !== 'string' || value.trim() === '')
      return undefined;
    said.set(part, value.trim());
  }
  const [person, role, group] = [said.get('person'), said.get('as'), said.get('of')];
  if (person === undefined) return undefined;
  if (list === 'guests') {
    const rest = [role, group].filter((words) => words !== undefined).join(', ');
    return plain(rest === '' ? person : `${person} (${rest})`);
  }
  if (said.size === 1) return plain(person);
  if (list !== 'attendees') return undefined;
  const pairs = [...said].map(([part, value]) => `${part}: ${plain(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

function partOf(key: string): Part | undefined {
  const written = squashed(key);
  return (['person', 'as', 'of'] as const).find((part) => keys[part].some((one) => one === written));
}

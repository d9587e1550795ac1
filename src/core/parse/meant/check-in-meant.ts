import { recordKinds } from '../../model/entry.ts';
import { holdersOf } from '../schema/holders.ts';
import { plain } from '../yaml/hint.ts';
import { squashed } from './usual-keys.ts';

/** What an item in the wrong list should be. */
interface CheckInMeant {
  readonly message: string;
  readonly hint: string;
}

/** Keys that people write for what a check-in is about. */
const ofAims = new Set(['objective', 'goal', 'outcome', 'milestone', 'aim', 'keyresult', 'kr', 'for']);
/** Keys that also stand for a record: a check-in only if their value is the reference of an objective, outcome or goal. */
const ofAny = new Set(['ref', 'reference', 'id', 'item']);
const isAim = /^[a-z0-9][\w.-]*\/o\d|^\d{4}[\w-]*\//;

/**
 * Returns what an item of `followUps` should be that reports on an objective or goal: a check-in, under `objectives`.
 * `undefined` for the follow-up of a record or topic.
 */
export function checkInMeant(item: unknown): CheckInMeant | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const pairs = Object.entries(item);
  const ofRecords: readonly string[] = [...recordKinds, 'topic', 'text'];
  if (pairs.some(([key]) => ofRecords.includes(squashed(key)))) return undefined;
  const about = pairs.find(
    ([key, value]) =>
      typeof value === 'string' &&
      /^[\w./-]+$/.test(value) &&
      (ofAims.has(squashed(key)) || (ofAny.has(squashed(key)) && isAim.test(value))),
  );
  if (!about) return undefined;
  const [aboutKey, ref] = about;
  const others = pairs.filter(([key]) => key !== aboutKey).map(reported);
  const whole = others.every((pair) => pair !== undefined)
    ? `{ ${[`ref: ${ref}`, ...others].join(', ')} }`
    : undefined;
  return {
    message: `\`${aboutKey}: ${ref}\` is no record to follow up. A report on an objective or goal belongs under \`objectives\`.`,
    hint: `move it to \`objectives:\` as \`- ${whole ?? `ref: ${ref}`}\``,
  };
}

/** Returns a pair as a check-in has it. `undefined` for a key that a check-in has not, or a value of several parts. */
function reported([key, value]: [string, unknown]): string | undefined {
  const isKnown = holdersOf(key).includes('objectives');
  if (!isKnown || typeof value === 'object') return undefined;
  return `${key}: ${typeof value === 'string' && !/^[\d-]+$/.test(value) ? plain(value) : value}`;
}

import type { Finding } from '../../model/finding/finding.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { squashed } from './usual-keys.ts';
import { valueAt } from './value-at.ts';

/** Keys that report on a goal, a milestone or an objective. */
const reporting = new Set(
  'status state health rag value confidence progress verdict result done completed closed'.split(' '),
);

/** The lists of aims, each with the word for one of them. */
const aims: Readonly<Record<string, string>> = {
  goals: 'a goal',
  milestones: 'a milestone',
  outcomes: 'an outcome',
  objectives: 'an objective',
};

/**
 * Returns the message for a key of an aim that is what a note reports on it, such as the `status` of a milestone. There is
 * no hint: a key of one's own would keep it out of every page. `undefined` for other keys.
 */
export function aimReportMeant(
  path: string,
  keys: KeyPath,
  data: unknown,
): Pick<Finding, 'message'> | undefined {
  const [key, list] = [keys.at(-1), keys.at(-3)];
  const what = typeof list === 'string' && Object.hasOwn(aims, list) ? aims[list] : undefined;
  if (what === undefined || typeof key !== 'string' || !reporting.has(squashed(key))) return undefined;
  const file = /^(?:quarters|programs)\/([^/]+)\.md$/.exec(path)?.[1];
  if (file === undefined) return undefined;
  // An objective is below its outcome, but its reference has only the program.
  const within = list === 'milestones' ? [valueAt(data, [...keys.slice(0, -3), 'id'])] : [];
  const ids = [file, ...within, valueAt(data, [...keys.slice(0, -1), 'id'])];
  const ref = ids.every((id) => typeof id === 'string') ? `ref: ${ids.join('/')}` : 'ref:';
  const given = squashed(key) === 'state' ? 'status' : key;
  return {
    message: `Unknown key \`${key}\` in \`${list}\`. What becomes of ${what} is reported by notes: under \`objectives:\`, with \`${ref}\`${given === 'status' ? ' and `status:`' : ''}.`,
  };
}

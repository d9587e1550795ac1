import { addDays } from '../../core/model/day/day.ts';
import type { Besides } from './meeting.ts';
import { query, task } from './prose.ts';
import type { Random } from './random.ts';
import { type Slot, sundayBefore } from './schedule.ts';
import type { MadeSeries } from './world.ts';
import type { Yaml } from './yaml.ts';

/**
 * The number of meetings from which a series has setbacks. The first 7 meetings have the same story in every series.
 */
const fewestForTurns = 13;

/**
 * Makes the setbacks of a series, from its eighth to its twelfth meeting, and two records older than the archive at its
 * first. It has proposals with rivals and objections, tied votes, and decisions that are reversed. It has actions
 * and questions that are reopened, actions of two owners, and rounds that are done late. `left` is a team that leaves
 * the series, so that the file of the series does not have it.
 */
export function turnsOf(random: Random, slot: Slot, series: MadeSeries, held: number, left: string): Besides {
  if (held < fewestForTurns) return {};
  const { day, number } = slot;
  const [first = '', second = ''] = series.teams;
  const [ann = '', ben = '', cem = ''] = series.people;
  const isEven = slot.series % 2 === 0;
  const action = (id: string, more: { [key: string]: Yaml | undefined } = {}) => ({
    id,
    text: task(random),
    owner: ann,
    for: series.objectives[1] ?? series.program,
    ...more,
  });
  const decision = (id: string, more: { [key: string]: Yaml | undefined } = {}) => ({
    id,
    text: task(random),
    ...more,
  });
  const chapters: Readonly<Record<number, () => Besides>> = {
    1: () => ({
      followUps: [
        { action: 'first-handbook', text: task(random), owner: ben, status: 'in-progress' },
        { decision: 'open-minutes', text: task(random), status: 'accepted' },
      ],
    }),
    8: () => ({
      actions: [
        action('inventory', { owner: 'everyone', due: addDays(day, 40) }),
        action('shared-audit', { owner: [ann, ben], due: addDays(day, 50) }),
        action('shared-review', { owner: [ben, ann], due: addDays(day, 60) }),
        action('backup-drill', { owner: ben, every: 'quarter', due: addDays(day, 10) }),
        action('restore-guide', { due: addDays(day, 20) }),
        action('old-portal', { owner: ben }),
      ],
      decisions: [
        decision('one-queue', { method: 'vote', votes: { for: 6, against: 1 } }),
        decision('rotate-keys', { method: 'consensus', needs: 'action' }),
        decision('queue-per-team', {
          status: 'proposed',
          method: 'lazy-consensus',
          objectionsBy: addDays(day, 100),
          supersedes: 'one-queue',
        }),
        {
          id: 'shared-calendar',
          text: 'Use one calendar for all teams',
          method: 'lazy-consensus',
          objectionsBy: addDays(day, 100),
        },
        {
          id: 'short-reports',
          text: 'Keep reports to one page',
          method: 'lazy-consensus',
          objectionsBy: addDays(day, 5),
        },
      ],
      questions: [
        { id: 'who-pays', text: query(random) },
        { id: 'keep-logs', text: query(random) },
      ],
      teamUpdates: [{ team: left, doing: [task(random)] }],
    }),
    9: () => ({
      followUps: [
        { action: 'inventory', team: left, status: 'in-progress' },
        { action: 'first-handbook', status: 'done' },
        { action: 'shared-audit', team: ann, status: 'done' },
        { action: 'backup-drill', status: 'done', closed: sundayBefore(day) },
        { action: 'restore-guide', status: 'done' },
        { action: 'clean-logs', status: 'open', note: 'It is not the same work after all.' },
        { question: 'who-pays', status: 'answered', note: 'Each team pays its part.' },
        { decision: 'queue-per-team', objection: { by: ben, note: 'Two queues need two people.' } },
        { decision: 'shared-calendar', objection: { by: ann, note: 'It shows too much.' } },
      ],
      decisions: [
        // In every other series the older decision is forgotten, so that it is in force alongside the new one.
        decision('shared-queue', {
          status: 'proposed',
          supersedes: isEven ? ['queue-per-team', 'one-queue'] : 'queue-per-team',
        }),
        decision('small-queue', { status: 'proposed', supersedes: 'one-queue' }),
        decision('office-move', {
          status: 'rejected',
          method: 'vote',
          votes: { for: 3, against: 3, abstained: 1 },
        }),
        decision('lunch-talks', { method: 'lazy-consensus', objectionsBy: addDays(day, 14) }),
      ],
      proposals: [
        {
          id: 'talks-at-noon',
          text: task(random),
          positions: [
            { person: ann, position: 'agree' },
            { person: ben, position: 'object', note: 'It takes the only free hour.' },
            { person: cem, position: 'agree-if', note: 'They are recorded.' },
          ],
          adoptedAs: 'lunch-talks',
        },
      ],
    }),
    10: () => ({
      followUps: [
        { action: 'inventory', team: first, status: 'done' },
        { action: 'shared-review', team: ben, status: 'dropped', reason: 'No time until summer.' },
        { action: 'old-portal', status: 'dropped', reason: 'Few people use it.' },
        { decision: 'shared-queue', status: 'accepted', note: 'It serves both teams.' },
        { decision: 'small-queue', status: 'rejected', note: 'It would be full in a month.' },
        { decision: 'rotate-keys', status: 'proposed', note: 'Taken back until the costs are known.' },
        { decision: 'shared-calendar', withdrawn: ann },
        { action: 'figures', round: 'skipped', note: 'The counters were down.' },
        { decision: 'short-reports', reviewed: true },
        { question: 'keep-logs', status: 'parked' },
      ],
    }),
    11: () => ({
      followUps: [
        { action: 'inventory', team: left, status: 'dropped', reason: 'The team left this meeting.' },
        { action: 'shared-audit', team: ben, status: 'done' },
        { action: 'backup-drill', status: 'done' },
        { action: 'restore-guide', status: 'open', note: 'It does not work on the new hosts.' },
        { action: 'clean-logs', status: 'done' },
        { question: 'who-pays', status: 'open', note: 'The budget changed.' },
        { question: 'keep-logs', status: 'open' },
        { action: 'choose-region', tracker: 'T4711' },
        { decision: 'rotate-keys', status: 'rejected', note: 'It costs too much.' },
      ],
    }),
    12: () => ({
      actions: [action('second-site', { implements: 'shared-queue', owner: ben })],
      followUps: [
        { action: 'inventory', team: second, status: 'done' },
        { action: 'old-portal', status: 'in-progress', note: 'More people use it than we knew.' },
        { action: 'restore-guide', status: isEven ? 'done' : 'in-progress' },
        isEven
          ? { action: 'backup-drill', status: 'dropped', reason: 'A check does it every night.' }
          : { question: 'who-pays', status: 'answered', note: 'The program pays.' },
      ],
      decisions: [
        decision('keep-vendor', {
          // Only one decision with a tied vote is accepted. Elsewhere the chair decides.
          method: slot.series === 0 ? 'vote' : 'chair',
          votes: { for: 3, against: 3, abstained: 0 },
          reviewBy: addDays(day, 120),
        }),
        decision('fewer-alerts', { status: 'proposed' }),
      ],
    }),
  };
  return chapters[number]?.() ?? {};
}

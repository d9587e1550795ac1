import { addDays } from '../../core/model/day/day.ts';
import type { Besides } from './meeting.ts';
import { query, sentence, task } from './prose.ts';
import type { Random } from './random.ts';
import { type Slot, sundayBefore } from './schedule.ts';
import type { MadeSeries } from './world.ts';
import type { Yaml } from './yaml.ts';

/**
 * Makes the meetings of every series of the organisation. They have an action of each team, a recurring one, a deferred
 * one, one that is split, two that are merged and a duplicate. Others are blocked by a question, a team and a tracker
 * id. Decisions are made by lazy consensus and by vote. One supersedes another, and an action implements it. `held` is
 * the number of meetings of the series. One action is handed over, slips twice, and is done before the meeting that
 * reports it.
 */
export function besidesOf(random: Random, slot: Slot, series: MadeSeries, held: number): Besides {
  const { day, number } = slot;
  const [first = '', second = ''] = series.teams;
  const [ann = '', ben = ''] = series.people;
  const objective = series.objectives[0] ?? series.program;
  const action = (id: string, more: { [key: string]: Yaml | undefined } = {}) => ({
    id,
    text: task(random),
    owner: ann,
    for: objective,
    ...more,
  });
  const decision = (id: string, more: { [key: string]: Yaml | undefined } = {}) => ({
    id,
    text: task(random),
    ...more,
  });
  const chapters: Readonly<Record<number, () => Besides>> = {
    1: () => ({
      actions: [action('duties', { owner: 'everyone', due: 'next-meeting' })],
      decisions: [
        decision('notes-in-git', {
          status: 'proposed',
          method: 'lazy-consensus',
          objectionsBy: addDays(day, 10),
        }),
      ],
      questions: [{ id: 'which-region', text: query(random) }],
    }),
    2: () => ({
      actions: [
        action('figures', { every: 'meeting' }),
        action('choose-region', {
          owner: ben,
          status: 'blocked',
          blockedBy: 'which-region',
          due: addDays(day, 30),
        }),
        action('move-storage', { splitInto: ['move-disks', 'move-backups'] }),
      ],
      followUps: [
        { action: 'duties', team: first, status: 'done' },
        { decision: 'notes-in-git', status: 'accepted', note: 'Nobody objected.' },
      ],
    }),
    3: () => ({
      actions: [
        action('certificates', { owner: ben, due: addDays(day, 21) }),
        {
          id: 'repair-list',
          text: `List what the ${series.title} has to repair`,
          owner: ann,
          for: objective,
          due: addDays(day, 10),
        },
      ],
      decisions: [
        decision('one-registry', {
          method: 'vote',
          votes: { for: 5, against: 1, abstained: 1 },
          reviewBy: addDays(day, 180),
        }),
      ],
      followUps: [
        { action: 'duties', team: second, status: 'done' },
        { action: 'figures', status: 'done' },
      ],
    }),
    4: () => ({
      actions: [action('move-disks'), action('move-backups', { owner: ben })],
      followUps: [
        { question: 'which-region', status: 'answered', note: sentence(random) },
        { action: 'certificates', due: addDays(day, 21), note: sentence(random) },
        { action: 'repair-list', owner: ben, due: addDays(day, 14), note: 'Handed over.' },
      ],
    }),
    5: () => ({
      actions: [
        action('tidy-logs'),
        action('clean-logs', { owner: ben }),
        action('all-certificates', { owner: ben, duplicateOf: 'certificates' }),
      ],
      followUps: [
        { action: 'choose-region', status: 'in-progress', blockedBy: [] },
        { action: 'figures', status: 'done' },
        { action: 'repair-list', status: 'in-progress', due: addDays(day, 21) },
      ],
    }),
    6: () => ({
      actions: [
        action('logs-in-one-place', { supersedes: ['tidy-logs', 'clean-logs'] }),
        action('set-up-registries', { implements: 'two-registries' }),
        action('wait-for-access', { owner: ben, status: 'blocked', blockedBy: second }),
        action('wait-for-vendor', { status: 'blocked', blockedBy: 'T40001' }),
      ],
      decisions: [decision('two-registries', { supersedes: 'one-registry' })],
      followUps: [
        { action: 'certificates', due: addDays(day, 21) },
        { action: 'repair-list', status: 'done', closed: sundayBefore(day) },
        { action: 'move-disks', status: 'done' },
      ],
    }),
    7: () => ({
      actions: [action('review-budget', { start: addDays(day, 45), due: addDays(day, 90) })],
      followUps: [
        { action: 'wait-for-access', status: 'in-progress', blockedBy: [] },
        { action: 'choose-region', status: 'done' },
        { action: 'figures', status: 'done' },
      ],
    }),
    [held - 1]: () => ({
      actions: [action('risks', { owner: 'everyone', due: 'next-meeting' })],
    }),
    [held]: () => ({
      actions: [action('next-year', { start: addDays(day, 30), due: 'end-of-quarter' })],
      decisions: [
        decision('shorter-meetings', {
          status: 'proposed',
          method: 'lazy-consensus',
          objectionsBy: addDays(day, 10),
        }),
        decision('three-registries', { status: 'proposed', supersedes: 'two-registries' }),
      ],
      followUps: [{ action: 'risks', team: first, status: 'done' }],
    }),
  };
  return chapters[number]?.() ?? {};
}

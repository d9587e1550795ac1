import { addDays } from '../../core/model/day/day.ts';
import { sentence, task } from './prose.ts';
import type { Random } from './random.ts';
import type { Slot } from './schedule.ts';
import type { Yaml } from './yaml.ts';

/** The sprint of a review: two weeks with their effort, three or four goals and what came between. */
export function sprintBlock(random: Random, slot: Slot): Yaml {
  const goals = random.between(3, 4);
  const planned = random.between(60, 120) / 10;
  return {
    number: slot.number,
    start: addDays(slot.day, -11),
    end: slot.day,
    goal: task(random),
    achieved: random.pick(['yes', 'partly', 'partly', 'no', 'unknown']),
    effort: {
      unit: 'person-days',
      capacity: 10,
      planned,
      actual: random.chance(0.1) ? 'unknown' : Math.round(planned * random.between(8, 13)) / 10,
    },
    goals: Array.from({ length: goals }, () => {
      const result = random.pick(['done', 'done', 'done', 'partial', 'not-done', 'dropped']);
      return { text: task(random), result, reason: result === 'dropped' ? 'out-of-scope' : undefined };
    }),
    unplanned: Array.from({ length: random.between(1, 3) }, () => ({
      text: task(random),
      effort: random.between(1, 20) / 10,
      serves: random.chance(0.5) ? random.between(1, goals) : undefined,
    })),
    leftOver: random.between(0, 5),
    invalidated: random.between(0, 1),
  };
}

/** A retro with something in each of its columns. */
export function retroBlock(random: Random): Yaml {
  return {
    format: 'start-stop-continue',
    start: [sentence(random)],
    stop: [sentence(random)],
    continue: [sentence(random), sentence(random)],
  };
}

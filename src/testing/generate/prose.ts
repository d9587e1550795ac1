import type { Random } from './random.ts';
import { deeds, qualities, things } from './words.ts';

/** `the shared cache`: a noun with an adjective. */
export function thing(random: Random): string {
  return `the ${random.pick(qualities)} ${random.pick(things)}`;
}

/** `Measure the shared cache before the upgrade`: the text of an action. */
export function task(random: Random): string {
  const ends = [
    '',
    '',
    ` for ${thing(random)}`,
    ` before ${thing(random)}`,
    ` in the ${random.pick(things)} test`,
  ];
  return capital(`${random.pick(deeds)} ${thing(random)}${random.pick(ends)}`);
}

/** `Is the old proxy still needed?`: the text of a question. */
export function query(random: Random): string {
  return random.pick([
    `Who can ${random.pick(deeds)} ${thing(random)}?`,
    `Do we ${random.pick(deeds)} ${thing(random)} or ${thing(random)}?`,
    `How long does ${thing(random)} take beside ${thing(random)}?`,
    `What happens to ${thing(random)} when we ${random.pick(deeds)} ${thing(random)}?`,
  ]);
}

/** One plain sentence. */
export function sentence(random: Random): string {
  const a = thing(random);
  const b = thing(random);
  const deed = random.pick(deeds);
  const text = random.pick([
    `${a} is in place, but ${b} is not`,
    `before we ${deed} ${a}, somebody has to look at ${b}`,
    `${random.between(2, 40)} of ${random.between(41, 90)} cases pass, the rest wait for ${a}`,
    `it took ${random.between(2, 9)} days to ${deed} ${a}, mostly because of ${b}`,
    `nobody objects when we ${deed} ${a} and leave ${b} as it is`,
    `${a} depends on ${b}, which ${random.pick(['surprised us', 'was known', 'nobody had written down'])}`,
    `there is a plan to ${deed} ${a}; ${b} comes later`,
  ]);
  return `${capital(text)}.`;
}

/** Several sentences. */
export function paragraph(random: Random): string {
  return Array.from({ length: random.between(2, 5) }, () => sentence(random)).join(' ');
}

/** An id that no other has, as long as `number` is new: `cache-review-17`. */
export function slug(random: Random, number: number): string {
  return `${random.pick(things)}-${random.pick(things)}-${number}`;
}

/** A text with a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { type Changing, numberOn } from '../../core/model/day/changing.ts';
import { addDays, type Day, daysBetween } from '../../core/model/day/day.ts';

/*
 * Numbers that follow the reader's day, in a short form for pages with many of them: `8 kp3 kp9-2` is 8 now, 9 from one
 * day on, and 7 from a later day on. Days are counted from 1970, in base 36.
 */

const base = 36;
const first = '1970-01-01';

/** Prints a number with its changes. */
export function printChanging({ now, changes }: Changing): string {
  const printed = changes.map(([day, by]) => {
    const from = daysBetween(first, day).toString(base);
    return by === 1 ? from : `${from}${by > 0 ? '+' : ''}${by}`;
  });
  return [now, ...printed].join(' ');
}

/** Returns a printed number on a day. */
export function printedOn(text: string, day: Day): number {
  const [now, ...changes] = text.split(' ');
  return numberOn(
    {
      now: Number(now),
      changes: changes.map((change) => {
        const [from = '', by = '1'] = change.split(/(?=[+-])/);
        return [addDays(first, Number.parseInt(from, base)), Number(by)];
      }),
    },
    day,
  );
}

/** Prints several numbers with their names. */
export function printNumbers(numbers: Readonly<Record<string, Changing>>): string {
  return Object.entries(numbers)
    .map(([name, number]) => `${name} ${printChanging(number)}`)
    .join();
}

/** Returns several printed numbers on a day. */
export function numbersOn(text: string, day: Day): Readonly<Record<string, number>> {
  const numbers = text.split(',').map((named): [string, number] => {
    const [name = ''] = named.split(' ', 1);
    return [name, printedOn(named.slice(name.length + 1), day)];
  });
  return Object.fromEntries(numbers);
}

/** A number that is the same on every day. */
export function constant(now: number): Changing {
  return { now, changes: [] };
}

import * as z from 'zod';
import { either } from './mapping.ts';
import { checkedBy, expected } from './problem.ts';

/** `unknown`: a value that the author states to be unknown. */
export const unknown = z.literal('unknown');

/** A number from 0. */
const amount = z.number({ error: expected('wrong-type', 'a number') }).min(0, {
  error: expected('bad-value', 'a number from 0'),
});

/** A whole number from 1. */
export const ordinal = z
  .int({ error: expected('wrong-type', 'a whole number') })
  .min(1, { error: expected('bad-value', 'a whole number from 1') });

/** A count: a whole number from 0. */
export const howMany = z
  .int({ error: expected('wrong-type', 'a whole number') })
  .min(0, { error: expected('bad-value', 'a whole number from 0') });

/** A count, or `unknown`. Never guessed. */
export const countOrUnknown = either(howMany, unknown, 'a whole number or `unknown`');

/** A number, or `unknown`. Never guessed. */
export const figure = either(amount, unknown, 'a number or `unknown`');

/** A number that may be negative, `unknown`, or `withheld`: not published. Never guessed. */
export const measured = either(
  z.number({ error: expected('wrong-type', 'a number') }),
  z.enum(['unknown', 'withheld']),
  'a number, `unknown` or `withheld`',
);

/** A number from 0 to 1. */
export const likelihood = z.number({ error: expected('wrong-type', 'a number from 0 to 1') }).superRefine(
  checkedBy((value) => {
    if (value >= 0 && value <= 1) return undefined;
    const isPercentage = value > 1 && value <= 100;
    return {
      code: 'bad-value',
      message: `\`${value}\` is not a number from 0 to 1.`,
      ...(isPercentage && { hint: `write \`${value / 100}\`` }),
    };
  }),
);

/** `true` or `false`. */
export const flag = z.boolean({ error: expected('wrong-type', '`true` or `false`') });

import * as z from 'zod';
import type { MeasureEntry } from '../../model/registry.ts';
import { directions } from '../../model/status.ts';
import { address } from './value/address.ts';
import { measured } from './value/figure.ts';
import { mapping, type Shape } from './value/mapping.ts';
import { checkedBy, type Problem } from './value/problem.ts';
import { text } from './value/text.ts';

/** The number by which an objective, an outcome or a goal is judged. */
export const measure = mapping({
  unit: text.describe('The unit of all its values, such as `services` or `seconds`.'),
  from: measured.optional().describe('The baseline: a number, `unknown` or `withheld`.'),
  to: measured.optional().describe('The target: a number, `unknown` or `withheld`.'),
  direction: z.enum(directions).optional().describe('`up`: higher is better. `down`: lower is better.'),
  source: address.optional().describe('Where the values come from.'),
} satisfies Shape<MeasureEntry>).superRefine(checkedBy(againstDirection));

/** A direction that leads away from the target. */
function againstDirection({ from, to, direction }: MeasureEntry): Problem | undefined {
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return undefined;
  const towards = to > from ? 'up' : 'down';
  if (direction === undefined || direction === towards) return undefined;
  return {
    code: 'bad-value',
    path: ['direction'],
    message: `\`direction\` is \`${direction}\`, but the target \`${to}\` is ${to > from ? 'above' : 'below'} \`${from}\`.`,
    hint: `write \`${towards}\``,
  };
}

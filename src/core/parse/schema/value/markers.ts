import type { MarkersEntry } from '../../../model/registry.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { checkedBy } from './problem.ts';
import { name } from './text.ts';

/** A marker is a word or a few, in front of a sign: with a sign of its own it could not be told from the text. */
const marker = name.superRefine(
  checkedBy((value) =>
    /^\p{Lu}[\p{L}\p{N}]*(?:[ -][\p{L}\p{N}]+){0,2}$/u.test(value)
      ? undefined
      : {
          code: 'bad-value',
          message: `\`${value.slice(0, 80)}\` is not a marker. Expected up to three words of letters, the first with a capital.`,
        },
  ),
);

const words = listOf(marker).optional();

/** Words of the group that open records in texts, by the kind of record. */
export const markers = mapping({
  action: words.describe('Words for `ACTION`.'),
  decision: words.describe('Words for `DECISION`.'),
  question: words.describe('Words for `QUESTION`.'),
  debt: words.describe('Words for `DEBT`.'),
  topic: words.describe('Words for `PARKED`.'),
} satisfies Shape<MarkersEntry>);

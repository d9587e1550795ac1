import * as z from 'zod';
import { controlCharacterAt, nameOfCharacter } from '../../text.ts';
import { listOf } from './mapping.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** Types whose values are searched. A copy of a type, such as one with a description, keeps the mark. */
const searched = z.registry<{ readonly isText: true }>();

/**
 * A text with at least one visible character and no control characters. It is one line, however many it is written in:
 * it is a title, a cell, a line of a list.
 */
export const text = visible().register(searched, { isText: true });

/** A list of texts. Empty if the key is missing. */
export const texts = listOf(text).default([]);

/**
 * A text that is not searched: a name, or a word with a meaning of its own. Search finds records with such a name by the
 * object of that name.
 */
export const name = visible();

/** Whether a type is `text`, with any description. */
export function isText(type: z.core.$ZodType): boolean {
  return searched.get(type)?.isText === true;
}

function visible() {
  return z
    .string({ error: expected('wrong-type', 'text') })
    .overwrite((value) => value.replace(/\s*\n\s*/g, ' ').trim())
    .superRefine(checkedBy(problemOfText))
    .meta({ minLength: 1 });
}

/** Returns the problem of a text, if any. */
function problemOfText(value: string): Problem | undefined {
  if (value.trim() === '') {
    return { code: 'empty-text', message: 'The text is empty.' };
  }
  const offset = controlCharacterAt(value);
  if (offset === -1) return undefined;
  const name = nameOfCharacter(value, offset);
  return { code: 'control-character', message: `The text contains the control character \`${name}\`.` };
}

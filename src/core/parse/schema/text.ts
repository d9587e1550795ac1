import * as z from 'zod';
import { controlCharacterAt, nameOfCharacter } from '../text.ts';
import { listOf } from './mapping.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** What search reads. A copy of a type, such as one with a description, keeps the mark. */
const searched = z.registry<{ readonly isText: true }>();

/** Words of a person: at least one visible character, and no control characters. Every line end is LF. */
export const text = visible().register(searched, { isText: true });

/** A list of texts, empty where nothing is written. */
export const texts = listOf(text).default([]);

/**
 * The same for what is no prose: the name of something, or a word with a meaning of its own. Search finds what has such
 * a name by the thing that is named.
 */
export const name = visible();

/** True for `text`, under whatever description. */
export function isText(type: z.core.$ZodType): boolean {
  return searched.get(type)?.isText === true;
}

function visible() {
  return z
    .string({ error: expected('wrong-type', 'text') })
    .overwrite((value) => value.replaceAll('\r\n', '\n'))
    .superRefine(checkedBy(problemOfText))
    .meta({ minLength: 1 });
}

/** What is wrong with a text that somebody has to read. */
function problemOfText(value: string): Problem | undefined {
  if (value.trim() === '') {
    return { code: 'empty-text', message: 'Unexpected empty text, expected words.' };
  }
  const offset = controlCharacterAt(value);
  if (offset === -1) return undefined;
  const name = nameOfCharacter(value, offset);
  return { code: 'control-character', message: `Unexpected control character \`${name}\`, expected text.` };
}

import * as z from 'zod';
import { controlCharacterAt, nameOfCharacter } from '../text.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** A text with at least one visible character and no control characters. Every line end is LF. */
export const text = z
  .string({ error: expected('wrong-type', 'text') })
  .overwrite((value) => value.replaceAll('\r\n', '\n'))
  .superRefine(checkedBy(problemOfText))
  .meta({ minLength: 1 });

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

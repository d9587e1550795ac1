import * as z from 'zod';
import { controlCharacterAt, nameOfCharacter } from '../text.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** Words of a person: at least one visible character, and no control characters. Every line end is LF. */
export const text = z
  .string({ error: expected('wrong-type', 'text') })
  .overwrite((value) => value.replaceAll('\r\n', '\n'))
  .superRefine(checkedBy(problemOfText))
  .meta({ minLength: 1 });

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

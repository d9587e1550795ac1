import * as z from 'zod';
import { controlCharacterAt } from '../text.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

const words = 'an address that begins with `https://` or `http://`';

/** A web address with http or https, and nothing that could be taken for another scheme. */
export const address = z
  .string({ error: expected('bad-address', words) })
  .superRefine(checkedBy(problemOfAddress));

/** What is wrong with a text that is to be a web address; `{id}` and `{path}` may stand in it. */
function problemOfAddress(value: string): Problem | undefined {
  const plain = value.replaceAll(/\{(?:id|path)\}/g, 'x');
  const fits = /^https?:\/\/[^\s/?#]/i.test(value) && !/\s/.test(value) && controlCharacterAt(value) === -1;
  if (fits && URL.canParse(plain)) return undefined;
  return {
    code: 'bad-address',
    message: `Unexpected address \`${value.slice(0, 80)}\`, expected ${words}.`,
    hint: /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `write \`https://${value}\`` : undefined,
  };
}

/** An address with a part that is filled in, such as `{id}`. */
export function addressWith(part: '{id}' | '{path}') {
  return z.string({ error: expected('bad-address', words) }).superRefine(
    checkedBy((value) => {
      const problem = problemOfAddress(value);
      if (problem || value.includes(part)) return problem;
      return {
        code: 'bad-address',
        message: `Unexpected address without \`${part}\`, expected \`${part}\` where the text goes.`,
        hint: `write \`${value.replace(/\/?$/, '/')}${part}\``,
      };
    }),
  );
}

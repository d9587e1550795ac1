import * as z from 'zod';
import { controlCharacterAt } from '../../text.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

const words = 'a web address such as `https://example.org`';

/** A web address with `http` or `https`. No browser can read another scheme into it. */
export const address = z
  .string({ error: expected('bad-address', words) })
  .superRefine(checkedBy(problemOfAddress));

/** Returns the problem of a text that should be a web address, if any. It may contain `{id}`, `{number}` and `{path}`. */
function problemOfAddress(value: string): Problem | undefined {
  const plain = value.replaceAll(/\{(?:id|number|path)\}/g, 'x');
  const fits = /^https?:\/\/[^\s/?#]/i.test(value) && !/\s/.test(value) && controlCharacterAt(value) === -1;
  if (fits && URL.canParse(plain)) return undefined;
  return {
    code: 'bad-address',
    message: `\`${value.slice(0, 80)}\` is not a web address. Expected one that starts with \`https://\` or \`http://\`.`,
    hint: /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `write \`https://${value}\`` : undefined,
  };
}

/** A web address with one of some placeholders, such as `{id}`. A hint offers the first. */
export function addressWith(...parts: readonly [Placeholder, ...Placeholder[]]) {
  return z.string({ error: expected('bad-address', words) }).superRefine(
    checkedBy((value) => {
      const problem = problemOfAddress(value);
      if (problem || parts.some((part) => value.includes(part))) return problem;
      return {
        code: 'bad-address',
        message: `The address has no ${parts.map((part) => `\`${part}\``).join(' or ')}.`,
        // In YAML, a `{` without quotes starts a mapping, at least inside brackets.
        hint: `write \`"${withPlaceholder(value, parts) ?? `${value.replace(/\/?$/, '/')}${parts[0]}`}"\``,
      };
    }),
  );
}

/** Forms of placeholders in other tools: `{num}`, `{{num}}`, `<num>`, `%s`, `$1`. */
const ofOthers = /\{\{? *([\w-]*) *\}?\}|<([\w-]+)>|%s|\$\d/g;

/** Returns an address with ours in the place of its only placeholder. `undefined` if it has none, or several. */
function withPlaceholder(value: string, parts: readonly Placeholder[]): string | undefined {
  const [found, ...more] = value.matchAll(ofOthers);
  if (!found || more.length > 0) return undefined;
  const name = (found[1] ?? found[2] ?? '').toLowerCase();
  const isNumber = /num|digit|^(?:no|nr|n|issue|pr)$/.test(name) && parts.includes('{number}');
  return value.replace(found[0], () => (isNumber ? '{number}' : (parts[0] ?? '')));
}

type Placeholder = '{id}' | '{number}' | '{path}';

import * as z from 'zod';
import type { IdKind } from '../../../model/address/reserved-names.ts';
import { problemOfId } from './id.ts';
import { either, listOf } from './mapping.ts';
import { checkedBy, type Problem } from './problem.ts';
import { name } from './text.ts';

/**
 * Earlier ids of something, one or a list. `kinds` are those of the parts of its full id. The last part alone is an id in
 * the same series, program or quarter.
 */
export function formerly(...kinds: readonly (IdKind | undefined)[]) {
  const formerId = name.superRefine(checkedBy((value) => problemOfFormer(value, kinds)));
  return either(formerId, listOf(formerId), 'text or a list')
    .transform((value): readonly string[] => (typeof value === 'string' ? [value] : value))
    .pipe(z.array(z.string()).readonly())
    .optional();
}

function problemOfFormer(value: string, kinds: readonly (IdKind | undefined)[]): Problem | undefined {
  const bare = value.replace(/^\/?(?:notes|series|programs|quarters)\/(?=.)/, '').replace(/\.md$/, '');
  const problem = problemOfParts(bare, kinds);
  if (bare === value || problem) return problem;
  return {
    code: 'bad-id',
    message: `\`${value}\` is a path, not an id.`,
    hint: `write \`${bare}\``,
  };
}

function problemOfParts(value: string, kinds: readonly (IdKind | undefined)[]): Problem | undefined {
  const parts = value.split('/');
  if (parts.length > kinds.length)
    return { code: 'bad-id', message: `\`${value}\` has more parts than an id has.` };
  const problems = parts.flatMap(
    (part, index) => problemOfId(part, kinds[kinds.length - parts.length + index]) ?? [],
  );
  const [problem] = problems;
  if (!problem || parts.length === 1) return problem;
  return { code: problem.code, message: problem.message };
}

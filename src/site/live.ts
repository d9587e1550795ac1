import type { Live, LiveProblem } from '../core/views/live/attributes.ts';

/**
 * Stops the build where a live view names something that is not there: a list that is silently empty would be read
 * as "nothing to do". In `dev` the problems are left for the page to say, so that its author sees them in place.
 */
export function refuseProblems(live: Live<unknown>, view: string, path: string): readonly LiveProblem[] {
  const problems = live.problems ?? [];
  if (problems.length > 0 && !import.meta.env.DEV) throw new Error(problemText(problems, view, path));
  return problems;
}

/** All problems of one live view, with the file it stands in; `path` is the address of its page. */
export function problemText(problems: readonly LiveProblem[], view: string, path: string): string {
  const file = `pages/${path.replace(/\/$/, '').split('/').at(-1)}.mdx`;
  return problems
    .map(({ message, hint }) => `${file}: <${view} />: ${message}${hint ? ` hint: ${hint}` : ''}`)
    .join('\n');
}

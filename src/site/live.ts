import { langOf, langWithin } from '../core/model/ref.ts';
import type { Live, LiveProblem } from '../core/views/live/attributes.ts';
import { archive } from './archive.ts';

/**
 * Stops the build if a live view has problems: an empty list would be read as “nothing to do”. In `dev` the page shows
 * the problems, so that its author sees them in place.
 */
export function refuseProblems(live: Live<unknown>, view: string, path: string): readonly LiveProblem[] {
  const problems = live.problems ?? [];
  if (problems.length > 0 && !import.meta.env.DEV) throw new Error(problemText(problems, view, path));
  return problems;
}

/** Prints the problems of a live view with its file. `path` is the address of its page. */
export function problemText(problems: readonly LiveProblem[], view: string, path: string): string {
  const file = `pages/${path.replace(/\/$/, '').split('/').at(-1)}.mdx`;
  return problems
    .map(({ message, hint }) => `${file}: <${view} />: ${message}${hint ? ` hint: ${hint}` : ''}`)
    .join('\n');
}

/** The language of what a live view says, within the language of the page's text. */
export function liveLang(): string | undefined {
  return langWithin(undefined, langOf(archive().site.language));
}

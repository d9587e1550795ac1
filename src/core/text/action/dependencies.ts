import type { State } from '../lines/status.ts';

/** A blocker of an action, as plain values; without `until` it still blocks it. */
interface DependencyValues {
  readonly line?: { readonly status: State };
  readonly blocker: string | { readonly kind: string };
  readonly until?: string;
  readonly ahead?: true;
}

/** The heading over the blockers of an action. A deferred one is not blocked yet. */
export function dependenciesHead(dependencies: readonly Pick<DependencyValues, 'until' | 'ahead'>[]): string {
  const open = dependencies.filter(({ until }) => until === undefined);
  if (open.length === 0) return 'Was blocked by';
  return open.every(({ ahead }) => ahead) ? 'Will be blocked by' : 'Blocked by';
}

/** The state shown for a blocker: its own if it is an action, else whether it still blocks. */
export function stateOfDependency({ line, blocker, until }: DependencyValues): State {
  if (line) return line.status;
  if (until !== undefined) return 'done';
  return typeof blocker !== 'string' && blocker.kind === 'question' ? 'question' : 'blocked';
}

/** The headings over what a record blocks now, over deferred actions, over what it blocked, and over what named it when it was closed. */
export const blockedHeads = {
  now: 'Blocks',
  later: 'Will block',
  before: 'Blocked before',
  never: 'Blocked for no day',
} as const;

/**
 * Whether a stream shows colours. `FORCE_COLOR` decides first: `0` and `false` turn them off, any other value on (force-color.org).
 * Then `NO_COLOR` with any value turns them off (no-color.org). Without either, a terminal has them unless it is dumb.
 */
export function hasColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced) return forced !== '0' && forced !== 'false';
  if (refused) return false;
  return isTerminal && terminal !== 'dumb';
}

import { type Code, catalogue, entryOf, isCode } from '../core/model/finding/catalogue.ts';
import type { SiteEntry } from '../core/model/registry.ts';

/** The codes that `rules` in `site.yaml` can turn off. */
export const switchableCodes: readonly Code[] = Object.keys(catalogue)
  .filter(isCode)
  .filter((code) => entryOf(code).configurable);

/** The `rules` under which only these codes keep their severity: every other code that can be off is off. */
export function onlyRules(codes: readonly Code[]): SiteEntry['rules'] {
  const others = switchableCodes.filter((code) => !codes.includes(code));
  return Object.fromEntries(others.map((code) => [code, 'off'] as const));
}

import type { SearchNames } from '../../../core/views/search/aims.ts';
import { aimTitlesPath, href } from '../../routes.ts';

let loading: Promise<SearchNames> | undefined;

const none: SearchNames = { aims: {}, quarters: [] };

/** Loads the titles of aims and quarters once. Without them the ids alone are printed, so a failure is not reported. */
export function loadNames(): Promise<SearchNames> {
  loading ??= fetch(href(aimTitlesPath))
    .then((response) => (response.ok ? response.json() : none))
    .catch(() => none);
  return loading;
}

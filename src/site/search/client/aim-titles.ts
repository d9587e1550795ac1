import type { AimTitles } from '../../../core/views/search/aims.ts';
import { aimTitlesPath, href } from '../../routes.ts';

let loading: Promise<AimTitles> | undefined;

/** Loads the titles of aims once. Without them the ids alone are printed, so a failure is not reported. */
export function loadAimTitles(): Promise<AimTitles> {
  loading ??= fetch(href(aimTitlesPath))
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));
  return loading;
}

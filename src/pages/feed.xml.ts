import { siteScope } from '../core/views/feeds/scope.ts';
import { archive } from '../site/archive.ts';
import { feedResponse } from '../site/feeds.ts';

/** What all meetings did, for feed readers. */
export function GET(): Response {
  return feedResponse(siteScope(archive()), archive());
}
